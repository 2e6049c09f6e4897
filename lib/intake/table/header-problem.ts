import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import { templateHeaders } from '../words/packet-columns';
import type { TableColumn, TableProblem } from './table';

const say = sayToStaff('en');

/** Whether no column has a meaning that prints. A phone number alone prints nothing. */
export const namesNothing = (columns: readonly TableColumn[]): boolean =>
  columns.every(({ column }) => column === null || column === 'patientPhone');

/** Says why a header is unusable: no known column that prints. Null if usable. */
export function headerProblem(columns: readonly TableColumn[]): TableProblem | null {
  if (!namesNothing(columns)) return null;
  const names = listOf(templateHeaders, 'en');
  return { kind: 'noHeader', message: say('table.noHeader', { known: names }) };
}
