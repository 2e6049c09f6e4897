import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readPdf } from '../read-pdf';
import { sheet } from '../run-sheet';
import { workbookOf } from '../workbooks';

// What the command line makes of lists: each run starts an engine. ../cli.test.ts makes one list and
// refuses others.

let folder: string;

const write = (name: string, content: string | Uint8Array) =>
  writeFile(join(folder, name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-'));
  // Where npm says that the command was typed.
  vi.stubEnv('INIT_CWD', folder);
  await write('answers.json', '{}');
  await write('one.csv', 'Patient,Dx,PD-L1,CPS,Results told\nAna,TNBC,,22,yes');
});

const date = ['--date', '2026-12-24'];

describe('a list', () => {
  const list = (...rows: string[]) => ['Patient,Dx,PD-L1,CPS,Results told', ...rows].join('\n');
  const made = async (name: string) => (await readdir(join(folder, name))).sort();

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
    await write('two.csv', list('Ana,TNBC,,22,yes', 'Bea,stage II,,,yes', 'Cleo,TNBC,,,no'));
    expect((await sheet('two.csv', '--out', 'new/packets/', ...date)).code).toBe(1);
    expect(await made('new/packets')).toEqual(['001.pdf', '003.pdf', 'not-made.csv', 'packet.pdf']);
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
});
