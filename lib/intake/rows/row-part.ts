import { cleanText, quoted } from '../../wording/text';
import type { FactReading } from '../facts/reconcile-facts';
import type { CellMark, TableColumn, TableRow } from '../table/table';
import type { Column } from '../words/column-names';
import { isBlank } from './blank-cell';
import { damageIn } from './damaged-cell';
import { givenBy, headingOver } from './headings';
import { yesOrNo } from './known-words';
import type { ListReading } from './list-reading';
import { joinedName } from './person-name';
import { quotedAtMost, readCell } from './read-cell';
import { isFactColumn, readFactCell } from './read-fact-cell';
import { readTime, timeIn } from './read-time';
import { chosenTold, readTold } from './read-told';
import { onceInList } from './reading-once';
import { note, problem, type RowNote, type RowProblem } from './row-notes';
import { chosenValue, isClosed } from './value-choices';

/** Maximum length of a cell, in UTF-16 code units; a longer one is rejected unread. */
const longestCell = 2000;

/** Graphemes of a phone number that the desk shows. */
const longestPhone = 40;

/** A phone number of the person as it was typed, under its header. It never prints. */
export type ListedPhone = { header: string; phone: string };

/** Contribution of one cell to its row. */
export type RowPart = {
  /** Of the cell; the row as a whole has none. */
  header?: string;
  column?: Column;
  raw?: Record<string, unknown>;
  reading?: FactReading;
  told?: boolean;
  /** Words of a line of treatment whose meaning the desk can say. */
  openLine?: string;
  /** Words under a closed question that do not answer it: the desk can say what they mean. */
  isOpen?: boolean;
  /** Words that were not understood and may be a sign. */
  toRead?: readonly string[];
  phone?: ListedPhone;
  notes?: RowNote[];
  /** Why the cell was not understood. */
  notRead?: RowProblem[];
  /** Why the row cannot be trusted. */
  problems?: RowProblem[];
};

/** Reads the cells of a row, each by itself, and the row as a whole. */
export const partsOfRow = (
  row: TableRow,
  columns: readonly TableColumn[],
  reading: ListReading,
): RowPart[] => [
  partOfWhole(row, columns),
  partOfHeading(row, columns, reading),
  ...columns.map((column, at) => ({
    header: column.header,
    ...(column.column && { column: column.column }),
    ...partOf(row, at, column, reading),
  })),
];

/** A row with more cells than the header may be shifted; one with fewer may be cut short. */
function partOfWhole({ cells }: TableRow, columns: readonly TableColumn[]): RowPart {
  if (!cells.slice(columns.length).every(isBlank)) return { problems: [problem('extra', '')] };
  const name = joinedName(cells, columns);
  const ofFile = columns.filter(({ isAdded }) => !isAdded).length;
  return {
    ...(name !== '' && { raw: { name } }),
    ...(cells.length < ofFile && { notes: [note('short', '')] }),
  };
}

/** The day and the doctor of the heading over a row, where it has none of its own. */
function partOfHeading(
  row: TableRow,
  columns: readonly TableColumn[],
  reading: ListReading,
): RowPart {
  const { day, doctor } = givenBy(headingOver(reading.headings, row), row, columns);
  const header = columns.find(({ column }) => column === 'visitDate')?.header ?? '';
  const read = day === undefined ? undefined : readCell(day, 'visitDate', header, reading);
  // The heading itself is said once for the list.
  const notes = read?.notes.filter(({ kind }) => kind !== 'read') ?? [];
  const visitDate = read?.value;
  return {
    raw: { ...(visitDate !== undefined && { visitDate }), ...(doctor && { doctor }) },
    notes,
  };
}

function partOf(
  { cells, marks }: TableRow,
  at: number,
  { header, column, name = header }: TableColumn,
  reading: ListReading,
): RowPart {
  const text = cells[at] ?? '';
  const seen = marks.filter((mark) => mark.at === at);
  // An unused column may have swallowed rows, too.
  if (seen.some(({ kind }) => kind === 'swallowed'))
    return { problems: [problem('swallowed', header)] };
  if (column === null || isBlank(text) || isOnlyCompared(column)) return {};
  if (column === 'patientPhone') {
    const phone = quoted(cleanText(text.slice(0, longestCell)), longestPhone);
    return { phone: { header, phone } };
  }
  if (text.length > longestCell)
    return { notRead: [problem('long', header, { max: longestCell })] };
  const part = onceInList('part', `${at}\n${text}`, () =>
    partOfCell(
      chosenValue(text, column, reading.values) ?? text,
      { header, name, column },
      reading,
    ),
  );
  return {
    ...part,
    ...(isClosed(column) && !isAnswered(part) && { isOpen: true }),
    notes: [...(part.notes ?? []), ...seen.flatMap((mark) => noteOn(mark, header))],
  };
}

const noteOn = ({ kind }: CellMark, header: string) =>
  kind === 'swallowed' ? [] : note(kind, header);

/** Columns that give no answer: they are only compared with others. */
const comparedOnly = ['recordNumber', 'stage'] as const;
type ComparedOnly = (typeof comparedOnly)[number];
const isOnlyCompared = (column: Column): column is ComparedOnly =>
  comparedOnly.some((one) => one === column);

/** Whether a cell gives an answer of its column, be it "not sure". */
function isAnswered({ raw = {}, reading, notes = [], notRead = [] }: RowPart): boolean {
  const given = { ...raw, ...reading?.facts.answers };
  const isUnread = notRead.length > 0 || notes.some(({ kind }) => kind === 'unread');
  return Object.keys(given).length > 0 || !isUnread;
}

type CellColumn = Exclude<Column, 'patientPhone' | ComparedOnly>;

function partOfCell(
  text: string,
  { header, name, column }: { header: string; name: string; column: CellColumn },
  reading: ListReading,
): RowPart {
  const damage = damageIn(text, column);
  const isPhone = column === 'dayPhone' || column === 'nightPhone';
  if (damage && (damage !== 'shortened' || isPhone)) return { notRead: [problem(damage, header)] };
  if (isFactColumn(column))
    return readFactCell(text, column, { header, name, firstLine: reading.firstLine });
  if (column === 'resultsTold') {
    const chosen = chosenTold(text, reading.told);
    if (chosen !== undefined) return { told: chosen };
    const told = readTold(text, reading.toldMarks, reading.today);
    const words = quoted(cleanText(text), quotedAtMost);
    return told === 'unclear'
      ? { told: false, notes: [note('toldUnclear', header, { words })] }
      : { told: told === 'yes' };
  }
  if (column === 'firstName' || column === 'middleName' || column === 'lastName') return {};
  if (column === 'visitTime') return readTimeCell(text, header);
  if (column === 'needsInterpreter') return readNeedsInterpreter(text, header);
  const { value, notes, ...unread } = readCell(text, column, header, reading);
  const visitTime = column === 'visitDate' && value !== undefined ? timeIn(text) : null;
  const raw = { ...(value !== undefined && { [column]: value }), ...(visitTime && { visitTime }) };
  return { ...unread, raw, notes: damage ? [...notes, note('shortened', header)] : notes };
}

function readTimeCell(text: string, header: string): RowPart {
  const visitTime = readTime(text);
  if (visitTime) return { raw: { visitTime } };
  const words = quoted(cleanText(text), quotedAtMost);
  return { notes: [note('noTime', header, { words })] };
}

function readNeedsInterpreter(text: string, header: string): RowPart {
  const answer = yesOrNo(text);
  if (answer === undefined) {
    const words = quoted(cleanText(text), quotedAtMost);
    return { notes: [note('notUsed', header, { words })] };
  }
  return answer ? { raw: { needs: ['interpreter'] } } : {};
}
