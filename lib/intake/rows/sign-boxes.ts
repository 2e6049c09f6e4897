import type { WordToken } from './sign-tokens';

/** Boxes that come after their words: "fever ☐ chills ☒". */
export const tickedAfter = '☒ after';
export const emptyAfter = '☐ after';

const isTicked = ({ word }: WordToken) => /^[☑☒✓✔]$/.test(word);
const isBox = (token: WordToken) => isTicked(token) || /^[☐□]$/.test(token.word);
const isWord = ({ word }: WordToken) => /^\p{L}/u.test(word);

/**
 * Tells boxes after their words from boxes before them, line by line: a line that begins with a word
 * and ends in a box has them after. Where one box alone may be of either, it stays as it is.
 */
export function withBoxes(tokens: readonly WordToken[]): WordToken[] {
  if (!tokens.some(isBox)) return [...tokens];
  const lines: WordToken[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (token.word === '\n') lines.push([]);
  }
  return lines.flatMap((line) => (areAfter(line) ? line.map(marked) : line));
}

function areAfter(line: readonly WordToken[]): boolean {
  const own = line.filter((token) => isWord(token) || isBox(token));
  const [first, last] = [own[0], own.at(-1)];
  return first !== undefined && last !== undefined && isWord(first) && isBox(last);
}

const marked = (token: WordToken): WordToken =>
  isBox(token) ? { ...token, word: isTicked(token) ? tickedAfter : emptyAfter } : token;
