import { ofFinished, ofNameOrDay, ofState } from '../words/report-words';
import { settled, unsettles } from '../words/unsettling-words';
import { cellsIn } from './cells';
import { type DoubtfulWords, fieldsNamedIn, ofAnyTest } from './named-fields';
import { paragraphsOf } from './paragraphs';
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
      if (fieldsNamedIn(text).length > 0) return false;
      const cells = cellsIn(text).map((cell) => cell.text);
      if (saysOdd(cells)) return true;
      const isBehind = number > firstResult;
      if ((isBehind || role === 'place') && !isGeneral(text) && takesBack(text)) return true;
      if (!isBehind || role === 'place') return false;
      return cells.length > 1 ? cells.some(isStrangeLine) : isStrangeLine(text);
    })
    .map(({ line }) => ({ fields: ofAnyTest, words: line.text.trim(), line }));
}

/** Whether a row that tells of the report itself has a value that no finished report has. */
function saysOdd(cells: readonly string[]): boolean {
  const [label = '', value = ''] =
    cells.length > 1 ? [cells[0], cells.slice(1).join(' ')] : (cells[0] ?? '').split(/:\s+/, 2);
  if (!ofState.test(label) || value === '') return false;
  return !ofFinished.test(value) && !ofNameOrDay.test(value);
}

const takesBack = (text: string) => unsettles.test(text.replace(settled, ''));

function isStrangeLine(line: string): boolean {
  const sentences = joined(line)
    .split(sentenceEnd)
    .filter((sentence) => !isGeneral(sentence));
  return sentences.some(isStrangeProse) || sentences.flatMap(unknownWordsIn).length > mostInLine;
}

/** An initial or a title ends no sentence. */
const sentenceEnd = /(?<=(?:[\p{L}\d]{3}|\d|\))[.;!?])\s+/u;
