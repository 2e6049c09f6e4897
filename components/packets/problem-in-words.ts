import type { RowProblem } from '../../lib/intake/rows/row-notes';
import { sayAtDesk } from '../say-at-desk';

/** Says whose row a problem is in, in which column, and how to mend it. */
export const problemInWords = (
  { column, message, mend }: RowProblem,
  name: string | undefined,
): string =>
  sayAtDesk('desk.row.note', {
    column: sayAtDesk('desk.row.where', {
      name: name ?? sayAtDesk('desk.row.noName'),
      column: column || sayAtDesk('row.list.whole'),
    }),
    message: sayAtDesk('desk.row.problem', { message, mend }),
  });
