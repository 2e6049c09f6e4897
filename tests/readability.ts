import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text: a number or an abbreviation counts as one. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];

export const sentencesOf = (text: string): string[] =>
  Array.from(sentenceSegmenter.segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => wordsOf(sentence).length > 0,
  );

/** US school grade of texts by Flesch-Kincaid; each text ends a sentence. */
export function fleschKincaidGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** US school grade of texts by SMOG, which counts the words of three syllables and more. */
export function smogGrade(texts: readonly string[]): number {
  return smogFormula({
    sentence: texts.flatMap(sentencesOf).length,
    polysillabicWord: texts.flatMap(wordsOf).filter((word) => syllable(word) >= 3).length,
  });
}
