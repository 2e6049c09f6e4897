import { cleanText } from '../../wording/text';
import type { TableColumn } from '../table/table';
import type { PacketRow } from './packet-row';

/** Maximum length of a name, in UTF-16 code units; the rest of the cell is not read. */
const longestName = 200;

/** Returns the name in a row: the one that prints, or its cell if the row is not ready. */
export function nameOfRow(row: PacketRow, columns: readonly TableColumn[]): string | undefined {
  if (row.state === 'ready') return row.answers.name;
  const cell = row.cells[columns.findIndex(({ column }) => column === 'name')] ?? '';
  return cleanText(cell.slice(0, longestName)) || undefined;
}
