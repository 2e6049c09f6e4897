import type { Meaning } from '../words/fact-words';
import { type Findings, spanOf } from './findings';
import { isMark } from './marks';
import type { Mention } from './mentions';
import { extentOf } from './number';
import { isUnreadable } from './token-kinds';
import type { Token } from './tokens';

type Evidence =
  | 'pos'
  | 'neg'
  | 'low'
  | 'ultralow'
  | 'equivocal'
  | 'amplified'
  | 'not-amplified'
  | '0'
  | '1+'
  | '2+'
  | '3+'
  | 'none-yet'
  | 'unread';
type Told = { mention: Mention; evidence: Evidence[]; confirm: boolean };

/**
 * Reads HER2 status from all mentions of it. ASCO/CAP 2023: IHC 0 and 1+ are negative, 2+ is
 * equivocal until ISH, 3+ is positive; low is 1+, or 2+ without amplification. "0+" (ultralow)
 * counts as 0.
 */
export function readHer2(mentions: readonly Mention[], findings: Findings) {
  const told = mentions
    .filter(({ subject }) => subject === 'her2' || subject === 'ish')
    .map(evidenceIn)
    .filter(({ evidence }) => evidence.length > 0);
  const mine = told.filter(({ mention, evidence }) => {
    const counts = mention.doubt === undefined || mention.doubt === 'hedged';
    if (!counts && mention.doubt !== 'blood' && !evidence.includes('none-yet'))
      findings.note('her2', 'unread', mention);
    return counts;
  });
  if (mine.length === 0) return;
  const all = new Set(
    mine.flatMap(({ evidence, mention }) => (mention.doubt ? ['unread'] : evidence)),
  );
  const span = spanOf(mine.map(({ mention }) => mention));
  const { value, kind } = her2From(all);
  findings.claim('her2', value);
  if (kind) findings.note('her2', kind, span);
  else if (mine.some(({ confirm }) => confirm)) findings.note('her2', 'confirm', span);
}

type Conclusion = {
  value: 'positive' | 'low' | 'negative' | 'not-sure';
  kind?: 'unread' | 'confirm' | 'disagrees';
};
const disagrees: Conclusion = { value: 'not-sure', kind: 'disagrees' };

function her2From(all: Set<string>): Conclusion {
  const has = (...some: Evidence[]) => some.some((one) => all.has(one));
  if (has('unread')) return { value: 'not-sure', kind: 'unread' };
  const scores = (['0', '1+', '2+', '3+'] as const).filter((score) => all.has(score));
  if (
    scores.length > 1 ||
    (has('amplified') && has('not-amplified')) ||
    (has('pos', 'amplified', '3+') && has('neg', 'low', 'ultralow', 'not-amplified'))
  )
    return disagrees;
  const positive = has('pos', 'amplified');
  switch (scores[0]) {
    case '3+':
      return has('equivocal') ? disagrees : { value: 'positive' };
    case '2+':
      if (has('ultralow')) return disagrees;
      if (has('amplified')) return { value: 'positive' };
      if (has('pos')) return disagrees;
      if (has('not-amplified', 'low')) return { value: 'low' };
      return { value: 'not-sure', kind: 'confirm' };
    case '1+':
      return positive || has('ultralow', 'equivocal') ? disagrees : { value: 'low' };
    case '0':
      return positive || has('low', 'equivocal') ? disagrees : { value: 'negative' };
  }
  if (positive) return has('equivocal') && !has('amplified') ? disagrees : { value: 'positive' };
  if (has('low') && has('ultralow')) return disagrees;
  if (has('low')) return { value: 'low' };
  // Equivocal by IHC is 2+, which is low if ISH finds no amplification.
  if (has('equivocal'))
    return { value: has('not-amplified') ? 'low' : 'not-sure', kind: 'confirm' };
  if (has('neg', 'not-amplified', 'ultralow')) return { value: 'negative' };
  return { value: 'not-sure' };
}

const evidenceOf: Partial<Record<Meaning<'status'>, Evidence>> = {
  pos: 'pos',
  neg: 'neg',
  low: 'low',
  ultralow: 'ultralow',
  equivocal: 'equivocal',
  amplified: 'amplified',
  'not-amplified': 'not-amplified',
  pending: 'none-yet',
  unknown: 'none-yet',
  'not-done': 'none-yet',
  insufficient: 'none-yet',
  planned: 'none-yet',
  'done-unknown': 'none-yet',
  medium: 'unread',
  vus: 'unread',
  'no-change': 'unread',
};

const ishEvidenceOf: Partial<Record<Meaning<'status'>, Evidence>> = {
  ...evidenceOf,
  pos: 'amplified',
  neg: 'not-amplified',
  'no-change': 'not-amplified',
};

function evidenceIn(mention: Mention): Told {
  const { said, subject, denied } = mention;
  const isIsh = subject === 'ish';
  const evidence: Evidence[] = [];
  let signs = 0;
  if (denied || (mention.doubt === 'hedged' && said.length === 0))
    return { mention, evidence: ['unread'], confirm: false };
  said.forEach((token) => {
    if (isMark(token, '+') || isMark(token, '-')) {
      if (token.is === '-') evidence.push(isIsh ? 'not-amplified' : 'neg');
      else signs += 1;
    }
    if (token.kind === 'status') {
      const told = (isIsh ? ishEvidenceOf : evidenceOf)[token.is];
      if (told) evidence.push(told);
    }
  });
  if (signs > 3) evidence.push('unread');
  else if (signs > 0) evidence.push(isIsh ? 'amplified' : (scoreOf[signs] ?? 'pos'));
  if (evidence.some((one) => one === 'pos' || one === 'amplified') && isOfFewCells(said))
    evidence.push('unread');
  const numbers = numbersIn(mention);
  // "ERBB2" names the gene, which is sequenced; receptor status comes from IHC and ISH.
  const isGene = mention.name.startsWith('erb');
  return {
    mention,
    evidence: [...evidence, ...numbers.evidence],
    confirm: numbers.confirm || isGene,
  };
}

const scoreOf: Partial<Record<number, Evidence>> = { 2: '2+', 3: '3+' };

/** A score counts if more than 10% of the cells have it. */
const isOfFewCells = (said: readonly Token[]) =>
  said.some(({ amount, text }) => {
    if (!amount?.percent) return /^focal/.test(text);
    const { low } = extentOf(amount);
    return low < 10 || (low === 10 && !amount.above);
  });

const certain: readonly Meaning<'status'>[] = ['amplified', 'not-amplified', 'pos', 'neg'];

/** Reads IHC scores, the FISH ratio, and gene copies per cell. */
function numbersIn({ said, subject }: Mention): { evidence: Evidence[]; confirm: boolean } {
  const evidence: Evidence[] = [];
  let confirm = false;
  let ratio: number | undefined;
  let copies: number | undefined;
  const hasWord = said.some(({ kind, is }) => kind === 'status' && certain.includes(is));
  said.forEach((token, at) => {
    const { amount } = token;
    if (isUnreadable(token)) evidence.push('unread');
    if (!amount || amount.percent || token.is === 'mut/mb') return;
    const before = said.slice(Math.max(0, at - 4), at);
    // "ratio number 2.1" is unusual enough to be left open.
    const number = before.findLastIndex(({ is, text }) => is === 'number' || text === 'number');
    const isLast = (word: Meaning<'filler'>) =>
      before.findLastIndex(({ is }) => is === word) > number;
    if (isLast('ratio') && !isLast('copies'))
      ratio = ratio ?? (amount.exact ? amount.low : undefined);
    else if (isLast('copies')) copies = copies ?? (amount.exact ? amount.low : undefined);
    // "FISH 2+" is no ratio; under "HER2 (IHC/FISH)", "2+/negative" gives the score first.
    else if (subject === 'ish' && amount.plus && !hasWord) evidence.push('unread');
    else if (subject === 'ish' && !amount.plus)
      // "ISH 2" may be a code.
      ratio =
        ratio ?? (amount.exact && !hasWord && /[.,]/.test(token.text) ? amount.low : undefined);
    else if (amount.exact && amount.low <= 3 && Number.isInteger(amount.low)) {
      const score = amount.low === 0 ? '0' : (`${amount.low}+` as Evidence);
      evidence.push(amount.low > 0 && isOfFewCells(said) ? 'unread' : (score as Evidence));
      if (!amount.plus && amount.low > 0) confirm = true;
    } else if (!evidence.some((one) => /^\d/.test(one))) evidence.push('unread');
  });
  const ish = ishFrom(ratio, copies);
  // The report's word counts; if the number beside it is unclear, a person confirms it.
  if (ish === 'unread' && hasWord) return { evidence, confirm: true };
  if (ish) {
    evidence.push(ish);
    if (!hasWord && copies === undefined) confirm = true;
  }
  return { evidence, confirm };
}

/**
 * ASCO/CAP 2018: amplified from a ratio of 2.0 with 4 or more copies, not amplified below both;
 * anything else needs more tests.
 */
function ishFrom(ratio: number | undefined, copies: number | undefined): Evidence | undefined {
  if (ratio === undefined && copies === undefined) return undefined;
  if (ratio === undefined)
    return (copies ?? 0) >= 6 ? 'amplified' : (copies ?? 0) < 4 ? 'not-amplified' : 'unread';
  if (ratio >= 2) return copies === undefined || copies >= 4 ? 'amplified' : 'unread';
  return copies === undefined || copies < 4 ? 'not-amplified' : 'unread';
}
