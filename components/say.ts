import { sayOnScreen } from '../lib/wording/screen-wording';
import { screenLanguage } from './screen-language';

/** The words of the screen: no component holds a sentence. */
export const say = sayOnScreen(screenLanguage);
