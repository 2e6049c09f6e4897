import type { Meaning } from '../words/fact-words';
import type { Doubt } from './doubts';
import { isMark } from './marks';
import type { Amount } from './number';
import { openStatuses } from './token-kinds';
import type { Token } from './tokens';

type Subject = Meaning<'subject'>;
type Status = Meaning<'status'>;

/** Results that may be said of any subject. */
const general: readonly Status[] = ['pos', 'neg', 'found', 'no-change', 'equivocal'];

/** Further results that a test has; with any other, its words are not understood. */
const results: Record<string, readonly Status[]> = {
  receptor: ['low', 'high'],
  her2: ['low', 'ultralow', 'high', 'amplified', 'not-amplified'],
  ish: ['amplified', 'not-amplified'],
  pdl1: ['low', 'high', 'medium'],
  microsatellites: ['low', 'high', 'stable'],
  repair: ['deficient', 'proficient', 'stable', 'high'],
  burden: ['low', 'medium', 'high'],
  gene: ['change', 'vus', 'amplified'],
};

const tests: Partial<Record<Subject, keyof typeof results>> = {
  er: 'receptor',
  pr: 'receptor',
  hr: 'receptor',
  her2: 'her2',
  ish: 'ish',
  pdl1: 'pdl1',
  cps: 'pdl1',
  tps: 'pdl1',
  msi: 'microsatellites',
  mss: 'microsatellites',
  'msi-h': 'microsatellites',
  mmr: 'repair',
  dmmr: 'repair',
  pmmr: 'repair',
  tmb: 'burden',
  btmb: 'burden',
  'tmb-h': 'burden',
  brca: 'gene',
  pik3ca: 'gene',
  esr1: 'gene',
};

/** Returns the doubt of words that a subject cannot have, or that do not go together. */
export function misfit(subject: Subject, said: readonly Token[]): Doubt | undefined {
  const words = said.flatMap((token) => (token.kind === 'status' ? [token.is] : []));
  const test = tests[subject];
  const fits = (word: Status) =>
    test === undefined ||
    notResults.includes(word) ||
    [...general, ...(results[test] ?? [])].includes(word);
  if (!words.every(fits)) return 'not-understood';
  if (test === 'gene' && said.some(({ text }) => /^(?:proteins?|ihc|expression|stain)/.test(text)))
    return 'not-understood';
  if (said.some((_, at) => isForCancer(said, at))) return 'not-understood';
  if (test === 'her2' && isVague(said)) return 'hedged';
  const has = (...some: Status[]) => some.some((word) => words.includes(word));
  const isNumber = said.some(
    ({ kind }, at) => kind === 'amount' && !isMark(said[at - 1], '/') && !isMark(said[at + 1], '/'),
  );
  const isSigned = said.some((token) => isMark(token, '+', '-'));
  const isSure = has('pos', 'neg', 'amplified', 'not-amplified');
  // "HER2 3+ invalid", "CPS: see report 12", "ER positive, equivocal", "none ER positive".
  const isOpen = openStatuses.some((word) => words.includes(word)) || said.some(isElsewhere);
  if (has('not-done') && has('pending')) return 'hedged';
  if (isOpen && (isNumber || isSigned || isSure)) return 'hedged';
  if (has('equivocal') && (isSure || (test === 'pdl1' && isNumber))) return 'hedged';
  if (has('no-change') && (has('pos') || has('amplified'))) return 'hedged';
  const [equals, limit] = said;
  if (subject === 'tmb-h' && isMark(equals, '=') && limit?.amount && isLimit(limit.amount))
    return 'hedged';
  return said.some((_, at) => isDefinition(said, at)) ? 'hedged' : undefined;
}

const notResults: readonly Status[] = [...openStatuses, 'done'];

const isElsewhere = ({ text }: Token) => /^(?:see |on file|scanned|in )/.test(text);

/**
 * "CPS 10 is positive", "TMB 9 (high >= 10)", "CPS positive = 10": the number says where a result
 * begins.
 */
function isDefinition(said: readonly Token[], at: number): boolean {
  const next = isMark(said[at + 1], '(', '[') && isMark(said[at + 2], '=') ? at + 2 : at + 1;
  const [first, second, third] = [said[at], said[next], said[next + 1]];
  const isEqual = /^(?:is|=)$/.test(second?.text ?? '');
  if (first?.kind === 'amount') return isEqual && third?.kind === 'status';
  if (first?.kind !== 'status') return false;
  const amount = isEqual ? third?.amount : second?.amount;
  if (!amount) return false;
  const isOpenRange = !amount.exact && !amount.percent;
  if (!isEqual && first.is === 'high') return isOpenRange;
  return (isEqual || isOpenRange) && scaled.includes(first.is) && isLimit(amount);
}

const scaled: readonly Token['is'][] = ['pos', 'neg', 'low', 'high', 'medium'];

/** Where a result begins: 1% or 10% of cells, a score of 1 or 10. */
const isLimit = ({ low, high }: Amount) => [low, high].some((end) => end === 1 || end === 10);

/** "ER biopsy positive for cancer": what is positive is the biopsy. */
const isForCancer = (said: readonly Token[], at: number) =>
  said[at]?.kind === 'status' &&
  said[at + 1]?.text === 'for' &&
  said
    .slice(at + 2, at + 4)
    .some(({ text, is }) => is === 'metastatic' || /^(?:cancer|carcinoma|ca|malignan)/.test(text));

/** "HER2 weakly positive" may be 1+ or 2+; "ISH 2" a ratio or a code; "neg low pos" are choices. */
function isVague(said: readonly Token[]): boolean {
  const isWeak = said.some(({ text }) => /^(?:weak|focal|faint|moderate|mod$)/.test(text));
  const isPositive = said.some(({ is, text }) => is === 'pos' || text === '+');
  const isChoice =
    said.some(({ is }) => is === 'neg') && said.some(({ text }) => /^low.pos/.test(text));
  // "Low negative" is neither; "negative in 90%" leaves the other cells.
  const isSplit = said.some(
    ({ is }, at) =>
      (is === 'low' && said[at + 1]?.is === 'neg') ||
      (is === 'neg' && said[at + 1]?.text === 'in' && said[at + 2]?.amount?.percent),
  );
  return (isWeak && isPositive) || isChoice || isSplit;
}
