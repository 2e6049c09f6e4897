import { type StaffKey, sayToStaff } from '../wording/staff-wording';
import { fields } from './fields';
import { largestLogo, logoSides } from './logo';
import type { PracticeReason } from './practice';

const say = sayToStaff('en');

/** Says in a sentence what to do about a practice that cannot be used. */
export const practiceReason = (reason: PracticeReason): string =>
  say(`desk.practice.${reason}` satisfies StaffKey, {
    kilobytes: largestLogo / 1000,
    ...logoSides,
    languages: fields.language.of.join(', '),
  });
