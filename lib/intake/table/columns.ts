import { fields } from '../../answers/fields';
import { type Column, columnNames, fillerWords } from '../words/column-names';

/** Maximum length of a header, in UTF-16 code units; the rest is not read. */
const longestHeader = 120;

const lower = (header: string) => header.slice(0, longestHeader).normalize('NFKC').toLowerCase();

/** Normalizes a header for lookup: drops case, spaces and punctuation. */
const keyOf = (header: string) => lower(header).replace(/[^\p{L}\p{N}]+/gu, '');

const columns = new Map<string, Column>(
  [
    ...Object.keys(fields).map((field) => [field, field]),
    ...Object.entries(columnNames).flatMap(([column, names]) =>
      names.map((name) => [name, column]),
    ),
  ].map(([name = '', column]) => [keyOf(name), column as Column]),
);

const fillers = new Set(fillerWords);

/** Drops filler words: "PD-L1 result" means the same as "PD-L1". */
const withoutFillers = (header: string) =>
  lower(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !fillers.has(word))
    .join('');

/**
 * Returns the column that a header names, whatever its case, spaces, punctuation and filler words;
 * undefined if it is unknown.
 */
export function columnOf(header: string): Column | undefined {
  return columns.get(keyOf(header)) ?? columns.get(withoutFillers(header));
}

/** Whether a header is the name of a column itself, without another word. */
export const isColumnName = (header: string): boolean => columns.has(keyOf(header));
