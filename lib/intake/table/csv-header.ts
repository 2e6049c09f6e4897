import { sayToStaff } from '../../wording/staff-wording';
import { cleanText, quoted } from '../../wording/text';
import { columnOf } from './columns';
import { type Delimiter, delimiters, eachRow, lastFilled } from './csv-rows';
import type { TableColumn } from './table';

const say = sayToStaff('en');

/** A header: its row, how many cells that row has, and how many up to the last one with a name. */
type Header = { number: number; cells: number; width: number; columns: TableColumn[] };

/** Of more columns the names are not read; such a list is refused by its width. */
const mostRead = 100;

/** The first row with something in it, without the blank cells at its end. */
export function tableHeader(text: string, delimiter: Delimiter): Header {
  let header: Header = { number: 0, cells: 0, width: 0, columns: [] };
  eachRow(text, delimiter, (number, cells) => {
    const width = lastFilled(cells) + 1;
    const columns = cells.slice(0, Math.min(width, mostRead)).map(columnAt);
    header = { number, cells: cells.length, width, columns };
    return width === 0;
  });
  return header;
}

function columnAt(cell: string, at: number): TableColumn {
  const name = cleanText(cell.slice(0, longestHeader));
  return {
    header: name === '' ? say('csv.unnamed', { letter: letterOf(at) }) : quoted(name, 60),
    column: columnOf(name) ?? null,
  };
}

/** No header that we know is longer. */
const longestHeader = 200;

/** As a spreadsheet names its columns: A to Z, then AA. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** That with which the header names most that we know; of several the one with most cells. */
export function delimiterOf(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { columns, cells } = tableHeader(text, delimiter);
    const known = columns.filter(({ column }) => column !== null).length;
    return { delimiter, known, all: cells };
  });
  counts.sort((a, b) => b.known - a.known || b.all - a.all);
  return counts[0]?.delimiter ?? ',';
}
