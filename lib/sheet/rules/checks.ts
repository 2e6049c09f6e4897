import type { Answers } from '../../answers/answers';
import { holdsClaim, without } from '../../answers/claims';
import type { Facts } from '../../answers/conditions';
import { conflicts } from '../../answers/conflicts';
import type { Claim } from '../../answers/fields';
import { type Check, checks } from '../../content/checks';

/** The checks that these answers trip, in the order of the content. */
export function findChecks(answers: Answers): Check[] {
  return checks.filter((check) => conflicts[check.when](answers));
}

/**
 * What the person is to look at: answers that do not fit, and that are not kept on purpose.
 * @param kept ids of checks whose answers are to stay as they are
 */
export const openChecks = (answers: Answers, kept: readonly string[]): Check[] =>
  findChecks(answers).filter(({ id, kind }) => kind !== 'remark' && !kept.includes(id));

/** The facts that a check is about, of those that were given. */
export function factsIn(check: Check, answers: Answers): Claim[] {
  return check.facts.filter((fact) => holdsClaim(answers, fact));
}

/** The answers as the rules may read them: what a check doubts counts as not answered. */
export function factsOf(given: Answers): Facts {
  const tripped = findChecks(given);
  const doubtful = new Set(tripped.flatMap((check) => factsIn(check, given)));
  return {
    given,
    sure: without(doubtful, given),
    doubtful,
    hasMismatch: tripped.some(({ kind }) => kind === 'mismatch'),
  };
}
