import { leadWords } from '../words/lead-words';
import type { Role } from '../words/record-headings';
import { isOfAnyReport, namesTest } from '../words/record-words';
import { ofReading, ofResults, ofThisCase, reportWords } from '../words/report-words';
import { remarkWords } from '../words/unsettling-words';
import type { SectionLine } from './sections';

/** So many words that nobody listed make a sentence strange; one may be a name or a slip. */
const most = 1;

/**
 * Whether a sentence speaks of results, samples or the report itself in words that nobody listed: it
 * may say anything of them, so that they are not certain.
 */
export function isStrange({
  text,
  role,
  heading,
}: Pick<SectionLine, 'role' | 'heading'> & { text: string }): boolean {
  const sentence = text.replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1').replace(ofOlderSample, '');
  if (!isProse(sentence) || !isAboutResults(sentence, role, heading)) return false;
  if (role === 'boilerplate' && !isRemark.test(heading)) return false;
  const isAny = role === 'boilerplate' || isOfAnyReport(sentence) || maybe.test(sentence);
  if (isAny && !ofThisCase.test(sentence)) return false;
  return unknownWordsIn(sentence).length > most;
}

/** Headings below which a report may speak of this case, beside what is true of any. */
const isRemark = /\b(?:notes?|remarks?|comments?|quality|addend\w+|caveats?|limitations?)\b/i;

/** What may happen in any case. */
const maybe = /\b(?:may|can|should|might) (?:be|not|have)\b/i;

/** A letter speaks of much else in words of its own. */
const isAboutResults = (text: string, role: Role, heading: string) => {
  if (role === 'others' || role === 'cover' || role === 'unknown') return false;
  if (role !== 'said') return ofResults.test(text);
  return !namesTest.test(text) && (isRemark.test(heading) ? ofResults : ofReading).test(text);
};

/** A comparison with an older sample, which is another one. */
const ofOlderSample = /\bdiffers? from (?:that of )?the (?:\w+ ){0,4}\d{4}\b.*/i;

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
