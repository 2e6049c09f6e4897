import { isMark } from './sentences';
import { isSign } from './signs';
import { isJoint, isResult, isSubject } from './token-kinds';
import type { Token } from './tokens';

const ends = ({ kind }: Token) =>
  kind === 'subject' || kind === 'type' || kind === 'drug' || kind === 'line';

/** Words that may separate a negation from its subject: "no evidence of", "without any known". */
const ofDenial =
  /^(?:evidence|signs?|any|a|an|of|for|known|germline|somatic|the|inherited|harmful|actionable|pathogenic|have|has|had)$/;

const prepositions = ['for', 'in', 'of', 'to', ':'];

/**
 * Finds a result or negation before its subject: "negative for ER", "no BRCA mutation".
 * @param from first token that may belong to the subject
 * @returns the result tokens, whether they are negated, and how many tokens come before the subject
 */
export function headBefore(
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

/** Finds a score before its name: "PD-L1: 15 CPS, 5% TPS"; undefined if one comes after it. */
export function countBefore(tokens: Token[], at: number, from: number): Token[] | undefined {
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

/** Finds the end of the words about a subject: before the next subject and what belongs to that. */
export function tailEnd(tokens: Token[], next: number): number {
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
  const words = tokens.slice(next, end - 1);
  const hasResult = words.some((token, place) => isResult(token) || isSign(words, place));
  if (before?.kind === 'status' && hasResult && (isJoint(earlier) || isJoint(first)))
    return end - 1;
  return end;
}

/** Keeps the words about a subject up to its last result, or until they turn to something else. */
export function keptOf(tokens: Token[], next: number, end: number): Token[] {
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
    kept.push(isMark(token, '+', '-') && !result ? { ...token, kind: 'mark', is: 'free' } : token);
    if (result) last = kept.length;
  }
  return kept.slice(0, last);
}

/** Whether another result may follow: "ER positive by report but negative at second opinion". */
const turnsIn = (tokens: Token[], at: number, end: number) =>
  tokens
    .slice(at, Math.min(end, at + 10))
    .some(({ text }) =>
      /^(?:but|however|then|later|now|became|changed|converted|repeat|amended|corrected|addendum|second|again|previously|initially|originally|>>|->)$/.test(
        text,
      ),
    );
