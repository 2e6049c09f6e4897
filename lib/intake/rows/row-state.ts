import type { PacketRow } from './packet-row';

/** Whether a sheet is made from a row: 'needs-review' is ready, and has a note that a person should read. */
export type RowState = 'ready' | 'needs-review' | 'not-ready';

/** Notes that only say how a cell was read leave a row ready. */
export function stateOf(row: PacketRow): RowState {
  if (row.state === 'not-ready') return 'not-ready';
  return row.notes.some(({ kind }) => kind !== 'read') ? 'needs-review' : 'ready';
}

/** How many rows are in each state. */
export function countStates(rows: readonly PacketRow[]): Record<RowState, number> {
  const counts = { ready: 0, 'needs-review': 0, 'not-ready': 0 };
  for (const row of rows) counts[stateOf(row)] += 1;
  return counts;
}

/** Numbers of rows with a sign that needs a call: the packets must not be waited for. */
export const rowsWithAlert = (rows: readonly PacketRow[]): number[] =>
  rows
    .filter((row) => row.state === 'ready' && row.notes.some(({ kind }) => kind === 'alert'))
    .map(({ number }) => number);
