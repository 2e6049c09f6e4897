import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRecordFile } from '../lib/intake/record/read-record-file';
import { largestRecord, recordKindOf } from '../lib/intake/record/record-kind';
import { readOn } from './record-cases';
import { compoundFileOf } from './workbooks';

const read = (bytes: Uint8Array) => readRecordFile(bytes, { today: readOn, source: 'file' });
const report = 'Metastatic breast carcinoma\nER: Negative (0%)\n';

describe('a file is known by its bytes', () => {
  it.each([
    ['text', strToU8(report), 'text'],
    ['a PDF, whatever is before its mark', strToU8('\n\n%PDF-1.4\n'), 'pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'picture'],
    ['rich text', strToU8('{\\rtf1 ER positive}'), 'document'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('x') }), 'document'],
    ['a page of a portal', strToU8('<!doctype html><p>ER positive</p>'), 'document'],
    ['a chart as XML', strToU8('<?xml version="1.0"?><ClinicalDocument/>'), 'chart-data'],
    ['a chart as JSON', strToU8('{"resourceType":"Bundle"}'), 'chart-data'],
    ['a chart in a ZIP', zipSync({ 'IHE_XDM/A/DOC0001.XML': strToU8('x') }), 'chart-data'],
    ['an older Word file', compoundFileOf('Root Entry', 'WordDocument'), 'document'],
    ['more than a report has', new Uint8Array(largestRecord + 1), 'too-large'],
  ])('%s', (_, bytes, kind) => {
    expect(recordKindOf(bytes)).toBe(kind);
  });
});

describe('a file of text', () => {
  it('is read in each encoding that has letters', async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(report, 'utf16le')]);
    for (const bytes of [strToU8(report), strToU8(`\ufeff${report}`), wide]) {
      const { offers } = await read(bytes);
      expect(offers.map(({ field, value }) => `${field} ${value}`)).toEqual(['er negative']);
    }
  });

  it('that is noise is turned away', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 65 : (at * 7) % 28));
    expect((await read(noise)).refused).toBe('damaged');
  });

  it('that is empty offers nothing', async () => {
    expect(await read(new Uint8Array())).toEqual({ refused: null, offers: [], notUsed: [] });
  });
});
