import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import { repeatable } from '../words/column-names';
import { templateHeaders } from '../words/packet-columns';
import type { CsvProblem, TableColumn } from './table';

const say = sayToStaff('en');

/** Says why a header is unusable: no known column, or two for one answer. Null if usable. */
export function headerProblem(columns: readonly TableColumn[]): CsvProblem | null {
  const known = columns.filter(({ column }) => column !== null);
  // A phone number alone prints nothing.
  if (known.every(({ column }) => column === 'patientPhone')) {
    const names = listOf(templateHeaders, 'en');
    return { kind: 'noHeader', message: say('csv.noHeader', { known: names }) };
  }
  // Several columns may hold facts in free text: where they disagree, the answer is in doubt.
  for (const one of known.filter(({ column }) => !column || !repeatable.includes(column))) {
    const same = known.filter(({ column }) => column === one.column);
    if (same.length > 1) {
      const names = listOf(
        same.map(({ header }) => `“${header}”`),
        'en',
      );
      return { kind: 'sameMeaning', message: say('csv.sameMeaning', { names }) };
    }
  }
  return null;
}
