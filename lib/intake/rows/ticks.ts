import type { PacketRow } from './packet-row';
import type { PacketList } from './packet-rows';
import { withTwins } from './twins';

/**
 * Returns the list with rows ticked, so that they are made, or not ticked, so that they are left
 * out.
 * @param numbers row numbers in the spreadsheet
 */
export function tickRows(
  list: PacketList,
  numbers: Iterable<number>,
  isTicked: boolean,
): PacketList {
  const unticked = new Set(list.unticked);
  for (const number of numbers) {
    if (isTicked) unticked.delete(number);
    else unticked.add(number);
  }
  // A row that is left out is nobody's twin.
  const rows = withTwins(list.rows, list.columns, unticked);
  return { ...list, rows, unticked: [...unticked] };
}

/** Returns the rows that a person wants to be made, ready or not. */
export function tickedRows({ rows, unticked }: Pick<PacketList, 'rows' | 'unticked'>): PacketRow[] {
  const without = new Set(unticked);
  return rows.filter(({ number }) => !without.has(number));
}
