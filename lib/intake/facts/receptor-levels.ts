import { isMark } from './marks';
import { type Amount, extentOf, sideOf } from './number';
import type { Token } from './tokens';

/**
 * Meaning of a number; `present` is positive or low, `unclear` may be anything, `some` is a
 * percentage over 10 or a low H-score, `definition` says where positive begins.
 */
export type Level =
  | 'positive'
  | 'low'
  | 'present'
  | 'negative'
  | 'unclear'
  | 'some'
  | 'definition'
  | 'impossible';

/**
 * Returns what the numbers of a result mean.
 * @param percentColumn a bare number is a percentage of cells
 */
export function levelsIn(
  all: readonly Token[],
  receptor: 'er' | 'pr',
  percentColumn: boolean,
): Level[] {
  const said = withTotals(all);
  return said.flatMap(({ amount }, at) => {
    if (!amount) return [];
    if (isMixed(said, at)) return ['unclear'];
    const scale = scaleOf(said, at);
    if (scale === 'of') return [];
    if (scale !== undefined) return levelOnScale(amount, scale);
    // "3+" is the strength of a stain, in a column of percentages too.
    if (amount.percent || (percentColumn && !amount.plus)) return levelOfShare(amount, receptor);
    return levelOfBare(amount);
  });
}

/** Drops the parts of a sum: "Allred 5+3=8", "proportion score 5, intensity score 3, total 8". */
function withTotals(said: readonly Token[]): Token[] {
  const equals = said.findIndex((token) => isMark(token, '='));
  const first = said.findIndex(({ kind }) => kind === 'amount');
  const parts = said.slice(Math.max(0, first), Math.max(0, equals));
  const isSum = parts.filter(({ kind }) => kind === 'amount').length > 1;
  return said.filter(({ kind }, at) => {
    if (isSum && at >= first && at < equals) return false;
    return kind !== 'amount' || said[at - 1]?.is !== 'part-score';
  });
}

/** "7/8%": a score out of 8, or a percentage; "10/100", "1 0%": one number or two. */
const isMixed = (said: readonly Token[], at: number) =>
  [at - 2, at].some((first) => {
    const [score, mark, share] = said.slice(Math.max(0, first), Math.max(0, first + 3));
    if (score?.kind !== 'amount' || !isMark(mark, '/')) return false;
    const isFraction = share?.text === '100' && (score.amount?.low ?? 0) <= 30;
    return isFraction || (!score.amount?.percent && share?.amount?.percent === true);
  }) ||
  [at - 1, at].some((first) => {
    const [one, next] = [said[first], said[first + 1]];
    return one?.amount?.percent === false && !one.amount.plus && next?.amount?.percent === true;
  });

/** Returns the score that a number is on; 'of' if it is the maximum of one ("8/8"). */
function scaleOf(
  said: readonly Token[],
  at: number,
): 'allred' | 'h-score' | 'irs' | 'of' | undefined {
  const token = said[at];
  const isOutOf =
    isMark(said[at - 1], '/') && said[at - 1]?.glued && said[at - 2]?.kind === 'amount';
  if (isOutOf && !token?.amount?.percent && ['8', '12', '300', '3'].includes(token?.text ?? ''))
    return 'of';
  const before = said.slice(Math.max(0, at - 4), at).map(({ is }) => is);
  for (const scale of ['allred', 'h-score', 'irs'] as const)
    if (before.includes(scale) && !token?.amount?.percent) return scale;
  if (isMark(said[at + 1], '/') && said[at + 2]?.text === '8') return 'allred';
  if (isMark(said[at + 1], '/') && said[at + 2]?.text === '300') return 'h-score';
  return undefined;
}

/**
 * Converts a score, using the lowest one that only more than 10% of cells can give, and the
 * highest that fewer than 1% can. Allred: 6 to 8, and 0 to 2; H-score: over 30, and 0; IRS: over
 * 3, and 0.
 */
function levelOnScale(amount: Amount, scale: 'allred' | 'h-score' | 'irs'): Level {
  const [above, none, most] = { allred: [6, 2, 8], 'h-score': [31, 0, 300], irs: [4, 0, 12] }[
    scale
  ] as [number, number, number];
  if (!amount.exact) return 'unclear';
  if (amount.low > most) return 'impossible';
  if (amount.low >= above) return 'positive';
  if (amount.low <= none) return 'negative';
  return 'present';
}

function levelOfShare(amount: Amount, receptor: 'er' | 'pr'): Level {
  const { above, exact, percent } = amount;
  if (amount.low > 100 || (amount.high > 100 && amount.high !== Number.POSITIVE_INFINITY))
    return 'impossible';
  const { low, high } = extentOf(amount);
  // A spreadsheet may store 95% as 0.95.
  if (!percent && exact && low > 0 && low <= 1) return 'unclear';
  if (sideOf(amount, 1) === 'under') return 'negative';
  if (low <= 1 && high === Number.POSITIVE_INFINITY) return 'definition';
  if (receptor === 'pr') return low >= 1 ? 'positive' : 'unclear';
  if (low > 10 || (above && low >= 10)) return 'positive';
  if (low >= 1 && high <= 10) return 'low';
  return low >= 1 ? 'present' : 'unclear';
}

/** Converts a number without a unit, a percentage or a score: concludes what holds for either. */
function levelOfBare(amount: Amount): Level {
  const { low, high, exact, plus } = amount;
  if (low > 300) return 'impossible';
  if (low === 0 && high === 0) return 'negative';
  if (plus) return low <= 3 && exact ? 'present' : 'unclear';
  if (!exact && sideOf(amount, 1) === 'under') return 'negative';
  if (low > 30 && high <= 100) return 'positive';
  return low > 12 && exact ? 'some' : 'unclear';
}
