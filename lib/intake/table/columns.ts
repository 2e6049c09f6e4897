import { fields } from '../../answers/fields';
import {
  type Column,
  columnNames,
  fillerWords,
  resultWords,
  withoutResults,
} from '../words/column-names';

/** Maximum length of a header, in UTF-16 code units; the rest is not read. */
const longestHeader = 120;

const lower = (header: string) => header.slice(0, longestHeader).normalize('NFKC').toLowerCase();

/** Returns the normal form of a header: without case, spaces and punctuation. */
export const columnKey = (header: string) => lower(header).replace(/[^\p{L}\p{N}]+/gu, '');

const columns = new Map<string, Column>(
  [
    ...Object.keys(fields).map((field) => [field, field]),
    ...Object.entries(columnNames).flatMap(([column, names]) =>
      names.map((name) => [name, column]),
    ),
  ].map(([name = '', column]) => [columnKey(name), column as Column]),
);

const fillers = new Set(fillerWords);
const ofResults = new Set(resultWords);

/**
 * Returns the column that a header names, whatever its case, spaces, punctuation and filler words;
 * undefined if it is unknown.
 */
export function columnOf(header: string): Column | undefined {
  const exact = columns.get(columnKey(header));
  if (exact) return exact;
  const words = lower(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !fillers.has(word));
  const answer = columns.get(words.filter((word) => !ofResults.has(word)).join(''));
  const isOfResult = words.some((word) => ofResults.has(word));
  return answer && isOfResult && withoutResults.includes(answer) ? undefined : answer;
}

/** Whether a header is the name of a column itself, without another word. */
export const isColumnName = (header: string): boolean => columns.has(columnKey(header));
