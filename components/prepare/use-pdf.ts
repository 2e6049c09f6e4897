import { useCallback, useEffect, useState } from 'react';
import { makePdf } from '../../lib/pdf/engine/client';
import { JobFailure } from '../../lib/pdf/engine/pool';
import type { Sheet } from '../../lib/sheet/sheet';

export type Pdf =
  | { status: 'making' }
  | { status: 'ready'; url: string; blob: Blob; missing: string[] }
  | { status: 'failed'; reason: JobFailure['reason'] | 'offline' };

/**
 * The PDF of a sheet, from the moment that the sheet is shown. An engine that failed or hung is
 * started anew once, before anybody is told. The PDF's memory is given back when the sheet changes or
 * leaves the screen.
 */
export function usePdf(sheet: Sheet): { pdf: Pdf; retry: () => void } {
  const [pdf, setPdf] = useState<Pdf>({ status: 'making' });
  const [attempt, setAttempt] = useState(1);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the PDF again
  useEffect(() => {
    let url: string | undefined;
    let isCurrent = true;
    const makeAgain = (failure: unknown) => {
      const isEnded = failure instanceof JobFailure && failure.reason === 'ended';
      if (isCurrent && !isEnded) return makePdf(sheet);
      throw failure;
    };
    setPdf({ status: 'making' });
    makePdf(sheet)
      .catch(makeAgain)
      .then(({ bytes, missing }) => {
        if (!isCurrent) return;
        const blob = new Blob([bytes], { type: 'application/pdf' });
        url = URL.createObjectURL(blob);
        setPdf({ status: 'ready', url, blob, missing });
      })
      // Also where a browser gives the file no address.
      .catch((error: unknown) => {
        if (!isCurrent) return;
        const reason = error instanceof JobFailure ? error.reason : 'failed';
        setPdf({ status: 'failed', reason: navigator.onLine ? reason : 'offline' });
      });
    return () => {
      isCurrent = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [sheet, attempt]);
  return { pdf, retry };
}
