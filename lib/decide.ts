import type { Answers } from './answers';
import { factsOf, findChecks } from './checks';
import { type ConditionName, conditions } from './conditions';
import { answersToGet } from './content/answers-to-get';
import type { Check } from './content/checks';
import { type Question, type QuestionWording, questions } from './content/questions';
import type { WordingKey } from './wording';

/** What the rules decide about one sheet: ids, order and wording keys, no words yet. */
export type Decisions = {
  /** The five questions, the one to ask first in front. */
  questions: { question: Question; wording: QuestionWording }[];
  /** Notes under the three things, by id. */
  notes: Record<string, WordingKey[]>;
  checks: Check[];
};

/** The rules of `content` applied to what the person told us. The same answers, the same decisions. */
export function decide(answers: Answers): Decisions {
  const facts = factsOf(answers);
  const holds = (when: readonly ConditionName[]) => when.every((name) => conditions[name](facts));

  const leadOf = ({ lead }: Question) =>
    lead.reduce((sum, { when, add }) => (holds(when) ? sum + add : sum), 0);
  // Array.sort is stable: where two weigh the same, the order of the guide stays.
  const ordered = [...questions].sort((a, b) => leadOf(b) - leadOf(a));

  return {
    questions: ordered.map((question) => ({
      question,
      wording: wordingFor(question, holds),
    })),
    notes: Object.fromEntries(
      answersToGet.map(({ id, notes }) => [
        id,
        notes.filter(({ when }) => holds(when)).map(({ text }) => text),
      ]),
    ),
    checks: findChecks(answers),
  };
}

function wordingFor(question: Question, holds: (when: readonly ConditionName[]) => boolean) {
  const [best] = question.wordings
    .filter(({ when }) => holds(when))
    .sort((a, b) => b.priority - a.priority);
  if (!best) throw new Error(`${question.id} has no wording for these answers`);
  return best;
}
