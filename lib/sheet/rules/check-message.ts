import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import type { Check } from '../../content/checks';
import type { SayMaking } from '../../wording/making-wording';
import { exactNumber, type Language, listOf } from '../../wording/wording';
import { factsIn } from './checks';

/** Puts a check into words for the screen, with the answers that it is about. */
export function checkMessage(
  check: Check,
  answers: Answers,
  say: SayMaking,
  language: Language,
): string {
  const receptors = factsIn(check, answers)
    .map((fact) => partsOf(fact).field)
    .filter((field) => field === 'er' || field === 'pr' || field === 'her2')
    .map((field) => say(`label.${field}`));
  return say(check.message, {
    cps: exactNumber(answers.cps ?? 0, language),
    receptor: listOf(receptors, language),
  });
}
