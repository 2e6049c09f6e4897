import { isOneOff } from '../facts/spelling';
import { misspelledSigns, otherWords, spelledSigns } from '../words/sign-spellings';

const misspelled = new Map(Object.entries(misspelledSigns));
const others = new Set(otherWords);

/**
 * Returns the word of a sign that a misspelled one is near to; undefined if there is none.
 * @param word in lower case
 */
export function signSpelled(word: string): string | undefined {
  const found = misspelled.get(word);
  if (found || word.length < shortest || others.has(word)) return found;
  return spelledSigns.find((right) => right !== word && isOneOff(word, right));
}

/** Letters of a word that is taken for another. */
const shortest = 5;
