import { leadWords } from '../words/lead-words';
import { isOfAnyReport } from '../words/record-words';
import { ofOthers, ofThisCase, pointsAtResults, reportWords } from '../words/report-words';
import { remarkWords } from '../words/unsettling-words';

// No list of words that take a result back is complete: a sentence is trusted for the words that it
// is made of, not for those that it lacks.

/** So many words that nobody listed make a sentence strange; one may be a name or a slip. */
const most = 1;

/** Whether words are a sentence about one case, with several words that nobody listed. */
export const isStrangeProse = (text: string): boolean =>
  isProse(text) &&
  !isGeneral(text) &&
  unknownWordsIn(text).length > (pointsAtResults.test(text) ? 0 : most);

/** Whether a sentence is true of any case. */
export const isGeneral = (text: string) =>
  ofOthers.test(text) || ((isOfAnyReport(text) || maybe.test(text)) && !ofThisCase.test(text));

/** What may happen in any case. */
const maybe = /\b(?:may|can|should|might) (?:be|not|have)\b/i;

/** Whether words are a sentence, not a label with a value. */
export const isProse = (text: string): boolean => {
  const { length } = text.match(/\p{L}{2,}/gu) ?? [];
  return length > 3 && (verb.test(text) || (length > 5 && /[.:]\s*$/.test(text)));
};

const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|will|would|should|must|it|they|we|you|I|who|which|that|there|this|these|those|not)\b/i;

/** Lists the words that nobody listed, each once; names within a sentence and words with digits are none. */
export function unknownWordsIn(sentence: string): string[] {
  const words = sentence.match(/[\p{L}\d]+(?:['\u2019]\p{L}+)?/gu) ?? [];
  const isShouted = !/[a-z]{3}/.test(sentence);
  const unknown = words
    .filter((word, at) => isShouted || at === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => /^[\p{L}'\u2019]{2,}$/u.test(word) && !isKnown(word));
  return [...new Set(unknown)];
}

const isKnown = (word: string) =>
  leadWords.has(word) || remarkWords.has(word) || reportWords.has(word);

/** A comparison with an older sample, which is another one. */
const ofOlderSample = /\bdiffers? from (?:that of )?the (?:\w+ ){0,4}\d{4}\b.*/i;

/** Joins words that the end of a line broke, without comparisons with an older sample. */
export const joined = (text: string): string =>
  text.replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1').replace(ofOlderSample, '');
