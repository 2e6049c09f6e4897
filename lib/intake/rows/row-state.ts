import type { PacketRow } from './packet-row';

/** Whether a row gets a sheet: 'needs-review' does, but has a note that a person should read. */
export type RowState = 'ready' | 'needs-review' | 'not-ready';

/** Returns the state of a row. Notes that only say how a cell was read leave it ready. */
export function stateOf(row: PacketRow): RowState {
  if (row.state === 'not-ready') return 'not-ready';
  return row.notes.some(({ kind }) => kind !== 'read') ? 'needs-review' : 'ready';
}

/** Counts the rows in each state. */
export function countStates(rows: readonly PacketRow[]): Record<RowState, number> {
  const counts = { ready: 0, 'needs-review': 0, 'not-ready': 0 };
  for (const row of rows) counts[stateOf(row)] += 1;
  return counts;
}
