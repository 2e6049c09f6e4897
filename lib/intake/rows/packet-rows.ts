import type { Delimiter } from '../table/csv-rows';
import type { Encoding } from '../table/csv-text';
import type { Table, TableColumn, TableRow } from '../table/table';
import { withChoices } from './column-choices';
import { type LeftOutRow, leftOutOf } from './left-out';
import { readingOnce } from './list-facts';
import {
  type DateExample,
  dateExample,
  isChosen,
  type ListChoices,
  type ListReading,
  readingOf,
} from './list-reading';
import { type PacketRow, readRow } from './packet-row';
import { withTwins } from './twins';

/** A parsed list: each row of the table is one of a patient, ready or not, or is left out. */
export type PacketList = {
  rows: PacketRow[];
  /** Rows that seem to be no patients, in the order of the list. */
  leftOut: LeftOutRow[];
  /** Columns as they are read. */
  columns: readonly TableColumn[];
  /** Headers of unknown columns, which are not used; without those that a person left out. */
  unknownColumns: string[];
  /** Whether a column says who was told the results; if none does, nobody was. */
  saysWhoWasTold: boolean;
  /** Columns as they were understood before anybody chose their meaning. */
  found: readonly TableColumn[];
  /** Numbers of rows that a person edited or took back: they are patients, whatever they look like. */
  kept: readonly number[];
  choices: ListChoices;
  reading: ListReading;
  /** A date that was read in one of two orders; null if there is none. */
  dateExample: DateExample | null;
  encoding: Encoding;
  delimiter: Delimiter;
};

/** Reads all rows of a table, ready or not; what is no patient is left out, and none is dropped. */
export function readRows(table: Table, choices: ListChoices = {}): PacketList {
  const { columns: found, above, rows, encoding, delimiter } = table;
  const titles = above.map((row): LeftOutRow => ({ ...row, why: 'title' }));
  return { ...readTyped({ found, rows, titles, kept: [], choices }), encoding, delimiter };
}

/** Returns the list with all its rows read again by these choices too, as they were edited. */
export function readAgain(list: PacketList, choices: ListChoices): PacketList {
  const { found, kept, leftOut, encoding, delimiter } = list;
  const titles = leftOut.filter(({ why }) => why === 'title');
  const rows = [...list.rows, ...leftOut.filter(({ why }) => why !== 'title')]
    .map(({ number, cells, marks }) => ({ number, cells, marks }))
    .sort((a, b) => a.number - b.number);
  const all = { ...list.choices, ...choices };
  return { ...readTyped({ found, rows, titles, kept, choices: all }), encoding, delimiter };
}

/** Rows as typed, without titles above them, and all that says how they are read. */
type TypedRows = Pick<PacketList, 'found' | 'kept' | 'choices'> & {
  rows: readonly TableRow[];
  titles: readonly LeftOutRow[];
};

function readTyped({ found, rows, titles, kept, choices }: TypedRows) {
  const columns = withChoices(found, choices.columns);
  const leftOut = leftOutOf(rows, columns).filter(({ number }) => !kept.includes(number));
  const numbers = new Set(leftOut.map(({ number }) => number));
  const people = rows.filter(({ number }) => !numbers.has(number));
  const reading = readingOf(people, columns, choices);
  return {
    rows: withTwins(
      readingOnce(() => people.map((row) => readRow(row, columns, reading))),
      columns,
    ),
    leftOut: [...titles, ...leftOut],
    columns,
    unknownColumns: columns.flatMap(({ column, header }) =>
      column === null && !isChosen(choices, header) ? header : [],
    ),
    saysWhoWasTold: columns.some(({ column }) => column === 'resultsTold'),
    found,
    kept,
    choices,
    reading,
    dateExample: dateExample(people, columns, reading),
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
    return readRow({ number, cells, marks }, list.columns, list.reading);
  });
  return { ...list, rows: withTwins(rows, list.columns), kept: [...list.kept, number] };
}

/**
 * Returns the list with a row that was left out read as a patient after all.
 * @param number row number in the spreadsheet
 */
export function takeBack(list: PacketList, number: number): PacketList {
  const back = list.leftOut.find((row) => row.number === number);
  if (!back) return list;
  const { why: _, ...row } = back;
  const rows = [...list.rows, readRow(row, list.columns, list.reading)].sort(
    (a, b) => a.number - b.number,
  );
  return {
    ...list,
    rows: withTwins(rows, list.columns),
    leftOut: list.leftOut.filter((one) => one !== back),
    kept: [...list.kept, number],
  };
}
