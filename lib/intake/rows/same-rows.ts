import { ordinal } from '../words/row-words';
import type { PacketRow } from './packet-row';
import type { PacketList } from './packet-rows';
import { nameOfRow } from './row-name';
import { tickedRows } from './ticks';
import { recordNumber } from './twins';

/** Rows of one person that are the same in every cell, in the order of the list. */
export type SameRows = { name: string | undefined; numbers: number[] };

/**
 * Finds the ticked rows that say the same, but for a column that counts the lines. Rows without a
 * name and a record number may be those of two people.
 */
export function sameRows(list: Pick<PacketList, 'rows' | 'columns' | 'unticked'>): SameRows[] {
  const { columns } = list;
  const counts = columns.map(({ header }) => ordinal.test(header));
  const groups = new Map<string, SameRows>();
  for (const { row, name } of rowsOfSomebody(list)) {
    const key = keyOf(row, counts);
    const group = groups.get(key);
    if (group) group.numbers.push(row.number);
    else groups.set(key, { name, numbers: [row.number] });
  }
  return [...groups.values()].filter(({ numbers }) => numbers.length > 1);
}

type Named = { row: PacketRow; name: string | undefined };

/** Returns the rows whose name and record number another row has, so that few are compared. */
function rowsOfSomebody({ columns, ...list }: Parameters<typeof sameRows>[0]): Named[] {
  const people = new Map<string, Named[]>();
  for (const row of tickedRows(list)) {
    const name = nameOfRow(row, columns);
    const person = `${name ?? ''}\u001f${recordNumber(row, columns)}`;
    if (person !== '\u001f') people.set(person, [...(people.get(person) ?? []), { row, name }]);
  }
  return [...people.values()].filter(({ length }) => length > 1).flat();
}

function keyOf({ cells }: PacketRow, counts: readonly boolean[]): string {
  const said = cells.map((cell, at) => (counts[at] ? '' : cell.trim().replace(/\s+/g, ' ')));
  // A row that ends early says the same as one with blank cells.
  return said.slice(0, said.findLastIndex((cell) => cell !== '') + 1).join('\u001f');
}
