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
    .filter(({ line, role }) => line.number > firstResult && (role === 'result' || role === 'said'))
    .filter(({ line: { text } }) => cellsIn(text).length < 2 && isStrangeLine(text))
    .map(({ line }) => ({ fields: ofAnyTest, words: line.text.trim(), line }));
}

function isStrangeLine(line: string): boolean {
  if (fieldsNamedIn(line).length > 0) return false;
  const sentences = joined(line)
    .split(sentenceEnd)
    .filter((sentence) => !isGeneral(sentence));
  return sentences.some(isStrangeProse) || sentences.flatMap(unknownWordsIn).length > mostInLine;
}

/** An initial or a title ends no sentence. */
const sentenceEnd = /(?<=(?:[\p{L}\d]{3}|\d|\))[.;!?])\s+/u;
