import { sayToStaff } from '../../wording/staff-wording';
import type { RowProblem } from './row-notes';

/** A row that got no sheet, by its number in the spreadsheet. */
export type RowNotMade = { number: number; problems: readonly RowProblem[] };

const say = sayToStaff('en');

/**
 * The list of what was not made, as a CSV file for a spreadsheet, a line for each row: UTF-8 with its mark, lines that
 * end with CRLF, every cell quoted (RFC 4180). It holds no word of a patient: row, name of the
 * column, what is wrong, how to mend it.
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

/** Several sentences in one cell, each with the number of its column among those that are named. */
const numbered = (sentences: readonly string[]) =>
  sentences.length === 1
    ? sentences.join('')
    : sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join(' ');

const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP ASVS 1.2.10). */
function csvCell(text: string): string {
  const inert = /^\s*[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
