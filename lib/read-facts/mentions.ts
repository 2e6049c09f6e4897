import type { Doubt, Sentence } from './sentences';
import { isMark } from './sentences';
import type { Token } from './tokens';

/** One thing that a result is told of, and what stands with it. */
export type Mention = {
  subject: string;
  /** As it is written. */
  name: string;
  /** The tokens of the result, in order, with the words between them. */
  said: Token[];
  /** "no BRCA mutation": what is said is denied. */
  denied: boolean;
  doubt?: Doubt;
  /** "ER-PR positive": whether the mark is a sign cannot be told. */
  unclear?: boolean;
  start: number;
  end: number;
};

const families: Record<string, string> = {
  er: 'receptor',
  pr: 'receptor',
  her2: 'receptor',
  hr: 'receptor',
  ish: 'receptor',
  brca: 'marker',
  pik3ca: 'marker',
  esr1: 'marker',
  gene: 'marker',
  mmr: 'marker',
  msi: 'marker',
  tmb: 'marker',
};

const isSubject = (token: Token | undefined) => token?.kind === 'subject';
const sameFamily = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined &&
  b !== undefined &&
  families[a.is] !== undefined &&
  families[a.is] === families[b.is];
const isJoint = (token: Token | undefined) =>
  isMark(token, '/', ',', '&') || token?.text === 'and' || token?.text === 'or';
export const isResult = ({ kind, is }: Token) =>
  kind === 'status' || kind === 'amount' || kind === 'variant' || (kind === 'word' && is === '#');
const ends = (token: Token) => ['subject', 'type', 'drug', 'line'].includes(token.kind);
/** Words between a denial and what it denies: "no evidence of", "without any known". */
const ofDenial =
  /^(?:evidence|signs?|any|a|an|of|for|known|germline|somatic|the|inherited|harmful|actionable|pathogenic|have|has|had)$/;
const prepositions = ['for', 'in', 'of', 'to', ':'];

/** Whether a "+" or "-" is a result and not a hyphen or a dash. */
export function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || (token.is !== '+' && token.is !== '-')) return false;
  const next = tokens[at + 1];
  if (token.is === '+') return !(next?.kind === 'amount' && next.glued);
  if (next === undefined || next.kind === 'mark' || next.kind === 'subject') return true;
  return token.glued && !next.glued;
}

/** What a sentence tells of each thing that it names. */
export function mentionsIn({ tokens: all, doubts }: Sentence): Mention[] {
  const tokens = asNamed(all);
  const placeOf = new Map(tokens.map(({ start }, place) => [start, place]));
  const mentions: Mention[] = [];
  let from = 0; // where the words begin that may stand before a subject
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (!first || !isSubject(first)) {
      at += 1;
      continue;
    }
    const { members, next } = groupAt(tokens, at);
    const head = headBefore(tokens, at, from);
    const end = tailEnd(tokens, next);
    const tail = keptOf(tokens, next, end);
    const said = partsOf(members, tail);
    const placed = tail.at(-1) ?? tokens[next - 1] ?? first;
    members.forEach((member, index) => {
      const own = countBefore(tokens, at, from) ?? [...head.said, ...(said[index] ?? tail)];
      const span = [first, ...head.said, placed];
      const places = [member, ...own].map(({ start }) => placeOf.get(start) ?? at);
      mentions.push({
        subject: member.is,
        name: member.text,
        said: own,
        denied: head.denied,
        doubt: worst([...places, ...(head.denied ? [at - 1] : [])].map((place) => doubts[place])),
        unclear: isUnclearSign(tokens, next),
        start: Math.min(...span.map(({ start }) => start)),
        end: Math.max(...span.map((token) => token.end)),
      });
    });
    from = Math.max(next, end);
    at = Math.max(next, Math.min(end, tokens.length));
  }
  return mentions;
}

const order: (Doubt | undefined)[] = ['not-mine', 'blood', 'supposed', 'asked', 'hedged'];
const worst = (doubts: (Doubt | undefined)[]): Doubt | undefined =>
  order.find((doubt) => doubts.includes(doubt));

/** Abbreviations that mean something else where they stand. */
function asNamed(tokens: Token[]): Token[] {
  const withReceptor = tokens.some(
    ({ kind, is }) => kind === 'subject' && ['er', 'pr', 'pdl1', 'cps'].includes(is),
  );
  return tokens.map((token, at) => {
    if (token.kind !== 'subject') return token;
    if (token.is === 'ihc')
      return withReceptor ? { ...token, kind: 'filler', is: 'method' } : { ...token, is: 'her2' };
    if (token.text !== 'er') return token;
    const before = tokens[at - 1]?.text ?? '';
    const earlier = tokens[at - 2]?.text ?? '';
    const after = tokens[at + 1]?.text ?? '';
    const isRoom =
      ['to', 'at', 'via', 'in'].includes(before) ||
      (before === 'the' && ['to', 'at', 'in', 'from', 'on'].includes(earlier)) ||
      ['visit', 'visits', 'doctor', 'doctors', 'room', 'trip', 'physician', 'nurse'].includes(
        after,
      );
    return isRoom ? { ...token, kind: 'word', is: 'er' } : token;
  });
}

/** More than any report lists in a row. */
const largestGroup = 12;

/** "ER, PR and HER2": what follows is told of all. */
function groupAt(tokens: Token[], at: number): { members: Token[]; next: number } {
  const first = tokens[at] as Token;
  const members = [first];
  let next = at + 1;
  while (members.length < largestGroup) {
    const last = members.at(-1);
    const again =
      isMark(tokens[next], '(', '[') &&
      isSubject(tokens[next + 1]) &&
      isMark(tokens[next + 2], ')', ']');
    if (again && tokens[next + 1]?.is === last?.is) {
      next += 3;
      continue;
    }
    let joint = next;
    while (joint < next + 2 && isJoint(tokens[joint])) joint += 1;
    const member = tokens[joint];
    if (joint === next || !member || !isSubject(member) || !sameFamily(last, member)) break;
    members.push(member);
    next = joint + 1;
  }
  return { members, next };
}

/** "negative for ER", "no BRCA mutation": what stands before a subject and belongs to it. */
function headBefore(
  tokens: Token[],
  at: number,
  from: number,
): { said: Token[]; denied: boolean; length: number } {
  const nothing = { said: [], denied: false, length: 0 };
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (!before || at - 1 < from) return nothing;
  for (let back = at - 1; back >= Math.max(from, at - 5); back -= 1) {
    const word = tokens[back];
    if (word?.kind === 'not') return { said: [], denied: true, length: at - back };
    if (!word || !ofDenial.test(word.text)) break;
  }
  if (before.kind === 'status')
    return { said: [before], denied: tokens[at - 2]?.kind === 'not', length: 1 };
  if (prepositions.includes(before.text) && at - 2 >= from && earlier?.kind === 'status')
    return { said: [earlier], denied: tokens[at - 3]?.kind === 'not', length: 2 };
  return nothing;
}

/** "PD-L1: 15 CPS, 5% TPS": the number before a score is its own where nothing follows at once. */
function countBefore(tokens: Token[], at: number, from: number): Token[] | undefined {
  if (tokens[at]?.is !== 'cps') return undefined;
  const place = isMark(tokens[at - 1], '(') ? at - 2 : at - 1;
  const before = tokens[place];
  if (
    before?.kind !== 'amount' ||
    before.amount?.percent ||
    (tokens[place - 1]?.kind === 'subject' && tokens[place - 1]?.is === 'tps')
  )
    return undefined;
  const next = tokens[at + 1];
  const follows = next !== undefined && !isMark(next, ',', ')', '/') && next.kind !== 'subject';
  return follows || place < from - 3 ? undefined : [before];
}

/** Where the words about a subject end: before the next one and before what already belongs to that. */
function tailEnd(tokens: Token[], next: number): number {
  let end = next;
  while (end < tokens.length && !ends(tokens[end] as Token)) end += 1;
  if (!isSubject(tokens[end]) || end === next) return end;
  const [before, earlier, first] = [tokens[end - 1], tokens[end - 2], tokens[end - 3]];
  if (before?.kind === 'not') return end - 1;
  if (
    before &&
    prepositions.includes(before.text) &&
    before.is !== ':' &&
    earlier?.kind === 'status' &&
    end - 2 > next
  )
    return end - 2;
  const own = tokens.slice(next, end - 1);
  const hasOwn = own.some((token, place) => isResult(token) || isSign(own, place));
  if (before?.kind === 'status' && hasOwn && (isJoint(earlier) || isJoint(first))) return end - 1;
  return end;
}

/** The words about a subject up to where the talk turns to something else. */
function keptOf(tokens: Token[], next: number, end: number): Token[] {
  const kept: Token[] = [];
  let last = 0;
  let others = 0;
  for (let at = next; at < end; at += 1) {
    const token = tokens[at] as Token;
    const result = isResult(token) || isSign(tokens, at);
    if (token.kind === 'word' && !result) {
      others += 1;
      if ((last > 0 && !turnsIn(tokens, at, end)) || others > 8) break;
    }
    kept.push(
      token.kind === 'mark' && !result && /[+-]/.test(token.is) ? { ...token, is: '' } : token,
    );
    if (result) last = kept.length;
  }
  return kept.slice(0, last);
}

/** "ER positive by report but negative at second opinion": another result is about to come. */
const turnsIn = (tokens: Token[], at: number, end: number) =>
  tokens
    .slice(at, Math.min(end, at + 10))
    .some(({ text }) =>
      /^(?:but|however|then|later|now|became|changed|converted|repeat|amended|corrected|addendum|second|again|previously|initially|originally|>>|->)$/.test(
        text,
      ),
    );

/** "ER/PR/HER2: +/+/-": each has its own result. Undefined where all share one. */
function partsOf(members: Token[], tail: Token[]): Token[][] {
  if (members.length < 2 || families[members[0]?.is ?? ''] !== 'receptor') return [];
  const signs = tail.filter((token) => isMark(token, '+', '-'));
  if (signs.length === members.length && !tail.some(isResult)) return signs.map((sign) => [sign]);
  for (const mark of ['/', ',']) {
    const parts: Token[][] = [[]];
    for (const token of tail) {
      if (isMark(token, mark)) parts.push([]);
      else parts.at(-1)?.push(token);
    }
    const kinds = parts.map(
      (part) => part.find((token) => isResult(token) || isMark(token, '+', '-'))?.kind,
    );
    const alike = mark === '/' || new Set(kinds).size === 1;
    if (parts.length === members.length && alike && !kinds.includes(undefined)) return parts;
  }
  return [];
}

/**
 * "ER-PR positive" or "ER + PR negative": the mark may join the two. It is a sign where it clings to
 * its subject alone, or where the chain ends in one ("ER-PR-HER2-").
 */
function isUnclearSign(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const subject = tokens[at + 1];
  if (
    !isMark(mark, '+', '-') ||
    !subject ||
    !isSubject(subject) ||
    !sameFamily(tokens[at - 1], subject)
  )
    return false;
  if (mark?.glued && !subject.glued) return false;
  const polarity = mark?.is === '+' ? 'pos' : 'neg';
  // The chain is short: a text names each receptor a few times.
  for (let next = at + 2; next < Math.min(tokens.length, at + 14); next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'status') return token.is !== polarity;
    if (token.kind === 'amount') return true;
    if (isMark(token, '+', '-') && isSign(tokens, next)) {
      const clings = token.glued && tokens[next + 1]?.glued !== true;
      if (clings || !isSubject(tokens[next + 1])) return false;
    }
    if (isMark(token, '/', ',') || (token.kind === 'mark' && token.is === ')')) return false;
  }
  return true;
}
