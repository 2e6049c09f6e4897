import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import { type Findings, type Span, spanOf } from './findings';
import { isMark } from './marks';
import type { Mention } from './mentions';
import { type Amount, sideOf } from './number';
import { isResult, isUnreadable } from './token-kinds';
import type { Token } from './tokens';

type Status = NonNullable<Answers['pdl1']>;
type Cps = {
  mention: Mention;
  band?: 'under-10' | '10-or-more';
  number?: number;
  confirm: boolean;
};

const subjects: readonly Meaning<'subject'>[] = ['pdl1', 'cps', 'tps'];

/**
 * Reads PD-L1 and its CPS. Only a number that is called CPS is one: a TPS, an IC score or a bare
 * percentage only says that the test was done.
 */
export function readPdl1(mentions: readonly Mention[], findings: Findings) {
  // "PD-L1? CPS 12": the question is about the score, too.
  const all = mentions.filter(
    ({ subject, said, doubt }) =>
      subjects.includes(subject) && (said.length > 0 || doubt === 'hedged'),
  );
  for (const mention of all)
    if (mention.doubt !== undefined) findings.note('pdl1', 'unread', mention);
  const mine = all.filter(({ doubt }) => doubt === undefined);
  if (mine.length < all.length && all.some(({ doubt }) => doubt === 'hedged')) {
    // The certain words beside it may still say that the test was not done.
    const states = mine.map(stateOf);
    return findings.claim('pdl1', states.includes('not-tested') ? 'not-tested' : 'not-sure');
  }
  if (mine.length === 0) return;
  const scores = mine
    .filter(({ subject }) => subject === 'cps')
    .flatMap((mention) => scoresIn(mention, findings));
  const states = new Set(mine.map(stateOf).filter((state) => state !== undefined));
  const span = spanOf(mine);
  if (scores.length === 0) return claimState(states, mine, span, findings);
  const isOpposed = states.has('not-tested') || states.has('waiting');
  if (isOpposed || states.has('not-sure')) {
    findings.claim('pdl1', 'not-sure');
    return findings.note('pdl1', isOpposed ? 'disagrees' : 'unread', span);
  }
  claimScores(scores, mine, span, findings);
}

function claimState(
  states: Set<Status | 'sent'>,
  mentions: readonly Mention[],
  span: Span,
  findings: Findings,
) {
  const has = (state: Status | 'sent') => states.has(state);
  const waits = has('waiting') || has('sent');
  const isBoth = has('not-tested') && (has('result-unknown') || has('waiting'));
  if (isBoth) {
    findings.claim('pdl1', 'not-sure');
    return findings.note('pdl1', 'disagrees', span);
  }
  if (has('result-unknown')) {
    findings.claim('pdl1', 'result-unknown');
    if (has('waiting')) findings.note('pdl1', 'confirm', span);
  } else if (waits) {
    findings.claim('pdl1', 'waiting');
  } else if (has('not-tested')) findings.claim('pdl1', 'not-tested');
  else if (has('not-sure')) findings.claim('pdl1', 'not-sure');
  const words = new Set(mentions.flatMap(({ said }) => said.map(({ is }) => is)));
  if (words.has('planned') || words.has('insufficient')) findings.note('pdl1', 'confirm', span);
}

function claimScores(
  scores: readonly Cps[],
  mentions: readonly Mention[],
  span: Span,
  findings: Findings,
) {
  const bands = new Set(scores.map(({ band }) => band));
  const numbers = new Set(scores.map(({ number }) => number));
  const [band] = bands;
  if (bands.size > 1) {
    findings.claim('pdl1', 'not-sure');
    return findings.note('pdl1', 'disagrees', span);
  }
  if (band === undefined) {
    findings.claim('pdl1', 'result-unknown');
    return findings.note('cps', 'unread', spanOf(scores.map(({ mention }) => mention)));
  }
  const [number] = numbers;
  const words = new Set(mentions.flatMap(({ said }) => said.map(({ is }) => is)));
  const saysNegative = words.has('neg') || words.has('no-change') || words.has('-');
  const saysPositive = words.has('pos');
  const isOtherBand =
    (words.has('low') && band === '10-or-more') || (words.has('high') && band === 'under-10');
  if (
    isOtherBand ||
    (saysNegative && (saysPositive || band === '10-or-more')) ||
    (saysPositive && (number ?? 1) < 1)
  ) {
    findings.claim('pdl1', 'not-sure');
    return findings.note('pdl1', 'disagrees', span);
  }
  findings.claim('pdl1', band);
  if (numbers.size > 1) findings.note('cps', 'disagrees', span);
  else if (number !== undefined) findings.claim('cps', number);
  if (scores.some(({ confirm }) => confirm)) findings.note('cps', 'confirm', span);
}

/** Reads the state of the test in a mention; 'sent' may have come back since. */
function stateOf({ said, denied, subject }: Mention): Status | 'sent' | undefined {
  const words = said.filter((token) => token.kind === 'status');
  const has = (...some: Meaning<'status'>[]) => words.some(({ is }) => some.includes(is));
  if (denied && !has('pending', 'pos', 'neg')) return 'not-sure';
  if (has('not-done', 'planned', 'insufficient') && !has('pending')) return 'not-tested';
  const results: Meaning<'status'>[] = [
    'pos',
    'neg',
    'low',
    'high',
    'no-change',
    'done-unknown',
    'medium',
    'found',
    'amplified',
  ];
  if (has('pending') && !has(...results)) {
    return words.every(
      ({ text, is }) =>
        is !== 'pending' || /^(?:sent|ordered|requested|submitted|reflex|add)/.test(text),
    )
      ? 'sent'
      : 'waiting';
  }
  if (has(...results)) return 'result-unknown';
  if (has('unknown', 'equivocal')) return has('done') ? 'result-unknown' : 'not-sure';
  if (has('done')) return 'result-unknown';
  return subject !== 'cps' && said.some((token) => isResult(token) || isMark(token, '+', '-'))
    ? 'result-unknown'
    : undefined;
}

function scoresIn(mention: Mention, findings: Findings): Cps[] {
  const { said } = mention;
  if (mention.denied) {
    findings.note('cps', 'unread', mention);
    return said.some(({ amount }) => amount) ? [{ mention, confirm: false }] : [];
  }
  const limits = betweenLimits(said);
  if (limits) return [{ mention, ...readAmount(limits, false) }];
  return said.flatMap((token, at): Cps[] => {
    if (isUnreadable(token)) return [{ mention, confirm: false }];
    if (!token.amount || token.is === 'mut/mb' || isOutOf(said, at)) return [];
    return [
      {
        mention,
        ...readAmount(
          token.amount,
          isMinus(said, at) || isDateLike(said, at) || isLostPlace(token),
        ),
      },
    ];
  });
}

/** Reads "≥ 1 and < 10" as one range. */
function betweenLimits(said: readonly Token[]): Amount | undefined {
  const [first, second, ...more] = said.flatMap(({ amount }) => amount ?? []);
  if (!first || !second || more.length > 0 || first.exact || second.exact) return undefined;
  const isRange = first.high === Number.POSITIVE_INFINITY && second.low === 0;
  return isRange && first.low < second.high
    ? { ...second, low: first.low, above: first.above }
    : undefined;
}

const isOutOf = (said: readonly Token[], at: number) =>
  said[at]?.text === '100' &&
  (isMark(said[at - 1], '/') || ['of', 'out of'].includes(said[at - 1]?.text ?? '')) &&
  said[at - 2]?.amount !== undefined;

/** "CPS -5" is not a score; in "CPS-12" and "CPS - 12" the mark is a hyphen. */
const isMinus = (said: readonly Token[], at: number) =>
  said[at - 1]?.text === '-' && said[at]?.glued === true && said[at - 1]?.glued === false;

/** "1,0" may be a 10. */
const isLostPlace = ({ text }: Token) => /^\d,0$/.test(text);

/** "11/20" is a date, and "1 2" may be a 12 or two numbers. */
const isDateLike = (said: readonly Token[], at: number) =>
  [said[at - 1], said[at + 1]].some((next) => next?.amount !== undefined) ||
  (isMark(said[at + 1], '/') && said[at + 2]?.amount !== undefined && !isOutOf(said, at + 2)) ||
  (isMark(said[at - 1], '/') && said[at - 2]?.amount !== undefined);

function readAmount(given: Amount, isBroken: boolean): Pick<Cps, 'band' | 'number' | 'confirm'> {
  const amount = given.plus ? { ...given, high: Number.POSITIVE_INFINITY, exact: false } : given;
  const impossible =
    isBroken || amount.low > 100 || (amount.high > 100 && amount.high !== Number.POSITIVE_INFINITY);
  if (impossible) return { confirm: false };
  const side = sideOf(amount, 10);
  const band = side && ({ under: 'under-10', from: '10-or-more' } as const)[side];
  const confirm = amount.percent || amount.about;
  return { band, number: amount.exact ? amount.low : undefined, confirm };
}
