import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { callInWords, callsToday } from '../lib/intake/rows/calls-today';
import { takeBack } from '../lib/intake/rows/change-rows';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readTable } from '../lib/intake/table/read-table';
import { shownNumber } from '../lib/intake/workbook/shown-number';
import { tableIn } from './list-of';
import { type CellWritten, sheetOf, workbookOf } from './workbooks';

const cellsOf = async (source: Uint8Array) =>
  (await tableIn(source)).rows.map(({ cells }) => cells);

/** Reads cells under the names of columns. */
async function readCells(cells: readonly CellWritten[], formats: readonly string[] = []) {
  const names = ['Name', ...cells.slice(1).map((_, at) => `x${at}`)];
  const [row] = await cellsOf(sheetOf([names, cells], { formats }));
  return row;
}

async function problemOf(source: Uint8Array, sheet?: string) {
  const read = await readTable(source, sheet);
  if (read.ok) throw new Error('This was read');
  return read.problem;
}

describe('cells', () => {
  it('have the text that a person sees', async () => {
    expect(await readCells(['Núñez', 12, true, false, null, 'a & b < "c"', 0.1 + 0.2])).toEqual([
      'Núñez',
      '12',
      'TRUE',
      'FALSE',
      '',
      'a & b < "c"',
      '0.3',
    ]);
  });

  it('keep the lines in them', async () => {
    expect(await readCells(['Ana', 'fever\nrash'])).toEqual(['Ana', 'fever\nrash']);
    expect(
      await readCells(['Ana', { type: 'inlineStr', xml: '<is><t>a_x000A_b</t></is>' }]),
    ).toEqual(['Ana', 'a\nb']);
  });

  it('lose no word that comes in pieces', async () => {
    const cell = (xml: string) => readCells(['Ana', { type: 'inlineStr', xml: `<is>${xml}</is>` }]);
    expect(await cell('<t>no <!-- note -->fever</t>')).toEqual(['Ana', 'no fever']);
    expect(await cell('<t>no <![CDATA[fever]]> today</t>')).toEqual(['Ana', 'no fever today']);
    expect(await cell('<r><rPr><b/></rPr><t>no </t></r><r><t>fever</t></r>')).toEqual([
      'Ana',
      'no fever',
    ]);
    expect(await cell('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>')).toEqual([
      'Ana',
      '東京',
    ]);
  });

  it('tell a raised digit from the number before it', async () => {
    const raised = '<r><t>1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
    const [name, cps] =
      (await readCells(['Ana', { type: 'inlineStr', xml: `<is>${raised}</is>` }])) ?? [];
    expect([name, cps]).toEqual(['Ana', '1^2']);
    const list = readRows(
      await tableIn(
        sheetOf([
          ['Name', 'Told', 'CPS'],
          ['Ana', 'yes', { type: 'inlineStr', xml: `<is>${raised}</is>` }],
        ]),
      ),
    );
    const [row] = list.rows;
    expect(row?.state === 'ready' ? row.answers.cps : undefined).toBeUndefined();
  });

  it.each([
    ['an error', { type: 'e', xml: '<f>A9</f><v>#REF!</v>' }, '#REF!'],
    ['an error of a newer Excel', { type: 'e', xml: '<v>#BLOCKED!</v>' }, '#VALUE!'],
    ['a formula that nobody calculated', { xml: '<f>A1+1</f>' }, '#CALC!'],
    ['a formula that a program left open', { xml: '<f>A1+1</f><v/>' }, '#CALC!'],
  ] as const)('with %s are not blank, and not read', async (_, cell, shown) => {
    const table = await tableIn(
      sheetOf([
        ['Name', 'Symptoms'],
        ['Ana', cell],
      ]),
    );
    expect(table.rows[0]?.cells).toEqual(['Ana', shown]);
    expect(readRows(table).rows[0]).toMatchObject({
      state: 'not-ready',
      problems: [{ message: 'The cell holds an error of the spreadsheet.' }],
    });
  });

  it('at the end of a row may be left out', async () => {
    const { rows } = readRows(await tableIn(sheetOf([['Name', 'CPS', 'Told'], ['Ana']])));
    expect(rows[0]).toMatchObject({ state: 'ready', cells: ['Ana', '', ''] });
    expect(JSON.stringify(rows)).not.toContain('ends early');
  });

  it('with a percent keep it, and one that lost it is not understood', async () => {
    const cells = ['Ana', 'yes', { value: 0.22, format: 1 }];
    const bare = ['Bea', 'yes', 0.22];
    const source = sheetOf([['Name', 'Told', 'ER'], cells, bare], { formats: ['0%'] });
    const [ana, bea] = readRows(await tableIn(source)).rows;
    expect([ana, bea]).toMatchObject([
      { answers: { er: 'positive' } },
      { answers: { er: 'not-sure' } },
    ]);
  });

  it('of a formula show what it made', async () => {
    const cell = { type: 'str', xml: '<f>A1&amp;B1</f><v>ER+ PR-</v>' };
    expect(await readCells(['Ana', cell])).toEqual(['Ana', 'ER+ PR-']);
    expect(await readCells(['Ana', { type: 'str', xml: '<f>A1</f><v></v>' }])).toEqual(['Ana', '']);
  });

  it('without an address follow each other', async () => {
    const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>CPS</t></is></c></row><row><c t="inlineStr"><is><t>Ana</t></is></c><c><v>12</v></c></row></sheetData></worksheet>`;
    const source = sheetOf([], { parts: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } });
    expect(await cellsOf(source)).toEqual([['Ana', '12']]);
  });

  it('with prefixes are cells', async () => {
    const sheet = `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Name</x:v></x:c></x:row><x:row r="3"><x:c r="A3" t="str"><x:v>Ana</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const source = sheetOf([], { parts: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } });
    expect((await tableIn(source)).rows).toEqual([{ number: 3, cells: ['Ana'], marks: [] }]);
  });
});

describe('a number is written as its cell shows it, with all its digits', () => {
  it.each([
    ['22', 'General', '22'],
    ['22.000000000000004', 'General', '22'],
    ['7185550101', 'General', '7185550101'],
    ['123456789012', 'General', '123456789012'],
    ['0.22', '0%', '22%'],
    ['0.005', '0%', '0.5%'],
    ['0.225', '0.0%', '22.5%'],
    ['0.07', '0%', '7%'],
    ['1', '0%', '100%'],
    ['22', '0"%"', '22%'],
    ['22', '0\\%', '22%'],
    ['0.22', '0.00', '0.22'],
    ['1', '"<"0', '<1'],
    ['10', '"≥"0', '≥10'],
    ['1', '<0', '<1'],
    ['12', '"CPS "0', 'CPS 12'],
    ['12', '"CPS "General', 'CPS 12'],
    ['0.004', '[<0.01]"<1%";0%', '<1%'],
    ['0.3', '[<0.01]"<1%";0%', '30%'],
    ['0', '0;-0;"pending"', 'pending'],
    ['5', '0;-0;"pending"', '5'],
    ['-5', '0;(0)', '(5)'],
    ['5', ';;;', ''],
    ['5', '[Red]0.0', '5'],
    ['1234', '0000000', '0001234'],
    ['7185550101', '(###) ###-####', '7185550101'],
    ['7185550101', '[<=9999999]###-####;(###) ###-####', '7185550101'],
    ['0.5', '# ?/?', '0.5'],
    ['100000', '0.00E+00', '1e+5'],
    ['12', '@', '12'],
    ['1500', '#,##0', '1500'],
    ['12', '_(* #,##0_)', '12'],
    ['46363', 'm/d/yyyy', '2026-12-07'],
    ['46363', '[$-409]d-mmm-yy;@', '2026-12-07'],
    ['46363', 'ddd m/d', '2026-12-07'],
    ['46363.395833333336', 'm/d/yy h:mm', '2026-12-07 09:30'],
    ['46363', 'm/d/yy h:mm', '2026-12-07'],
    ['0.3958333333333333', 'h:mm AM/PM', '09:30'],
    ['46363.395833333336', 'h:mm', '09:30'],
    ['36526', 'mmm-yy', '2000-01-01'],
    ['99999999', 'm/d/yyyy', '99999999'],
    ['-3', 'm/d/yyyy', '-3'],
    ['3', 'm/d/yyyy', '3'],
    ['1.5', '[h]:mm', '1.5'],
    ['pending', '0%', 'pending'],
  ])('%s as %s is %s', (typed, format, shown) => {
    expect(shownNumber(typed, format, false)).toBe(shown);
  });

  it.each(['date1904="1"', 'date1904="true"'])('in the calendar of %s', async (properties) => {
    const rows = [
      ['Name', 'Visit date'],
      ['Ana', { value: 46363 - 1462, format: 1 }],
    ];
    const source = sheetOf(rows, { formats: ['m/d/yyyy'], properties });
    expect(await cellsOf(source)).toEqual([['Ana', '2026-12-07']]);
  });

  it('by the formats that Excel has by number', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs></styleSheet>';
    const cells = [1, 2, 3].map((format) => ({ value: format === 1 ? 0.22 : 46363, format }));
    const source = sheetOf(
      [
        ['Name', 'ER', 'Visit date', 'x'],
        ['Ana', ...cells],
      ],
      {
        parts: { 'xl/styles.xml': strToU8(styles) },
      },
    );
    expect(await cellsOf(source)).toEqual([['Ana', '22%', '2026-12-07', '2026-12-07']]);
  });
});

describe('what the file hides', () => {
  const rows = [
    ['Name', 'MRN', 'CPS'],
    ['Ana', '17', 12],
    ['Bea', '18', 3],
    ['Cleo', '19', 1],
  ];

  it('is left out row by row, named, and can be taken back', async () => {
    const list = readRows(await tableIn(sheetOf(rows, { hiddenRows: [3] })));
    expect(list.rows.map(({ number }) => number)).toEqual([2, 4]);
    expect(list.leftOut).toMatchObject([{ number: 3, why: 'hidden', cells: ['Bea', '18', '3'] }]);
    expect(list.remarks.join()).toContain('1 hidden row was left out');
  });

  it('is no header', async () => {
    const two = [['Patient', 'MRN', 'CPS'], ...rows];
    const table = await tableIn(sheetOf(two, { hiddenRows: [1, 4] }));
    expect(table.rows.map(({ number }) => number)).toEqual([3, 5]);
    expect(table.hidden.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('is left out between two rows of a header', async () => {
    const groups = [
      [null, 'Biomarkers', null],
      ['Zoe', '9', '9'],
      ['Name', 'ER', 'PR'],
      ['Ana', 'neg', 'pos'],
    ];
    const { columns, hidden } = await tableIn(sheetOf(groups, { hiddenRows: [2] }));
    expect(columns.map(({ column }) => column)).toEqual(['name', 'er', 'pr']);
    expect(hidden.map(({ number }) => number)).toEqual([2]);
  });

  it('is left out column by column, and named', async () => {
    const list = readRows(await tableIn(sheetOf(rows, { hiddenColumns: [2, 3, 9] })));
    expect(list.columns.map(({ header, column }) => [header, column])).toEqual([
      ['Name', 'name'],
      ['MRN', null],
      ['CPS', null],
    ]);
    expect(list.unknownColumns).toEqual([]);
    expect(list.remarks).toEqual([
      'These columns are hidden in the file and not used: “MRN” and “CPS”.',
    ]);
  });

  it('is not shown by a width or height of nothing', async () => {
    const sheet =
      '<worksheet><cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>CPS</v></c></row><row r="2" ht="0" customHeight="1"><c r="A2" t="str"><v>Ana</v></c></row><row r="3"><c r="A3" t="str"><v>Bea</v></c><c r="B3"><v>4</v></c></row></sheetData></worksheet>';
    const table = await tableIn(
      sheetOf([], { parts: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } }),
    );
    expect(table.rows.map(({ number }) => number)).toEqual([3]);
    expect(table.columns[1]).toEqual({ header: 'CPS', column: null, isHidden: true });
  });

  it('is said where nothing else is there', async () => {
    expect((await problemOf(sheetOf(rows, { hiddenRows: [2, 3, 4] }))).kind).toBe('allHidden');
    const hidden = workbookOf({ sheets: [{ name: 'A', rows, state: 'veryHidden' }] });
    expect((await problemOf(hidden)).kind).toBe('allHidden');
    expect((await problemOf(sheetOf([[null, '  ']]))).kind).toBe('empty');
  });

  it('is said where a hidden row cannot wait', async () => {
    const signs = [
      ['Name', 'Symptoms', 'Cell'],
      ['Ana', 'rash', '555-0101'],
      ['Bea', 'chest pain', '555-0102'],
      ['Cleo', 'none today', null],
    ];
    const list = readRows(await tableIn(sheetOf(signs, { hiddenRows: [3, 4] })));
    expect(callsToday(list).map(callInWords)).toEqual([
      expect.stringMatching(/^Row 3 \(hidden in the file\), Bea: chest pain, .*911.* 555-0102$/),
      expect.stringMatching(/^Row 2, Ana: /),
    ]);
    const back = takeBack(list, 3);
    expect(callsToday(back).map(callInWords)).toEqual([
      expect.stringMatching(/^Row 3, Bea: chest pain, /),
      expect.stringMatching(/^Row 2, Ana: /),
    ]);
  });

  it('is still looked at for signs that do not wait', async () => {
    const signs = [
      ['Name', 'Symptoms'],
      ['Ana', 'chest pain'],
    ];
    const { rows: found } = readRows(await tableIn(sheetOf(signs, { hiddenColumns: [2] })));
    expect(JSON.stringify(found)).toContain('chest pain');
  });
});

describe('cells that were joined', () => {
  it('are about each row that they span, and only where there is a row', async () => {
    const rows = [
      ['Visit date', 'Name'],
      ['2026-12-07', 'Ana'],
      [null, 'Bea'],
      [null, null],
      [null, 'Cleo'],
    ];
    expect(await cellsOf(sheetOf(rows, { merged: ['A2:A4'] }))).toEqual([
      ['2026-12-07', 'Ana'],
      ['2026-12-07', 'Bea'],
      ['', 'Cleo'],
    ]);
  });

  it('are in the first column that they span', async () => {
    const rows = [
      ['Monday list', null, null],
      ['Name', 'CPS', 'Told'],
      ['Ana', 12, 'yes'],
    ];
    const table = await tableIn(sheetOf(rows, { merged: ['A1:C1'] }));
    expect(table.above.map(({ cells }) => cells)).toEqual([['Monday list', '', '']]);
  });
});

describe('sheets', () => {
  const people = (name: string) => [
    ['Name', 'CPS'],
    [name, 12],
  ];
  const two = workbookOf({
    sheets: [
      { name: 'Monday', rows: people('Ana') },
      { name: 'Legend', rows: [] },
      { name: 'Dr. Lee & Co', rows: [...people('Bea'), ['Cleo', 3]] },
      { name: 'Old', rows: people('Dora'), state: 'hidden' },
    ],
  });

  it('with rows are to be chosen from, where there are several', async () => {
    expect(await readTable(two)).toMatchObject({
      ok: false,
      problem: { kind: 'severalSheets' },
      sheets: [
        { name: 'Monday', rows: 2 },
        { name: 'Dr. Lee & Co', rows: 3 },
      ],
    });
    expect((await problemOf(two)).message).toContain('“Monday” and “Dr. Lee & Co”');
  });

  it.each(['Dr. Lee & Co', 'dr. lee & co '])('are read by their name, %j', async (name) => {
    const { rows, remarks } = await tableIn(two, name);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Bea', 'Cleo']);
    expect(remarks).toEqual([
      'Only the sheet “Dr. Lee & Co” was read.',
      '1 hidden sheet was not read.',
    ]);
  });

  it.each(['Tuesday', 'Old', 'Legend', ''])(
    'without rows or hidden are refused: %j',
    async (name) => {
      const { kind, message } = await problemOf(two, name);
      expect(kind).toBe('noSheet');
      expect(message).toContain('“Monday” and “Dr. Lee & Co”');
    },
  );

  it('are not asked about where one has rows', async () => {
    const { remarks, rows } = await tableIn(
      workbookOf({
        sheets: [
          { name: 'A', rows: [] },
          { name: 'B', rows: people('Ana') },
        ],
      }),
    );
    expect([rows.length, remarks]).toEqual([1, []]);
  });

  it('may be fifty', async () => {
    const sheets = Array.from({ length: 50 }, (_, at) => ({
      name: `Day ${at}`,
      rows: people('Ana'),
    }));
    const read = await readTable(workbookOf({ sheets }));
    expect(read.ok ? [] : read.sheets).toHaveLength(50);
  });
});

describe('a workbook that is not as Excel writes it', () => {
  const good = sheetOf([
    ['Name', 'CPS'],
    ['Ana', 12],
  ]);
  const withPart = (path: string, xml: string) =>
    zipSync({ ...unzipSync(good), [path]: [strToU8(xml), { level: 1 }] });

  it('has macros, which are not used', async () => {
    const { remarks } = await tableIn(sheetOf([['Name'], ['Ana']], { macros: true }));
    expect(remarks).toEqual(['The workbook has macros. They were not used.']);
  });

  it('is cut short anywhere', async () => {
    for (let length = 4; length < good.length; length += 37) {
      const { kind } = await problemOf(good.slice(0, length));
      expect(['damaged', 'zip']).toContain(kind);
    }
  });

  it.each([
    ['no workbook', withPart('_rels/.rels', '<Relationships/>')],
    [
      'a sheet that is not there',
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="gone.xml"/></Relationships>',
      ),
    ],
    ['a string that is not there', withPart('xl/sharedStrings.xml', '<sst/>')],
    ['a sheet that is no XML', withPart('xl/worksheets/sheet1.xml', '<worksheet><row>')],
    [
      'an entity',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
      ),
    ],
    [
      'no UTF-8',
      zipSync({ ...unzipSync(good), 'xl/sharedStrings.xml': Uint8Array.of(0x3c, 0xe9, 0x3e) }),
    ],
  ])('has %s', async (_, source) => {
    const { kind, message } = await problemOf(source);
    expect(kind).toBe('damaged');
    expect(message).toContain('save a copy');
  });

  describe('of 60 MB', () => {
    const blank = new Uint8Array(60 * 1024 * 1024).fill(32);
    const huge = (path: string) => zipSync({ ...unzipSync(good), [path]: [blank, { level: 1 }] });

    it('is refused before it is inflated, whatever size its header says', async () => {
      const source = huge('xl/worksheets/sheet1.xml');
      expect(source.length).toBeLessThan(1024 * 1024);
      expect(await problemOf(source)).toEqual({
        kind: 'tooLargeInside',
        message: expect.stringContaining('over 40 MB'),
      });
      const sizes = new DataView(source.buffer);
      for (let at = 0; at < source.length - 4; at += 1)
        if (sizes.getUint32(at, true) === blank.length) sizes.setUint32(at, 2000, true);
      expect((await problemOf(source)).kind).toBe('damaged');
    });

    it('is read if a picture makes it so large', async () => {
      expect(await cellsOf(huge('xl/media/a.png'))).toEqual([['Ana', '12']]);
    });
  });

  it('has its last cell at the far end', async () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="2"><c r="A2" t="str"><v>Ana</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>Bea</v></c><c r="XFD1048576" s="0"/></row></sheetData></worksheet>';
    const { rows } = await tableIn(withPart('xl/worksheets/sheet1.xml', far));
    expect(rows.map(({ number }) => number)).toEqual([2, 1048576]);
    const filled = far.replace('<c r="XFD1048576" s="0"/>', '<c r="XFD1048576"><v>1</v></c>');
    expect((await problemOf(withPart('xl/worksheets/sheet1.xml', filled))).kind).toBe(
      'tooManyColumns',
    );
  });

  it('has more rows than a list', async () => {
    const rows = Array.from({ length: 2001 }, (_, at) => [`Person ${at}`]);
    expect((await problemOf(sheetOf([['Name'], ...rows]))).kind).toBe('tooManyRows');
  });
});
