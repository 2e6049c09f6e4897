import type { Delimiter } from '../table/csv-rows';
import type { Encoding } from '../table/csv-text';
import type { Table, TableColumn } from '../table/table';
import { headingsOf, isGivenTheSame } from './headings';
import { type LeftOutRow, leftOutOf } from './left-out';
import {
  type DateExample,
  dateExample,
  type ListChoices,
  type ListReading,
  readingOf,
} from './list-reading';
import { type PacketRow, readRow } from './packet-row';
import { readingOnce } from './reading-once';
import { inOrder, type RowOrder } from './sort-rows';
import { withTwins } from './twins';
import type { PrintedWords } from './words-to-print';

/** A parsed list: each row of the table is one of a patient, ready or not, or is left out. */
export type PacketList = {
  rows: PacketRow[];
  /** Rows that seem to be no patients, in the order of the list. */
  leftOut: LeftOutRow[];
  /** The order of the rows, and of their packets. */
  order: RowOrder;
  /** Numbers of the rows that a person left out, ready or not. */
  unticked: readonly number[];
  /** Words that were not understood and print all the same, since a person chose so. */
  printed: readonly PrintedWords[];
  columns: readonly TableColumn[];
  /** Headers of unknown columns, which are not used. */
  unknownColumns: string[];
  /** Whether a column says who was told the results; if none does, nobody was. */
  saysWhoWasTold: boolean;
  reading: ListReading;
  /** A date that was read in one of two orders; null if there is none. */
  dateExample: DateExample | null;
  encoding: Encoding;
  delimiter: Delimiter;
};

/** Reads all rows of a table, ready or not; what is no patient is left out, and none is dropped. */
export function readRows(
  { columns, above, rows, encoding, delimiter }: Table,
  choices: ListChoices = {},
): PacketList {
  const leftOut = leftOutOf(rows, columns, choices.today);
  const numbers = new Set(leftOut.map(({ number }) => number));
  const people = rows.filter(({ number }) => !numbers.has(number));
  const headings = headingsOf(leftOut, people, columns, choices.today);
  const reading = readingOf(people, columns, choices, headings);
  return {
    rows: withTwins(
      readingOnce(() => people.map((row) => readRow(row, columns, reading))),
      columns,
    ),
    leftOut: [...above.map((row): LeftOutRow => ({ ...row, why: 'title' })), ...leftOut],
    order: 'list',
    unticked: [],
    printed: [],
    columns,
    unknownColumns: columns.filter(({ column }) => column === null).map(({ header }) => header),
    saysWhoWasTold: columns.some(({ column }) => column === 'resultsTold'),
    reading,
    dateExample: dateExample(people, columns, reading),
    encoding,
    delimiter,
  };
}

/**
 * Returns the list with the cells of one row edited; unchanged cells keep their marks.
 * @param number row number in the spreadsheet
 */
export const editRow = (list: PacketList, number: number, cells: readonly string[]): PacketList =>
  editRows(list, new Map([[number, cells]]));

/**
 * Returns the list with the cells of some rows edited, as `editRow` does.
 * @param edited cells by row number in the spreadsheet
 */
export function editRows(
  list: PacketList,
  edited: ReadonlyMap<number, readonly string[]>,
): PacketList {
  const rows = readingOnce(() =>
    list.rows.map((row) => {
      const cells = edited.get(row.number);
      if (!cells) return row;
      const marks = row.marks.filter(({ at }) => cells[at] === row.cells[at]);
      return readRow({ number: row.number, cells, marks }, list.columns, list.reading);
    }),
  );
  return { ...list, rows: twinsIn(list, rows) };
}

/** Returns the list with all its rows read again by other choices, as they were edited. */
export function readAgain(list: PacketList, choices: ListChoices): PacketList {
  const { today, headings } = list.reading;
  const reading = readingOf(list.rows, list.columns, { today, ...choices }, headings);
  const rows = readingOnce(() =>
    list.rows.map((row) => readRow(typedIn(row), list.columns, reading)),
  );
  const example = dateExample(rows, list.columns, reading);
  return { ...list, rows: twinsIn(list, rows), reading, dateExample: example };
}

/**
 * Returns the list with a row that was left out read as a patient after all.
 * @param number row number in the spreadsheet
 */
export function takeBack(list: PacketList, number: number): PacketList {
  const back = list.leftOut.find((row) => row.number === number);
  if (!back) return list;
  const { why: _, ...row } = back;
  const leftOut = list.leftOut.filter((one) => one !== back);
  const { columns } = list;
  const { headings: before, ...others } = list.reading;
  // A heading that is a patient gives nothing to the rows below it.
  const headings = headingsOf(leftOut, [...list.rows, row], columns, others.today);
  const reading = { ...others, headings };
  const rows = list.rows.map((one) =>
    isGivenTheSame(one, columns, [before, headings])
      ? one
      : readRow(typedIn(one), columns, reading),
  );
  const all = inOrder([...rows, readRow(row, columns, reading)], columns, list.order);
  return { ...list, rows: twinsIn(list, all), leftOut, reading };
}

const typedIn = ({ number, cells, marks }: PacketRow) => ({ number, cells, marks });

/** Returns the list with its rows in another order, in which their packets are made, too. */
export const sortRows = (list: PacketList, order: RowOrder): PacketList => ({
  ...list,
  rows: inOrder(list.rows, list.columns, order),
  order,
});

const twinsIn = ({ columns, unticked }: PacketList, rows: readonly PacketRow[]) =>
  withTwins(rows, columns, new Set(unticked));
