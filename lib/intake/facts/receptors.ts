import type { Meaning } from '../words/fact-words';
import { type FactField, type Findings, spanOf } from './findings';
import { isMark } from './marks';
import type { Mention } from './mentions';
import { type Amount, sideOf } from './number';
import { isUnreadable } from './token-kinds';
import type { Token } from './tokens';

export type ReceptorValue = 'positive' | 'low' | 'negative' | 'not-sure';

/** The result in one mention of ER, PR or hormone receptors; `soft`: there is no result yet. */
export type ReceptorResult = {
  value?: ReceptorValue;
  kind?: 'unread' | 'confirm' | 'disagrees';
  soft?: boolean;
};

const unread: ReceptorResult = { value: 'not-sure', kind: 'unread' };
const disagrees: ReceptorResult = { value: 'not-sure', kind: 'disagrees' };

/**
 * Meaning of a number; `present` is positive or low, `unclear` may be anything, `definition` says
 * where positive begins.
 */
type Level = 'positive' | 'low' | 'present' | 'negative' | 'unclear' | 'definition' | 'impossible';

/**
 * Reads one mention. ASCO/CAP 2020: positive from 1% of cells, for ER "low positive" up to 10%;
 * negative below 1%.
 * @param percentColumn a bare number is a percentage of cells
 */
export function receptorResult(
  { said, denied }: Mention,
  receptor: 'er' | 'pr' | 'hr',
  percentColumn = false,
): ReceptorResult {
  const words = new Set(said.filter((token) => token.kind === 'status').map(({ is }) => is));
  if (words.has('no-change') && said.some(({ text }) => /detect|found|seen|present/.test(text)))
    words.add('neg');
  for (const token of said) {
    if (isMark(token, '+')) words.add('pos');
    if (isMark(token, '-')) words.add('neg');
  }
  if (denied || isDenied(said)) return unread;
  const levels = receptor === 'hr' ? [] : levelsIn(said, receptor, percentColumn);
  if (said.some(isUnreadable) || levels.includes('impossible')) return { kind: 'unread' };
  // A result beside "will test" may be the one before.
  const isOpen = noResult.some((word) => words.has(word));
  const hasResult = levels.length > 0 || words.has('pos') || words.has('neg');
  if (levels.includes('definition') || (isOpen && hasResult)) return unread;
  return combined(words, new Set(levels), receptor);
}

/** Whether a result is negated: "not positive" is neither positive nor certainly negative. */
export const isDenied = (said: readonly Token[]): boolean =>
  said.some(
    ({ kind }, at) =>
      kind === 'not' &&
      said.slice(at + 1, at + 3).some((next) => next.kind === 'status' || next.kind === 'amount'),
  );

function combined(
  words: ReadonlySet<Meaning<'status'>>,
  levels: Set<Level>,
  receptor: 'er' | 'pr' | 'hr',
): ReceptorResult {
  const low = words.has('low') || words.has('ultralow');
  const pos = words.has('pos') || low;
  const neg = words.has('neg');
  const certain = [...levels].filter((level) => level !== 'unclear');
  if (pos && neg) return disagrees;
  if (certain.includes('negative') && certain.length > 1) return disagrees;
  if (certain.includes('positive') && certain.includes('low')) return disagrees;
  const [level] = certain;
  if (neg) {
    if (level !== undefined && level !== 'negative') return disagrees;
    return levels.has('unclear') ? { value: 'not-sure', kind: 'confirm' } : { value: 'negative' };
  }
  if (pos) {
    if (level === 'negative') return disagrees;
    if (receptor !== 'er')
      return { value: 'positive', kind: low && level === undefined ? 'confirm' : undefined };
    if (low) return level === 'positive' ? disagrees : { value: 'low' };
    if (level === 'low') return { value: 'low' };
    return { value: 'positive', kind: level === 'present' ? 'confirm' : undefined };
  }
  if (words.has('equivocal')) return { value: 'not-sure', kind: 'confirm' };
  if (level === 'present') return receptor === 'er' ? unread : { value: 'positive' };
  if (level === 'positive' || level === 'low' || level === 'negative') return { value: level };
  if (levels.has('unclear')) return unread;
  if (noResult.some((word) => words.has(word))) return { value: 'not-sure', soft: true };
  if (words.has('high')) return { value: 'positive', kind: 'confirm' };
  return {};
}

const noResult: readonly Meaning<'status'>[] = [
  'pending',
  'unknown',
  'not-done',
  'insufficient',
  'planned',
  'done-unknown',
];

function levelsIn(all: readonly Token[], receptor: 'er' | 'pr', percentColumn: boolean): Level[] {
  const said = withTotals(all);
  return said.flatMap(({ amount }, at) => {
    if (!amount) return [];
    const scale = scaleOf(said, at);
    if (scale === 'of') return [];
    if (scale !== undefined) return levelOnScale(amount, scale);
    if (amount.percent || percentColumn) return levelOfShare(amount, receptor);
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
  const { low, high, above, exact, percent } = amount;
  if (low > 100 || (high > 100 && high !== Number.POSITIVE_INFINITY)) return 'impossible';
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
  return low > 30 && high <= 100 ? 'positive' : 'unclear';
}

/** Reads ER or PR status from all mentions of it. */
export function readReceptor(
  mentions: readonly Mention[],
  receptor: 'er' | 'pr',
  findings: Findings,
  percentColumn: boolean,
) {
  const results = mentions
    .filter(({ subject }) => subject === receptor)
    .map((mention) => ({ mention, ...resultOf(mention, receptor, percentColumn) }));
  settle(results, receptor, findings);
}

/** Reads one mention, minding how certain it is and whose result it is. */
export function resultOf(
  mention: Mention,
  receptor: 'er' | 'pr' | 'hr',
  percentColumn = false,
): ReceptorResult {
  const result = receptorResult(mention, receptor, percentColumn);
  if (result.value === undefined && result.kind === undefined && mention.doubt !== 'hedged')
    return {};
  if (mention.doubt === 'hedged') return unread;
  return mention.doubt === undefined ? result : { kind: 'unread' };
}

/** Claims the value that all results share; "not sure" if they differ. */
export function settle(
  results: readonly (ReceptorResult & { mention: Mention })[],
  field: FactField & ('er' | 'pr'),
  findings: Findings,
) {
  for (const { kind, mention } of results) if (kind) findings.note(field, kind, mention);
  const told = results.filter(({ value, soft }) => value !== undefined && !soft);
  const values = new Set(told.map(({ value }) => value));
  const [value] = values;
  if (values.size > 1) {
    findings.claim(field, 'not-sure');
    findings.note(field, 'disagrees', spanOf(told.map(({ mention }) => mention)));
  } else if (value !== undefined) {
    findings.claim(field, value as 'positive');
  } else if (results.some(({ soft }) => soft)) findings.claim(field, 'not-sure');
}
