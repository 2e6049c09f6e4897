import type { Answers } from './answers';
import { conflicts, type Facts } from './conditions';
import { type Check, checks } from './content/checks';
import type { Field } from './content/fields';

/** The checks that these answers trip, in the order of the content. */
export function findChecks(answers: Answers): Check[] {
  return checks.filter((check) => conflicts[check.when](answers));
}

/** The answers as the rules may read them: a field that a check doubts counts as unknown. */
export function factsOf(given: Answers): Facts {
  const doubtful = new Set(findChecks(given).flatMap((check) => check.doubtful));
  const sure: Answers = { ...given };
  for (const field of doubtful) delete sure[field];
  return { given, sure, doubtful: doubtful as ReadonlySet<Field> };
}
