import type { Answers } from '../../answers/answers';
import { tellingFields } from '../../answers/fields';
import { factsOf } from './checks';
import { decide } from './decide';

/**
 * Returns the answers without all that may tell more than a person knows, for a sheet that must not
 * be the first to do so: it is the sheet of somebody who gave none of it. A follow-up among the top
 * three that only a result brings onto the sheet goes too: its id names it ('F.brca'). Other texts
 * stay as they were typed, whatever they say.
 */
export function withholdResults(answers: Answers): Answers {
  const held = new Set<string>(tellingFields);
  const told: Answers = Object.fromEntries(
    Object.entries(answers).filter(([field]) => !held.has(field)),
  );
  if (!told.topThree) return told;
  const asked: string[] = decide(factsOf(told)).followUps.map(({ id }) => id);
  const topThree = told.topThree.filter((id) => !id.startsWith('F.') || asked.includes(id));
  const { topThree: _, ...rest } = told;
  return topThree.length > 0 ? { ...rest, topThree } : rest;
}
