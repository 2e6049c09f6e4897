import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../lib/intake/table/csv';
import { tableLimits } from '../lib/intake/table/table-from';
import { tableOf } from './list-of';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function refusalOf(source: Uint8Array | string) {
  const read = readCsv(source);
  if (read.ok) throw new Error('This was read');
  return read.problem;
}

const cellsOf = (source: Uint8Array | string) => tableOf(source).rows.map(({ cells }) => cells);

const list = 'Name,Subtype\nNúñez,TNBC\nO’Brien,“not sure”\n';
const names = [
  ['Núñez', 'TNBC'],
  ['O’Brien', '“not sure”'],
];

function utf16(text: string, { big, mark }: { big: boolean; mark: boolean }): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });
  return Uint8Array.from(units);
}

describe('what is no list', () => {
  it('C01: is empty', () => {
    for (const source of [bytes(), '', ' \n\r\n\t', bytes(0xef, 0xbb, 0xbf), '\ufeff\n'])
      expect(refusalOf(source).kind).toBe('empty');
  });

  it('is a program', () => {
    const program = Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 32);
    expect(refusalOf(program).kind).toBe('binary');
  });

  it('C17: is over 5 MB', () => {
    const head = 'Name,Treatments\nMaria,';
    const full = `${head}${'x'.repeat(tableLimits.bytes - head.length)}`;
    expect(tableLimits.bytes).toBe(5 * 1024 * 1024);
    expect(readCsv(full).ok).toBe(true);
    expect(readCsv(utf8(full)).ok).toBe(true);
    expect(refusalOf(`${full}x`).kind).toBe('tooLarge');
    expect(refusalOf(utf8(`${full}x`)).kind).toBe('tooLarge');
    // As many letters, and one byte more.
    expect(refusalOf(`${full.slice(0, -1)}é`).kind).toBe('tooLarge');
  });

  it('C18: is refused by its size alone', () => {
    const huge = new Proxy(bytes(), {
      get: (_, key) => {
        if (key === 'length') return 1024 ** 3;
        throw new Error('read');
      },
    });
    expect(refusalOf(huge).kind).toBe('tooLarge');
  });

  it('has names of columns only', () => {
    expect(refusalOf('Name,Subtype\n\n,,\n').kind).toBe('headerOnly');
  });

  it('names no column that we know', () => {
    const { kind, message } = refusalOf('Maria Santos\nAna Lima\n');
    expect(kind).toBe('noHeader');
    expect(message).toContain('Visit date');
  });
});

describe('C05: letters', () => {
  it.each([
    ['UTF-8', utf8(list), 'utf-8'],
    ['UTF-8 with its mark', join(bytes(0xef, 0xbb, 0xbf), utf8(list)), 'utf-8'],
    ['UTF-16 LE', utf16(list, { big: false, mark: true }), 'utf-16le'],
    ['UTF-16 BE', utf16(list, { big: true, mark: true }), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(list, { big: false, mark: false }), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(list, { big: true, mark: false }), 'utf-16be'],
  ])('in %s', (_, source, encoding) => {
    expect(tableOf(source).encoding).toBe(encoding);
    expect(cellsOf(source)).toEqual(names);
    expect(tableOf(source).rows.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it('in Windows-1252, which is told, and each cell that it may have spoiled', () => {
    const source = join(
      utf8('Name,Clinic\nN'),
      bytes(0xfa, 0xf1),
      utf8('ez,Plain\nO'),
      bytes(0x92),
      utf8('Brien,'),
      bytes(0x80, 0x8a, 0x9f),
      utf8('\n'),
    );
    const { encoding, rows } = tableOf(source);
    expect(encoding).toBe('windows-1252');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Núñez', 'Plain'],
      ['O’Brien', '€ŠŸ'],
    ]);
    expect(rows.map(({ marks }) => marks.map(({ at }) => at))).toEqual([[0], [0, 1]]);
  });

  it('in another encoding are refused where a byte is no letter of Windows-1252', () => {
    expect(refusalOf(join(utf8('Name\nRen'), bytes(0x8d), utf8('e'))).kind).toBe('encoding');
    const cut = join(bytes(0xef, 0xbb, 0xbf), utf8('Name\nRen'), bytes(0xe9));
    expect(refusalOf(cut).kind).toBe('encoding');
  });

  it('all of the table of Windows-1252', () => {
    const open = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const codes = Array.from({ length: 32 }, (_, at) => 0x80 + at);
    const source = (code: number) => join(utf8('Name\nx'), bytes(code, 0xe9));
    const refused = codes.filter((code) => !readCsv(source(code)).ok);
    expect(refused).toEqual(open);
    const read = codes
      .filter((code) => !open.includes(code))
      .map((code) => cellsOf(source(code))[0]?.[0]?.[1]);
    expect(read.join('')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it('that were lost before are marked', () => {
    expect(tableOf('Name\nN\ufffd\ufffdez').rows[0]?.marks).toEqual([{ at: 0, kind: 'letters' }]);
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t', '|'])('C06: %j is found', (delimiter) => {
    const text = `Name${delimiter}CPS\nMaria${delimiter}22\n`;
    expect(tableOf(text).delimiter).toBe(delimiter);
    expect(cellsOf(text)).toEqual([['Maria', '22']]);
  });

  it('C06: one within the cells does not mislead, nor a decimal comma', () => {
    expect(cellsOf('Name;CPS\nSantos, Maria, RN;9,5\nLima, Ana, x;1,5\n')).toEqual([
      ['Santos, Maria, RN', '9,5'],
      ['Lima, Ana, x', '1,5'],
    ]);
  });

  it('C06: one within a header does not mislead', () => {
    expect(tableOf('Name;MRN, old, older\nMaria;x').columns.length).toBe(2);
  });

  it.each([
    ['sep=;\n', ';'],
    ['SEP=;\r\n', ';'],
    ['"sep=;"\n', ';'],
    ['sep=\t\n', '\t'],
  ])('C07: %j says it and is no row', (line, delimiter) => {
    const { rows, ...table } = tableOf(`${line}Name${delimiter}CPS\nMaria${delimiter}22\n`);
    expect(table.delimiter).toBe(delimiter);
    expect(rows).toEqual([{ number: 2, cells: ['Maria', '22'], marks: [] }]);
  });

  it('one behind the only name is enough', () => {
    expect(cellsOf('Name;\n"a\nb";c')).toEqual([['a\nb', 'c']]);
  });

  it('one column needs none', () => {
    expect(cellsOf('Name\nMaria\nAna')).toEqual([['Maria'], ['Ana']]);
  });
});

describe('rows', () => {
  it('have the numbers of the spreadsheet, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['Name,Questions', 'Maria,"one', 'two"', '', 'Ana,"say ""no"""', ',', 'Eva,'];
      expect(tableOf(text.join(end)).rows).toEqual([
        { number: 2, cells: ['Maria', 'one\ntwo'], marks: [] },
        { number: 4, cells: ['Ana', 'say "no"'], marks: [] },
        { number: 6, cells: ['Eva', ''], marks: [] },
      ]);
    }
  });

  it('mixed line ends join no rows', () => {
    expect(cellsOf('Name\r\nMaria\nAna\rEva\r\nZoe')).toEqual([
      ['Maria'],
      ['Ana'],
      ['Eva'],
      ['Zoe'],
    ]);
  });

  it.each([
    ['Name,CPS\nMaria,22\nAna,"9\nEva,1\nZoe,2', 'openQuote', 3],
    ['Name,"CPS\nMaria,22', 'openQuote', 1],
    ['Name,Dx\nMaria,"TNBC\nAna,ER+\nEva,"HER2+"\n', 'strayQuote', 2],
    ['Name,Dx\nMaria,TNBC\nAna,"TNBC" today\n', 'strayQuote', 3],
  ])('C10: %j is refused with its row', (text, kind, row) => {
    const problem = refusalOf(text);
    expect(problem.kind).toBe(kind);
    expect(problem.message).toContain(`Row ${row} `);
    expect(problem.message).not.toMatch(/Maria|Ana|TNBC/);
  });

  it('C10: rows that two stray quotes made one cell are marked', () => {
    const text = 'Name,Dx,ER,PR,Goal\nMaria,TNBC,,,"a\nAna,x,y,z,b\nEva,x,y,z,c"\n';
    expect(tableOf(text).rows[0]?.marks).toEqual([{ at: 4, kind: 'swallowed' }]);
  });

  it('C16: as many as are allowed', () => {
    for (const count of [1, 200, 2000]) {
      expect(tableOf(`Name\n${'Maria\n'.repeat(count)}`).rows.length).toBe(count);
    }
  });

  it('C17: no more than 2,000, and blank ones do not count', () => {
    const text = `Name\n${'Maria\n\n'.repeat(2000)}`;
    expect(tableOf(text).rows.at(-1)?.number).toBe(4000);
    expect(refusalOf(`${text}Ana`)).toMatchObject({ kind: 'tooManyRows' });
  });

  it('up to 60 columns', () => {
    const columns = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
    const text = (count: number, row: string) => `Name,${columns(count - 1).join(',')}\n${row}`;
    expect(tableOf(text(60, 'Maria')).columns.length).toBe(60);
    expect(refusalOf(text(61, 'Maria')).message).toContain('Row 1 ');
    expect(refusalOf('Name,'.repeat(1_000_000)).kind).toBe('tooManyColumns');
    expect(tableOf(text(3, `Maria${','.repeat(500)}`)).rows.length).toBe(1);
    expect(refusalOf(text(3, `Maria${','.repeat(60)}x`)).message).toContain('Row 2 ');
  });

  it('C23: blank lines, commas at the end and spaces are tolerated', () => {
    const { columns, rows } = tableOf('\n,,\n Name , CPS ,,\n\n  , \nMaria, 22,,\n\n');
    expect(columns.map(({ column }) => column)).toEqual(['name', 'cps']);
    expect(rows).toEqual([{ number: 6, cells: ['Maria', ' 22', '', ''], marks: [] }]);
  });

  it('C24: control characters are taken out, and marked', () => {
    const text = 'Name,CPS\nMa\0ria\u0007 Santos,2\u001b2\n';
    expect(tableOf(utf8(text)).rows).toEqual([
      {
        number: 2,
        cells: ['Maria Santos', '22'],
        marks: [
          { at: 0, kind: 'control' },
          { at: 1, kind: 'control' },
        ],
      },
    ]);
  });
});

describe('headers', () => {
  it.each([
    ['Name,CPS,CPS\na,1,2', ['Name', 'CPS', 'CPS (C)'], ['name', 'cps', 'cps']],
    ['Name,MRN,mrn\na,1,2', ['Name', 'MRN', 'mrn (C)'], ['name', 'recordNumber', 'recordNumber']],
    ['Name,CPS,PD-L1 CPS\na,1,2', ['Name', 'CPS', 'PD-L1 CPS'], ['name', 'cps', 'cps']],
  ])('C12: %j is read, and its columns can be told apart', (text, headers, meanings) => {
    const { columns } = tableOf(text);
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(columns.map(({ column }) => column)).toEqual(meanings);
  });

  it('C12: facts in free words may stand in two columns', () => {
    expect(tableOf('Dx,Pathology\na,b').columns.map(({ column }) => column)).toEqual([
      'facts',
      'facts',
    ]);
  });

  it('C13: other case, other names and spaces are known; what is not is kept in its place', () => {
    const { columns } = tableOf(' PATIENT NAME ,MRN,,pd-l1 status\na,b,c,d');
    expect(columns).toEqual([
      { header: 'PATIENT NAME', column: 'name' },
      { header: 'MRN', column: 'recordNumber' },
      { header: 'Column C', column: null },
      { header: 'pd-l1 status', column: 'pdl1' },
    ]);
  });

  it('named like parts of an object do no harm', () => {
    const { columns, rows } = tableOf('Name,__proto__,constructor\nMaria,{"x":1},y');
    expect(columns.map(({ column }) => column)).toEqual(['name', null, null]);
    expect(rows[0]?.cells).toEqual(['Maria', '{"x":1}', 'y']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

it('any bytes give a table or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (source) => {
      const read = readCsv(source);
      if (!read.ok) expect(read.problem.message).toMatch(/\w/);
    }),
    { numRuns: 500 },
  );
});
