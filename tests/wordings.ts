import crash from '../lib/content/wording/en.crash.json';
import sheet from '../lib/content/wording/en.json';
import site from '../lib/content/wording/en.site.json';
import staff from '../lib/content/wording/en.staff.json';

/** All wordings, of whatever file. */
export const en = { ...sheet, ...site, ...staff, ...crash };
export type AnyKey = keyof typeof en;
