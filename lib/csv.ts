import Papa from 'papaparse';
import { type Column, columnOf } from './columns';
import { type DecodedText, decodeText, type Encoding } from './csv-text';
import { looksBinary, otherFileIn } from './file-kind';
import { headerProblem } from './header-problem';
import { cleanText, quoted } from './text';
import { sayIn, type WordingValues } from './wording';

/** What a list may hold at most. A file over `bytes` is refused by its size and need not be read. */
export const csvLimits = { bytes: 5 * 1024 * 1024, rows: 2000, columns: 60 } as const;

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A column as its header names it; `column` is what it is about, null where that is not known. */
export type TableColumn = { header: string; column: Column | null };

/**
 * What was seen in a cell before it was read: control characters, which were taken out; letters
 * that an encoding we guessed may have spoiled; a line that looks like another row of the table.
 */
export type CellMark = { at: number; kind: 'control' | 'letters' | 'swallowed' };

/**
 * A row as it was typed. `number` is that of the spreadsheet: each row counts one however many lines
 * its cells have, blank rows count, a first line `sep=;` does not, and the header is row 1 where no
 * blank row stands above it.
 */
export type TableRow = { number: number; cells: readonly string[]; marks: readonly CellMark[] };

/** A list as it was typed. Rows with nothing in them are left out, and counted nowhere. */
export type Table = {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  encoding: Encoding;
  delimiter: Delimiter;
};

/** Why a whole list cannot be used; `message` says what to do. */
export type CsvProblem = { kind: string; message: string };

export type ReadCsv = { ok: true; table: Table } | { ok: false; problem: CsvProblem };

const say = sayIn('en');

const refuse = (kind: CsvKind, values?: WordingValues): ReadCsv => ({
  ok: false,
  problem: { kind, message: say(`csv.${kind}`, values) },
});

type CsvKind =
  | 'empty'
  | 'tooLarge'
  | 'zip'
  | 'workbook'
  | 'pdf'
  | 'image'
  | 'binary'
  | 'encoding'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'openQuote'
  | 'strayQuote'
  | 'headerOnly';

/**
 * The bytes of a CSV file, or pasted text, to a table. Never throws; never repeats a cell.
 * Refuses what is too large, no text, or not sure to be read as it was meant.
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

/** In bytes of UTF-8; what is far too long is not even counted. */
const sizeOf = (text: string) =>
  text.length > csvLimits.bytes ? text.length : new TextEncoder().encode(text).length;

function readText({ text: typed, encoding }: DecodedText): ReadCsv {
  if (looksBinary(typed)) return refuse('binary');
  // One kind of line end, and one after the last row: papaparse guesses from the first it meets.
  const lines = `${typed.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`;
  const text = lines.replace(/^"?sep=[^\n]"?\n/i, '');
  if (!/\S/.test(text)) return refuse('empty');
  const stated = /^"?sep=([^\n])/i.exec(lines)?.[1];
  const delimiter = delimiters.find((one) => one === stated) ?? delimiterOf(text);
  const head = headerOf(text, delimiter);
  const problem = headerProblem(head.columns);
  if (problem) return { ok: false, problem };
  const { columns } = head;
  const rows: TableRow[] = [];
  let refusal: ReadCsv | undefined;
  eachRow(text, delimiter, (number, typedCells, quotes) => {
    if (quotes) refusal = refuse(quotes, { row: number });
    else if (lastFilled(typedCells) >= csvLimits.columns)
      refusal = refuse('tooManyColumns', { row: number, atMost: csvLimits.columns });
    else if (number > head.number && lastFilled(typedCells) >= 0) {
      if (rows.length === csvLimits.rows) refusal = refuse('tooManyRows', { atMost: rows.length });
      else rows.push(rowOf(number, typedCells, { columns, delimiter, encoding }));
    }
    return refusal === undefined;
  });
  if (refusal) return refusal;
  if (rows.length === 0) return refuse('headerOnly');
  return { ok: true, table: { columns, rows, encoding, delimiter } };
}

type Quotes = 'openQuote' | 'strayQuote' | undefined;

/**
 * Calls `visit` with each row, blank ones too, until it returns false. Papaparse runs here and now:
 * a string, no worker, no download; it stops with us and builds no table of its own.
 */
function eachRow(
  text: string,
  delimiter: Delimiter,
  visit: (number: number, cells: string[], quotes: Quotes) => boolean,
) {
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      number += 1;
      // A quote that is not closed swallows rows, and so may one within a cell: both are refused.
      const code = errors[0]?.code;
      const quotes = code && (code === 'MissingQuotes' ? 'openQuote' : 'strayQuote');
      if (!visit(number, data, quotes)) parser.abort();
    },
  });
}

const isFilled = (cell: string) => /[^\s\p{Cc}]/u.test(cell);

/** The place of the last cell with something in it; -1 in a blank row. */
const lastFilled = (cells: readonly string[]) => cells.findLastIndex(isFilled);

/** The first row with something in it, without the blank cells at its end. */
function headerOf(text: string, delimiter: Delimiter) {
  const head: { number: number; columns: TableColumn[] } = { number: 0, columns: [] };
  eachRow(text, delimiter, (number, cells) => {
    const width = lastFilled(cells) + 1;
    head.number = number;
    head.columns = cells.slice(0, width).map((cell, at) => {
      const header = cleanText(cell.slice(0, longestHeader));
      return {
        header: header === '' ? say('csv.unnamed', { letter: letterOf(at) }) : quoted(header, 60),
        column: columnOf(header) ?? null,
      };
    });
    return width === 0;
  });
  return head;
}

/** No header that we know is longer. */
const longestHeader = 200;

/** As a spreadsheet names its columns: A to Z, then AA. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** That with which the header names most that we know; of several the one with most columns. */
function delimiterOf(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { columns } = headerOf(text, delimiter);
    const known = columns.filter(({ column }) => column !== null).length;
    return { delimiter, known, all: columns.length };
  });
  counts.sort((a, b) => b.known - a.known || b.all - a.all);
  return counts[0]?.delimiter ?? ',';
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

/** Two stray quotes can turn whole rows into one cell: a line of it then has a row's delimiters. */
function hasRowInside(cell: string, delimiter: Delimiter, columns: number): boolean {
  const inner = cell.split('\n').slice(1, -1);
  return columns > 4 && inner.some((line) => line.split(delimiter).length === columns);
}
