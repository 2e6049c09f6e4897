import { readCsv } from './csv';
import { fileKindOf } from './file-kind';
import type { ReadTable } from './table';
import { tableLimits } from './table-from';
import { refusal } from './table-problem';

/** The bytes of a file, pasted text, or a table that was pasted with its HTML. */
export type TableSource = Uint8Array | string | { html: string };

/**
 * Reads a list of any kind: a workbook, CSV, or a table in HTML. Each kind is known by its bytes and
 * not by its name, and what reads workbooks and HTML is loaded only for one.
 * @param sheet the sheet of a workbook; without it, the only one that shows rows
 */
export async function readTable(source: TableSource, sheet?: string): Promise<ReadTable> {
  if (typeof source === 'string') return readCsv(source);
  if ('html' in source) return (await import('./html-table')).readHtml(source.html);
  if (source.length === 0) return refusal('empty');
  if (source.length > tableLimits.bytes) return refusal('tooLarge');
  const kind = fileKindOf(source);
  switch (kind) {
    case 'csv':
      return readCsv(source);
    case 'workbook':
      return (await import('../workbook/read-workbook')).readWorkbook(source, sheet);
    case 'html':
      return (await import('./html-table')).readHtmlFile(source);
    default:
      return refusal(kind);
  }
}
