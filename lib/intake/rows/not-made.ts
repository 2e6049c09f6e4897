import { sayToStaff } from '../../wording/staff-wording';
import type { RowProblem } from './row-notes';

/** A row without a sheet; `number` is its row number in the spreadsheet. */
export type RowNotMade = { number: number; problems: readonly RowProblem[] };

const say = sayToStaff('en');

/**
 * Returns the rows that were not made as CSV for a spreadsheet (RFC 4180): UTF-8 with a byte order
 * mark, CRLF line ends, every cell quoted. Holds no patient data: row, column, problem and fix.
 */
export function notMadeCsv(rows: readonly RowNotMade[]): string {
  const header = [
    say('row.list.row'),
    say('row.list.column'),
    say('row.list.wrong'),
    say('row.list.mend'),
  ];
  const lines = rows.map(({ number, problems }) => [
    String(number),
    problems.map(({ column }) => column || say('row.list.whole')).join('; '),
    numbered(problems.map(({ message }) => message)),
    numbered(problems.map(({ mend }) => mend)),
  ]);
  return `\ufeff${[header, ...lines].map(csvLine).join('')}`;
}

/** Joins sentences in one cell, numbered in the order of their columns. */
const numbered = (sentences: readonly string[]) =>
  sentences.length === 1
    ? sentences.join('')
    : sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join(' ');

const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Quotes a cell; disarms text that a spreadsheet would run as a formula (OWASP ASVS 1.2.10). */
function csvCell(text: string): string {
  const inert = /^\s*[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
