import { jsonResponse } from './responses';
import { theSite } from './the-site';

/** Answers with the texts of this site's practice, which its pages show and print. */
export const practiceResponse = (site = theSite()): Response => jsonResponse(site.practice);
