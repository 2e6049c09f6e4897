import type { ListChoices } from '../lib/intake/rows/list-reading';
import { type PacketList, readRows } from '../lib/intake/rows/packet-rows';
import { readCsv } from '../lib/intake/table/csv';
import { readTable, type TableSource } from '../lib/intake/table/read-table';
import type { Table } from '../lib/intake/table/table';

/** @throws if the list is refused */
export function tableOf(source: Uint8Array | string): Table {
  const read = readCsv(source);
  if (!read.ok) throw new Error(read.problem.message);
  return read.table;
}

/** @throws if the list is refused */
export async function tableIn(source: TableSource, sheet?: string): Promise<Table> {
  const read = await readTable(source, sheet);
  if (!read.ok) throw new Error(read.problem.message);
  return read.table;
}

/** @throws if the list is refused */
export const listOf = (source: Uint8Array | string, choices?: ListChoices): PacketList =>
  readRows(tableOf(source), choices);

/** Returns the first row of a list. @throws if it is not ready */
export function readyRowOf(text: string) {
  const [row] = listOf(text).rows;
  if (row?.state !== 'ready') throw new Error('not ready');
  return row;
}
