import { isMark } from './marks';
import { isSubject } from './token-kinds';
import type { Reading, Token } from './tokens';

/** `goesOn`: a semicolon or bar, not a full stop, comes before it. */
export type Sentence = { tokens: Token[]; goesOn: boolean };

/** Splits tokens into sentences. A line that ends with a subject or a colon goes on below. */
export function sentencesIn({ tokens }: Reading): Sentence[] {
  const sentences: Sentence[] = [{ tokens: [], goesOn: false }];
  tokens.forEach((token, at) => {
    const current = sentences.at(-1)?.tokens ?? [];
    const isItem = isMark(tokens[at + 1], '-') && tokens[at + 2]?.glued === false;
    const isOpenLine = token.is === '\n' && !isItem && isUnfinished(current);
    if (token.kind !== 'break') current.push(token);
    else if (!isOpenLine)
      sentences.push({ tokens: [], goesOn: token.is === ';' || token.is === '|' });
  });
  return sentences.filter((sentence) => sentence.tokens.length > 0);
}

/** Whether a line names a subject and has no result: "HER2 (by IHC)", "Progesterone receptor:". */
const isUnfinished = (line: readonly Token[]) =>
  line.some(isSubject) &&
  line.every(({ kind }) => kind === 'subject' || kind === 'filler' || kind === 'mark');

/** Drops the dash of an item of a list: "- ER negative". */
export const withoutBullet = (tokens: Token[]): Token[] =>
  isMark(tokens[0], '-') && tokens[1]?.glued === false ? tokens.slice(1) : tokens;
