import { sayToStaff } from '../../wording/staff-wording';
import { cleanText, quoted } from '../../wording/text';
import { columnOf } from '../table/columns';
import type { TableColumn, TableRow } from '../table/table';
import * as patterns from '../words/row-words';
import { isBlank } from './blank-cell';
import { headingParts } from './heading-text';
import { isNameColumn } from './person-name';
import { readDay } from './read-day';
import { signsInText } from './signs-in-text';

/** Reasons why a row seems to be no patient, or is hidden. */
export type NoPatient =
  | 'title'
  | 'hidden'
  | 'header'
  | 'total'
  | 'printed'
  | 'foot'
  | 'break'
  | 'section'
  | 'marks';

/** A row that is left out; a person can take it back. */
export type LeftOutRow = TableRow & { why: NoPatient };

const say = sayToStaff('en');

/** Length of a cell that is looked at, in UTF-16 code units: lines of this kind are short. */
const longestLine = 200;

type Cell = { text: string; column: TableColumn | undefined };

/**
 * Finds the rows that are no patients, and says why. A row with a symptom is always a patient: an
 * emergency is never left out.
 * @param today ISO date; without it a line such as "SHAH, 12/4" may be a patient with a birthday
 */
export function leftOutOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  today?: string,
): LeftOutRow[] {
  const found: LeftOutRow[] = [];
  let isBelowTotal = false;
  for (const row of rows) {
    const cells = filledIn(row, columns);
    const reason: NoPatient | null = reasonIn(cells, columns, { isBelowTotal, today });
    const why = reason && mayNeedCall(reason, cells) ? null : reason;
    if (why) found.push({ ...row, why });
    isBelowTotal = why === 'total' || (isBelowTotal && why !== null);
  }
  return found;
}

/** A line of a program or a clinic fills no more cells. */
const fewCells = 3;

function filledIn({ cells }: TableRow, columns: readonly TableColumn[]): Cell[] {
  return cells.flatMap((cell, at) =>
    isBlank(cell) ? [] : [{ text: cleanText(cell.slice(0, longestLine)), column: columns[at] }],
  );
}

const hasSymptom = ({ column }: Cell) => column?.column === 'symptoms';
const isName = (column: TableColumn | undefined) => column !== undefined && isNameColumn(column);

function reasonIn(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  { isBelowTotal, today }: { isBelowTotal: boolean; today: string | undefined },
): NoPatient | null {
  const [first] = cells;
  const hasNames = columns.some(isName);
  if (!first || (hasNames && cells.every(({ text }) => patterns.rule.test(text)))) return 'marks';
  if (isHeaderAgain(cells, columns.length)) return 'header';
  if (cells.some(hasSymptom)) return null;
  const name = cells.find(({ column }) => isName(column));
  // Behind a name that comes later in the row, the first words are those of a patient.
  if (name && name !== first) return null;
  const mayLackName = name === undefined && hasNames;
  if (isTotal(cells, mayLackName)) return 'total';
  if (cells.length <= fewCells) {
    if (patterns.printed.test(first.text)) return 'printed';
    if (patterns.foot.test(first.text)) return 'foot';
    if (isBelowTotal && mayLackName) return 'total';
  }
  if (patterns.breaks.test(first.text) && cells.every(isOfSchedule)) return 'break';
  if (mayLackName && cells.every(isOfSection)) return 'section';
  if (hasNames && columns.length > 2 && cells.length === 1 && isSection(first, today))
    return 'section';
  if (isOnlyOrdinal(cells)) return 'marks';
  return mayLackName && cells.every(isUnknown) ? 'break' : null;
}

function isHeaderAgain(cells: readonly Cell[], width: number): boolean {
  const most = cells.length * 0.25;
  let others = 0;
  // A row of a patient is told from its first few cells.
  for (const cell of cells) {
    if (!isOwnHeader(cell)) others += 1;
    if (others > most) return false;
  }
  return cells.length - others >= Math.min(2, width);
}

/** Whether a cell repeats the name of its column. */
function isOwnHeader({ text, column }: Cell): boolean {
  if (!column) return false;
  if (text.toLowerCase() === (column.name ?? column.header).toLowerCase()) return true;
  const meaning = columnOf(text);
  return meaning !== undefined && meaning === column.column;
}

/** "Total: 2 patients", or counts such as "TNBC: 1" where there is no name. */
function isTotal([first, ...rest]: readonly Cell[], mayLackName: boolean): boolean {
  if (!first) return false;
  const isCount = ({ text }: Cell) => patterns.count.test(text);
  if (patterns.total.test(first.text)) return rest.every(isCount);
  const isLabelled = [first, ...rest].some(({ text }) => patterns.labelledCount.test(text));
  return mayLackName && isLabelled && [first, ...rest].every(isCount);
}

/** Nobody with a sign in whatever column is taken for a break or a heading. */
const mayNeedCall = (reason: NoPatient, cells: readonly Cell[]) =>
  (reason === 'break' || reason === 'section') &&
  cells.some(({ text }) => signsInText(text).some(({ isClear }) => isClear));

const under = (cell: Cell, columns: readonly (string | null)[]) =>
  cell.column !== undefined && columns.includes(cell.column.column);
const isOfSchedule = (cell: Cell) =>
  under(cell, ['name', 'visitDate', 'visitTime', 'doctor', 'clinic', null]);
const isUnknown = (cell: Cell) => under(cell, ['visitTime', null]);
const isOfSection = (cell: Cell) => under(cell, ['visitDate', 'doctor', 'clinic']);

/** A day, a doctor or a clinic that the rows below belong to. */
const isSection = ({ text }: Cell, today: string | undefined) =>
  'day' in readDay(text) ||
  patterns.section.test(text) ||
  (today !== undefined && headingParts(text, today).day !== undefined);

/** The number of a line that was prepared for a patient, and nobody in it. */
const isOnlyOrdinal = (cells: readonly Cell[]) =>
  cells.every(
    ({ text, column }) => patterns.ordinal.test(column?.header ?? '') && /^\d{1,4}\.?$/.test(text),
  );

/** Puts a row that is left out on one line, with its first words. */
export function leftOutInWords({ number, cells, why }: LeftOutRow): string {
  const words = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => cleanText(cell.slice(0, longestLine)));
  return say('row.leftOut.line', {
    number,
    words: quoted(words.join(' · '), quotedAtMost),
    why: say(`row.leftOut.${why}`),
  });
}

const quotedAtMost = 80;
