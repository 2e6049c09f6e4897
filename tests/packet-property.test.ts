import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notMadeCsv } from '../lib/intake/rows/not-made';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readCsv } from '../lib/intake/table/csv';
import { isLong } from './sample';

const headers = [
  ...['Name', 'Dx', 'Subtype', 'ER', 'PR', 'HER2', 'PD-L1', 'CPS', 'Markers', 'Prior lines'],
  ...['Prior IO', 'Told', 'Appt', 'PMH', 'Symptoms', 'Needs', 'Questions', 'Goal', 'Clinic phone'],
  ...['Doctor', 'Current tx', 'Mets', 'Cell'],
  ...['MRN', 'DOB', '__proto__', '', 'Top three', 'irAE', 'Treatments'],
];
const words = [
  ...[
    'TNBC',
    'HER2+',
    'HR+/HER2-',
    'positive',
    'neg',
    '22',
    '9,5',
    '<1',
    '9-Jan',
    '1E+05',
    '45123',
  ],
  ...[
    '3/4/25',
    '12/22/2026',
    '2026-03-04',
    'yes',
    'maybe',
    'x',
    'none',
    'cough; rash',
    'no fever, cough',
  ],
  ...[
    'lupus',
    'pregnancy',
    'bone, no liver',
    '2L',
    'day.4',
    'BRCA2',
    'pembro',
    '=SUM(A1)',
    '@x',
    '#N/A',
    'a "b" c',
    'Núñez',
    '李小龙',
    'a,b;c\td|e',
  ],
  ...['x'.repeat(2001), 'line\nline', '', ' ', '1. One? 2. Two?', 'Q1 F.brca', '\0', '\ufffd'],
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const list = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  head: fc.subarray(headers, { minLength: 1 }),
  rows: fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 12 }),
  fits: fc.boolean(),
  quotes: fc.constantFrom('where needed', 'always', 'never'),
  encoding: fc.constantFrom('text', 'utf-8', 'utf-8 with mark', 'utf-16le', 'latin'),
  junk: fc.option(fc.string({ unit: 'binary', maxLength: 20 })),
});

type List = typeof list extends fc.Arbitrary<infer Value> ? Value : never;

function fileOf({ delimiter, end, head, rows, fits, quotes, encoding, junk }: List) {
  const spelled = (text: string) =>
    quotes === 'always' || (quotes === 'where needed' && /["\r\n,;\t|]/.test(text))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const shaped = fits ? rows.map((row) => head.map((_, at) => row[at] ?? '')) : rows;
  const lines = [head, ...shaped].map((row) => row.map(spelled).join(delimiter));
  const text = lines.join(end) + (junk ?? '');
  return { text, shaped, source: encoded(text, encoding) };
}

function encoded(text: string, encoding: List['encoding']): Uint8Array | string {
  const codes = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  if (encoding === 'text') return text;
  if (encoding === 'latin') return Uint8Array.from(codes);
  if (encoding === 'utf-16le')
    return Uint8Array.from([0xfeff, ...codes].flatMap((code) => [code & 255, code >> 8]));
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

const numRuns = isLong ? 1000 : 200;

it('rows in are rows ready, not ready, and left out, whatever the file', () => {
  let lists = 0;
  fc.assert(
    fc.property(list, (made) => {
      const { source, shaped } = fileOf(made);
      const read = readCsv(source);
      if (!read.ok) {
        expect(read.problem.message).toMatch(/\w/);
        return;
      }
      lists += 1;
      const { rows, leftOut } = readRows(read.table);
      const all = [...rows, ...leftOut].sort((a, b) => a.number - b.number);
      const given = [...read.table.above, ...read.table.rows];
      expect(all.map(({ number }) => number)).toEqual(given.map((row) => row.number));
      expect(all.map(({ cells }) => cells)).toEqual(given.map((row) => row.cells));
      const ready = rows.filter(({ state }) => state === 'ready');
      const notReady = rows.filter((row) => row.state === 'not-ready');
      expect(ready.length + notReady.length).toBe(rows.length);
      for (const { problems } of notReady) expect(problems.length).toBeGreaterThan(0);
      const listed = notMadeCsv(notReady);
      for (const { number } of notReady) expect(listed).toContain(`\r\n"${number}",`);
      // Where cells are spelled as RFC 4180 has it, no row with something in it is lost or made up.
      // A header of one column cannot say what parts the cells that are too many, and one of a blank
      // name is none: then a first row such as "pembro" is.
      const isClear = made.head.length > 1 || (made.fits && made.head[0] !== '');
      const isWhole = made.quotes !== 'never' && made.junk === null && made.encoding !== 'latin';
      if (isWhole && isClear) {
        const filled = shaped.filter((row) => row.some((text) => /[^\s\p{Cc}]/u.test(text)));
        expect(all.length).toBe(filled.length);
      }
    }),
    { numRuns },
  );
  expect(lists).toBeGreaterThan(numRuns / 5);
}, 120_000);
