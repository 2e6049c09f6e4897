import { headingsOf, isGivenTheSame } from './headings';
import { readRow } from './packet-row';
import { type PacketList, twinsIn, typedIn } from './packet-rows';
import { readingOnce } from './reading-once';
import { inOrder, type RowOrder } from './sort-rows';

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
  return { ...list, rows: twinsIn(list, rows), kept: [...list.kept, ...edited.keys()] };
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
  const rows = readingOnce(() =>
    list.rows.map((one) =>
      isGivenTheSame(one, columns, [before, headings])
        ? one
        : readRow(typedIn(one), columns, reading),
    ),
  );
  const all = inOrder([...rows, readRow(row, columns, reading)], columns, list.order);
  const hiddenToCall = list.hiddenToCall.filter((one) => one.number !== number);
  const kept = [...list.kept, number];
  return { ...list, rows: twinsIn(list, all), leftOut, hiddenToCall, kept, reading };
}

/** Returns the list with its rows in another order, in which their packets are made, too. */
export const sortRows = (list: PacketList, order: RowOrder): PacketList => ({
  ...list,
  rows: inOrder(list.rows, list.columns, order),
  order,
});
