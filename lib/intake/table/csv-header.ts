import { sayToStaff } from '../../wording/staff-wording';
import { cleanText, quoted } from '../../wording/text';
import { columnOf } from './columns';
import { type Delimiter, delimiters, eachRow, lastFilled } from './csv-rows';
import type { TableColumn } from './table';

const say = sayToStaff('en');

/** The header row: its number, its cell count, and its width up to the last cell with a name. */
type Header = { number: number; cells: number; width: number; columns: TableColumn[] };

/** Maximum number of names that are read; a list with more columns is rejected as too wide. */
const mostRead = 100;

/** Finds the header row: the first row that is not blank, without the blank cells at its end. */
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

/** Maximum length of a header, in UTF-16 code units; the rest is not read. */
const longestHeader = 200;

/** Names a column as a spreadsheet does: A to Z, then AA. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Picks the delimiter with the most known column names in the header, then the most cells. */
export function delimiterOf(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { columns, cells } = tableHeader(text, delimiter);
    const known = columns.filter(({ column }) => column !== null).length;
    return { delimiter, known, cells };
  });
  counts.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return counts[0]?.delimiter ?? ',';
}
