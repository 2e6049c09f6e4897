import type { Column } from '../words/column-names';
import type { Delimiter } from './csv-rows';
import type { Encoding } from './csv-text';

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
export type CsvProblem = { kind: CsvProblemKind; message: string };

export type CsvProblemKind =
  | 'empty'
  | 'tooLarge'
  | 'zip'
  | 'workbook'
  | 'pdf'
  | 'image'
  | 'binary'
  | 'encoding'
  | 'openQuote'
  | 'strayQuote'
  | 'noHeader'
  | 'twice'
  | 'sameMeaning'
  | 'headerOnly'
  | 'tooManyRows'
  | 'tooManyColumns';
