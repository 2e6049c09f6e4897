import { sayToStaff } from '../../wording/staff-wording';
import type { WordingValues } from '../../wording/wording';
import { delimiterOf, tableHeader } from './csv-header';
import { type Delimiter, delimiters, eachRow, lastFilled } from './csv-rows';
import { type DecodedText, decodeText } from './csv-text';
import { looksBinary, otherFileIn } from './file-kind';
import { headerProblem } from './header-problem';
import type { CellMark, CsvProblem, CsvProblemKind, Table, TableRow } from './table';

/** Limits of a list. A file over `bytes` need not even be read. */
export const csvLimits = { bytes: 5 * 1024 * 1024, rows: 2000, columns: 60 } as const;

export type ReadCsv = { ok: true; table: Table } | { ok: false; problem: CsvProblem };

const say = sayToStaff('en');

/** Rejects a list with a message that needs nothing from the header. */
const refuse = (kind: Exclude<CsvProblemKind, 'noHeader'>, values?: WordingValues): ReadCsv => ({
  ok: false,
  problem: { kind, message: say(`csv.${kind}`, values) },
});

const tooWide = (row: number) => refuse('tooManyColumns', { row, atMost: csvLimits.columns });

/**
 * Parses the bytes of a CSV file, or pasted text. Never throws, and never repeats a cell. Rejects
 * input that is too large, is not text, or may be misread.
 */
export function readCsv(source: Uint8Array | string): ReadCsv {
  const size = typeof source === 'string' ? sizeOf(source) : source.length;
  if (size > csvLimits.bytes) return refuse('tooLarge');
  if (size === 0) return refuse('empty');
  if (typeof source === 'string') return readText({ text: source, encoding: 'text' });
  const other = otherFileIn(source);
  if (other) return refuse(other);
  const decoded = decodeText(source);
  return decoded ? readText(decoded) : refuse('encoding');
}

/** Returns the size in bytes of UTF-8, without counting a text that is far too long. */
const sizeOf = (text: string) =>
  text.length > csvLimits.bytes ? text.length : new TextEncoder().encode(text).length;

function readText({ text: typed, encoding }: DecodedText): ReadCsv {
  if (looksBinary(typed)) return refuse('binary');
  // Papaparse guesses line ends from the first one, so use one kind, also after the last row.
  const lines = `${typed.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`;
  const text = lines.replace(/^"?sep=[^\n]"?\n/i, '');
  if (!/\S/.test(text)) return refuse('empty');
  const stated = /^"?sep=([^\n])/i.exec(lines)?.[1];
  const delimiter = delimiters.find((one) => one === stated) ?? delimiterOf(text);
  const head = tableHeader(text, delimiter);
  if (head.width > csvLimits.columns) return tooWide(head.number);
  const problem = headerProblem(head.columns);
  if (problem) return { ok: false, problem };
  const table = { columns: head.columns, delimiter, encoding };
  const rows: TableRow[] = [];
  const above: TableRow[] = [];
  let refusal: ReadCsv | undefined;
  eachRow(text, delimiter, (number, typedCells, quotes) => {
    if (quotes) refusal = refuse(quotes, { row: number });
    else if (lastFilled(typedCells) >= csvLimits.columns) refusal = tooWide(number);
    else if (lastFilled(typedCells) < 0) return true;
    else if (number < head.first) above.push(rowOf(number, typedCells, table));
    else if (number > head.number) {
      if (rows.length === csvLimits.rows) refusal = refuse('tooManyRows', { atMost: rows.length });
      else rows.push(rowOf(number, typedCells, table));
    }
    return refusal === undefined;
  });
  if (refusal) return refusal;
  if (rows.length === 0) return refuse('headerOnly');
  return { ok: true, table: { ...table, above, rows } };
}

function rowOf(
  number: number,
  typed: readonly string[],
  { columns, delimiter, encoding }: Pick<Table, 'columns' | 'delimiter' | 'encoding'>,
): TableRow {
  const marks: CellMark[] = [];
  const cells = typed.map((cell, at) => {
    const kept = cell.replace(/[^\P{Cc}\t\n]/gu, '');
    if (kept !== cell) marks.push({ at, kind: 'control' });
    const isGuessed = encoding === 'windows-1252' && /[^\0-\x7f]/.test(kept);
    if (isGuessed || kept.includes('\ufffd')) marks.push({ at, kind: 'letters' });
    if (hasRowInside(kept, delimiter, columns.length)) marks.push({ at, kind: 'swallowed' });
    return kept;
  });
  return { number, cells, marks };
}

/** Two stray quotes can turn whole rows into one cell, with a line that splits like a row. */
function hasRowInside(cell: string, delimiter: Delimiter, columns: number): boolean {
  const inner = cell.split('\n').slice(1, -1);
  return columns > 4 && inner.some((line) => line.split(delimiter).length === columns);
}
