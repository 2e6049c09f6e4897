import { listOf } from '../../wording/wording';
import type { TableColumn } from '../table/table';
import type { PacketRow } from './packet-row';
import { nameKey } from './person-name';
import { nameOfRow } from './row-name';
import { note } from './row-notes';

/** Maximum length of a record number, in UTF-16 code units. */
const longestNumber = 40;

const nobody: ReadonlySet<number> = new Set();

/**
 * Adds notes to rows with the same name, in any order and case, or with the same record number. Each
 * gets its sheet; a person checks.
 * @param unticked numbers of rows that are left out, which are nobody's twins
 */
export function withTwins(
  rows: readonly PacketRow[],
  columns: readonly TableColumn[],
  unticked = nobody,
): PacketRow[] {
  const made = rows.filter(({ number }) => !unticked.has(number));
  const sameName = twinsBy(made, (row) => nameKey(nameOfRow(row, columns) ?? ''));
  const sameNumber = twinsBy(made, (row) => recordNumber(row, columns));
  return rows.map((row) => {
    if (row.state !== 'ready') return row;
    const notes = row.notes.filter(({ kind }) => kind !== 'twin');
    const [byName, byNumber] = [sameName(row), sameNumber(row)];
    // The same row stays the same object, so that a table need not draw it again.
    if (byName.length + byNumber.length === 0 && notes.length === row.notes.length) return row;
    return {
      ...row,
      notes: [
        ...notes,
        ...(byName.length > 0 ? [note('twin', '', valuesOf(byName))] : []),
        ...(byNumber.length > 0 ? [note('twinNumber', '', valuesOf(byNumber))] : []),
      ],
    };
  });
}

const valuesOf = (numbers: readonly number[]) => ({
  count: numbers.length,
  rows: listOf(numbers.map(String), 'en'),
});

/** Returns a function that finds the other rows with the same key; '' is none. */
function twinsBy(rows: readonly PacketRow[], keyOf: (row: PacketRow) => string) {
  const keys = new Map(rows.map((row) => [row.number, keyOf(row)]));
  const numbers = new Map<string, number[]>();
  for (const [number, key] of keys)
    if (key !== '') numbers.set(key, [...(numbers.get(key) ?? []), number]);
  return ({ number }: PacketRow): number[] =>
    (numbers.get(keys.get(number) ?? '') ?? []).filter((other) => other !== number);
}

/** Returns the normal form of a record number: without marks and leading zeros; '' if it has no three digits. */
export function recordNumber({ cells }: PacketRow, columns: readonly TableColumn[]): string {
  const cell = cells[columns.findIndex(({ column }) => column === 'recordNumber')] ?? '';
  const key = cell
    .slice(0, longestNumber)
    .replace(/[.,]0+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
    .toUpperCase();
  return (key.match(/\d/g) ?? []).length < 3 ? '' : key;
}
