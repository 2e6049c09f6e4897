import type { FactField } from '../../../lib/intake/facts/findings';
import type { Offer } from '../../../lib/intake/record/record';
import { run } from '../memory';

/** What was taken from a report: the value, and the day of the result, if it has one. */
export type Taken = Pick<Offer, 'field' | 'value' | 'date'>;

// Kept beside the answers, and as long as they are: clearing them makes another run.
let taken = { run: '', of: new Map<FactField, Taken>() };

/** Remembers or forgets that a field was filled in from a report. */
export function noteTaken({ field, value, date }: Taken, isTaken: boolean): void {
  if (taken.run !== run()) taken = { run: run(), of: new Map() };
  if (isTaken) taken.of.set(field, { field, value, date });
  else taken.of.delete(field);
}

/** Lists what was taken from reports since the answers were last cleared. */
export const takenNow = (): readonly Taken[] => (taken.run === run() ? [...taken.of.values()] : []);
