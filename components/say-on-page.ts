import { sayOnSite } from '../lib/wording/site-wording';
import { screenLanguage } from './screen-language';

/** The words of pages that no browser builds: the start page, and what is said about data. */
export const sayOnPage = sayOnSite(screenLanguage);
