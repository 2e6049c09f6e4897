import { csvRows, delimiters } from './csv-rows';
import { type DecodedText, decodeText } from './csv-text';
import { delimiterOf } from './delimiter-of';
import { looksBinary } from './file-kind';
import type { ReadTable } from './table';
import { tableFrom, tableLimits } from './table-from';
import { refusal } from './table-problem';

/**
 * Parses the bytes of a CSV file, or pasted text. Never throws, and never repeats a cell. Rejects
 * input that is too large, is not text, or may be misread.
 */
export function readCsv(source: Uint8Array | string): ReadTable {
  const size = typeof source === 'string' ? sizeOf(source) : source.length;
  if (size > tableLimits.bytes) return refusal('tooLarge');
  if (size === 0) return refusal('empty');
  if (typeof source === 'string') return readText({ text: source, encoding: 'text' });
  const decoded = decodeText(source);
  return decoded ? readText(decoded) : refusal('encoding');
}

/** Returns the size in bytes of UTF-8, without counting a text that is far too long. */
const sizeOf = (text: string) =>
  text.length > tableLimits.bytes ? text.length : new TextEncoder().encode(text).length;

function readText({ text: typed, encoding }: DecodedText): ReadTable {
  if (looksBinary(typed)) return refusal('binary');
  // Papaparse guesses line ends from the first one, so use one kind, also after the last row.
  const lines = `${typed.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')}\n`;
  const text = lines.replace(/^"?sep=[^\n]"?\n/i, '');
  if (!/\S/.test(text)) return refusal('empty');
  const stated = /^"?sep=([^\n])/i.exec(lines)?.[1];
  const delimiter = delimiters.find((one) => one === stated) ?? delimiterOf(text);
  return tableFrom({ eachRow: csvRows(text, delimiter), encoding, delimiter });
}
