import { fields } from '../../answers/fields';
import { type Column, columnNames, fillerWords } from '../words/column-names';

/** No header that names one thing is longer; what is over it is not looked at. */
const longestHeader = 120;

const lower = (header: string) => header.slice(0, longestHeader).normalize('NFKC').toLowerCase();

/** A header without what does not matter: case, spaces and marks. */
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

/** "PD-L1 result" is about what "PD-L1" is about. */
const withoutFillers = (header: string) =>
  lower(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !fillers.has(word))
    .join('');

/** The column that a header names; case, spaces, punctuation and synonyms do not matter; undefined = unknown. */
export function columnOf(header: string): Column | undefined {
  return columns.get(keyOf(header)) ?? columns.get(withoutFillers(header));
}
