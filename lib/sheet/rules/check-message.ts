import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import type { Check } from '../../content/checks';
import { exactNumber, type Language, listOf, type Say } from '../../wording/wording';
import { factsIn } from './checks';

/** What a check says on screen, to whom `say` speaks, with the answers that it is about. */
export function checkMessage(check: Check, answers: Answers, say: Say, language: Language): string {
  const receptors = factsIn(check, answers)
    .map((fact) => partsOf(fact).field)
    .filter((field) => field === 'er' || field === 'pr' || field === 'her2')
    .map((field) => say(`label.${field}`));
  return say(check.message, {
    cps: exactNumber(answers.cps ?? 0, language),
    receptor: listOf(receptors, language),
  });
}
