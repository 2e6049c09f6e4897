import { listOf } from '../../wording/wording';
import type { Delimiter } from '../table/csv-rows';
import type { Encoding } from '../table/csv-text';
import type { Table, TableColumn } from '../table/table';
import { type PacketRow, readRow } from './packet-row';
import { note } from './row-notes';

/** A parsed list: a row for each row of the table, ready or not. */
export type PacketList = {
  rows: PacketRow[];
  columns: readonly TableColumn[];
  /** Headers of unknown columns, which are not used. */
  unknownColumns: string[];
  /** Whether a column says who was told the results; if none does, nobody was. */
  saysWhoWasTold: boolean;
  encoding: Encoding;
  delimiter: Delimiter;
};

/** Reads all rows of a table, ready or not; drops none. */
export function readRows({ columns, rows, encoding, delimiter }: Table): PacketList {
  return {
    rows: withTwins(rows.map((row) => readRow(row, columns))),
    columns,
    unknownColumns: columns.filter(({ column }) => column === null).map(({ header }) => header),
    saysWhoWasTold: columns.some(({ column }) => column === 'resultsTold'),
    encoding,
    delimiter,
  };
}

/**
 * Returns the list with the cells of one row edited; unchanged cells keep their marks.
 * @param number row number in the spreadsheet
 */
export function editRow(list: PacketList, number: number, cells: readonly string[]): PacketList {
  const rows = list.rows.map((row) => {
    if (row.number !== number) return row;
    const marks = row.marks.filter(({ at }) => cells[at] === row.cells[at]);
    return readRow({ number, cells, marks }, list.columns);
  });
  return { ...list, rows: withTwins(rows) };
}

/** Adds notes to rows with the same name, in any case. Each gets its sheet; a person checks. */
function withTwins(rows: readonly PacketRow[]): PacketRow[] {
  const numbers = new Map<string, number[]>();
  const keyOf = (row: PacketRow) =>
    row.state === 'ready' ? (row.answers.name?.toLowerCase() ?? '') : '';
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '') numbers.set(key, [...(numbers.get(key) ?? []), row.number]);
  }
  return rows.map((row) => {
    if (row.state !== 'ready') return row;
    const notes = row.notes.filter(({ kind }) => kind !== 'twin');
    const others = (numbers.get(keyOf(row)) ?? []).filter((number) => number !== row.number);
    if (others.length === 0) return { ...row, notes };
    const values = { count: others.length, rows: listOf(others.map(String), 'en') };
    return { ...row, notes: [...notes, note('twin', '', values)] };
  });
}
