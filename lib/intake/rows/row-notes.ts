import { sayToStaff } from '../../wording/staff-wording';
import type { WordingValues } from '../../wording/wording';

const say = sayToStaff('en');

/**
 * Something to look at before a sheet is made. `column` is the header, '' for the whole row. Kinds:
 * `read`: how words were understood; `confirm`: understood, but a person must confirm it; `unread`:
 * not understood, so left off or not sure; `disagrees`: two answers do not fit together; `damaged`:
 * a program may have changed the text; `prints`: a text names a result that was not told; `alert`:
 * somebody must call; `twin`: two rows have the same name; `row`: about the row.
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

/** Why a row gets no sheet, and how to fix it. Never repeats the text of a cell. */
export type RowProblem = { column: string; message: string; mend: string };

/** The notes, each with its kind. */
const noteKinds = {
  read: 'read',
  day: 'read',
  noTime: 'read',
  nameAlone: 'read',
  sheetLanguage: 'read',
  past: 'confirm',
  far: 'confirm',
  denied: 'read',
  retired: 'confirm',
  confirm: 'confirm',
  unread: 'unread',
  noDay: 'unread',
  notUsed: 'unread',
  wordsUnread: 'unread',
  spare: 'unread',
  toldUnclear: 'unread',
  noFact: 'unread',
  open: 'unread',
  bareLine: 'disagrees',
  noLineButDrug: 'disagrees',
  disagrees: 'disagrees',
  doubted: 'disagrees',
  twoColumns: 'disagrees',
  toldByFew: 'disagrees',
  mismatch: 'disagrees',
  control: 'damaged',
  letters: 'damaged',
  shortened: 'damaged',
  withheld: 'prints',
  emergency: 'alert',
  sameDay: 'alert',
  signSaid: 'alert',
  signOpen: 'unread',
  twin: 'twin',
  twinNumber: 'twin',
  short: 'row',
  blank: 'row',
} as const satisfies Record<string, NoteKind>;

export type NoteName = keyof typeof noteKinds;

/** Makes a note. `column` is the header, '' for the whole row. */
export const note = (name: NoteName, column: string, values?: WordingValues): RowNote => ({
  column,
  kind: noteKinds[name],
  message: say(`row.note.${name}`, values),
});

/** The problems, each with its fix; many share one. */
const mends = {
  extra: 'extra',
  long: 'long',
  swallowed: 'swallowed',
  error: 'error',
  changed: 'changed',
  shortened: 'shortened',
  noName: 'noName',
  noColumn: 'noColumn',
  early: 'early',
  noVisit: 'noVisit',
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

/** Makes a problem. `column` is the header, '' for the whole row. */
export const problem = (name: ProblemName, column: string, values?: WordingValues): RowProblem => ({
  column,
  message: say(`row.wrong.${name}`, values),
  mend: say(`row.mend.${mends[name]}`, values),
});

/** Notes that a cell was not understood, so that the sheet leaves it blank, and how to fix it. */
export const leftBlank = ({ column, message, mend }: RowProblem): RowNote => ({
  column,
  kind: 'unread',
  message: say('row.note.leftBlank', { message, mend }),
});

/** Says why the engine made no packet of a ready row. */
export function engineProblem(reason: 'too-slow' | 'failed' | 'ended'): RowProblem {
  const names = { 'too-slow': 'tooSlow', failed: 'failed', ended: 'cancelled' } as const;
  return problem(names[reason], '');
}

/** Reports a value that Answers does not allow; `allowed` says what it does. */
export const refused = (column: string, allowed: string): RowProblem => ({
  column,
  message: say('row.wrong.refused'),
  mend: allowed,
});
