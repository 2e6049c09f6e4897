import type { Answers } from '../../answers/answers';
import { holdsClaim, without } from '../../answers/claims';
import type { Facts } from '../../answers/conditions';
import { conflicts } from '../../answers/conflicts';
import type { Claim } from '../../answers/fields';
import { pressingIn } from '../../answers/pressing';
import { checks as allChecks, type Check } from '../../content/checks';

/** The checks that these answers trip, in the order of the content. */
export function findChecks(answers: Answers): Check[] {
  return allChecks.filter((check) => conflicts[check.when](answers));
}

/**
 * Finds checks that the person should look at: answers that do not fit and are not kept on purpose.
 * @param kept ids of checks whose answers stay as they are
 */
export const openChecks = (answers: Answers, kept: readonly string[]): Check[] =>
  findChecks(answers).filter(({ id, kind }) => kind !== 'remark' && !kept.includes(id));

/** The facts that a check is about, of those that were given. */
export function factsIn(check: Check, answers: Answers): Claim[] {
  return check.facts.filter((fact) => holdsClaim(answers, fact));
}

/** Facts about a person, with the checks that decided which of them are in doubt. */
export type CheckedFacts = Facts & { checks: readonly Check[] };

/** Prepares answers for the rules: a fact that a check doubts counts as not answered. */
export function factsOf(given: Answers): CheckedFacts {
  const checks = findChecks(given);
  const doubtful = new Set(checks.flatMap((check) => factsIn(check, given)));
  return {
    given,
    sure: without(doubtful, given),
    doubtful,
    hasMismatch: checks.some(({ kind }) => kind === 'mismatch'),
    pressing: pressingIn(given),
    checks,
  };
}
