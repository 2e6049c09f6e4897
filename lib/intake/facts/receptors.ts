import type { Meaning } from '../words/fact-words';
import { type FactField, type Findings, spanOf } from './findings';
import { isMark } from './marks';
import type { Mention } from './mentions';
import { type Level, levelsIn } from './receptor-levels';
import { isUnreadable, openStatuses } from './token-kinds';

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
  if (denied) return unread;
  const levels = receptor === 'hr' ? [] : levelsIn(said, receptor, percentColumn);
  if (said.some(isUnreadable) || levels.includes('impossible')) return { kind: 'unread' };
  // A result beside "will test" may be the one before.
  const isOpen = openStatuses.some((word) => words.has(word));
  const hasResult = levels.length > 0 || words.has('pos') || words.has('neg');
  if (levels.includes('definition') || (isOpen && hasResult)) return unread;
  return combined(words, new Set(levels), receptor);
}

function combined(
  words: ReadonlySet<Meaning<'status'>>,
  levels: Set<Level>,
  receptor: 'er' | 'pr' | 'hr',
): ReceptorResult {
  const low = words.has('low') || words.has('ultralow');
  const pos = words.has('pos') || low;
  const neg = words.has('neg');
  const isOpen = levels.has('unclear') || levels.has('some');
  const certain = [...levels].filter((level) => level !== 'unclear' && level !== 'some');
  if (pos && neg) return disagrees;
  if (certain.includes('negative') && certain.length > 1) return disagrees;
  if (certain.includes('positive') && certain.includes('low')) return disagrees;
  const [level] = certain;
  if (neg) {
    if (level !== undefined && level !== 'negative') return disagrees;
    return isOpen ? { value: 'not-sure', kind: 'confirm' } : { value: 'negative' };
  }
  if (pos) {
    if (level === 'negative') return disagrees;
    if (receptor === 'hr' && low) return { value: 'low' };
    if (receptor !== 'er')
      return { value: 'positive', kind: low && level === undefined ? 'confirm' : undefined };
    if (low) return level === 'positive' ? disagrees : { value: 'low' };
    if (level === 'low') return { value: 'low' };
    // "ER positive 5": a percentage, which is low, or a score.
    if (level === undefined && levels.has('unclear')) return unread;
    return { value: 'positive', kind: level === 'present' ? 'confirm' : undefined };
  }
  if (words.has('equivocal')) return { value: 'not-sure', kind: 'confirm' };
  if (level === 'present') return receptor === 'er' ? unread : { value: 'positive' };
  if (level === 'positive' || level === 'low' || level === 'negative') return { value: level };
  if (isOpen) return unread;
  if (openStatuses.some((word) => words.has(word))) return { value: 'not-sure', soft: true };
  if (words.has('high')) return { value: 'positive', kind: 'confirm' };
  return {};
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
  const { inOrder } = mention;
  if (inOrder) {
    const own = receptorResult({ ...mention, said: inOrder }, receptor, percentColumn);
    if (own.value !== result.value) return unread;
  }
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
