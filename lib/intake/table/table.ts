import type { Column } from '../words/column-names';
import type { Delimiter } from './csv-rows';
import type { Encoding } from './csv-text';
import type { OtherFile } from './file-kind';

/**
 * A column under its header, which no other one has; `column` is its meaning, null if unknown, and
 * `name` the name that gives it that meaning, where the header says more.
 */
export type TableColumn = {
  header: string;
  column: Column | null;
  name?: string;
  /** The file hides the column: its name is kept, and its meaning is not used. */
  isHidden?: true;
  /** Not of the file: what a report said of some rows. Other rows have no cell in it. */
  isAdded?: true;
};

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

/** Where a table was read from. `delimiter` is null where the file itself tells cells apart. */
export type TableOrigin = {
  encoding: Encoding | 'workbook' | 'html';
  delimiter: Delimiter | null;
};

/** A list as typed, without blank rows; `above` are the rows before the header, such as a title. */
export type Table = TableOrigin & {
  columns: readonly TableColumn[];
  above: readonly TableRow[];
  rows: readonly TableRow[];
  /** Rows that the file hides from whoever opens it. */
  hidden: readonly TableRow[];
  /** Sentences about the file, such as what was left out of it. */
  remarks: readonly string[];
};

/** A sheet of a workbook, and how many of its rows show text. */
export type SheetChoice = { name: string; rows: number };

/** A table, or why there is none; `sheets` are those of a workbook that a person has to choose from. */
export type ReadTable =
  | { ok: true; table: Table }
  | { ok: false; problem: TableProblem; sheets?: readonly SheetChoice[] };

/** Why a whole list cannot be used; `message` says what to do. */
export type TableProblem = { kind: TableProblemKind; message: string };

export type TableProblemKind =
  | OtherFile
  | 'empty'
  | 'tooLarge'
  | 'binary'
  | 'encoding'
  | 'openQuote'
  | 'strayQuote'
  | 'noHeader'
  | 'headerOnly'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'damaged'
  | 'tooLargeInside'
  | 'allHidden'
  | 'severalSheets'
  | 'noSheet'
  | 'noTable';
