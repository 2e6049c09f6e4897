import crash from '../lib/wording/en/crash.json';
import sheet from '../lib/wording/en/sheet.json';
import site from '../lib/wording/en/site.json';
import staff from '../lib/wording/en/staff.json';

/** All wordings, of whatever file. */
export const en = { ...sheet, ...site, ...staff, ...crash };
export type AnyKey = keyof typeof en;
