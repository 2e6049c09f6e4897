import { listOf } from '../../wording/wording';
import type { Delimiter } from '../table/csv-rows';
import type { Encoding } from '../table/csv-text';
import type { Table, TableColumn } from '../table/table';
import { type PacketRow, readRow } from './packet-row';
import { note } from './row-notes';

/** The list, read: as many rows as the table has, each ready or not. */
export type PacketList = {
  rows: PacketRow[];
  columns: readonly TableColumn[];
  /** Headers of columns that are not known, so that nothing in them is used. */
  unknownColumns: string[];
  /** Whether a column says who was told the results; without one, nobody was. */
  saysWhoWasTold: boolean;
  encoding: Encoding;
  delimiter: Delimiter;
};

/** A table to a list of rows, each ready or not; none is dropped. */
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

/** The list with the cells of one row changed by hand; marks stay where a cell did not change. */
export function editRow(list: PacketList, number: number, cells: readonly string[]): PacketList {
  const rows = list.rows.map((row) => {
    if (row.number !== number) return row;
    const marks = row.marks.filter(({ at }) => cells[at] === row.cells[at]);
    return readRow({ number, cells, marks }, list.columns);
  });
  return { ...list, rows: withTwins(rows) };
}

/** Notes on rows that have the same name, in any case: each gets its sheet, and a person looks. */
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
