import type { Meaning } from '../words/fact-words';
import { countBefore, headBefore, keptOf, tailEnd } from './beside';
import { type Doubt, isMark, type Sentence } from './sentences';
import { isUnclearSign, resultParts, sameFamily } from './signs';
import { isJoint, isSubject } from './token-kinds';
import type { SubjectToken, Token } from './tokens';

/** A subject that the text names, with the words about its result. */
export type Mention = {
  subject: Meaning<'subject'>;
  /** The subject as written. */
  name: string;
  /** Tokens of the result, in order, with the words between them. */
  said: Token[];
  /** "no BRCA mutation": what `said` says is negated. */
  denied: boolean;
  doubt?: Doubt;
  /** "ER-PR positive": the mark may be a minus sign or a hyphen. */
  unclear?: boolean;
  start: number;
  end: number;
};

/** Finds the subjects that a sentence names, each with the words about it. */
export function mentionsIn({ tokens: all, doubts }: Sentence): Mention[] {
  const tokens = asNamed(all);
  const placeOf = new Map(tokens.map(({ start }, place) => [start, place]));
  const mentions: Mention[] = [];
  let from = 0; // first token that may belong to the next subject
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (!first || !isSubject(first)) {
      at += 1;
      continue;
    }
    const { members, next } = groupAt(tokens, first, at);
    const head = headBefore(tokens, at, from);
    const end = tailEnd(tokens, next);
    const tail = keptOf(tokens, next, end);
    const said = resultParts(members, tail);
    const placed = tail.at(-1) ?? tokens[next - 1] ?? first;
    // "negative for PR and HER2 (1+)": what follows belongs to the last subject alone.
    const ownTail = (index: number) =>
      head.said.length > 0 && index < members.length - 1 ? [] : tail;
    members.forEach((member, index) => {
      const words = countBefore(tokens, at, from) ?? [
        ...head.said,
        ...(said[index] ?? ownTail(index)),
      ];
      const span = [first, ...head.said, placed];
      const places = [member, ...words].map(({ start }) => placeOf.get(start) ?? at);
      mentions.push({
        subject: member.is,
        name: member.text,
        said: words,
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

/**
 * Corrects abbreviations by their context: "IHC 3+" alone means HER2, "went to the ER" is not a
 * receptor.
 */
function asNamed(tokens: Token[]): Token[] {
  const withReceptor = tokens.some((token) => isSubject(token) && usesIhc.includes(token.is));
  return tokens.map((token, at): Token => {
    if (token.kind !== 'subject') return token;
    if (token.is === 'ihc')
      return withReceptor ? { ...token, kind: 'filler', is: 'method' } : { ...token, is: 'her2' };
    if (token.text !== 'er') return token;
    const before = tokens[at - 1]?.text ?? '';
    const earlier = tokens[at - 2]?.text ?? '';
    const next = tokens[at + 1];
    const after = next?.text ?? '';
    const tells =
      isMark(next, '+', '-', ':', '=') || next?.kind === 'status' || next?.kind === 'amount';
    const isRoom =
      !tells &&
      (['to', 'at', 'via', 'in'].includes(before) ||
        (before === 'the' && ['to', 'at', 'in', 'from', 'on'].includes(earlier)) ||
        ['visit', 'visits', 'doctor', 'doctors', 'room', 'trip', 'physician', 'nurse'].includes(
          after,
        ));
    return isRoom ? { ...token, kind: 'word', is: 'free' } : token;
  });
}

/** Other subjects that IHC may be about. */
const usesIhc: readonly Meaning<'subject'>[] = ['er', 'pr', 'pdl1', 'cps'];

/** Reports list no more subjects in a row. */
const largestGroup = 12;

/** Finds subjects that share what follows: "ER, PR and HER2". */
function groupAt(
  tokens: Token[],
  first: SubjectToken,
  at: number,
): { members: SubjectToken[]; next: number } {
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
