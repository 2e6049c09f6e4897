import type { Answers } from '../../answers/answers';
import type { SayToStaff, StaffKey } from '../../wording/staff-wording';
import { exactNumber, listOf } from '../../wording/wording';

/** A fact about a person that has a label, and words for each of its values. */
export type NamedFact =
  | 'subtype'
  | 'er'
  | 'pr'
  | 'her2'
  | 'pdl1'
  | 'cps'
  | 'markers'
  | 'markersTested'
  | 'priorLines'
  | 'immunotherapy'
  | 'immunotherapyEffects'
  | 'spread';

/** A fact on one line: 'PD-L1: Waiting for the result'. Null where it was not given. */
export function factInWords(field: NamedFact, answers: Answers, say: SayToStaff): string | null {
  const value = answers[field];
  if (value === undefined) return null;
  const words = (of: string) => say(`value.${field}.${of}` as StaffKey);
  const label = say(`label.${field}`);
  const fact = (value: string) => say('chart.fact', { label, value });
  if (typeof value === 'number') return fact(exactNumber(value, 'en'));
  if (typeof value === 'boolean') return fact(words(value ? 'yes' : 'no'));
  if (!Array.isArray(value)) return fact(words(value));
  return fact(value.length > 0 ? listOf(value.map(words), 'en') : say('chart.none'));
}
