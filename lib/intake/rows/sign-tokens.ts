/**
 * A word, a number, or a mark; `word` is in lower case and without apostrophes. `isNear`: it is the
 * word of a sign that a misspelled one stands for.
 */
export type WordToken = {
  start: number;
  end: number;
  word: string;
  typed: string;
  isNear?: boolean;
};

const boxPattern = /^[[(]\s*([xy✓✔n]?)\s*[\])]$/i;

const tokenPattern =
  /\(-\)|[[(]\s*[xXyY✓✔nN]?\s*[\])]|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}+)*|[^\s\p{L}\p{N}]|\n/gu;

/** Splits running text. */
export const wordTokensIn = (text: string): WordToken[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: typed, index: start }) => ({
    start,
    end: start + typed.length,
    word: boxIn(typed) ?? typed.toLowerCase().replace(/['’`´]/g, ''),
    typed,
  }));

/** The sign for a box that was typed in brackets: "[x]", "[ ]". */
function boxIn(typed: string): string | undefined {
  const found = boxPattern.exec(typed)?.[1];
  return found === undefined ? undefined : found === '' || /n/i.test(found) ? '☐' : '☒';
}

/** Between words of a phrase, these change nothing: "light-headed", "n/v", "catch her breath". */
const joints = ['/', '-', 'her', 'his', 'their', 'my'];
export const isBetweenWords = (token: WordToken | undefined) =>
  token !== undefined && joints.includes(token.word);
