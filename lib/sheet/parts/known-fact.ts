import type { Say } from '../../wording/sheet-wording';
import type { Fact } from '../sheet';

/** A fact that was given: a mark between label and value keeps them apart, for ears too. */
export const knownFact = (say: Say, label: string, value: string): Fact => ({
  label: say('fact.label', { label }),
  value,
});
