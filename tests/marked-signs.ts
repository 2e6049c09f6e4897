import { fields } from '../lib/answers/fields';
import type { SignId } from '../lib/answers/pressing';

// The rules of what presses, written down a second time, apart from lib.

export const signs: readonly SignId[] = fields.symptoms.of;
export const fever: SignId = 'day.5';
export const is911 = (sign: SignId) => sign.startsWith('911.');

/** Skin, bleeding, mood, and energy: alone or together, nothing in somebody never treated (24). */
export const muted: readonly SignId[] = ['day.3', 'day.11', 'day.12', 'day.15'];
