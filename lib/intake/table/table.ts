import type { Column } from '../words/column-names';
import type { Delimiter } from './csv-rows';
import type { Encoding } from './csv-text';

/**
 * A column under its header, which no other one has; `column` is its meaning, null if unknown, and
 * `name` the name that gives it that meaning, where the header says more.
 */
export type TableColumn = { header: string; column: Column | null; name?: string };

/**
 * A flaw seen in a cell before it was read. `control`: control characters, which were removed;
 * `letters`: letters that a guessed encoding may have garbled; `swallowed`: a line that looks like
 * another row of the table. `at` is the index of the cell.
 */
export type CellMark = { at: number; kind: 'control' | 'letters' | 'swallowed' };

/**
 * A row as typed. `number` is its row number in the spreadsheet, from 1: a row counts once however
 * many lines its cells have, blank rows count, and a first line `sep=;` does not.
 */
export type TableRow = { number: number; cells: readonly string[]; marks: readonly CellMark[] };

/** A list as typed, without blank rows; `above` are the rows before the header, such as a title. */
export type Table = {
  columns: readonly TableColumn[];
  above: readonly TableRow[];
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
  | 'headerOnly'
  | 'tooManyRows'
  | 'tooManyColumns';
