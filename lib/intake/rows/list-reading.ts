import type { DayOrder, FirstLine } from '../../answers/desk-file';
import { cleanText, quoted } from '../../wording/text';
import type { TableColumn, TableRow } from '../table/table';
import type { Column } from '../words/column-names';
import { isBlank } from './blank-cell';
import type { ColumnChoice } from './column-choices';
import type { RowHeading } from './headings';
import { orderIn, readDay } from './read-day';
import { type ToldChoice, type ToldMarks, toldMarksOf } from './read-told';
import type { ValueChoice } from './value-choices';

/** How a person wants a list to be read. */
export type ListChoices = {
  /** ISO date, for days without a year and to note days in the past. */
  today?: string | undefined;
  dates?: DayOrder | undefined;
  /** What a line by its number alone means. */
  firstLine?: FirstLine | undefined;
  columns?: readonly ColumnChoice[] | undefined;
  told?: readonly ToldChoice[] | undefined;
  values?: readonly ValueChoice[] | undefined;
};

/** Whether a person said what the column under a header is, or that it is left out. */
export const isChosen = ({ columns = [] }: ListChoices, header: string): boolean =>
  columns.some((one) => one.header === header);

/** How the cells of a list are read, which only the list as a whole can tell. */
export type ListReading = {
  today: string | undefined;
  dates: DayOrder;
  firstLine: FirstLine | undefined;
  told: readonly ToldChoice[];
  toldMarks: ToldMarks;
  values: readonly ValueChoice[];
  /** Rows whose day and doctor are those of the rows below. */
  headings: readonly RowHeading[];
};

/** A date of the list that the other order would make another one, and the day that it became. */
export type DateExample = { words: string; day: string };

/** Maximum length of a cell that is looked at, in UTF-16 code units. */
const longestCell = 100;

/** Returns the cells of all columns with a meaning, without blank ones. */
const cellsOf = (
  meaning: Column,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell, at) =>
      columns[at]?.column === meaning && !isBlank(cell)
        ? [cleanText(cell.slice(0, longestCell))]
        : [],
    ),
  );

const daysOf = (
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  headings: readonly RowHeading[],
) => [...cellsOf('visitDate', rows, columns), ...headings.flatMap(({ day }) => day ?? [])];

/**
 * Decides how a list is read: as chosen, else with the month first, unless its dates show the other
 * order beyond doubt.
 */
export function readingOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { today, dates, firstLine, told = [], values = [] }: ListChoices,
  headings: readonly RowHeading[],
): ListReading {
  const orders = new Set(daysOf(rows, columns, headings).map((date) => orderIn(date, today)));
  const isDayFirst = orders.has('day-first') && !orders.has('month-first');
  return {
    today,
    dates: dates ?? (isDayFirst ? 'day-first' : 'month-first'),
    firstLine,
    told,
    values,
    toldMarks: toldMarksOf(cellsOf('resultsTold', rows, columns)),
    headings,
  };
}

/** Finds a date that was read in one of two orders; null if there is none. */
export function dateExample(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { today, dates, headings }: ListReading,
): DateExample | null {
  for (const date of daysOf(rows, columns, headings)) {
    const read = readDay(date, { order: dates, today });
    if ('day' in read && read.isOpen) return { words: quoted(date, quotedAtMost), day: read.day };
  }
  return null;
}

const quotedAtMost = 40;
