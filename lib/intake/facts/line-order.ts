import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import type { Span } from './findings';
import type { Token } from './tokens';

type Lines = NonNullable<Answers['priorLines']>;

/** A count of prior lines. `ordered`: from the order of a line, such as "2L". */
export type Counted = {
  value: Lines;
  confirm: boolean;
  ordered: boolean;
  span: Span;
};

/** In tokens: how far words that belong to a line may be from it. */
export const nearWords = 8;

/** Makes a count at the token that is read; `last` is the last token of it. */
export type Make = (value: Lines, confirm: boolean, last?: Token, ordered?: boolean) => Counted;

/** Whether the words are about early-stage treatment: only lines for metastatic cancer count. */
export const isEarly = (near: readonly Token[]) =>
  near.some(({ kind, is }) => kind === 'when' && is === 'early');

/**
 * Returns the lines completed before a line.
 * @param order 2 for "2L"
 */
const linesBefore = (order: number): Lines => linesGiven(order - 1);

const linesGiven = (count: number): Lines =>
  count <= 0 ? 'none' : count === 1 ? 'one' : 'two-or-more';

/**
 * Reads a line by its order: "progressed on 2L" is two, "starting 2L" one; "on 2L now" counts the
 * current line. "2L" alone may be the line now or the next, so it is not sure.
 */
export function orderedAt(tokens: Token[], at: number, result: Make): Counted | undefined {
  const token = tokens[at] as Token;
  const { order = 0 } = token;
  if (order < 1) return undefined;
  const before = tokens
    .slice(Math.max(0, at - nearWords), at)
    .filter(({ kind, is }) => kind !== 'mark' || is === ',');
  const comma = before.map(({ is }) => is).lastIndexOf(',');
  const near = before.slice(comma + 1);
  const has = (is: Meaning<'when'>) => near.some((word) => word.kind === 'when' && word.is === is);
  if (isEarly(tokens.slice(Math.max(0, at - 4), at + 4))) return undefined;
  if (near.some(({ kind }) => kind === 'not')) return undefined;
  // "third line of the report"
  if (tokens[at + 1]?.text === 'of') return undefined;
  const plus = tokens[at + 1]?.is === '+';
  if (has('planned')) return result(linesBefore(order), true, token, true);
  if (has('stopped'))
    return result(
      plus && order < 2 ? 'not-sure' : linesGiven(order),
      false,
      token,
      !plus || order >= 2,
    );
  if (has('now')) return result(linesGiven(order), true, token, true);
  // A drug that the header of a column names is not one that the line is of.
  const withDrug = tokens
    .slice(Math.max(0, at - 2), at + 4)
    .some(({ kind, start, end }) => kind === 'drug' && end > start);
  if (withDrug) return result(linesGiven(order), true, token, true);
  return result(order > 2 ? 'two-or-more' : 'not-sure', true, token, order > 2);
}
