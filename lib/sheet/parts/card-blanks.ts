import { conditions } from '../../answers/conditions';
import { saysNothing } from '../../answers/says-nothing';
import type { Blank } from '../sheet';
import type { Draft } from './draft';

/** Returns the blanks of a symptom card, with what was answered: drugs, immunotherapy, last dose. */
export function cardBlanks({
  answers: { drugsNow = '', immunotherapy },
  facts,
  say,
}: Draft): Blank[] {
  const isNow = immunotherapy?.includes('now') === true;
  const hadSome = immunotherapy?.some((value) => value !== 'now' && value !== 'not-sure') === true;
  const marks: [string, boolean][] = [
    [say('C.io.now'), isNow],
    [say('C.io.before'), hadSome && !isNow && !conditions.immunotherapyMayGoOn(facts)],
    [say('C.io.never'), immunotherapy?.length === 0],
    [say('C.io.notSure'), immunotherapy?.includes('not-sure') === true && !isNow && !hadSome],
  ];
  return [
    // "None" holds until the first dose: the card is shown in the emergency room after it.
    {
      label: say('C.drugs'),
      options: [],
      value: drugsNow && !saysNothing(drugsNow) ? drugsNow : null,
      mm: null,
    },
    {
      label: say('C.io'),
      options: marks.map(([text, marked]) => ({ text, marked })),
      value: null,
      mm: null,
    },
    { label: say('C.io.last'), options: [], value: null, mm: null },
  ];
}
