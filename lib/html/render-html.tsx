import { renderToStaticMarkup } from 'react-dom/server';
import type { Sheet } from '../sheet/sheet';
import { sheetFile } from './sheet-file';
import { SheetView } from './sheet-view';

/**
 * Renders a sheet as one self-contained HTML file with form controls, for phones, whose viewers
 * cannot fill in a tagged PDF.
 * @param css contents of `sheet.css`
 */
export const renderHtml = (sheet: Sheet, css: string): string =>
  sheetFile(sheet, renderToStaticMarkup(<SheetView sheet={sheet} boxes />), css);
