import type { Answers } from '../../answers/answers';
import { resultFields } from '../../answers/fields';
import { factsOf } from './checks';
import { decide } from './decide';

/**
 * The answers without results of tests, for a sheet that must not be the first to tell them. A
 * follow-up among the top three that only a result brings onto the sheet goes too: its id names it
 * ('F.brca'). Texts stay as they were typed, whatever they say.
 */
export function withholdResults(answers: Answers): Answers {
  const held = new Set<string>(resultFields);
  const told: Answers = Object.fromEntries(
    Object.entries(answers).filter(([field]) => !held.has(field)),
  );
  if (!told.topThree) return told;
  const asked: string[] = decide(factsOf(told)).followUps.map(({ id }) => id);
  const topThree = told.topThree.filter((id) => !id.startsWith('F.') || asked.includes(id));
  const { topThree: _, ...rest } = told;
  return topThree.length > 0 ? { ...rest, topThree } : rest;
}
