import type { Answers } from '../../answers/answers';
import { tellingFields } from '../../answers/fields';
import { factsOf } from './checks';
import { decide } from './decide';

/**
 * Returns the answers without all that may tell more than a person knows, for a sheet that must not
 * be the first to do so: it is the sheet of somebody who gave none of it. A chosen follow-up that
 * only a result brings onto the sheet goes too: its id names it ('F.brca'). Other texts
 * stay as they were typed, whatever they say.
 */
export function withholdResults(answers: Answers): Answers {
  const held = new Set<string>(tellingFields);
  const told: Answers = Object.fromEntries(
    Object.entries(answers).filter(([field]) => !held.has(field)),
  );
  const { topThree = [], leftOpen = [], ...rest } = told;
  if (topThree.length + leftOpen.length === 0) return rest;
  const asked: string[] = decide(factsOf(told)).followUps.map(({ id }) => id);
  const tellsNothing = (id: string) => !id.startsWith('F.') || asked.includes(id);
  const kept = { topThree: topThree.filter(tellsNothing), leftOpen: leftOpen.filter(tellsNothing) };
  return {
    ...rest,
    ...(kept.topThree.length > 0 && { topThree: kept.topThree }),
    ...(kept.leftOpen.length > 0 && { leftOpen: kept.leftOpen }),
  };
}
