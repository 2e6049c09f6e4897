import { useEffect, useRef, useState } from 'react';
import { sheetFile } from '../../lib/html/sheet-file';
import { SheetView } from '../../lib/html/sheet-view';
import type { Sheet } from '../../lib/sheet/sheet';
import { Button } from '../button';
import { saveFile } from '../save-file';
import { sayWhileMaking as say } from '../say-making';
import { SaveOutcome } from './save-outcome';

/** The rules of the sheet among those of this page, which has them for its own sheet. */
const sheetRules = () =>
  [...document.styleSheets]
    .flatMap((styleSheet) => [...styleSheet.cssRules])
    .map(({ cssText }) => cssText)
    .filter((rule) => rule.includes('.sheet'))
    .join('\n');

/** The sheet as one HTML file: drawn out of sight for a moment, with boxes to type in. */
export const HtmlDownload = ({ sheet }: { sheet: Sheet }) => {
  const [isDrawn, setIsDrawn] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!drawing.current) return;
    const file = sheetFile(sheet, drawing.current.innerHTML, sheetRules());
    setIsDrawn(false);
    try {
      saveFile(sheet.headings.fileName, file, 'text/html');
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  });
  return (
    <>
      <Button variant="secondary" onClick={() => setIsDrawn(true)}>
        {say('result.html')}
      </Button>
      <SaveOutcome hasFailed={hasFailed} />
      {isDrawn && (
        <div ref={drawing} hidden>
          <SheetView sheet={sheet} boxes />
        </div>
      )}
    </>
  );
};
