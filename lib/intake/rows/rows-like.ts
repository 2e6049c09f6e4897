import { editRows } from './change-rows';
import type { PacketRow } from './packet-row';
import type { PacketList } from './packet-rows';
import { isNameColumn } from './person-name';

/** Cells of a row that were typed anew, each with the words that it had. */
type Changed = { at: number; before: string; now: string };

const plain = (cell: string | undefined) => (cell ?? '').trim().replace(/\s+/g, ' ');

/** Names and numbers are of one person; an empty cell is like any other empty one. */
function changedIn(list: PacketList, row: PacketRow, cells: readonly string[]): Changed[] {
  return cells.flatMap((now, at) => {
    const before = plain(row.cells[at]);
    const column = list.columns[at];
    const isShared =
      column?.column && !isNameColumn(column) && !ofOnePerson.includes(column.column);
    return isShared && before !== '' && before !== plain(now) ? [{ at, before, now }] : [];
  });
}

const ofOnePerson: readonly string[] = ['recordNumber', 'patientPhone'];

/**
 * Returns the numbers of the other rows with the same words in a cell that is about to be changed.
 * @param number row number in the spreadsheet of the row that is edited
 * @param cells of that row, as they would be
 */
export function rowsLike(list: PacketList, number: number, cells: readonly string[]): number[] {
  const row = list.rows.find((one) => one.number === number);
  const changed = row ? changedIn(list, row, cells) : [];
  if (changed.length === 0) return [];
  return list.rows
    .filter(
      (one) =>
        one.number !== number && changed.some(({ at, before }) => plain(one.cells[at]) === before),
    )
    .map((one) => one.number);
}

/** Returns the list with a row edited, and the same words in the same column of all rows changed alike. */
export function editRowsLike(
  list: PacketList,
  number: number,
  cells: readonly string[],
): PacketList {
  const row = list.rows.find((one) => one.number === number);
  const changed = row ? changedIn(list, row, cells) : [];
  const others = new Set(rowsLike(list, number, cells));
  const mended = new Map<number, readonly string[]>(
    list.rows
      .filter((one) => others.has(one.number))
      .map((one) => [one.number, withChanges(one.cells, changed)]),
  );
  return editRows(list, mended.set(number, cells));
}

const withChanges = (cells: readonly string[], changed: readonly Changed[]) =>
  cells.map((cell, at) => {
    const change = changed.find((one) => one.at === at && one.before === plain(cell));
    return change ? change.now : cell;
  });
