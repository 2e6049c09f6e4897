import { cleanText } from '../../wording/text';
import type { TableColumn } from '../table/table';
import type { PacketRow } from './packet-row';

/** As much of a cell as is looked at for a name. */
const longestName = 200;

/** Whom a row is about: the name that prints, or what its cell holds where no sheet is made of it. */
export function nameOfRow(row: PacketRow, columns: readonly TableColumn[]): string | undefined {
  if (row.state === 'ready') return row.answers.name;
  const cell = row.cells[columns.findIndex(({ column }) => column === 'name')] ?? '';
  return cleanText(cell.slice(0, longestName)) || undefined;
}
