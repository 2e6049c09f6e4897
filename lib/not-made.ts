import type { RowProblem } from './row-notes';
import { sayIn } from './wording';

/** A row that got no sheet, by its number in the spreadsheet. */
export type RowNotMade = { number: number; problems: readonly RowProblem[] };

const say = sayIn('en');

/**
 * The list of what was not made, as a CSV file for a spreadsheet: UTF-8 with its mark, lines that
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
  const lines = rows.flatMap(({ number, problems }) =>
    problems.map(({ column, message, mend }) => [
      String(number),
      column === '' ? say('row.list.whole') : column,
      message,
      mend,
    ]),
  );
  return `\ufeff${[header, ...lines].map(csvLine).join('')}`;
}

const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP ASVS 1.2.10). */
function csvCell(text: string): string {
  const inert = /^\s*[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
