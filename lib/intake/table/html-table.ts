import { sayToStaff } from '../../wording/staff-wording';
import { decodeText } from './csv-text';
import type { EachRow } from './each-row';
import { lastFilled } from './filled-cells';
import { gridOf } from './html-grid';
import { type HtmlTable, htmlTables } from './html-tables';
import type { ReadTable } from './table';
import { tableFrom } from './table-from';
import { refusal } from './table-problem';

/** Maximum length of HTML in UTF-16 code units: a spreadsheet repeats the style of each cell. */
const longestHtml = 20 * 1024 * 1024;

const say = sayToStaff('en');

/** Reads a page that a program saved, often under the name of a workbook. Never throws. */
export function readHtmlFile(bytes: Uint8Array): ReadTable {
  const decoded = decodeText(bytes);
  return decoded ? readHtml(decoded.text) : refusal('encoding');
}

/** Reads the table with the most rows in HTML, such as what was copied from a page. Never throws. */
export function readHtml(html: string): ReadTable {
  if (html.length > longestHtml) return refusal('tooLarge');
  const tables = htmlTables(html).map((table) => ({ table, size: sizeOf(table) }));
  const filled = tables.filter(({ size }) => size.rows > 0);
  const [largest] = [...filled].sort(
    (a, b) => b.size.rows - a.size.rows || b.size.cells - a.size.cells,
  );
  if (!largest) return refusal('noTable');
  const others = filled.filter(
    ({ table }) => !holds(table, largest.table) && !holds(largest.table, table),
  );
  const found = { tables: others.length + 1, rows: largest.size.rows };
  const remarks = others.length > 0 ? [say('table.largest', found)] : [];
  const { rows, hiddenRows, hiddenColumns } = gridOf(largest.table.rows);
  const eachRow: EachRow = (visit) => void rows.every((cells, at) => visit(at + 1, cells));
  const hidden = { rows: hiddenRows, columns: hiddenColumns };
  return tableFrom({ eachRow, encoding: 'html', delimiter: null, hidden, remarks });
}

/** Whether a table is another one, or has it in a cell: mails are laid out in tables. */
const holds = (table: HtmlTable, other: HtmlTable): boolean =>
  table === other || table.inner.some((one) => holds(one, other));

/** Counts the rows and the cells that show text. */
function sizeOf({ rows }: HtmlTable) {
  const shown = rows
    .filter(({ isHidden }) => !isHidden)
    .map(
      ({ cells }) => cells.filter((cell) => !cell.isHidden && lastFilled([cell.text]) >= 0).length,
    )
    .filter((count) => count > 0);
  return { rows: shown.length, cells: shown.reduce((sum, count) => sum + count, 0) };
}
