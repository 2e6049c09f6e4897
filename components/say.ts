import { sayIn } from '../lib/wording/wording';
import { screenLanguage } from './screen-language';

/** The words of the screen: no component holds a sentence. */
export const say = sayIn(screenLanguage);
