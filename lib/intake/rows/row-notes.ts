import { sayToStaff } from '../../wording/staff-wording';
import type { WordingValues } from '../../wording/wording';

const say = sayToStaff('en');

/**
 * Something to look at before a sheet is made. `column` is the header, '' for the whole row.
 * `read`: which words were understood as what; `confirm`: understood, and a person must say that it
 * is right; `unread`: not understood, so it is left off or stays not sure; `disagrees`: two answers
 * do not fit together; `damaged`: a program may have changed the text; `prints`: a text names a
 * result that was not told; `alert`: somebody must call; `twin`: two rows have one name; `row`: about
 * the row.
 */
export type RowNote = { column: string; kind: NoteKind; message: string };

export type NoteKind =
  | 'read'
  | 'confirm'
  | 'unread'
  | 'disagrees'
  | 'damaged'
  | 'prints'
  | 'alert'
  | 'twin'
  | 'row';

/** Why no sheet is made from a row, and how to mend it. It never repeats what the cell holds. */
export type RowProblem = { column: string; message: string; mend: string };

/** The words of the notes, and of which kind each is. */
const noteKinds = {
  read: 'read',
  day: 'read',
  denied: 'read',
  confirm: 'confirm',
  unread: 'unread',
  notUsed: 'unread',
  noFact: 'unread',
  disagrees: 'disagrees',
  doubted: 'disagrees',
  mismatch: 'disagrees',
  control: 'damaged',
  letters: 'damaged',
  shortened: 'damaged',
  withheld: 'prints',
  emergency: 'alert',
  sameDay: 'alert',
  twin: 'twin',
  short: 'row',
  blank: 'row',
} as const satisfies Record<string, NoteKind>;

export type NoteName = keyof typeof noteKinds;

export const note = (name: NoteName, column: string, values?: WordingValues): RowNote => ({
  column,
  kind: noteKinds[name],
  message: say(`row.note.${name}`, values),
});

/** What is wrong with a cell or with the making, and how to mend it: often many in the same way. */
const mends = {
  extra: 'extra',
  long: 'long',
  swallowed: 'swallowed',
  error: 'error',
  changed: 'changed',
  shortened: 'shortened',
  yesNo: 'yesNo',
  sign: 'sign',
  ambiguous: 'day',
  shortYear: 'day',
  noYear: 'day',
  serial: 'day',
  impossible: 'day',
  weekday: 'day',
  unread: 'day',
  tooSlow: 'again',
  failed: 'again',
  cancelled: 'cancelled',
} as const;

export type ProblemName = keyof typeof mends;

export const problem = (name: ProblemName, column: string, values?: WordingValues): RowProblem => ({
  column,
  message: say(`row.wrong.${name}`, values),
  mend: say(`row.mend.${mends[name]}`, values),
});

/** Why the engine made no packet of a row that was ready. */
export function engineProblem(reason: 'too-slow' | 'failed' | 'ended'): RowProblem {
  const names = { 'too-slow': 'tooSlow', failed: 'failed', ended: 'cancelled' } as const;
  return problem(names[reason], '');
}

/** A value that the answers may not hold: `allowed` says what they may. */
export const refused = (column: string, allowed: string): RowProblem => ({
  column,
  message: say('row.wrong.refused'),
  mend: allowed,
});
