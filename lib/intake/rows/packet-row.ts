import { type Answers, allowedIn, parseAnswers } from '../../answers/answers';
import type { Field } from '../../answers/fields';
import { withholdResults } from '../../sheet/rules/withhold-results';
import { sayProblemIn } from '../../wording/problem-wording';
import { sayIn } from '../../wording/sheet-wording';
import { cleanText } from '../../wording/text';
import { listOf } from '../../wording/wording';
import { pdl1Contradictions } from '../facts/pdl1-contradictions';
import { type Disagreement, type FactReading, reconcileFacts } from '../facts/reconcile-facts';
import type { CellMark, TableColumn, TableRow } from '../table/table';
import { answerNotes } from './answer-notes';
import { damageIn } from './damaged-cell';
import { yesOrNo } from './known-words';
import { readCell } from './read-cell';
import { isFactColumn, readFactCell } from './read-fact-cell';
import { note, problem, type RowNote, type RowProblem, refused } from './row-notes';

/** A row that gets a sheet. */
export type ReadyRow = {
  state: 'ready';
  answers: Answers;
  /** Whether the person was told the results. To make a sheet, use `answersToPrint`. */
  resultsTold: boolean;
  notes: RowNote[];
};

/** A row that gets no sheet until its problems are fixed. */
export type NotReadyRow = { state: 'not-ready'; problems: RowProblem[] };

/** A parsed row, as plain JSON. `cells` are as typed, to be edited in place. */
export type PacketRow = TableRow & (ReadyRow | NotReadyRow);

/** Returns the answers to make a sheet from: without results if the person was not told. */
export const answersToPrint = ({ answers, resultsTold }: ReadyRow): Answers =>
  resultsTold ? answers : withholdResults(answers);

/** Maximum length of a cell, in UTF-16 code units; a longer one is rejected unread. */
const longestCell = 2000;

const say = sayIn('en');

/** Contribution of one cell to its row. */
type Part = {
  raw?: Record<string, unknown>;
  reading?: FactReading;
  told?: boolean;
  notes?: RowNote[];
  problems?: RowProblem[];
};

/** Reads one row by itself; `readRows` adds notes that compare rows. Never throws. */
export function readRow(row: TableRow, columns: readonly TableColumn[]): PacketRow {
  const parts = [partOfRow(row, columns), ...columns.map((column, at) => partOf(row, at, column))];
  const raw = Object.assign({}, ...parts.map(({ raw }) => raw));
  const readings = parts.flatMap(({ reading }) => reading ?? []);
  const { answers: facts, disagreements } = reconcileFacts([
    ...readings,
    ...pdl1Contradictions(readings),
  ]);
  const headerOf = (field: Field) => columns.find(({ column }) => column === field)?.header ?? '';
  const parsed = parseAnswers({ filledInBy: 'clinic', ...raw, ...facts });
  const refusals = parsed.ok ? [] : parsed.problems.map(({ field }) => fieldOf(field));
  const problems = [
    ...parts.flatMap(({ problems = [] }) => problems),
    ...[...new Set(refusals)].map((field) =>
      refused(headerOf(field), allowedIn(field, sayProblemIn('en'))),
    ),
  ];
  if (!parsed.ok || problems.length > 0) return { ...row, state: 'not-ready', problems };
  const { answers } = parsed;
  const resultsTold = parts.some(({ told }) => told === true);
  const isEmpty = Object.keys(answers).every((field) => field === 'filledInBy' && !raw[field]);
  const doubts = doubtNotes(disagreements);
  const notes = [
    ...parts.flatMap(({ notes = [] }) => notes),
    ...doubts,
    ...answerNotes(answers, { resultsTold, headerOf }),
    ...(isEmpty ? [note('blank', '')] : []),
  ];
  return { ...row, state: 'ready', answers, resultsTold, notes };
}

/** Notes where columns disagree: one note for each set of columns. */
function doubtNotes(disagreements: readonly Disagreement[]): RowNote[] {
  const keys = disagreements.map(({ headers }) => headers.join(', '));
  return [...new Set(keys)].map((column) => {
    const about = disagreements.filter((_, at) => keys[at] === column);
    const labels = about.map(({ field }) => say(`label.${field}`));
    const columns = (about[0]?.headers ?? []).map((header) => `“${header}”`);
    const values = { labels: listOf(labels, 'en'), columns: listOf(columns, 'en') };
    return note('doubted', column, values);
  });
}

const fieldOf = (path: string) => path.split('.')[0] as Field;

/** Whether nothing would print; the first test spares most cells the second. */
const isBlank = (cell: string) =>
  !/[!-~]/.test(cell) && cleanText(cell.slice(0, longestCell)) === '';

/** A row with more cells than the header may be shifted; one with fewer may be cut short. */
function partOfRow({ cells }: TableRow, columns: readonly TableColumn[]): Part {
  if (!cells.slice(columns.length).every(isBlank)) return { problems: [problem('extra', '')] };
  return cells.length < columns.length ? { notes: [note('short', '')] } : {};
}

function partOf({ cells, marks }: TableRow, at: number, { header, column }: TableColumn): Part {
  const text = cells[at] ?? '';
  const seen = marks.filter((mark) => mark.at === at);
  // An unused column may have swallowed rows, too.
  if (seen.some(({ kind }) => kind === 'swallowed'))
    return { problems: [problem('swallowed', header)] };
  if (column === null || isBlank(text)) return {};
  if (text.length > longestCell)
    return { problems: [problem('long', header, { max: longestCell })] };
  const part = partOfCell(text, header, column);
  return {
    ...part,
    notes: [...(part.notes ?? []), ...seen.flatMap((mark) => noteOn(mark, header))],
  };
}

const noteOn = ({ kind }: CellMark, header: string) =>
  kind === 'swallowed' ? [] : note(kind, header);

function partOfCell(
  text: string,
  header: string,
  column: NonNullable<TableColumn['column']>,
): Part {
  const damage = damageIn(text, column);
  const isPhone = column === 'dayPhone' || column === 'nightPhone';
  if (damage && (damage !== 'shortened' || isPhone)) return { problems: [problem(damage, header)] };
  if (isFactColumn(column)) return readFactCell(text, column, header);
  if (column === 'resultsTold') {
    const told = yesOrNo(text);
    return told === undefined ? { problems: [problem('yesNo', header)] } : { told };
  }
  const { value, notes, problems } = readCell(text, column, header);
  const raw = value === undefined ? {} : { [column]: value };
  return { raw, notes: damage ? [...notes, note('shortened', header)] : notes, problems };
}
