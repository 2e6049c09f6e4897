import { sayIn } from '../lib/wording';

/** The language of the page itself. */
export const screenLanguage = 'en';

/** The words of the screen: no component holds a sentence. */
export const say = sayIn(screenLanguage);
