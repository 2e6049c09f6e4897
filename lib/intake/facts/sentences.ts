import type { Meaning } from '../words/fact-words';
import type { KnownMark, Reading, Token } from './tokens';

/**
 * Why a fact is not taken as stated: it is doubted, asked about, somebody else's, hypothetical, or
 * from a blood test.
 */
export type Doubt = 'hedged' | 'asked' | 'not-mine' | 'supposed' | 'blood';

/** A sentence or a line; `doubts` has an entry for each token. */
export type Sentence = { tokens: Token[]; doubts: (Doubt | undefined)[] };

const isFact = ({ kind, is }: Token) =>
  (kind === 'subject' && is !== 'other') || kind === 'type' || kind === 'drug' || kind === 'line';

/** Whether a token is one of these marks. */
export const isMark = (token: Token | undefined, ...marks: KnownMark[]): boolean =>
  token?.kind === 'mark' && token.is !== 'free' && marks.includes(token.is);

/** Splits a text into sentences. A line that ends with a subject or a colon continues below. */
export function sentencesIn({ tokens }: Reading): Sentence[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    const current = sentences.at(-1) ?? [];
    const last = current.at(-1);
    const goesOn = token.is === '\n' && (last?.kind === 'subject' || isMark(last, ':'));
    if (token.kind !== 'break') current.push(token);
    else if (!goesOn) sentences.push([]);
  }
  return sentences
    .filter(({ length }) => length > 0)
    .map((sentence) => ({ tokens: sentence, doubts: doubtsIn(sentence) }));
}

/** Finds for each token whether it is in doubt, and why. */
function doubtsIn(tokens: Token[]): (Doubt | undefined)[] {
  const doubts: (Doubt | undefined)[] = tokens.map(() => undefined);
  const mark = (from: number, to: number, doubt: Doubt) => {
    for (let at = from; at < to; at += 1)
      if (doubts[at] === undefined || doubt === 'not-mine') doubts[at] = doubt;
  };
  const clauses = clausesIn(tokens);
  const sentenceEnd = tokens.length;
  const negated = tokens.some(
    ({ kind, is }) => kind === 'not' || (kind === 'status' && (is === 'neg' || is === 'no-change')),
  );
  if (isQuestion(tokens)) mark(0, tokens.length, 'asked');
  let marked = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'scope') {
      const { from, to, inBrackets } = clauses(at, token.is);
      const isMarked = doubts[at] !== undefined;
      if ((token.is === 'other-person' || token.is === 'other-tumor') && doubts[at] !== 'not-mine')
        mark(
          from,
          inBrackets || tokens[at - 1]?.kind === 'not' ? to : ownAgain(tokens, at),
          'not-mine',
        );
      if (token.is === 'hypothetical' && marked <= at) {
        mark(from, sentenceEnd, 'supposed');
        marked = sentenceEnd;
      }
      if (!isMarked && (token.is === 'hedge' || (token.is === 'or' && !negated)))
        mark(from, to, 'hedged');
      if (!isMarked && token.is === 'serum') mark(from, to, 'blood');
    }
    if (isMark(token, '?') && doubts[at] !== 'asked') markAsked(tokens, at, mark);
  });
  return doubts;
}

/** Finds the end of the words about another person: the next mention of the patient, or the end. */
function ownAgain(tokens: Token[], at: number): number {
  for (let next = at + 1; next < tokens.length; next += 1)
    if (tokens[next]?.kind === 'scope' && tokens[next]?.is === 'self') return next;
  return tokens.length;
}

/**
 * Finds the clause of a token, between commas or within brackets. A short one without a fact of its
 * own is about the clause before it: "ER positive, I think", "BRCA1+ (mother)".
 */
function clausesIn(tokens: Token[]) {
  const starts: number[] = [0];
  const partOf: number[] = [];
  tokens.forEach((token, at) => {
    if (at > 0 && isMark(token, ',', '(', ')', '[', ']')) starts.push(at + 1);
    partOf.push(starts.length - 1);
  });
  const endOf = (part: number) => starts[part + 1] ?? tokens.length;
  const facts = starts.map((from, part) => tokens.slice(from, endOf(part)).some(isFact));
  return (at: number, is: Meaning<'scope'>) => {
    const part = partOf[at] ?? 0;
    const start = starts[part] ?? 0;
    const to = endOf(part);
    const inBrackets = isMark(tokens[start - 1], '(', '[');
    const words = tokens
      .slice(start, Math.min(to, start + 8))
      .filter(({ kind }) => kind !== 'mark');
    const reaches = inBrackets || words.length <= (longestAside[is] ?? 0);
    let first = part;
    // A few clauses back are enough; without a limit, hostile text would take quadratic time.
    while (reaches && first > 0 && part - first < 3 && !facts[first]) first -= 1;
    return { from: starts[facts[first] ? first : part] ?? 0, to, inBrackets };
  };
}

/** Maximum number of words in an aside about the clause before it. */
const longestAside: Partial<Record<Meaning<'scope'>, number>> = {
  hedge: 3,
  'other-person': 2,
  'other-tumor': 2,
};

/** Whether a sentence is a question, even without a question mark: "is it HER2 low". */
function isQuestion(tokens: Token[]): boolean {
  const [first, second] = tokens;
  if (first?.kind !== 'scope' || first.is !== 'asks') return false;
  if (/^(?:what|which|why|how|should|wonder|who)/.test(first.text)) return true;
  return /^(?:it|i|my|this|that|there|the|she|he|we|you|her|his)$/.test(second?.text ?? '');
}

/** Marks what a "?" doubts: all of a sentence that is a question, otherwise the words nearby. */
function markAsked(
  tokens: Token[],
  at: number,
  mark: (from: number, to: number, doubt: Doubt) => void,
) {
  const first = tokens.find(({ kind }) => kind !== 'mark');
  if (first?.kind === 'scope' && first.is === 'asks' && !isMark(tokens[at - 1], '?'))
    return mark(0, tokens.length, 'asked');
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const opens = before === undefined || isMark(before, ',', '(', '/') || !tokens[at]?.glued;
  if (opens && next && !isMark(next, ')', ',') && next.kind !== 'break') {
    const near = tokens.slice(at + 1, at + 12);
    const upTo = near.findIndex((token) => isMark(token, ',', ')'));
    return mark(at, at + 1 + (upTo < 0 ? near.length : upTo), 'hedged');
  }
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const token = tokens[back];
    mark(back, back + 1, 'hedged');
    if (token && isFact(token)) return;
  }
}
