import { isMark } from './marks';
import { isSubject } from './token-kinds';
import type { Reading, Token } from './tokens';

/**
 * `goesOn`: a semicolon or bar, not a full stop, comes before it; `isLine`: a line break does.
 */
export type Sentence = { tokens: Token[]; goesOn: boolean; isLine: boolean };

/** Splits tokens into sentences. A line that ends with a subject or a colon goes on below. */
export function sentencesIn({ tokens }: Reading): Sentence[] {
  const sentences: Sentence[] = [{ tokens: [], goesOn: false, isLine: false }];
  tokens.forEach((token, at) => {
    const current = sentences.at(-1)?.tokens ?? [];
    const isItem = isMark(tokens[at + 1], '-') && tokens[at + 2]?.glued === false;
    const isOpenLine = token.is === '\n' && !isItem && isUnfinished(current);
    if (token.kind !== 'break') current.push(token);
    else if (!isOpenLine) {
      const goesOn = token.is === ';' || token.is === '|';
      sentences.push({ tokens: [], goesOn, isLine: token.is === '\n' });
    }
  });
  return withTimes(sentences.filter((sentence) => sentence.tokens.length > 0));
}

/** Joins a sentence that only says when to the treatment before it: "2 prior lines. Adjuvant." */
function withTimes(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && isEarlyOnly(sentence.tokens) && isTreatmentAlone(last.tokens))
      last.tokens.push(commaAt(last.tokens.at(-1)?.end ?? 0), ...sentence.tokens);
    else joined.push(sentence);
  }
  return joined;
}

const isEarlyOnly = (tokens: readonly Token[]) =>
  tokens.some(({ kind, is }) => kind === 'when' && is === 'early') &&
  tokens.every(
    ({ kind, is }) => (kind === 'when' && is === 'early') || kind === 'filler' || kind === 'amount',
  );

/** Whether a sentence names a treatment that is not for metastatic cancer. */
const isTreatmentAlone = (tokens: readonly Token[]) =>
  tokens.some(({ kind, is }) => is === 'treatment' || kind === 'line' || kind === 'drug') &&
  tokens.every(({ is }) => is !== 'metastatic');

const commaAt = (at: number): Token => ({
  kind: 'mark',
  is: ',',
  text: ',',
  start: at,
  end: at,
  glued: true,
});

/** Whether a line names a subject and has no result: "HER2 (by IHC)", "Progesterone receptor:". */
const isUnfinished = (line: readonly Token[]) =>
  line.some(isSubject) &&
  line.every(({ kind }) => kind === 'subject' || kind === 'filler' || kind === 'mark');

/** Drops the dash of an item of a list: "- ER negative". */
export const withoutBullet = (tokens: Token[]): Token[] =>
  isMark(tokens[0], '-') && tokens[1]?.glued === false ? tokens.slice(1) : tokens;
