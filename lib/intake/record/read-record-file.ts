import { decodeText } from '../table/csv-text';
import { looksBinary } from '../table/file-kind';
import { longestPages, type RecordContext, readRecord } from './read-record';
import type { NotUsed, RecordPlace, RecordReading, RecordRefusal } from './record';
import { recordKindOf } from './record-kind';

/**
 * Reads a report from a file: text, or the text of a PDF, whose reader is loaded only for one.
 * @param bytes untrusted
 */
export async function readRecordFile(
  bytes: Uint8Array,
  context: RecordContext,
): Promise<RecordReading> {
  const kind = recordKindOf(bytes);
  if (kind === 'pdf') {
    const { pdfText } = await import('./pdf-text');
    const read = await pdfText(bytes);
    if ('refused' in read) return refused(read.refused);
    const reading = readRecord(read.text, context, longestPages);
    return { ...reading, notUsed: [...reading.notUsed, ...runsOf(read.pagesLeft)] };
  }
  if (kind !== 'text') return refused(kind);
  const decoded = decodeText(bytes);
  if (!decoded || looksBinary(decoded.text.replace(/\f/g, ''))) return refused('damaged');
  return readRecord(decoded.text.replace(/^\ufeff/, ''), context);
}

/** Names pages that were not read, those in a row together. */
function runsOf(pages: readonly number[]): NotUsed[] {
  const runs: { where: RecordPlace; toPage: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last.toPage + 1 === page) last.toPage = page;
    else runs.push({ where: { page, line: 1 }, toPage: page });
  }
  return runs.map((run) => ({ reason: 'not-read', words: null, ...run }));
}

const refused = (reason: RecordRefusal): RecordReading => ({
  refused: reason,
  offers: [],
  notUsed: [],
});
