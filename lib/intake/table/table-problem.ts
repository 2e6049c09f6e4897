import { sayToStaff } from '../../wording/staff-wording';
import type { WordingValues } from '../../wording/wording';
import type { TableProblemKind } from './table';

const say = sayToStaff('en');

/** Refuses a list with a message that needs nothing from the header. */
export const refusal = (
  kind: Exclude<TableProblemKind, 'noHeader'>,
  values?: WordingValues,
): { ok: false; problem: { kind: TableProblemKind; message: string } } => ({
  ok: false,
  problem: { kind, message: say(`table.${kind}`, values) },
});
