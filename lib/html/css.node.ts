import { readFileSync } from 'node:fs';

/** The CSS of the sheet as HTML. */
export const sheetCss = readFileSync(new URL('./sheet.css', import.meta.url), 'utf8');
