import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readTable } from '../lib/intake/table/read-table';
import { tableIn } from './list-of';
import { compoundFileOf, sheetOf } from './workbooks';

// A file is known by its bytes: people rename files, and programs save one kind under another name.

const list = 'Name,CPS\nAna,12\n';
const zipWith = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const startingWith = (...bytes: number[]) => Uint8Array.from([...bytes, ...strToU8(list)]);

async function problemOf(source: Uint8Array) {
  const read = await readTable(source);
  if (read.ok) throw new Error('This was read');
  return read.problem;
}

describe('what is no list says what it is, and what to do', () => {
  it.each([
    [
      'an older workbook',
      compoundFileOf('Root Entry', 'Workbook'),
      'oldExcel',
      /Excel Workbook \(\.xlsx\)/,
    ],
    ['a workbook of 1995', compoundFileOf('Root Entry', 'Book'), 'oldExcel', /older Excel file/],
    [
      'a workbook with a password',
      compoundFileOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'password',
      /has a password.*save a copy without one/,
    ],
    [
      'an older Word file',
      compoundFileOf('Root Entry', 'WordDocument'),
      'document',
      /copy the table/,
    ],
    [
      'a table of 2003 in XML',
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      'oldExcel',
      /Save As/,
    ],
    [
      'a binary workbook',
      zipWith('[Content_Types].xml', 'xl/workbook.bin'),
      'binaryWorkbook',
      /\.xlsb/,
    ],
    [
      'an OpenDocument sheet',
      zipWith('mimetype', 'content.xml', 'META-INF/manifest.xml'),
      'openDocument',
      /Excel workbook/,
    ],
    [
      'a Numbers file',
      zipWith('Index/Document.iwa', 'Index/Tables/DataList.iwa'),
      'appleDocument',
      /Export To/,
    ],
    [
      'a Word file',
      zipWith('[Content_Types].xml', 'word/document.xml'),
      'document',
      /copy the table/,
    ],
    [
      'slides',
      zipWith('[Content_Types].xml', 'ppt/presentation.xml'),
      'document',
      /copy the table/,
    ],
    ['a ZIP with a list in it', zipWith('list.csv'), 'zip', /choose the list/],
    ['an empty ZIP', zipSync({}), 'zip', /ZIP/],
    [
      'the start of a workbook',
      sheetOf([['Name'], ['Ana']]).slice(0, 60),
      'damaged',
      /Get the file again/,
    ],
    ['a PDF', startingWith(0x25, 0x50, 0x44, 0x46, 0x2d), 'pdf', /Excel or CSV/],
    ['a PNG', startingWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'image', /picture/],
    ['a JPEG', startingWith(0xff, 0xd8, 0xff, 0xe0), 'image', /picture/],
    [
      'a WebP',
      startingWith(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50),
      'image',
      /picture/,
    ],
    ['a HEIC', startingWith(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70), 'image', /picture/],
    ['nothing', new Uint8Array(), 'empty', /no text/],
    ['over 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'tooLarge', /over 5 MB/],
    [
      'a page without a table',
      strToU8('<!DOCTYPE html><p>Name'),
      'noTable',
      /Copy the whole table/,
    ],
  ])('%s', async (_, source, kind, message) => {
    expect(await problemOf(source)).toEqual({ kind, message: expect.stringMatching(message) });
  });

  it('C18: a file over 5 MB is refused by its size alone', async () => {
    const huge = new Proxy(new Uint8Array(), {
      get: (_, key) => {
        if (key === 'length') return 1024 ** 3;
        throw new Error('read');
      },
      has: () => false,
    });
    expect((await problemOf(huge)).kind).toBe('tooLarge');
  });
});

describe('what is a list is read, whatever its name', () => {
  const page =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Name<td>CPS<tr><td>Ana<td>12</table>';

  it.each([
    ['CSV', strToU8(list), 'utf-8'],
    [
      'CSV in UTF-16, as Excel writes "Unicode Text"',
      utf16(`\ufeff${list.replaceAll(',', '\t')}`),
      'utf-16le',
    ],
    [
      'a workbook',
      sheetOf([
        ['Name', 'CPS'],
        ['Ana', 12],
      ]),
      'workbook',
    ],
    ['a page that a program saved as .xls', strToU8(page), 'html'],
    ['a page in UTF-16', utf16(`\ufeff${page}`), 'html'],
    [
      'a page behind a line of XML',
      strToU8(`\ufeff<?xml version="1.0"?>\n<!-- made by -->${page}`),
      'html',
    ],
  ])('%s', async (_, source, encoding) => {
    const table = await tableIn(source);
    expect([table.encoding, table.rows.map(({ cells }) => cells)]).toEqual([
      encoding,
      [['Ana', '12']],
    ]);
  });

  it('with a cell of 5 MB, which is named', async () => {
    const head = 'Name,Treatments\nMaria,';
    const source = strToU8(`${head}${'x'.repeat(5 * 1024 * 1024 - head.length - 10)}\nAna,AC`);
    const { rows } = readRows(await tableIn(source));
    expect(rows).toMatchObject([
      { state: 'ready', notes: [{ message: expect.stringContaining('The cell is too long.') }] },
      { state: 'ready', answers: { treatments: 'AC' } },
    ]);
    expect(rows[0]).not.toHaveProperty('answers.treatments');
  });
});

it('any bytes behind any start give a table or a reason', async () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0],
    [...strToU8('<table>')],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      async (start, rest) => {
        const read = await readTable(Uint8Array.from([...start, ...rest]));
        if (!read.ok) expect(read.problem.message).toMatch(/\w/);
      },
    ),
    { numRuns: 500 },
  );
});

it('a workbook with any byte changed gives a table or a reason', async () => {
  const good = sheetOf([
    ['Name', 'CPS'],
    ['Ana', 12],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const read = await readTable(good.with(at, byte));
      if (!read.ok) expect(read.problem.message).toMatch(/\w/);
    }),
    { numRuns: 500 },
  );
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
}
