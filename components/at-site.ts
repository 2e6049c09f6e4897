/**
 * Returns the address of a file of this site. Links of Next add the path of the site by themselves;
 * all else needs it.
 * @param path from the root of the site, such as '/blank-sheet.pdf'
 */
export const atSite = (path: string): string => `${process.env.ASKWELL_BASE_PATH ?? ''}${path}`;
