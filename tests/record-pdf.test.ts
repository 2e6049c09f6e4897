import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { mostPages } from '../lib/intake/record/pdf-text';
import { readRecordFile } from '../lib/intake/record/read-record-file';
import { leadingIn, readOn } from './record-cases';

type Drawn = readonly [text: string, x: number, y: number];

/** A PDF whose pages have these texts, painted in this order; `y` counts from the top. */
async function pdfOf(...pages: readonly (readonly Drawn[])[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  for (const drawn of pages) {
    const page = pdf.addPage([612, 792]);
    for (const [text, x, y] of drawn) page.drawText(text, { x, y: 792 - y, size: 10, font });
  }
  return pdf;
}

const read = (bytes: Uint8Array) => readRecordFile(bytes, { today: readOn, source: 'r.pdf' });
const readPages = async (...pages: readonly (readonly Drawn[])[]) =>
  read(await (await pdfOf(...pages)).save());

/** A column of texts, from a place downwards. */
const column = (x: number, y: number, ...texts: string[]): Drawn[] =>
  texts.map((text, at) => [text, x, y + at * 14]);

const head: Drawn[] = [
  ['FINAL DIAGNOSIS', 50, 60],
  ['Liver, biopsy: Metastatic breast carcinoma.', 50, 74],
  ['BIOMARKERS', 50, 102],
];

describe('a PDF', () => {
  it('is read by its rows, though it was painted by its columns', async () => {
    const reading = await readPages([
      ...head,
      ...column(60, 116, 'Test', 'Estrogen receptor', 'Progesterone receptor', 'HER2 IHC'),
      ...column(240, 116, 'Result', 'Positive', 'Negative', '0'),
      ...column(340, 116, 'Reference', 'Negative: <1%', 'Negative: <1%', 'Positive: 3+'),
    ]);
    expect(leadingIn(reading, 'er')).toMatchObject({ value: 'positive', where: { page: 1 } });
    expect(leadingIn(reading, 'pr')?.value).toBe('negative');
    expect(leadingIn(reading, 'her2')?.value).toBe('negative');
    expect(leadingIn(reading, 'subtype')?.value).toBe('hormone-positive');
  });

  it('goes on over the end of a page, without what each page has', async () => {
    const frame = (page: number): Drawn[] => [
      [`Sample Laboratory   Accession: SL-1   Page ${page} of 2`, 50, 30],
      ['Sample Laboratory, HER2 tests under license. CONTINUED', 50, 760],
    ];
    const reading = await readPages(
      [
        ...frame(1),
        ...head,
        ...column(60, 116, 'Estrogen receptor', 'Progesterone receptor'),
        ['Negative', 240, 116],
      ],
      [
        ...frame(2),
        ['(continued)', 60, 60],
        ['Positive (20%)', 240, 60],
        ['HER2 IHC', 60, 74],
        ['1+', 240, 74],
      ],
    );
    expect(leadingIn(reading, 'er')?.value).toBe('negative');
    expect(leadingIn(reading, 'pr')?.value).toBe('positive');
    expect(leadingIn(reading, 'her2')).toMatchObject({ value: 'low', where: { page: 2 } });
  });

  it('with two columns of running text is read one after the other', async () => {
    const left = column(
      ...([40, 60] as const),
      'The biopsy of the liver in May shows',
      'metastatic carcinoma of the breast. ER',
      'is positive (90%). She came with her',
      'husband, who drove all the way from the',
      'coast, and both of them had questions',
      'about the months to come, about work and',
      'about the garden, which is the pride of',
      'the whole street and of their children,',
    );
    const right = column(
      ...([330, 60] as const),
      'negative for all of the things that can',
      'be looked for, as far as anybody here is',
      'aware of. The people of this practice are',
      'happy to help with all questions that you',
      'have, at any hour of the day and night,',
      'and will write back as soon as they can.',
      'Thank you for the trust that you show us',
      'and for the way in which you work with us',
    );
    const reading = await readPages([...left, ...right]);
    expect(leadingIn(reading, 'er')?.value).toBe('positive');
  });

  it('with a turned watermark is read without it', async () => {
    const pdf = await pdfOf([...head, ['ER: Negative (0%)', 50, 116]]);
    const { degrees } = await import('@cantoo/pdf-lib');
    pdf.getPage(0).drawText('ER: Positive', { x: 100, y: 300, rotate: degrees(45) });
    expect(leadingIn(await read(await pdf.save()), 'er')?.value).toBe('negative');
  });

  it('without text, with a password or cut off is turned away, each by its name', async () => {
    expect(await readPages([])).toMatchObject({ refused: 'no-text', offers: [] });
    const pdf = await pdfOf(head);
    const whole = await pdf.save();
    expect((await read(whole.subarray(0, whole.length - 300))).refused).toBe('damaged');
    expect((await read(new TextEncoder().encode('%PDF-1.7\nno\n%%EOF'))).refused).toBe('damaged');
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    expect((await read(await pdf.save())).refused).toBe('password');
  });

  it('of more pages than a report has says which were not read', async () => {
    const pages = Array.from({ length: mostPages + 3 }, (_, at): Drawn[] => [
      [`Notes of the day, number ${at}`, 50, 60],
    ]);
    const { notUsed } = await readPages(...pages);
    expect(notUsed).toEqual([
      {
        reason: 'not-read',
        where: { page: mostPages + 1, line: 1 },
        toPage: mostPages + 3,
        words: null,
      },
    ]);
  });
});
