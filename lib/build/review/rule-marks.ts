import { createHash } from 'node:crypto';
import type { Answers } from '../../answers/answers';
import { type CheckedFacts, factsOf } from '../../sheet/rules/checks';
import { probeAnswers } from './probe-answers';

/** The SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let probed: readonly CheckedFacts[] | undefined;

/** Working out the facts of all probes takes a second, and each rule needs them. */
function probedFacts(): readonly CheckedFacts[] {
  probed ??= probeAnswers().map(factsOf);
  return probed;
}

type FactRule = (facts: CheckedFacts) => boolean;
type AnswerRule = (answers: Answers) => boolean;

const made = new Map<unknown, string>();

function remembered(rule: unknown, mark: () => string): string {
  const before = made.get(rule) ?? mark();
  made.set(rule, before);
  return before;
}

const markOf = (found: readonly boolean[]): string =>
  `for ${found.filter(Boolean).length} of ${found.length} made-up people, mark ${short(found.map(Number).join(''))}`;

const short = (text: string): string => sha256(text).slice(0, 8);

/**
 * Marks what a condition does, however its code is written: for how many of the probes it holds,
 * and a hash of which. A moved threshold gives another mark, and a renamed variable does not.
 */
export const conditionMark = (condition: FactRule): string =>
  remembered(condition, () => markOf(probedFacts().map(condition)));

/** Marks what a conflict finds, as `conditionMark` does. */
export const conflictMark = (conflict: AnswerRule): string =>
  remembered(conflict, () => markOf(probedFacts().map(({ given }) => conflict(given))));

/**
 * Marks what a rule of the sheet decides.
 * @param every takes one probe of so many, for a rule that takes long
 */
export function decisionMark(rule: (facts: CheckedFacts) => unknown, { every = 1 } = {}): string {
  return remembered(rule, () => {
    const decided = probedFacts()
      .filter((_, at) => at % every === 0)
      .map(rule);
    return `for ${decided.length} made-up people, mark ${short(JSON.stringify(decided))}`;
  });
}
