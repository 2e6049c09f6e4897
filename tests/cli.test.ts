import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { answersAsFile } from '../lib/answers/saved-file';
import { sheetCss } from '../lib/html/css.node.ts';
import { renderHtml } from '../lib/html/render-html';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings, sheetAsText } from '../lib/sheet/sheet-text';
import { patients, reportedBy } from './patients';
import { firstMissing, readPdf, withoutSpace } from './read-pdf';
import { npmSheet, sheet } from './run-sheet';
import { compoundFileOf } from './workbooks';

// In this process, but for one run with each exit code as npm starts it. tests/long/cli-lists.test.ts
// makes more lists.

let folder: string;

const write = (name: string, content: string | Uint8Array) =>
  writeFile(join(folder, name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-'));
  // Where npm says that the command was typed.
  vi.stubEnv('INIT_CWD', folder);
  await write('answers.json', JSON.stringify(patients.firstTreatmentCps22));
});

const expected = buildSheet(patients.firstTreatmentCps22, { madeOn: '2026-12-24' });
const date = ['--date', '2026-12-24'];

describe('a good file', () => {
  it('becomes a PDF where it was asked for, and nothing else', async () => {
    const { code, out, lines } = await sheet('answers.json', '--out', 'sheet.pdf', ...date);
    expect([code, out.length, lines]).toEqual([0, 0, []]);
    const { pages } = await readPdf(await readFile(join(folder, 'sheet.pdf')));
    const wanted = expected.questions.map(({ text }) => text);
    expect(firstMissing(pages.join(''), wanted)).toBeUndefined();
  });

  it('becomes JSON: the sheet itself', async () => {
    const { code } = await sheet('answers.json', '--out', 'sheet.json', ...date);
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'sheet.json'), 'utf8'))).toEqual(expected);
  });

  it('becomes text on standard output', async () => {
    const { code, out } = await sheet('answers.json', '--out', '-', '--format', 'text', ...date);
    expect(code).toBe(0);
    expect(out.toString()).toBe(sheetAsText(expected));
  });

  it('becomes one HTML file by the ending of its name', async () => {
    const { code } = await sheet('answers.json', '--out', 'sheet.html', ...date);
    expect(code).toBe(0);
    const html = await readFile(join(folder, 'sheet.html'), 'utf8');
    expect(html).toBe(renderHtml(expected, sheetCss));
  });

  it('becomes a PDF on standard output', async () => {
    const { code, out } = await npmSheet(
      folder,
      'answers.json',
      '--format',
      'pdf',
      '--out',
      '-',
      ...date,
    );
    expect(code).toBe(0);
    const { pages } = await readPdf(out);
    expect(firstMissing(pages.join(''), printedStrings(expected).slice(0, 5))).toBeUndefined();
    expect(pages.join('')).toContain(withoutSpace('Made December 24, 2026'));
  });

  it('may start with a byte order mark', async () => {
    await write('bom.json', '\ufeff{"subtype":"not-sure"}');
    expect((await sheet('bom.json', '--out', 'bom.txt')).code).toBe(0);
  });

  it('may be one that the page saved, or plain answers', async () => {
    await write('saved.json', answersAsFile(patients.firstTreatmentCps22));
    const saved = await sheet('saved.json', '--out', '-', ...date);
    expect([saved.code, saved.lines]).toEqual([0, []]);
    expect(saved.out.toString()).toBe(sheetAsText(expected));
  });

  it('says what is from a report, where the page saved that', async () => {
    const answers = patients.firstTreatmentCps22;
    const reported = reportedBy.firstTreatmentCps22;
    await write('reported.json', answersAsFile(answers, reported));
    const { code, out } = await sheet('reported.json', '--out', '-', ...date);
    expect(code).toBe(0);
    const wanted = buildSheet(answers, { madeOn: '2026-12-24', reported });
    expect(wanted.handOver.reports).toHaveLength(1);
    expect(out.toString()).toBe(sheetAsText(wanted));
  });

  it('says which characters cannot be printed', async () => {
    await write('bengali.json', '{"name":"ক"}');
    const { code, lines } = await sheet('bengali.json', '--out', 'bengali.pdf');
    expect([code, lines.length]).toEqual([0, 1]);
    expect(lines[0]).toContain('□ on the sheet: ক');
  });
});

describe('a bad file', () => {
  it.each([
    ['missing.json', undefined, ['missing.json: there is no such file.']],
    ['broken.json', '{"cps": }', ['broken.json: this file is not JSON']],
    ['deep.json', '['.repeat(500_000), ['deep.json: this file is not JSON']],
    ['bytes.json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), ['not text in UTF-8']],
    ['large.json', `{"name":"${'x'.repeat(5_000_000)}"}`, ['over 1 MB']],
    ['twelve.json', '{"cps":"twelve"}', ['cps: Use a number']],
    ['type.json', '{"subtype":"x","shoe":1}', ['subtype: Use one of', 'shoe: There is no']],
    ['emoji.json', JSON.stringify({ name: '🎗'.repeat(300) }), ['name: Use text of up to 80']],
    ['list.json', '[1,2]', ['answers: The file must hold one set of answers']],
    ['newer.json', '{"version":4,"name":"Ana","x":1}', ['newer.json: a newer version of Askwell']],
    ['version.json', '{"version":"2","name":"Ana"}', ['version.json: the version in this file']],
    [
      'retired.json',
      '{"symptoms":["day.4"],"health":["pregnancy"],"topThree":["F.pregnancy"]}',
      ['health.0: Use a list of any', 'symptoms.0: Use a list of any', 'topThree.0: Use a list'],
    ],
    ['saved-bad.json', '{"version":2,"cps":"twelve","x":1}', ['cps: Use a number', 'x: There is']],
    [
      'many.json',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, 1])),
      ),
      [...Array.from({ length: 50 }, (_, index) => `k${index}: There is no`), 'and 10 more.'],
    ],
  ])('%s: one line per problem, nothing written', async (name, content, problems) => {
    if (content !== undefined) await write(name, content);
    const before = await readdir(folder);
    const { code, out, lines } = await sheet(name, '--out', `${name}.pdf`);
    expect([code, out.length, lines.length]).toEqual([2, 0, problems.length]);
    for (const [index, problem] of problems.entries()) expect(lines[index]).toContain(problem);
    expect(await readdir(folder)).toEqual(before);
  });

  it('may be a folder', async () => {
    await mkdir(join(folder, 'folder.json'));
    const { code, lines } = await npmSheet(folder, 'folder.json', '--out', 'folder.pdf');
    expect([code, lines]).toEqual([2, [expect.stringContaining('cannot be read')]]);
  });

  it.each([-1, 1e9])('with a CPS of %d still makes a sheet', async (cps) => {
    await write('cps.json', JSON.stringify({ cps }));
    const { code, out } = await sheet('cps.json', '--out', '-');
    expect(code).toBe(0);
    expect(out.toString()).toContain('left off');
  });
});

describe('a text to read', () => {
  it('becomes the answers that it holds, as JSON', async () => {
    const { code, out, lines } = await sheet('--read', 'ER-/PR-/HER2-, CPS 12');
    expect([code, lines]).toEqual([0, []]);
    const answers = {
      subtype: 'triple-negative',
      er: 'negative',
      pr: 'negative',
      her2: 'negative',
      pdl1: '10-or-more',
      cps: 12,
    };
    expect(out.toString()).toBe(`${JSON.stringify(answers, null, 2)}\n`);
  });

  it('is read as its column says, with a sentence for each note', async () => {
    const { code, out, lines } = await sheet('--read', 'on 2L', '--column', 'Prior lines');
    expect([code, JSON.parse(out.toString())]).toEqual([0, { priorLines: 'two-or-more' }]);
    expect(lines).toEqual([
      'Treatments since the spread, counting the one now: check “2L” with the report.',
    ]);
  });

  it('that names a line alone is not sure, as in a list', async () => {
    const { out, lines } = await sheet('--read', '2L', '--column', 'Prior lines');
    expect(JSON.parse(out.toString())).toEqual({ priorLines: 'not-sure' });
    expect(lines).toEqual([
      expect.stringMatching(/^“2L” may be the treatment now or the next one\./),
    ]);
  });

  it('leaves words that it does not know under notUnderstood', async () => {
    const { code, out } = await sheet('--read', 'HER2 zorbl 3+; ER positive');
    expect([code, JSON.parse(out.toString())]).toEqual([
      0,
      { er: 'positive', notUnderstood: ['zorbl 3+'] },
    ]);
  });

  it('that is too long is refused whole', async () => {
    const { code, out, lines } = await sheet('--read', 'ER positive. '.repeat(2000));
    expect([code, out.toString()]).toEqual([2, '']);
    expect(lines).toEqual(['The text is too long to read. Use up to 20,000 characters at a time.']);
  });

  it('that is not understood gives no answers', async () => {
    const { code, out, lines } = await sheet('--read', '9-Jan', '--column', 'CPS');
    expect([code, JSON.parse(out.toString())]).toEqual([0, { notUnderstood: ['9-Jan'] }]);
    expect(lines).toEqual(['CPS: “9-Jan” was not understood.']);
  });

  it.each([
    [['--column', 'CPS']],
    [['answers.json', '--read', 'TNBC']],
    [['--read', 'TNBC', '--out', '-']],
  ])('stands alone: not %j', async (args) => {
    const { code, out, lines } = await sheet(...args);
    expect([code, out.length, lines.length]).toEqual([2, 0, 2]);
  });
});

describe('a report', () => {
  const read = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    const { code, out } = await sheet('--read-record', name);
    expect(code).toBe(0);
    return JSON.parse(out.toString());
  };

  it('becomes offers, each with the words and the place that it is from', async () => {
    const text = 'Liver biopsy, metastatic breast carcinoma\nER: Positive (95%)\n';
    expect(await read('report.txt', text)).toEqual({
      refused: null,
      offers: [
        {
          ...{ field: 'er', value: 'positive', leads: true, also: [], caution: null },
          words: 'ER: Positive (95%)',
          where: { page: 1, line: 2 },
          ...{ specimen: null, date: null, source: 'report.txt' },
        },
      ],
      notUsed: [],
    });
  });

  it('that is turned away says why', async () => {
    const read1 = await read(
      'dcis.txt',
      'FINAL DIAGNOSIS\nDuctal carcinoma in situ.\nER: positive',
    );
    expect(read1).toEqual({ refused: 'in situ carcinoma only', offers: [], notUsed: [] });
    expect((await read('scan.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).refused).toBe(
      'a picture',
    );
  });

  it('is read alone', async () => {
    for (const more of [['--out', 'a.pdf'], ['b.txt']]) {
      const { code, lines } = await sheet('--read-record', 'report.txt', ...more);
      expect(code).toBe(2);
      expect(lines[0]).toContain('--read-record <file>');
    }
  });
});

describe('a bad command', () => {
  it.each([
    [[], 'Give one answers file.'],
    [['answers.json', 'answers.json', '--out', 'x.pdf'], 'Give one answers file.'],
    [['answers.json'], 'Say where to put the sheet'],
    [['answers.json', '--out', 'x.doc'], 'Say which form you want'],
    [['answers.json', '--out', 'x.pdf', '--format', 'doc'], 'Say which form you want'],
    [['answers.json', '--out', 'x.pdf', '--date', '2026-02-30'], 'Give the date'],
    [['answers.json', '--out', 'x.pdf', '--colour'], 'There is an option'],
    [['answers.json', '--out', 'nowhere/x.txt'], 'nowhere/x.txt: the sheet cannot be written'],
  ])('%j', async (args, sentence) => {
    const { code, out, lines } = await sheet(...args);
    expect([code, out.length]).toEqual([2, 0]);
    expect(lines[0]).toContain(sentence);
  });
});

describe('a list', () => {
  const list = (...rows: string[]) => ['Patient,Dx,PD-L1,CPS,Results told', ...rows].join('\n');
  const made = async (name: string) => (await readdir(join(folder, name))).sort();

  it('becomes a PDF for each person, one for the printer, and a list of what was not made', async () => {
    await write(
      'patients.csv',
      list('Ana,TNBC,,22,yes', 'Bea,HR+/HER2-,pending,,no', 'Cleo,stage II,,,yes'),
    );
    const { code, out, lines } = await npmSheet(
      folder,
      'patients.csv',
      '--out',
      'new/packets/',
      ...date,
    );
    expect(code).toBe(1);
    expect(out.length).toBe(0);
    expect(lines).toContain('2 of 2');
    expect(lines.at(-1)).toMatch(/^3 rows: 2 packets made, 1 not made/);
    expect(await made('new/packets')).toEqual(['001.pdf', '002.pdf', 'not-made.csv', 'packet.pdf']);
    const notMade = await readFile(join(folder, 'new/packets/not-made.csv'), 'utf8');
    expect(notMade.split('\r\n')).toHaveLength(3);
    expect(notMade).toMatch(/\r\n"4","Dx",/);
    const { pages } = await readPdf(await readFile(join(folder, 'new/packets/packet.pdf')));
    expect(pages).toHaveLength(12);
    expect(pages.slice(0, 6).every((page) => page.includes('1of3·'))).toBe(true);
    expect(pages.slice(6).every((page) => page.includes('2of3·'))).toBe(true);
    // Bea was not told.
    expect(pages.slice(6).join('')).not.toMatch(/HER2-negative|Hormone-positive/);
  });

  beforeAll(() => write('one.csv', list('Ana,TNBC,,22,yes')));

  const refused: [string, string | Uint8Array, RegExp][] = [
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /choose the list/],
    ['a workbook with a password', compoundFileOf('EncryptedPackage'), /save a copy without one/],
    ['a PDF', '%PDF-1.7 x', /CSV|paste/i],
    ['nothing', '', /no text/i],
    ['a header alone', 'Patient,Dx\n', /row/i],
    ['an open quote', 'Patient,Dx\n"Ana,TNBC\n', /quotation/i],
    ['no header that is known', 'a,b\n1,2\n', /header|column/i],
  ];
  it.each(refused)(
    'is refused where the file holds %s, and nothing is written',
    async (_what, content, words) => {
      await write('bad.csv', content);
      const { code, lines } = await sheet('bad.csv', '--out', 'never/');
      expect(code).toBe(2);
      expect(lines.join(' ')).toMatch(words);
      expect(await readdir(folder)).not.toContain('never');
    },
  );

  it('is refused where a file is too large, each by its own limit', async () => {
    await write('large.csv', `Patient\n${'x'.repeat(6_000_000)}`);
    await write('large-practice.json', JSON.stringify({ insert: 'x'.repeat(100_000) }));
    const list = await sheet('large.csv', '--out', 'never/');
    expect([list.code, list.lines]).toEqual([2, [expect.stringContaining('over 5 MB')]]);
    const practice = ['--practice', 'large-practice.json'];
    const { code, lines } = await sheet('one.csv', '--out', 'never/', ...practice);
    expect([code, lines]).toEqual([2, [expect.stringContaining('over 100 KB')]]);
    expect(await readdir(folder)).not.toContain('never');
  });

  it('is refused where an option or the practice is not right', async () => {
    await write('long.json', JSON.stringify({ name: 'x'.repeat(99) }));
    await write('logo.json', JSON.stringify({ name: 'East', logo: 'logo.svg' }));
    const withLogo = await sheet('one.csv', '--out', 'never/', '--practice', 'logo.json');
    expect(withLogo.lines).toContain('The logo must be a PNG file. Save it as PNG.');
    for (const args of [
      ['one.csv', '--out', 'never/', '--format', 'pdf'],
      ['answers.json', '--out', 'never.pdf', '--names'],
      ['one.csv', '--out', 'never/', '--practice', 'long.json'],
      ['missing.csv', '--out', 'never/'],
      ['one.csv', '--out', 'answers.json/'],
    ]) {
      const { code, lines } = await sheet(...args);
      expect([code, lines.length > 0], args.join(' ')).toEqual([2, true]);
    }
    expect(await readdir(folder)).not.toContain('never');
  });
});

it('reads a text that starts with a hyphen', async () => {
  const { code, out } = await sheet('--read', '- ER negative');
  expect(code).toBe(0);
  expect(JSON.parse(out.toString())).toEqual({ er: 'negative' });
});
