import { useEffect } from 'react';
import { printFoot } from '../../lib/html/print-foot';
import type { Sheet } from '../../lib/sheet/sheet';

/** Gives the page's own print the foot of the paper. */
export function usePrintFoot(sheet: Sheet): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const foot = Object.entries(printFoot(sheet));
    for (const [name, value] of foot) style.setProperty(name, value);
    return () => {
      for (const [name] of foot) style.removeProperty(name);
    };
  }, [sheet]);
}
