import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import { templateHeaders } from '../words/packet-columns';
import type { TableColumn, TableProblem } from './table';

const say = sayToStaff('en');

/** Says why a header is unusable: no known column that prints. Null if usable. */
export function headerProblem(columns: readonly TableColumn[]): TableProblem | null {
  const known = columns.filter(({ column }) => column !== null);
  // A phone number alone prints nothing.
  if (known.every(({ column }) => column === 'patientPhone')) {
    const names = listOf(templateHeaders, 'en');
    return { kind: 'noHeader', message: say('table.noHeader', { known: names }) };
  }
  return null;
}
