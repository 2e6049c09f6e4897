import type { Role } from '../words/record-headings';
import { namesTest, relatives } from '../words/record-words';
import {
  isRemark,
  ofHer,
  ofPlans,
  ofReading,
  ofResults,
  ofThisCase,
  ofVisits,
  pointsAtResults,
} from '../words/report-words';
import { type DoubtfulWords, fieldsNamedIn, ofAnyFact, ofAnyTest } from './named-fields';
import { type LineSentence, paragraphsOf, sentencesOfLine } from './paragraphs';
import type { SectionLine } from './sections';
import { isStrangeProse, joined } from './strange-prose';

/** Lists sentences that speak of results in words that nobody listed; of all, where one names none. */
export const doubtedByWords = (lines: readonly SectionLine[]): DoubtfulWords[] =>
  paragraphsOf(lines, ['history', 'superseded', 'cover'])
    .flat()
    .flatMap(sentencesOfLine)
    .filter((sentence) => sentence.row === null && isStrange(sentence))
    .map(({ line, text }) => {
      const named = fieldsNamedIn(text);
      const all = pointsAtResults.test(text) ? ofAnyFact : ofAnyTest;
      return { fields: named.length > 0 ? named : all, words: text, line };
    });

/**
 * Whether a sentence speaks of results, samples or the report itself in words that nobody listed: it
 * may say anything of them, so that they are not certain.
 */
function isStrange({ text, role, heading }: LineSentence): boolean {
  const sentence = joined(text);
  if (!isAboutResults(sentence, role)) return false;
  if (role === 'boilerplate' && !isRemark.test(heading)) return false;
  if ((role === 'boilerplate' || role === 'place') && !ofThisCase.test(sentence)) return false;
  return isStrangeProse(sentence);
}

/** A letter speaks of much else in words of its own. */
const isAboutResults = (text: string, role: Role) => {
  if (role === 'others' || role === 'cover' || role === 'unknown') return false;
  if (relatives.test(text) && !pointsAtResults.test(text)) return false;
  if (role === 'future')
    return (
      ofReading.test(text) || (namesTest.test(text) && ofHer.test(text) && !ofPlans.test(text))
    );
  const rest = text.replace(ofVisits, '');
  if (role !== 'said') return ofResults.test(rest);
  const isResult = fieldsNamedIn(text).length > 0 || namesType.test(text);
  return !isResult && ofResults.test(rest);
};

/** A type is a result as well, which is read elsewhere. */
const namesType = /\btriple|\bTNBC\b|\bhormone[- ](?:receptor[- ])?(?:positive|negative)/i;
