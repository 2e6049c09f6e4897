import { practiceOfSite } from '../answers/site';
import { jsonResponse } from './responses';
import { theSite } from './the-site';

/** Answers with the practice file of this site, whose texts its pages show and print. */
export const practiceResponse = (site = theSite()): Response => jsonResponse(practiceOfSite(site));
