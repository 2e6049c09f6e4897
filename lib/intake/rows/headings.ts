import { sayToStaff } from '../../wording/staff-wording';
import { cleanText, quoted } from '../../wording/text';
import { listOf } from '../../wording/wording';
import type { TableColumn, TableRow } from '../table/table';
import { isBlank } from './blank-cell';
import { type HeadingParts, headingParts } from './heading-text';
import type { LeftOutRow } from './left-out';

/**
 * A row over others, whose day and doctor are theirs where they have none. `number` is its row number
 * in the spreadsheet. One without either ends what was said above: a total.
 */
export type RowHeading = HeadingParts & { number: number; words: string };

const say = sayToStaff('en');

/** Length of a cell that is looked at, in UTF-16 code units. */
const longestCell = 200;
const quotedAtMost = 60;

/** Finds the headings among the rows that are left out. Two that follow each other add up. */
export function headingsOf(
  leftOut: readonly LeftOutRow[],
  rows: readonly Pick<TableRow, 'number'>[],
  columns: readonly TableColumn[],
  today: string | undefined,
): RowHeading[] {
  const numbers = rows.map(({ number }) => number);
  const hasRowBetween = (from: number, to: number) =>
    numbers.some((number) => number > from && number < to);
  const found: RowHeading[] = [];
  for (const row of leftOut) {
    const isEnd = row.why === 'total';
    const parts = row.why === 'section' ? partsOf(row, columns, today) : {};
    if (!isEnd && !parts.day && !parts.doctor) continue;
    const last = found.at(-1);
    const isNext = last && !isEnd && !hasRowBetween(last.number, row.number);
    const { day, doctor } = isNext ? { ...last, ...parts } : parts;
    const words = isNext && last.words !== '' ? `${last.words} · ${wordsOf(row)}` : wordsOf(row);
    if (isNext) found.pop();
    found.push({ number: row.number, words, ...(day && { day }), ...(doctor && { doctor }) });
  }
  return found;
}

function partsOf(
  { cells }: TableRow,
  columns: readonly TableColumn[],
  today: string | undefined,
): HeadingParts {
  const filled = cells.flatMap((cell, at) =>
    isBlank(cell)
      ? []
      : [{ text: cleanText(cell.slice(0, longestCell)), column: columns[at]?.column }],
  );
  const of = (meaning: string) => filled.find(({ column }) => column === meaning)?.text;
  const day = of('visitDate');
  const doctor = of('doctor');
  if (day === undefined && doctor === undefined)
    return filled.length === 1 ? headingParts(filled[0]?.text ?? '', today) : {};
  return { ...(day && { ...headingParts(day, today) }), ...(doctor && readDoctor(doctor, today)) };
}

/** "SHAH, 12/4" under the doctors is both. */
function readDoctor(text: string, today: string | undefined): HeadingParts {
  const parts = headingParts(text, today);
  return parts.day ? parts : { doctor: text };
}

const wordsOf = ({ cells }: TableRow) =>
  quoted(
    cells
      .filter((cell) => !isBlank(cell))
      .map((cell) => cleanText(cell.slice(0, longestCell)))
      .join(' · '),
    quotedAtMost,
  );

/** Returns the heading over a row; undefined if there is none. */
export const headingOver = (
  headings: readonly RowHeading[],
  { number }: Pick<TableRow, 'number'>,
): RowHeading | undefined => headings.findLast((heading) => heading.number < number);

/** Returns what a heading gives to a row: a day or a doctor, where all its own cells for it are blank. */
export function givenBy(
  heading: RowHeading | undefined,
  { cells }: Pick<TableRow, 'cells'>,
  columns: readonly TableColumn[],
): HeadingParts {
  const lacks = (meaning: string) =>
    columns.every(({ column }, at) => column !== meaning || isBlank(cells[at] ?? ''));
  const { day, doctor } = heading ?? {};
  return {
    ...(day && lacks('visitDate') && { day }),
    ...(doctor && lacks('doctor') && { doctor }),
  };
}

/** Whether a row has the same from the headings of a list as from others. */
export function isGivenTheSame(
  row: Pick<TableRow, 'number' | 'cells'>,
  columns: readonly TableColumn[],
  lists: readonly (readonly RowHeading[])[],
): boolean {
  const given = lists.map((headings) => givenBy(headingOver(headings, row), row, columns));
  return new Set(given.map(({ day, doctor }) => `${day}\n${doctor}`)).size === 1;
}

/** Says once for each heading which rows have their day or doctor from it. */
export function headingsInWords(
  headings: readonly RowHeading[],
  rows: readonly Pick<TableRow, 'number' | 'cells'>[],
  columns: readonly TableColumn[],
): string[] {
  return headings.flatMap((heading) => {
    const below = rows.filter((row) => headingOver(headings, row) === heading);
    const given = below.flatMap((row) => {
      const parts = givenBy(heading, row, columns);
      return parts.day || parts.doctor ? [{ number: row.number, ...parts }] : [];
    });
    if (given.length === 0) return [];
    const what = [
      ...(given.some(({ day }) => day) ? [say('row.heading.day')] : []),
      ...(given.some(({ doctor }) => doctor) ? [say('row.heading.doctor')] : []),
    ];
    const numbers = given.map(({ number }) => number);
    return say('row.heading', {
      number: heading.number,
      words: heading.words,
      what: listOf(what, 'en'),
      count: numbers.length,
      rows: listOf(runsOf(numbers), 'en'),
    });
  });
}

/** Numbers that follow each other as one: "6 to 9". */
function runsOf(numbers: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) =>
    from === to ? String(from) : say('row.heading.run', { from, to }),
  );
}
