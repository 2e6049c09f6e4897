import type { Table, TableColumn, TableOrigin, TableRow } from '../table/table';
import { withChoices } from './column-choices';
import { headingsOf } from './headings';
import { type LeftOutRow, leftOutOf } from './left-out';
import {
  type DateExample,
  dateExample,
  isChosen,
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
  /** Rows that the file hides, of people to call today: an emergency never waits. */
  hiddenToCall: readonly PacketRow[];
  /** The order of the rows, and of their packets. */
  order: RowOrder;
  /** Numbers of the rows that a person left out, ready or not. */
  unticked: readonly number[];
  /** Words that were not understood and print all the same, since a person chose so. */
  printed: readonly PrintedWords[];
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
  /** Sentences about the file, such as what was left out of it. */
  remarks: readonly string[];
} & TableOrigin;

/** Reads all rows of a table, ready or not; what is no patient is left out, and none is dropped. */
export function readRows(table: Table, choices: ListChoices = {}): PacketList {
  const { columns: found, above, rows, hidden, ...origin } = table;
  return readTyped({
    ...{ found, rows, choices, origin },
    titles: above.map((row): LeftOutRow => ({ ...row, why: 'title' })),
    hidden: hidden.map((row): LeftOutRow => ({ ...row, why: 'hidden' })),
    ...{ kept: [], order: 'list', unticked: [], printed: [] },
  });
}

/** Returns the list with all its rows read again by these choices too, as they were edited. */
export function readAgain(list: PacketList, choices: ListChoices): PacketList {
  const { found, kept, order, unticked, printed, leftOut, remarks, encoding, delimiter } = list;
  const isApart = ({ why }: LeftOutRow) => why === 'title' || why === 'hidden';
  const rows = [...list.rows, ...leftOut.filter((row) => !isApart(row))];
  return readTyped({
    ...{ found, kept, order, unticked, printed },
    rows: rows.map(typedIn).sort((a, b) => a.number - b.number),
    choices: { ...list.choices, ...choices },
    titles: leftOut.filter(({ why }) => why === 'title'),
    hidden: leftOut.filter(({ why }) => why === 'hidden'),
    origin: { remarks, encoding, delimiter },
  });
}

type DeskWork = 'found' | 'kept' | 'choices' | 'order' | 'unticked' | 'printed';

/** Rows as typed, but for titles above them and hidden ones, and all that a person said of them. */
type TypedRows = Pick<PacketList, DeskWork> & {
  rows: readonly TableRow[];
  titles: readonly LeftOutRow[];
  hidden: readonly LeftOutRow[];
  origin: TableOrigin & Pick<PacketList, 'remarks'>;
};

function readTyped(typed: TypedRows): PacketList {
  const { rows, titles, hidden, origin, ...work } = typed;
  const { found, kept, choices, order, unticked } = work;
  const columns = withChoices(found, choices.columns);
  const leftOut = leftOutOf(rows, columns, choices.today).filter(
    ({ number }) => !kept.includes(number),
  );
  const numbers = new Set(leftOut.map(({ number }) => number));
  const people = rows.filter(({ number }) => !numbers.has(number));
  const headings = headingsOf(leftOut, people, columns, choices.today);
  const reading = readingOf(people, columns, choices, headings);
  const read = readingOnce(() => people.map((row) => readRow(row, columns, reading)));
  return {
    rows: twinsIn({ columns, unticked }, inOrder(read, columns, order)),
    leftOut: [...titles, ...hidden, ...leftOut].sort((a, b) => a.number - b.number),
    hiddenToCall: readingOnce(() => hidden.map((row) => readRow(row, columns, reading))).filter(
      ({ pressing }) => pressing !== null,
    ),
    ...work,
    columns,
    unknownColumns: columns.flatMap(({ column, header, isHidden }) =>
      column === null && !isHidden && !isChosen(choices, header) ? header : [],
    ),
    saysWhoWasTold: columns.some(({ column }) => column === 'resultsTold'),
    reading,
    dateExample: dateExample(people, columns, reading),
    ...origin,
  };
}

/** A row as it was typed. */
export const typedIn = ({ number, cells, marks }: TableRow) => ({ number, cells, marks });

/** Returns rows of a list with notes on those of one person. */
export const twinsIn = (
  { columns, unticked }: Pick<PacketList, 'columns' | 'unticked'>,
  rows: readonly PacketRow[],
) => withTwins(rows, columns, new Set(unticked));
