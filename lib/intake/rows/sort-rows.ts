import type { TableColumn } from '../table/table';
import type { PacketRow } from './packet-row';
import { minutesOf } from './read-time';
import { nameOfRow } from './row-name';

/** What the rows of a list are in order of: `list` is as they came. */
export const rowOrders = ['list', 'day', 'time', 'doctor', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** Keys in the order in which they count. */
const keysOf: Record<RowOrder, readonly RowOrder[]> = {
  list: [],
  day: ['day', 'time', 'doctor'],
  time: ['time', 'day', 'doctor'],
  doctor: ['doctor', 'day', 'time'],
  name: ['name'],
};

/** Returns rows in an order; those without what it goes by come last, and else the list's own counts. */
export function inOrder(
  rows: readonly PacketRow[],
  columns: readonly TableColumn[],
  order: RowOrder,
): PacketRow[] {
  const keyed = rows.map((row) => ({
    row,
    keys: keysOf[order].map((key) => keyOf(row, columns, key)),
  }));
  keyed.sort((a, b) => {
    for (const [at, key] of a.keys.entries()) {
      const less = compared(key, b.keys[at]);
      if (less !== 0) return less;
    }
    return a.row.number - b.row.number;
  });
  return keyed.map(({ row }) => row);
}

type Key = string | number | undefined;

function keyOf(row: PacketRow, columns: readonly TableColumn[], order: RowOrder): Key {
  const { day, time, doctor } = row.slot;
  switch (order) {
    case 'day':
      return day;
    case 'time':
      return time && minutesOf(time);
    case 'doctor':
      return doctor?.toLowerCase();
    case 'name':
      return nameOfRow(row, columns)?.toLowerCase();
    default:
      return undefined;
  }
}

const collator = new Intl.Collator('en');

function compared(a: Key, b: Key): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/** Returns the orders that some row has what they go by. */
export function ordersFor(rows: readonly PacketRow[], columns: readonly TableColumn[]): RowOrder[] {
  return rowOrders.filter(
    (order) => order === 'list' || rows.some((row) => keyOf(row, columns, order) !== undefined),
  );
}
