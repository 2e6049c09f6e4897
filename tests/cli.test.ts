import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { answersAsFile } from '../lib/answers/saved-file';
import { runCommand } from '../lib/cli/run-command';
import { sheetCss } from '../lib/html/css.node.ts';
import { renderHtml } from '../lib/html/render-html';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings, sheetAsText } from '../lib/sheet/sheet-text';
import { patients, reportedBy } from './patients';
import { firstMissing, readPdf, withoutSpace } from './read-pdf';
import { compoundFileOf, workbookOf } from './workbooks';

// In this process, but for one run with each exit code as npm starts it.

const project = join(import.meta.dirname, '..');
let folder: string;

type Outcome = { code: number | null; out: Buffer; lines: string[] };

/** Runs the command in this process, as if typed from `folder`. */
async function sheet(...args: string[]): Promise<Outcome> {
  const out: Buffer[] = [];
  const lines: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out.push(Buffer.from(chunk));
    return true;
  });
  const stderr = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  const code = await runCommand(args).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, out: Buffer.concat(out), lines };
}

/** Runs `npm run --silent sheet -- ...args` from `folder`. */
function npmSheet(...args: string[]): Promise<Outcome> {
  const run = spawn('npm', ['--prefix', project, 'run', '--silent', 'sheet', '--', ...args], {
    cwd: folder,
    // npm says itself where it was started.
    env: { ...process.env, INIT_CWD: undefined },
    shell: process.platform === 'win32',
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  run.stdout.on('data', (chunk) => out.push(chunk));
  run.stderr.on('data', (chunk) => errors.push(chunk));
  return new Promise((resolve) => {
    run.on('close', (code) => {
      // npm may add warnings of its own about the machine's settings.
      const lines = Buffer.concat(errors).toString().split('\n');
      resolve({
        code,
        out: Buffer.concat(out),
        lines: lines.filter((line) => line && !line.startsWith('npm ')),
      });
    });
  });
}

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
    const { code, out } = await npmSheet('answers.json', '--format', 'pdf', '--out', '-', ...date);
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
    const { code, lines } = await npmSheet('folder.json', '--out', 'folder.pdf');
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
    const { code, out, lines } = await npmSheet('patients.csv', '--out', 'new/packets/', ...date);
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

  it('says first whom to call today, ready or not', async () => {
    await write(
      'calls.csv',
      'Name,Symptoms,Cell,Dx\nAna,rash,718-555-0101,\nBea,chest pain,,stage II\nCleo,none,1,\n',
    );
    const { lines } = await sheet('calls.csv', '--out', 'calls/', ...date);
    expect(lines.slice(0, 3)).toEqual([
      'Call these people today:',
      expect.stringMatching(/^Row 3, Bea: chest pain.* call 911\. No phone number in the list\.$/),
      expect.stringMatching(/^Row 2, Ana: new skin changes .* Cell: 718-555-0101$/),
    ]);
    expect(await readFile(join(folder, 'calls/not-made.csv'), 'utf8')).not.toMatch(/chest|Bea/);
  });

  it('replaces what an earlier list left, and nothing else', async () => {
    await write('one.csv', list('Ana,TNBC,,22,yes'));
    await write('new/packets/own.pdf', 'mine');
    const { code } = await sheet('one.csv', '--out', 'new/packets', '--names', ...date);
    expect(code).toBe(0);
    expect(await made('new/packets')).toEqual([
      '001-Ana.pdf',
      'not-made.csv',
      'own.pdf',
      'packet.pdf',
    ]);
    expect(
      (await readFile(join(folder, 'new/packets/not-made.csv'), 'utf8')).split('\r\n'),
    ).toHaveLength(2);
  });

  it("carries the practice's words", async () => {
    await write('practice.json', JSON.stringify({ name: 'East clinic', insert: 'Park behind.' }));
    const more = ['--practice', 'practice.json', ...date];
    expect((await sheet('one.csv', '--out', 'own', ...more)).code).toBe(0);
    const { pages } = await readPdf(await readFile(join(folder, 'own/001.pdf')));
    expect(pages[0]).toContain('FromEastclinic');
    expect(pages[6]).toContain('Parkbehind.');
  });

  it('is read by a desk file and by what was typed, and says what is open', async () => {
    const rows = ['Ana,TNBC,Y*,1L', 'Bea,TNBC,family only,2L'];
    await write('odd.csv', ['Patient,Zebra,Talked,Ln', ...rows].join('\n'));
    const columns = [
      { name: 'zebra', meaning: 'facts' },
      { name: 'talked', meaning: 'resultsTold' },
      { name: 'ln', meaning: 'priorLines' },
      { name: 'okapi', meaning: 'leave-out' },
    ];
    const desk = { kind: 'askwell-desk', version: 1, columns };
    await write('desk.json', JSON.stringify(desk));
    const odd = ['odd.csv', '--out', 'odd/', '--columns', 'desk.json', ...date];
    const open = await sheet(...odd);
    expect(open.code).toBe(0);
    expect(open.lines.slice(0, 4)).toEqual([
      '3 columns were set: “Zebra”, “Talked”, and “Ln”. Not in this list: “okapi”.',
      expect.stringMatching(/^“1L” alone \(2 rows\) .* --first-line about-to-start or running$/),
      expect.stringMatching(/^“Y\*” \(1 row\) is not clear, so not told\. .* --told or --not-told/),
      expect.stringMatching(/^“family only” \(1 row\)/),
    ]);
    const said = ['--first-line', 'running', '--told', 'Y*', '--not-told', 'family only'];
    const { code, lines } = await sheet(...odd, ...said);
    expect([code, lines.length]).toEqual([0, 4]);
    const first = await readPdf(await readFile(join(folder, 'odd/001.pdf')));
    expect(first.pages.join('')).toContain('Triple-negative');
    const second = await readPdf(await readFile(join(folder, 'odd/002.pdf')));
    expect(second.pages.join('')).not.toContain('Triple-negative.');

    await write('practice-as-desk.json', '{"name":"Harbor"}');
    await write('newer-desk.json', JSON.stringify({ ...desk, version: 2 }));
    await write('large-desk.json', ' '.repeat(50_001));
    for (const [args, sentence] of [
      [['--told', 'Y**'], 'No cell that says who was told holds “Y**”.'],
      [['--first-line', 'next'], '--first-line about-to-start or running'],
      [['--columns', 'practice-as-desk.json'], 'this is not a desk file'],
      [['--columns', 'newer-desk.json'], 'a newer version'],
      [['--columns', 'large-desk.json'], 'over 50 KB'],
      [['--columns', 'no-desk.json'], 'there is no such file'],
      [['--columns', ''], ''],
    ] as const) {
      const refused = await sheet(...odd, ...args);
      expect([refused.code, refused.lines[0]]).toEqual([2, expect.stringContaining(sentence)]);
    }
    const alone = await sheet('answers.json', '--out', 'x.pdf', '--first-line', 'running');
    expect([alone.code, alone.lines[0]]).toEqual([2, expect.stringContaining('go with a list')]);
  });

  it('leaves out what is no patient, says so, and takes a row back', async () => {
    await write('total.csv', 'Monday list\nPatient,Dx\nAna,TNBC\nTotal: 1,\n');
    const { code, lines } = await sheet('total.csv', '--out', 'total/', ...date);
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Left out. To take a row back as a patient: --patient 1',
        'Row 4, “Total: 1”: a total or a count.',
        '2 rows were left out.',
      ]),
    );
    expect(lines.at(-1)).toMatch(/^3 rows: 1 packet made, 0 not made/);
    const back = await sheet('total.csv', '--out', 'total/', '--patient', '4', ...date);
    expect(back.lines.at(-1)).toMatch(/^3 rows: 2 packets made, 0 not made/);
    const wrong = await sheet('total.csv', '--out', 'total/', '--patient', '3', ...date);
    expect([wrong.code, wrong.lines[0]]).toEqual([2, expect.stringContaining('--patient 7')]);
  });

  it('is made in another order, and of some rows alone', async () => {
    await write(
      'order.csv',
      'Patient,Appt,Dx\nUna,12/30/2026,TNBC\nAna,12/28/2026,TNBC\nIda,12/29/2026,stage II\n',
    );
    const run = (...more: string[]) => sheet('order.csv', '--out', 'order/', ...date, ...more);
    const sorted = await run('--sort', 'day', '--names', '--leave-out', '4');
    expect([sorted.code, await made('order')]).toEqual([
      0,
      ['001-Ana.pdf', '003-Una.pdf', 'not-made.csv', 'packet.pdf'],
    ]);
    expect(sorted.lines).toContain('1 row was not wanted, and left out.');
    expect(sorted.lines.at(-1)).toMatch(/^3 rows: 2 packets made, 0 not made/);
    expect((await run('--only', '2-3', '--leave-out', '3')).lines.at(-1)).toMatch(
      /^3 rows: 1 packet/,
    );
    for (const wrong of [
      ['--only', '9'],
      ['--only', '3-2'],
      ['--leave-out', 'x'],
      ['--sort', 'age'],
    ]) {
      const { code, lines } = await run(...wrong);
      expect([code, lines.length]).toEqual([2, 1]);
    }
  });

  it('reads dates with the month first, or as it is told', async () => {
    await write('dates.csv', 'Patient,Appt\nAna,12/03/2026\n');
    const day = async (...more: string[]) => {
      const { lines } = await sheet('dates.csv', '--out', 'dates/', ...date, ...more);
      return lines.find((line) => line.includes('12/03/2026'));
    };
    expect(await day()).toBe('The month comes first: “12/03/2026” was read as December 3, 2026.');
    expect(await day('--dates', 'day-first')).toBe(
      'The day comes first: “12/03/2026” was read as March 12, 2026.',
    );
    const { code, lines } = await sheet('dates.csv', '--out', 'never/', '--dates', 'us');
    expect([code, lines[0]]).toEqual([2, expect.stringContaining('month-first')]);
  });

  it('is read from a workbook, of which a sheet is named where several have rows', async () => {
    const people = (name: string) => [
      ['Patient', 'Dx'],
      [name, 'TNBC'],
    ];
    const two = [
      { name: 'Monday', rows: people('Ana') },
      { name: 'Dr. Lee', rows: people('Bea'), hiddenRows: [3] },
    ];
    await write('two.xlsx', workbookOf({ sheets: two, macros: true }));
    const open = await sheet('two.xlsx', '--out', 'sheets/', ...date);
    expect(open.code).toBe(2);
    expect(open.lines).toEqual([
      expect.stringContaining('“Monday” and “Dr. Lee”'),
      'To choose a sheet: --sheet <name>',
    ]);
    const wrong = await sheet('two.xlsx', '--out', 'sheets/', '--sheet', 'Friday', ...date);
    expect([wrong.code, wrong.lines[0]]).toEqual([2, expect.stringContaining('“Monday”')]);
    expect(await readdir(folder)).not.toContain('sheets');
    const { code, lines } = await sheet(
      'two.xlsx',
      '--out',
      'sheets/',
      '--sheet',
      'dr. lee',
      ...date,
    );
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Only the sheet “Dr. Lee” was read.',
        'The workbook has macros. They were not used.',
      ]),
    );
    const { pages } = await readPdf(await readFile(join(folder, 'sheets/001.pdf')));
    expect(pages.join('')).toContain('Bea');
    await write('plain.csv', 'Patient\nAna\n');
    const csv = await sheet('plain.csv', '--out', 'never/', '--sheet', 'Monday');
    expect([csv.code, csv.lines[0]]).toEqual([2, expect.stringContaining('Leave out --sheet')]);
  });

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
