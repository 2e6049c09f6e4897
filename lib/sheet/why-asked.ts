import type { Answers } from '../answers/answers';
import { conditions } from '../answers/conditions';
import type { FollowUp } from '../content/follow-ups';
import type { When } from '../content/questions';
import type { TrialPrompt } from '../content/trials';
import { type CheckedFacts, factsOf } from './rules/checks';
import { conditionsInWords } from './rules/conditions-in-words';
import { decide } from './rules/decide';
import type { Sheet } from './sheet';

/** A question of the sheet, and the answers that bring it there. */
export type AskedBecause = {
  text: string;
  /** A question of the guide: its answers decide only how it is worded. */
  isOnEverySheet: boolean;
  /** In words; null where it is asked whatever the answers. */
  conditions: string | null;
};

/**
 * Why each question is on the sheet that these answers make: numbered ones in their order, then those
 * on trials. Leaves out the person's own, which need no reason.
 */
export function whyAsked(answers: Answers, sheet: Sheet): AskedBecause[] {
  const facts = factsOf(answers);
  const decisions = decide(facts);
  const inWords = (when: When) =>
    when.length > 0 ? conditionsInWords(when, sheet.language) : null;
  const ofGuide = new Map(
    decisions.questions.map(({ question, wording }) => [question.id as string, wording.when]),
  );
  const ofRules = new Map(
    decisions.followUps.map((prompt) => [prompt.id as string, triggerOf(prompt, facts)]),
  );
  const topics = [...sheet.first, ...sheet.questions, ...sheet.followUps].flatMap(
    ({ id, text }) => {
      const when = ofGuide.get(id) ?? ofRules.get(id);
      return when ? [{ text, isOnEverySheet: ofGuide.has(id), conditions: inWords(when) }] : [];
    },
  );
  const trials = sheet.trials.items.map(({ text }, at) => {
    const prompt = decisions.trials[at];
    return {
      text,
      isOnEverySheet: false,
      conditions: prompt ? inWords(triggerOf(prompt, facts)) : null,
    };
  });
  return [...topics, ...trials];
}

/** The conditions of the trigger that brings a prompt onto the sheet. */
function triggerOf({ triggers }: FollowUp | TrialPrompt, facts: CheckedFacts): When {
  const [first] = triggers
    .filter(({ when }) => when.every((name) => conditions[name](facts)))
    .sort((a, b) => b.priority - a.priority);
  return first?.when ?? [];
}
