import type { FactField } from '../facts/findings';
import { cellsIn } from './cells';
import { fieldsNamedIn, ofAnyTest } from './named-fields';
import { paragraphsOf } from './paragraphs';
import { isReport, type SectionLine } from './sections';
import { isGeneral, isStrangeProse, joined, unknownWordsIn } from './strange-prose';

/** Labels and short lines have fewer words that tell what they are. */
const mostInLine = 2;

/**
 * Lists all fields where a line behind the first result of a laboratory's report is neither a result
 * nor of the words that reports end with: whatever was added there may take the results back.
 * @param firstResult the number of its line
 */
export function doubtedByTail(
  lines: readonly SectionLine[],
  firstResult: number,
): readonly FactField[] {
  if (!isReport(lines)) return [];
  const tail = paragraphsOf(lines, [])
    .flat()
    .filter(({ line, role }) => line.number > firstResult && (role === 'result' || role === 'said'))
    .map(({ line }) => line.text);
  const isStrange = (text: string) =>
    cellsIn(text).length < 2 && fieldsNamedIn(text).length === 0 && isStrangeLine(text);
  return tail.some(isStrange) ? ofAnyTest : [];
}

function isStrangeLine(line: string): boolean {
  const sentences = joined(line)
    .split(sentenceEnd)
    .filter((sentence) => !isGeneral(sentence));
  return sentences.some(isStrangeProse) || sentences.flatMap(unknownWordsIn).length > mostInLine;
}

/** An initial or a title ends no sentence. */
const sentenceEnd = /(?<=(?:[\p{L}\d]{3}|\d|\))[.;!?])\s+/u;
