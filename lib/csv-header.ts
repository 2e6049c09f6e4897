import { type Column, columnOf } from './columns';
import { type Delimiter, delimiters, eachRow, lastFilled } from './csv-rows';
import { cleanText, quoted } from './text';
import { sayIn } from './wording';

/** A column as its header names it; `column` is what it is about, null where that is not known. */
export type TableColumn = { header: string; column: Column | null };

const say = sayIn('en');

/** The first row with something in it, without the blank cells at its end. */
export function headerOf(text: string, delimiter: Delimiter) {
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
export function delimiterOf(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { columns } = headerOf(text, delimiter);
    const known = columns.filter(({ column }) => column !== null).length;
    return { delimiter, known, all: columns.length };
  });
  counts.sort((a, b) => b.known - a.known || b.all - a.all);
  return counts[0]?.delimiter ?? ',';
}
