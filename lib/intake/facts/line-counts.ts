import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import type { Span } from './findings';
import { type Amount, sideOf } from './number';
import type { Token } from './tokens';

type Lines = NonNullable<Answers['priorLines']>;

/** A count of prior lines. `ordered`: from the order of a line, such as "2L". */
export type Counted = {
  value: Lines;
  confirm: boolean;
  ordered: boolean;
  span: Span;
};

const countable = /^(?:systemic )?(?:lines?|regimens?|therap(?:y|ies)|treatments?|tx|lots?)(?: |$)/;

const nearWords = 8;

/** A higher number counts something else. */
const mostLines = 20;

/** Converts a count of prior lines to an answer; undefined if a range spans several answers. */
export function linesFrom(given: Amount): Lines | undefined {
  const amount = given.plus ? { ...given, high: Number.POSITIVE_INFINITY, exact: false } : given;
  if (amount.percent || amount.about || amount.low > mostLines) return undefined;
  if (sideOf(amount, 2) === 'from' || (amount.above && amount.low >= 1)) return 'two-or-more';
  if (!amount.exact || !Number.isInteger(amount.low)) return amount.high === 0 ? 'none' : undefined;
  return amount.low === 0 ? 'none' : 'one';
}

/**
 * Returns the lines completed before a line.
 * @param order 2 for "2L"
 */
export const linesBefore = (order: number): Lines => linesGiven(order - 1);

const linesGiven = (count: number): Lines =>
  count <= 0 ? 'none' : count === 1 ? 'one' : 'two-or-more';

/**
 * Reads the count of prior lines at a token; undefined if there is none.
 * @param isColumn the text is in a column of lines, so that "2 lines" needs no more words
 */
export function countAt(tokens: Token[], at: number, isColumn: boolean): Counted | undefined {
  const token = tokens[at] as Token;
  const result = (
    value: Lines,
    confirm: boolean,
    last: Token = token,
    ordered = false,
  ): Counted => ({
    value,
    confirm,
    ordered,
    span: { start: token.start, end: last.end },
  });
  if (token.kind === 'line') return orderedAt(tokens, at, result);
  const near = tokens.slice(at, at + nearWords);
  const before = tokens.slice(Math.max(0, at - nearWords), at);
  if (isEarly([...before, ...near])) return undefined;
  if (token.kind === 'amount' && token.amount)
    return amountBefore(token.amount, { near, before, isColumn }, result);
  if (token.is === 'treatment' && countable.test(token.text))
    return amountAfter(near, before, result) ?? deniedBefore(tokens, at, result);
  if (token.is === 'naive' && token.kind === 'when') return naiveAt(tokens, at, result);
  if (/^(?:multiple|several|many|heavily|extensively)$/.test(token.text)) {
    const counts = near
      .slice(1, 5)
      .find(({ text }) => /^(?:lines|regimens|therapies|pretreated|treatments)/.test(text));
    if (counts && !before.some(({ kind }) => kind === 'not'))
      return result('two-or-more', /ly$/.test(token.text), counts);
  }
  return undefined;
}

type Make = (value: Lines, confirm: boolean, last?: Token, ordered?: boolean) => Counted;

/** Whether the words are about early-stage treatment: only lines for metastatic cancer count. */
const isEarly = (near: readonly Token[]) =>
  near.some(({ kind, is }) => kind === 'when' && is === 'early');

/** Reads "two prior lines", "3 regimens for mets". */
function amountBefore(
  amount: Amount,
  { near, before, isColumn }: { near: Token[]; before: Token[]; isColumn: boolean },
  result: Make,
): Counted | undefined {
  const place = near.findIndex(({ text }, index) => index > 0 && index < 6 && countable.test(text));
  const last = near[place];
  if (!last || near.slice(1, place).some(({ kind }) => kind === 'amount' || kind === 'drug'))
    return undefined;
  const counts =
    (isColumn && /^(?:lines?|regimens?|lots?)/.test(last.text)) ||
    / of /.test(last.text) ||
    [...before.slice(-4), ...near.slice(1)].some(
      ({ is, kind }) => is === 'stopped' || is === 'metastatic' || kind === 'drug',
    );
  if (!counts) return undefined;
  if (amount.low > mostLines) return undefined;
  const value = linesFrom(amount);
  return result(value ?? 'not-sure', value === undefined, last);
}

/** Reads "prior lines: 2". */
function amountAfter(near: Token[], before: Token[], result: Make): Counted | undefined {
  const place = near.findIndex(({ kind }, index) => index > 0 && index < 6 && kind === 'amount');
  const amount = near[place]?.amount;
  const between = near.slice(1, place);
  const isCount = between.every(
    ({ kind, text }) =>
      (kind === 'mark' && /[:=#]/.test(text)) ||
      [
        'of',
        'for',
        'metastatic',
        'disease',
        'so',
        'far',
        'therapy',
        'treatment',
        'received',
        'was',
        'is',
        'mets',
        'prior',
      ].includes(text),
  );
  const prior =
    before.slice(-3).some(({ is }) => is === 'stopped' || is === 'metastatic') ||
    between.some(({ is }) => is === 'metastatic');
  if (
    !amount ||
    !isCount ||
    !(prior || /^lines/.test(near[0]?.text ?? '')) ||
    before.at(-1)?.kind === 'amount'
  )
    return undefined;
  const value = linesFrom(amount);
  return result(value ?? 'not-sure', value === undefined, near[place]);
}

/** Reads "no prior therapy", "no treatment for mets so far". */
function deniedBefore(tokens: Token[], at: number, result: Make): Counted | undefined {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const denies = before.some(
    ({ kind, text }) => kind === 'not' && /^(?:no|without|never)$/.test(text),
  );
  const near = tokens.slice(Math.max(0, at - 4), at + nearWords);
  const about =
    near.some(({ is }) => is === 'stopped' || is === 'metastatic') ||
    /^lines?/.test(tokens[at]?.text ?? '');
  const onlySome = near.some(
    ({ kind, text }) =>
      kind === 'drug' ||
      /^(?:radiation|radiotherapy|endocrine|hormonal|targeted|surgery|hormone)$/.test(text),
  );
  return denies && about && !onlySome ? result('none', false) : undefined;
}

/** Reads "treatment-naive": no treatment at all, unlike "IO-naive" or "untreated brain mets". */
function naiveAt(tokens: Token[], at: number, result: Make): Counted | undefined {
  const token = tokens[at] as Token;
  const isPart = tokens
    .slice(at + 1, at + 3)
    .some(({ text }) => /^(?:brain|cns|lesions?|with|options?|changes?|plan|area)$/.test(text));
  const ofOne =
    /^(?:io|ici|immuno|chemo|naive)/.test(token.text) ||
    tokens[at - 1]?.kind === 'drug' ||
    tokens[at - 2]?.kind === 'drug';
  const isFor = tokens[at + 1]?.text === 'for' && tokens[at + 2]?.is !== 'metastatic';
  if (ofOne || isPart || isFor) return undefined;
  return result('none', tokens[at - 1]?.kind === 'not');
}

/**
 * Reads a line by its order: "progressed on 2L" is two, "starting 2L" one; "on 2L now" counts the
 * current line.
 */
function orderedAt(tokens: Token[], at: number, result: Make): Counted | undefined {
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
  const withDrug = tokens.slice(Math.max(0, at - 2), at + 4).some(({ kind }) => kind === 'drug');
  if (withDrug) return result(linesGiven(order), true, token, true);
  return result(order > 2 ? 'two-or-more' : 'not-sure', true, token, order > 2);
}
