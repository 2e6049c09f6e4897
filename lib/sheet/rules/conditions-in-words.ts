import type { ConditionName } from '../../answers/conditions';
import type { ConflictName } from '../../answers/conflicts';
import { sayConditions } from '../../wording/condition-wording';
import type { Language, Speaker } from '../../wording/wording';

/**
 * Puts conditions that must all hold into one phrase: 'triple-negative breast cancer, and CPS 10 or
 * more'. None reads as 'always'.
 */
export function conditionsInWords(
  names: readonly (ConditionName | ConflictName)[],
  language: Language,
): string {
  const say = sayConditions(language);
  // Does not compile where a condition has no clause.
  const clause: Speaker<ConditionName | ConflictName> = say;
  if (names.length === 0) return say('always');
  return names.map((name) => clause(name)).reduce((before, next) => say('and', { before, next }));
}
