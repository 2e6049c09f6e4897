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

const tokenPattern = /\(-\)|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}+)*|[^\s\p{L}\p{N}]|\n/gu;

/** Splits running text. */
export const wordTokensIn = (text: string): WordToken[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: typed, index: start }) => ({
    start,
    end: start + typed.length,
    word: typed.toLowerCase().replace(/['’`´]/g, ''),
    typed,
  }));

/** Between words of a phrase, these change nothing: "light-headed", "n/v", "catch her breath". */
const joints = ['/', '-', 'her', 'his', 'their', 'my'];
export const isBetweenWords = (token: WordToken | undefined) =>
  token !== undefined && joints.includes(token.word);
