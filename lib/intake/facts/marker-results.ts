import type { Meaning } from '../words/fact-words';
import { isMark } from './marks';
import type { Mention } from './mentions';
import { sideOf } from './number';
import { isUnreadable } from './token-kinds';
import type { Token } from './tokens';

/** `absent`: tested and not there; `reported`: there is a result, but not which, or not clearly. */
type State = 'found' | 'absent' | 'reported' | 'not-done' | 'waiting';

export type MarkerResult = { state?: State; kind?: 'unread' | 'confirm' | 'disagrees' };

const unread: MarkerResult = { kind: 'unread' };

/** Subjects that tell something even without words about them. */
const tellByName: readonly Meaning<'subject'>[] = [
  'msi-h',
  'dmmr',
  'tmb-h',
  'brca',
  'pik3ca',
  'esr1',
];

/** Reads the result in one mention of a gene, MSI, MMR, TMB or a panel. */
export function resultFor(mention: Mention): MarkerResult {
  const { doubt, said, denied } = mention;
  const tellsAny = said.length > 0 || denied || tellByName.includes(mention.subject);
  if (doubt !== undefined) return tellsAny ? unread : {};
  switch (mention.subject) {
    case 'msi-h':
    case 'dmmr':
    case 'tmb-h':
      return named(mention);
    case 'mss':
    case 'pmmr':
      return denied || said.some(({ is }) => is === 'neg')
        ? unread
        : pendingOr(mention, { state: 'absent' });
    case 'msi':
      return microsatellites(mention);
    case 'mmr':
      return repair(mention);
    case 'tmb':
    case 'btmb':
      return burden(mention);
    default:
      return gene(mention);
  }
}

const has = ({ said }: Mention, ...words: Meaning<'status'>[]) =>
  said.some(({ kind, is }) => kind === 'status' && words.includes(is));

function pendingOr(mention: Mention, result: MarkerResult): MarkerResult {
  if (has(mention, 'not-done')) return { state: 'not-done' };
  if (has(mention, 'pending', 'planned', 'insufficient'))
    return { state: 'waiting', kind: 'confirm' };
  return result;
}

/** Reads "MSI-H", "dMMR", "TMB-high": the name is the result, unless the words deny it. */
function named(mention: Mention): MarkerResult {
  const minus = mention.said.some((token) => isMark(token, '-'));
  if (mention.said.some(({ amount, is }) => amount && is !== 'mut/mb')) return unread;
  if (mention.denied || minus || has(mention, 'neg', 'no-change')) {
    return { state: 'absent', kind: mention.denied ? 'confirm' : undefined };
  }
  const open = pendingOr(mention, { state: 'found' });
  if (open.state !== 'found') return open;
  if (has(mention, 'unknown', 'equivocal', 'stable', 'proficient', 'low', 'medium')) return unread;
  if (mention.subject === 'tmb-h' && burdenSide(mention) === 'under')
    return { state: 'reported', kind: 'disagrees' };
  return open;
}

function microsatellites(mention: Mention): MarkerResult {
  if (mention.denied) return unread;
  // A share of unstable sites has limits of its own.
  if (mention.said.some(({ amount }) => amount)) return unread;
  const high = has(mention, 'high');
  const stable = has(mention, 'stable', 'low', 'neg', 'no-change');
  if (high && stable) return { kind: 'disagrees' };
  if (high) return { state: 'found' };
  if (stable) return { state: 'absent', kind: has(mention, 'neg') ? 'confirm' : undefined };
  return openOrUnread(mention);
}

/** Reads words such as "pending" that give no result; other words are not understood. */
function openOrUnread(mention: Mention): MarkerResult {
  const open = pendingOr(mention, {});
  if (open.state) return open;
  if (has(mention, 'unknown')) return { state: 'waiting' };
  if (has(mention, 'done')) return { state: 'reported' };
  return mention.said.length > 0 ? unread : {};
}

function repair(mention: Mention): MarkerResult {
  const isProtein = /^(?:mlh|msh|pms)/.test(mention.name);
  const lost = has(mention, 'deficient') || (isProtein && has(mention, 'neg'));
  const kept =
    has(mention, 'proficient', 'stable') ||
    mention.said.some(({ text }) => text === 'normal') ||
    (isProtein && has(mention, 'pos', 'found'));
  if (mention.denied) return lost ? { state: 'absent', kind: 'confirm' } : unread;
  const isTakenBack = has(mention, 'no-change') || mention.said.some(({ amount }) => amount);
  if (has(mention, 'deficient') && (isTakenBack || has(mention, 'neg'))) return unread;
  if (lost && kept) return { kind: 'disagrees' };
  if (lost) return { state: 'found', kind: has(mention, 'deficient') ? undefined : 'confirm' };
  if (kept) return { state: 'absent' };
  return openOrUnread(mention);
}

/** TMB is high from 10 mutations per megabase (the limit of the tumor-agnostic approval). */
const highBurden = 10;

function burdenSide({ said }: Mention): 'under' | 'from' | undefined {
  const sides = new Set(
    said.flatMap(({ amount, is }) =>
      amount && is === 'mut/mb' ? [sideOf(amount, highBurden)] : [],
    ),
  );
  return sides.size === 1 ? [...sides][0] : undefined;
}

function burden(mention: Mention): MarkerResult {
  if (mention.denied) return unread;
  const isLow = mention.said.some(({ amount }) => amount && sideOf(amount, highBurden) === 'under');
  const high = has(mention, 'high', 'pos');
  if (high && isLow) return { state: 'reported', kind: 'disagrees' };
  const low = has(mention, 'low', 'medium', 'neg');
  const side = burdenSide(mention);
  if ((high && low) || (high && side === 'under') || (low && side === 'from'))
    return { state: 'reported', kind: 'disagrees' };
  // Blood TMB has other limits.
  if (mention.subject === 'btmb') {
    const open = pendingOr(mention, { state: 'reported', kind: 'confirm' });
    return mention.said.length > 0 ? open : {};
  }
  if (has(mention, 'high') || side === 'from') return { state: 'found' };
  if (low || side === 'under') return { state: 'absent' };
  if (mention.said.some((token) => token.amount || isUnreadable(token)))
    return { state: 'reported', kind: 'unread' };
  return openOrUnread(mention);
}

function gene(mention: Mention): MarkerResult {
  const { said, subject, denied } = mention;
  const plus = said.some((token) => isMark(token, '+'));
  const minus = said.some((token) => isMark(token, '-'));
  const variant = said.some(({ kind }) => kind === 'variant');
  const change = has(mention, 'change') || variant;
  const positive = has(mention, 'pos', 'found') || plus;
  if (said.some(({ amount }) => amount?.high === 0)) return unread;
  const negative = has(mention, 'neg', 'no-change') || minus;
  // "No NGS on file", "BRCA: none on file", "BRCA none done": no word on whether it was tested.
  const isOnFile = said.some(({ text }) => /^(?:see|on|in) /.test(text));
  const isNoPaper =
    said.some(({ text }) => text === 'none') &&
    (isOnFile ||
      has(mention, 'done') ||
      said.some(({ text }) => /^(?:results?|report)$/.test(text)));
  if (isNoPaper) return unread;
  if (subject === 'panel') {
    const isFiled = isOnFile || has(mention, 'found');
    const isNone = mention.name !== 'panel' && said.some(({ text }) => text === 'none');
    if (denied) return isFiled ? unread : { state: 'not-done', kind: 'confirm' };
    if (isNone) return unread;
  }
  if (denied) return change || said.length === 0 || positive ? { state: 'absent' } : unread;
  if (has(mention, 'vus'))
    return said.some(({ text }) => /pathogenic|deleterious/.test(text))
      ? unread
      : { state: 'absent' };
  if (negative && (has(mention, 'pos') || plus)) return { kind: 'disagrees' };
  if (negative) return { state: 'absent' };
  if (subject === 'panel')
    return positive || change
      ? { state: 'reported' }
      : openOrUnread({ ...mention, said: said.filter(({ amount }) => !amount) });
  const open = pendingOr(mention, {});
  if (open.state) return open;
  if (has(mention, 'unknown', 'equivocal')) return { state: 'waiting', kind: 'unread' };
  // "ESR1 positive" may mean the receptor; a gene that is amplified is not one that is mutated.
  if (subject === 'esr1' && !change) return said.length > 0 || subject === 'esr1' ? unread : {};
  if (has(mention, 'amplified') && !change) return { state: 'reported', kind: 'unread' };
  // "PIK3CA mutation tested", "BRCA mutation carrier status": what was looked for.
  if (!positive && !variant && said.some(isLookedFor))
    return has(mention, 'done') ? { state: 'reported' } : unread;
  if (change || positive) {
    // "Positive for GATA3" is a stain, not a gene test.
    if (subject === 'gene') return change ? { state: 'reported' } : {};
    const bare = subject === 'brca' && variant && !has(mention, 'change', 'pos');
    if (said.some(isSynonymous) || (bare && !said.some(isTruncating))) return unread;
    const short = said.some(({ text, is }) => is === 'change' && text === 'm');
    return { state: 'found', kind: bare || short ? 'confirm' : undefined };
  }
  if (has(mention, 'done')) return { state: 'reported' };
  return subject === 'gene' ? {} : unread;
}

/** Whether words name a test for a change, not the change. */
const isLookedFor = ({ is, text }: Token, at: number, said: readonly Token[]) =>
  is === 'change' &&
  /^(?:mutation|variant|alteration|carrier)s?$/.test(text) &&
  said
    .slice(at + 1, at + 3)
    .some((next) => next.is === 'done' || /^(?:status|report|test)/.test(next.text));

/** "H1047H", "p.Ser2414Ser": the protein stays as it is. */
const isSynonymous = ({ kind, text }: Token) =>
  kind === 'variant' && /(?:^|[.(])([a-z]{3}|[a-z])\d+\1(?![a-z])/.test(text);

/** A change that cuts the protein short; of others, only a laboratory can tell what they do. */
const isTruncating = ({ kind, text }: Token) =>
  kind === 'variant' && /del|dup|ins|fs|ter|\*/.test(text);
