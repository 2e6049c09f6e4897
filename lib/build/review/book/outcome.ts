import type { Answers } from '../../../answers/answers';
import type { Check } from '../../../content/checks';
import { sources } from '../../../content/sources';
import { buildSheet } from '../../../sheet/build-sheet';
import { factsOf } from '../../../sheet/rules/checks';
import { type Decisions, decide } from '../../../sheet/rules/decide';
import type { Sheet } from '../../../sheet/sheet';

/** What the rules make of somebody's answers. The sheet is made once it is looked at. */
export type Outcome = {
  answers: Answers;
  checks: readonly Check[];
  readonly decisions: Decisions;
  readonly sheet: Sheet;
};

/** The day on which sheets in the book were made: when a source was last read, so that it needs no clock. */
export const madeOn: string =
  sources
    .map(({ checked }) => checked)
    .sort()
    .at(-1) ?? '';

/** Applies the rules, and keeps what is behind the sheet. */
export function applyRules(answers: Answers): Outcome {
  const facts = factsOf(answers);
  const decisions = once(() => decide(facts));
  const sheet = once(() => buildSheet(answers, { madeOn }));
  return {
    answers,
    checks: facts.checks,
    get decisions() {
      return decisions();
    },
    get sheet() {
      return sheet();
    },
  };
}

/** Makes something when it is first asked for. */
export function once<Thing extends object>(makeIt: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => {
    made ??= makeIt();
    return made;
  };
}
