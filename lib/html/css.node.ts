import { readFileSync } from 'node:fs';

/** The style sheet of the sheet as HTML. */
export const sheetCss = readFileSync(new URL('./sheet.css', import.meta.url), 'utf8');
