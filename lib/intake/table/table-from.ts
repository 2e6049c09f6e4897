import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import type { Delimiter } from './csv-rows';
import type { EachRow } from './each-row';
import { lastFilled } from './filled-cells';
import { headerProblem } from './header-problem';
import type { CellMark, ReadTable, TableColumn, TableOrigin, TableRow } from './table';
import { tableHeader } from './table-header';
import { refusal } from './table-problem';

/** Limits of a list. A file over `bytes` need not even be read. */
export const tableLimits = { bytes: 5 * 1024 * 1024, rows: 2000, columns: 60 } as const;

/** Rows and columns that a file hides from whoever opens it: numbers of rows, and places of columns from 0. */
export type Hidden = { rows: ReadonlySet<number>; columns: ReadonlySet<number> };

const nothingHidden: Hidden = { rows: new Set(), columns: new Set() };

type Source = TableOrigin & {
  eachRow: EachRow;
  hidden?: Hidden;
  /** Sentences about the file. */
  remarks?: readonly string[];
};

const say = sayToStaff('en');

const tooWide = (row: number) => refusal('tooManyColumns', { row, atMost: tableLimits.columns });

/** Makes a table of rows wherever they come from: finds the header, and marks what is doubtful. */
export function tableFrom(source: Source): ReadTable {
  const { eachRow, encoding, delimiter, hidden = nothingHidden, remarks = [] } = source;
  const eachShown: EachRow = (visit) =>
    eachRow((number, cells) => hidden.rows.has(number) || visit(number, cells));
  const head = tableHeader(eachShown);
  if (head.width > tableLimits.columns) return tooWide(head.number);
  const columns = head.columns.map((column, at) =>
    hidden.columns.has(at) ? hiddenColumn(column) : column,
  );
  const problem = headerProblem(columns);
  // A person can say what is in columns without known names; lines of text have none.
  if (problem && columns.length < 2) return { ok: false, problem };
  const rowOf = rowReader({ encoding, delimiter }, columns.length);
  const table = { rows: [] as TableRow[], above: [] as TableRow[], hidden: [] as TableRow[] };
  const partOf = (number: number) => {
    if (hidden.rows.has(number)) return 'hidden';
    if (number < head.first) return 'above';
    return number <= head.number ? 'header' : 'rows';
  };
  let refused: ReadTable | undefined;
  eachRow((number, cells, quotes) => {
    const last = lastFilled(cells);
    if (quotes) refused = refusal(quotes, { row: number });
    else if (last >= tableLimits.columns) refused = tooWide(number);
    else if (last >= 0) {
      const part = partOf(number);
      if (part === 'header' && head.known > 0) return true;
      // Names that nobody knows may be those of a patient.
      const rows = table[part === 'header' ? 'above' : part];
      if (rows.length === tableLimits.rows)
        refused = refusal('tooManyRows', { atMost: rows.length });
      else rows.push(rowOf(number, cells));
    }
    return refused === undefined;
  });
  if (refused) return refused;
  if (table.rows.length === 0) return refusal(table.hidden.length > 0 ? 'allHidden' : 'headerOnly');
  const { length: count } = table.hidden;
  const about = [
    ...remarks,
    ...(count > 0 ? [say('table.hiddenRows', { count })] : []),
    ...hiddenIn(columns),
  ];
  return { ok: true, table: { columns, encoding, delimiter, ...table, remarks: about } };
}

const hiddenColumn = (column: TableColumn): TableColumn => ({
  ...column,
  column: null,
  isHidden: true,
});

function hiddenIn(columns: readonly TableColumn[]): string[] {
  const names = columns.filter(({ isHidden }) => isHidden).map(({ header }) => `“${header}”`);
  const { length: count } = names;
  return count > 0 ? [say('table.hiddenColumns', { count, names: listOf(names, 'en') })] : [];
}

const rowReader =
  ({ encoding, delimiter }: TableOrigin, columns: number) =>
  (number: number, typed: readonly string[]): TableRow => {
    const marks: CellMark[] = [];
    const cells = typed.map((cell, at) => {
      const kept = cell.replace(/[^\P{Cc}\t\n]/gu, '');
      if (kept !== cell) marks.push({ at, kind: 'control' });
      const isGuessed = encoding === 'windows-1252' && /[^\0-\x7f]/.test(kept);
      if (isGuessed || kept.includes('\ufffd')) marks.push({ at, kind: 'letters' });
      if (delimiter && hasRowInside(kept, delimiter, columns))
        marks.push({ at, kind: 'swallowed' });
      return kept;
    });
    // Workbooks and pages leave blank cells out; a row of CSV that ends early may be cut short.
    while (delimiter === null && cells.length < columns) cells.push('');
    return { number, cells, marks };
  };

/** Two stray quotes can turn whole rows into one cell, with a line that splits like a row. */
function hasRowInside(cell: string, delimiter: Delimiter, columns: number): boolean {
  const inner = cell.split('\n').slice(1, -1);
  return columns > 4 && inner.some((line) => line.split(delimiter).length === columns);
}
