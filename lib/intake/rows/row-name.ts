import { cleanText } from '../../wording/text';
import type { TableColumn, TableRow } from '../table/table';
import type { PacketRow } from './packet-row';
import { joinedName, nameAlone } from './person-name';

/** Maximum length of a name, in UTF-16 code units; the rest of the cell is not read. */
const longestName = 200;

/** Returns the name in a row: the one that prints, or its cells if the row is not ready. */
export const nameOfRow = (row: PacketRow, columns: readonly TableColumn[]): string | undefined =>
  row.state === 'ready' ? row.answers.name : nameInCells(row, columns);

function nameInCells({ cells }: TableRow, columns: readonly TableColumn[]): string | undefined {
  const named = cells.filter((cell, at) => columns[at]?.column === 'name' && cell.trim() !== '');
  const cell = cleanText((named[0] ?? '').slice(0, longestName));
  return nameAlone(cell) || joinedName(cells, columns) || undefined;
}
