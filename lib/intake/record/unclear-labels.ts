import { hasValue, otherTissue } from '../words/governing-words';
import { leadWords } from '../words/lead-words';
import { namesTest } from '../words/record-words';
import { cellsIn } from './cells';
import type { SectionLine } from './sections';

/** A line that leads others is no longer, in UTF-16 code units. */
const longestLead = 70;

/** Whether a line is short enough to lead others, and is no row. */
export const isShortLine = (text: string): boolean =>
  text.trim().length <= longestLead && cellsIn(text).length === 1;

/** Whether the label of a line has words that may make its result that of something else. */
export function isUnclear(text: string): boolean {
  const [first, ...cells] = cellsIn(text);
  const row =
    first && cells.length > 0 ? `${first.text}: ${cells.map((cell) => cell.text).join(' ')}` : text;
  const [, label = '', rest = ''] = /^\W*([A-Z][^:.]{1,50}):\s*(\S.*)/.exec(row) ?? [];
  if (label === '' || namesTest.test(label) || !namesTest.test(rest)) return false;
  return otherTissue.test(label) || hasUnknownWord(label) || hasUnknownNumber(label);
}

const hasUnknownWord = (text: string) =>
  text
    .split(/[^\p{L}\d./-]+/u)
    .filter((part) => !/\d/.test(part))
    .some((part) => part.split(/[^\p{L}]+/u).some((word) => word.length > 1 && !isLeadWord(word)));

const hasUnknownNumber = (text: string) =>
  text.split(/[^\p{L}\d./-]+/u).some((part) => /\d/.test(part) && !aNumber.test(part));

const isLeadWord = (word: string) => leadWords.has(word.toLowerCase());

/** Dates, blocks, cases and antibodies: other words with digits may name anything. */
const aNumber =
  /^(?:[\d/.-]+(?:st|nd|rd|th|mm|cm)?|[A-Z]?\d{1,2}[A-Z]?\d?|[A-Z]{1,4}\d{0,2}-\d[\d-]*\w?|22C3|SP\d+|p[TN]\w+)\.?$/i;

/** Whether a line leads the result below it with words that may make it that of something else. */
export function leadsUnclear(
  { text, block, heading }: SectionLine,
  next: SectionLine | undefined,
): boolean {
  const isAbove = next?.block === block && next.heading === heading;
  if (!isAbove || !isShortLine(text) || namesTest.test(text) || /[.;]\s*$|:\s*\S/.test(text))
    return false;
  if (hasValue.test(text) && !otherTissue.test(text)) return false;
  return beginsWithTest(next.text) && hasUnknownWord(text);
}

/** Whether a line goes on with the type below it, whoever that is of: "Payer covers it in:". */
export function asksForType(line: SectionLine, next: SectionLine | undefined): boolean {
  const { text, block } = line;
  return (
    isShortLine(text) &&
    next?.block === block &&
    isAsked.test(text) &&
    !ofVisit.test(text) &&
    namesType.test(next.text) &&
    hasUnknownWord(text)
  );
}

/** Words of a visit, and of lists of what she has. */
const ofVisit =
  /\b(?:saw|seen|visit|diagnos\w+|problems?|reason|assessment|impression|history|summary)\b/i;

const isAsked = /(?:[:?]|\b(?:for|in|at|of|with|to))\s*$/i;

const namesType =
  /\btriple[- ]negative\b|\b(?:HER-?2|hormone(?: receptor)?)[- ](?:positive|negative)\b/i;

const beginsWithTest = (text: string) => namesTest.exec(text.replace(/^[\s\W]+/, ''))?.index === 0;
