import { cleanText, quoted } from '../../wording/text';
import type { FactReading } from '../facts/reconcile-facts';
import type { CellMark, TableColumn, TableRow } from '../table/table';
import type { Column } from '../words/column-names';
import { damageIn } from './damaged-cell';
import { yesOrNo } from './known-words';
import { readCell } from './read-cell';
import { isFactColumn, readFactCell } from './read-fact-cell';
import { note, problem, type RowNote, type RowProblem } from './row-notes';

/** Maximum length of a cell, in UTF-16 code units; a longer one is rejected unread. */
const longestCell = 2000;

/** Graphemes of a phone number that the desk shows. */
const longestPhone = 40;

/** A phone number of the person as it was typed, under its header. It never prints. */
export type ListedPhone = { header: string; phone: string };

/** Contribution of one cell to its row. */
export type RowPart = {
  raw?: Record<string, unknown>;
  reading?: FactReading;
  told?: boolean;
  phone?: ListedPhone;
  notes?: RowNote[];
  problems?: RowProblem[];
};

/** Reads the cells of a row, each by itself, and the row as a whole. */
export const partsOfRow = (row: TableRow, columns: readonly TableColumn[]): RowPart[] => [
  partOfWhole(row, columns),
  ...columns.map((column, at) => partOf(row, at, column)),
];

/** Returns whether nothing would print; the first test spares most cells the second. */
export const isBlank = (cell: string) =>
  !/[!-~]/.test(cell) && cleanText(cell.slice(0, longestCell)) === '';

/** A row with more cells than the header may be shifted; one with fewer may be cut short. */
function partOfWhole({ cells }: TableRow, columns: readonly TableColumn[]): RowPart {
  if (!cells.slice(columns.length).every(isBlank)) return { problems: [problem('extra', '')] };
  return cells.length < columns.length ? { notes: [note('short', '')] } : {};
}

function partOf({ cells, marks }: TableRow, at: number, { header, column }: TableColumn): RowPart {
  const text = cells[at] ?? '';
  const seen = marks.filter((mark) => mark.at === at);
  // An unused column may have swallowed rows, too.
  if (seen.some(({ kind }) => kind === 'swallowed'))
    return { problems: [problem('swallowed', header)] };
  if (column === null || isBlank(text)) return {};
  if (column === 'patientPhone') {
    const phone = quoted(cleanText(text.slice(0, longestCell)), longestPhone);
    return { phone: { header, phone } };
  }
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
  column: Exclude<Column, 'patientPhone'>,
): RowPart {
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
