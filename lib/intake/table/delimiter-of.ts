import { csvRows, type Delimiter, delimiters } from './csv-rows';
import { tableHeader } from './table-header';

/** Picks the delimiter with the most known column names in the header, then the most cells. */
export function delimiterOf(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { columns, cells } = tableHeader(csvRows(text, delimiter));
    const known = columns.filter(({ column }) => column !== null).length;
    return { delimiter, known, cells };
  });
  counts.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return counts[0]?.delimiter ?? ',';
}
