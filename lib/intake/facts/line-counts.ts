import { type Counted, isEarly, type Make, nearWords, orderedAt } from './line-order';
import { isMark } from './marks';
import { type Amount, sideOf } from './number';
import type { Token } from './tokens';

const countable = /^(?:systemic )?(?:lines?|regimens?|therap(?:y|ies)|treatments?|tx|lots?)(?: |$)/;

/** A higher number counts something else. */
const mostLines = 20;

/** Converts a count of prior lines to an answer; undefined if a range spans several answers. */
export function linesFrom(given: Amount): Counted['value'] | undefined {
  const amount = given.plus ? { ...given, high: Number.POSITIVE_INFINITY, exact: false } : given;
  if (amount.percent || amount.about || amount.low > mostLines) return undefined;
  if (sideOf(amount, 2) === 'from' || (amount.above && amount.low >= 1)) return 'two-or-more';
  if (!amount.exact || !Number.isInteger(amount.low)) return amount.high === 0 ? 'none' : undefined;
  return amount.low === 0 ? 'none' : 'one';
}

/**
 * Reads the count of prior lines at a token; undefined if there is none.
 * @param isColumn the text is in a column of lines, so that "2 lines" needs no more words
 */
export function countAt(tokens: Token[], at: number, isColumn: boolean): Counted | undefined {
  const token = tokens[at] as Token;
  const result = (
    value: Counted['value'],
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
    // "Multiple treatments" may be of anything.
    const ofLines = /^(?:lines|regimens|pretreated)/.test(counts?.text ?? '');
    const isSaid = isColumn || ofLines || [...before, ...near].some(isBeforeOrSpread);
    if (counts && isSaid && !before.some(({ kind }) => kind === 'not'))
      return result('two-or-more', /ly$/.test(token.text), counts);
  }
  return undefined;
}

const isBeforeOrSpread = ({ is }: Token) => is === 'stopped' || is === 'metastatic';

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
  const all = isOneOfSeveral(before) ? undefined : linesFrom(amount);
  const value = all === 'none' && isOfSort(near.slice(place)) ? undefined : all;
  return result(value ?? 'not-sure', value === undefined, last);
}

/** "0 lines of chemo": there may be lines of another treatment. */
const isOfSort = (words: readonly Token[]) =>
  words.some(
    ({ kind, text }) =>
      kind === 'drug' ||
      / of chemo/.test(text) ||
      /^(?:radiation|radiotherapy|endocrine|hormonal|targeted|surgery|hormone)$/.test(text),
  );

/** "1 2 3 prior lines" are choices, of "2 of 3 prior lines" neither number is the count. */
function isOneOfSeveral(before: readonly Token[]): boolean {
  const joins = (token: Token) => token.text === 'of' || (token.text === '/' && token.glued);
  const place = before.findLastIndex((token) => token.kind !== 'amount' && !joins(token));
  const run = before.slice(place + 1);
  const isOther = before[place]?.kind === 'subject' || isMark(before[place], ':', '=');
  return !isOther && run.some(({ kind }) => kind === 'amount');
}

/** Reads "prior lines: 2". */
function amountAfter(near: Token[], before: Token[], result: Make): Counted | undefined {
  const place = near.findIndex(({ kind }, index) => index > 0 && index < 6 && kind === 'amount');
  const amount = near[place]?.amount;
  // "1 2 3 4+" are choices.
  if (near[place + 1]?.kind === 'amount') return undefined;
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
    /^(?:lines|line of)/.test(tokens[at]?.text ?? '');
  // "No lines since 2022" leaves open what was before.
  const isSince = near.some(({ kind }) => kind === 'date');
  return denies && about && !isSince && !isOfSort(near) ? result('none', false) : undefined;
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
