import { isRevised } from '../words/record-words';
import {
  ofFinished,
  ofLaterVoice,
  ofNameOrDay,
  ofSlip,
  ofState,
  saysOrally,
} from '../words/report-words';
import { settled, unsettles } from '../words/unsettling-words';
import { cellsIn } from './cells';
import { type DoubtfulWords, fieldsNamedIn, ofAnyFact, ofAnyTest } from './named-fields';
import type { OfDay } from './own-date';
import { paragraphsOf } from './paragraphs';
import { compareDates, datesIn } from './record-dates';
import { isReport, type SectionLine } from './sections';
import { isGeneral, isStrangeProse, joined, unknownWordsIn } from './strange-prose';

/** Labels and short lines have fewer words that tell what they are. */
const mostInLine = 2;

/**
 * Lists the lines behind the first result of a laboratory's report that are neither results nor of
 * the words that reports end with: whatever was added there may take the results back.
 * @param firstResult the number of its line
 */
export function doubtedByTail(lines: readonly SectionLine[], firstResult: number): DoubtfulWords[] {
  if (!isReport(lines)) return [];
  return paragraphsOf(lines, [])
    .flat()
    .filter(({ role }) => role === 'result' || role === 'said' || role === 'place')
    .filter(({ line: { text, number }, role }) => {
      if (fieldsNamedIn(text).length > 0) return number > firstResult && readsAnew(text);
      const cells = cellsIn(text).map((cell) => cell.text);
      if (saysOdd(cells)) return true;
      const isBehind = number > firstResult;
      const isOfSample = role === 'place' || namesSample.test(text);
      if ((isBehind || isOfSample) && !isGeneral(text) && takesBack(text)) return true;
      if (!isBehind || role === 'place') return false;
      return cells.length > 1 ? cells.some(isStrangeLine) : isStrangeLine(text);
    })
    .map(({ line }) => {
      const named = fieldsNamedIn(line.text);
      return { fields: named.length > 0 ? named : ofAnyTest, words: line.text.trim(), line };
    });
}

/**
 * Lists what was added behind the first result of any document, on a later day or in another voice,
 * and is not understood: it may take back all that stands before it.
 */
export const doubtedLater = (
  lines: readonly SectionLine[],
  firstResult: number,
  { style, day }: OfDay,
): DoubtfulWords[] =>
  paragraphsOf(lines, ['cover', 'others'])
    .flat()
    .filter(({ line: { text, number } }) => {
      if (number <= firstResult) return false;
      const [first] = datesIn(text.slice(0, longestDay), style);
      const isLater =
        first !== undefined && day !== null && compareDates(first.iso, day) > 0 && first.start < 3;
      return (
        (isLater || ofLaterVoice.test(text) || saysOrally.test(text) || ofSlip.test(text)) &&
        cellsIn(text).some((cell) => isStrangeLine(cell.text))
      );
    })
    .map(({ line }) => ({ fields: ofAnyFact, words: line.text.trim(), line }));

/** A day at the beginning of a line, in UTF-16 code units. */
const longestDay = 30;

/** Whether a row that tells of the report itself has a value that no finished report has. */
function saysOdd(cells: readonly string[]): boolean {
  const [label = '', value = ''] =
    cells.length > 1 ? [cells[0], cells.slice(1).join(' ')] : (cells[0] ?? '').split(/:\s+/, 2);
  if (!ofState.test(label) || value === '') return false;
  return !ofFinished.test(value) && !ofNameOrDay.test(value);
}

/** Labels of what was stained or sequenced. */
const namesSample = /^\W*(?:material|specimen|sample|tissue|source|donor)(?::|\s{2,})/i;

/** Whether a line says that a test that it names was read again. */
const readsAnew = (text: string) =>
  cellsIn(text).length > 1 && isRevised.test(text.replace(settled, ''));

const takesBack = (text: string) => unsettles.test(text.replace(settled, ''));

function isStrangeLine(line: string): boolean {
  const sentences = joined(line)
    .split(sentenceEnd)
    .filter((sentence) => !isGeneral(sentence));
  return sentences.some(isStrangeProse) || sentences.flatMap(unknownWordsIn).length > mostInLine;
}

/** An initial or a title ends no sentence. */
const sentenceEnd = /(?<=(?:[\p{L}\d]{3}|\d|\))[.;!?])\s+/u;
