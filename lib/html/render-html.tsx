import { renderToStaticMarkup } from 'react-dom/server';
import type { Sheet } from '../sheet/sheet';
import { sheetFile } from './sheet-file';
import { SheetView } from './sheet-view';

/**
 * Sheet to one HTML file that needs nothing else: with boxes to type in and to tick, for phones,
 * whose viewers cannot fill in a tagged PDF.
 * @param css the text of `sheet.css`
 */
export const renderHtml = (sheet: Sheet, css: string): string =>
  sheetFile(sheet, renderToStaticMarkup(<SheetView sheet={sheet} boxes />), css);
