import { sayToStaff } from '../lib/wording/staff-wording';
import { screenLanguage } from './screen-language';

/** The words of the navigator's desk. */
export const sayAtDesk = sayToStaff(screenLanguage);
