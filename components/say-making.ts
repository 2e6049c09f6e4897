import { sayMaking } from '../lib/wording/making-wording';
import { screenLanguage } from './screen-language';

/** The words of the pages on which the sheet is checked and made, which load after the first. */
export const sayWhileMaking = sayMaking(screenLanguage);
