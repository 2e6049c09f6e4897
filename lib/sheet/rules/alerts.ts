import type { Answers } from '../../answers/answers';
import { conditions } from '../../answers/conditions';
import { factsOf } from './checks';

/** How soon somebody must call: what was marked does not wait for a visit. */
export type Alert = 'emergency' | 'same-day';

/** Returns how soon the marked signs need a call; null where nothing presses. */
export function alertFor(answers: Answers): Alert | null {
  const facts = factsOf(answers);
  if (conditions.emergencySign(facts)) return 'emergency';
  return conditions.sameDaySign(facts) || conditions.urgent(facts) ? 'same-day' : null;
}
