import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePDFRawStream, PDFDocument, type PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { breakableParts } from '../lib/pdf/type/line-breaks';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings, sheetAsText } from '../lib/sheet/sheet-text';
import { brokenConditions } from './matterhorn';
import { madeOn, patients, withWallet } from './patients';
import { firstMissing, readPdf, withoutSpace } from './read-pdf';
import { sampled } from './sample';

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });
const render = (answers: Answers) => renderSheet(sheetOf(answers), nodeFonts);

/** The objects of the file without its streams, whose bytes may look like anything. */
const objectsOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/\bstream\r?\n[\s\S]*?endstream/g, '');

/** Text that a reader finds on the paper: page texts without their footers, and the whole. */
async function read(answers: Answers, rendered = render(answers)) {
  const { bytes, missing } = await rendered;
  const { pages, title } = await readPdf(bytes);
  const { foot } = sheetOf(answers);
  // The visit sheet's foot says whose it is; the home sheet's does not.
  const footers = pages.map((page, index) => {
    const number = ` Page ${index + 1} of ${pages.length}`;
    const visit = withoutSpace(foot.visit + number);
    return page.includes(visit) ? visit : withoutSpace(foot.made + number);
  });
  const bodies = pages.map((page, index) => page.replace(footers[index] ?? '', ''));
  return { bytes, missing, title, pages, footers, body: bodies.join('') };
}

const everyone = Object.entries(withWallet);

describe.each(sampled(everyone, 4))('the PDF of %s', (name, answers: Answers) => {
  let rendered: ReturnType<typeof render>;
  beforeAll(() => {
    rendered = render(answers);
  });

  it('says what the sheet says, in the same order, on every side its own page', async () => {
    const { pages, footers, body, title, missing, bytes } = await read(answers, rendered);
    const { made } = sheetOf(answers).foot;
    const wanted = printedStrings(sheetOf(answers)).filter((string) => string !== made);
    expect(firstMissing(body, wanted)).toBeUndefined();
    expect(missing).toEqual([]);
    expect(objectsOf(bytes)).not.toContain('Helvetica');
    expect(title).toBe('Questions for my visit');
    // All that can be ticked takes a second sheet of paper: see long/page-budget.test.ts.
    const visit = name === 'everythingTicked' ? 4 : 2;
    const home = answers.sheets === 'visit' ? 0 : 2;
    expect(pages).toHaveLength(visit + home + (answers.wallet ? 1 : 0));
    for (const [index, footer] of footers.entries()) expect(pages[index]).toContain(footer);
  });

  // 36. All that can be ticked fills side 1 before its questions.
  const five = name === 'everythingTicked' ? [] : ['the five and the three answers on side 1'];
  it.each(five)('has %s', async () => {
    const { pages } = await read(answers, rendered);
    const { first, questions, answersToGet } = sheetOf(answers);
    const guide = [...first, ...questions].filter(({ id }) => id.startsWith('Q'));
    for (const { text } of [...guide, ...answersToGet]) {
      expect(pages[0]).toContain(withoutSpace(text));
    }
  });

  it('breaks no condition of PDF/UA-1: pen', async () => {
    expect(await brokenConditions((await rendered).bytes)).toEqual([]);
  });
});

describe('the PDF', () => {
  it('is the same to the byte for the same sheet', async () => {
    const first = await render(patients.firstTreatmentCps22);
    const second = await render(patients.firstTreatmentCps22);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('embeds every font and falls back on none', async () => {
    const { bytes } = await render(patients.hormonePositiveSecondLine);
    const file = objectsOf(bytes);
    const count = (pattern: RegExp) => file.match(pattern)?.length ?? 0;
    expect(count(/\/Type \/FontDescriptor/g)).toBe(2);
    expect(count(/\/FontFile2 /g)).toBe(2);
    expect(file).not.toMatch(/Helvetica|\/JS|\/JavaScript|\/OpenAction/);
  });

  it('is black and gray, and mixes no colors', async () => {
    const pdf = await PDFDocument.load((await render(patients.chestPainThisMorning)).bytes);
    const contents = pdf.getPages().map(({ node }) => node.Contents());
    const text = contents
      .map((stream) => decodePDFRawStream(stream as PDFRawStream).decode())
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join('\n');
    expect(text).toContain('/DeviceGray cs');
    expect(text).not.toMatch(/DeviceRGB|DeviceCMYK| rg$| RG$/m);
  });

  // The longest sheet of each type and PD-L1 status, with every line of its head filled in.
  const head: Answers = {
    filledInBy: 'helper',
    name: 'Maria Guadalupe Santos-Rodriguez',
    visitDate: '2026-12-22',
    clinic: 'Brooklyn Center for Cancer Care, Atlantic Avenue',
    ownQuestions: [
      'Can I fly to see my family this summer, and can I keep working until then?',
      'Who can help me with rides to the clinic, and who can come with me to the long visits?',
      'My mother had breast cancer too. Should my daughter and my sister see someone about it?',
    ],
  };
  const longest = [undefined, ...fields.subtype.of].flatMap((subtype) =>
    [undefined, ...fields.pdl1.of].map((pdl1) => {
      const all = [undefined, ...fields.priorLines.of].flatMap((priorLines) =>
        [undefined, 5, 22, 400].map((cps) => ({ ...head, subtype, pdl1, priorLines, cps })),
      );
      const lengths = all.map((answers) => sheetAsText(sheetOf(answers)).length);
      return all[lengths.indexOf(Math.max(...lengths))] ?? {};
    }),
  );
  it.each(sampled(longest, 4))(
    'keeps side 1 on one page: $subtype, $pdl1, $priorLines, $cps',
    async (answers) => {
      const { bytes } = await render(answers);
      const { pages } = await readPdf(bytes);
      expect(pages).toHaveLength(4);
      expect(pages[0]).toContain(withoutSpace(sheetOf(answers).questions.at(-1)?.text ?? ''));
    },
  );

  it('numbers each of very many pages, and sets long print as long as it needs', async () => {
    const { pages, footers, body } = await read({
      textSize: 'large',
      paper: 'a4',
      topThree: ['Q1'],
      ownQuestions: Array.from({ length: 10 }, (_, index) => `${index} ${'zebra '.repeat(100)}?`),
    });
    expect(pages.length).toBeGreaterThan(10);
    for (const [index, footer] of footers.entries()) expect(pages[index]).toContain(footer);
    expect(body.match(/zebra/g)).toHaveLength(1000);
  });
});

describe('characters', () => {
  const named = (name: string) => read({ name });

  it.each([
    'ER ≥ 1% β → µ ½ ≤ ✓',
    'Nguyễn Thị Hồng',
    'Ελένη Παπαδοπούλου',
    'Ганна Їжак',
    'O’Brien-Núñez 3rd',
    '乳腺癌',
    '陳美玲',
    '山田はなこ',
    '김하늘',
    'ציפורה',
    'أمل',
    'Ana 👩🏽‍⚕️',
  ])('prints %s as it is', async (name) => {
    const { body, missing } = await named(name);
    // The micro sign and the Greek mu share a glyph, which reads back as mu.
    expect(body).toContain(withoutSpace(name).replace('µ', 'μ'));
    expect(missing).toEqual([]);
  });

  it.each([
    ['শান্তি', '□□', ['শা', 'ন্তি']],
    ['Ana शान्ति', 'Ana□□', ['शा', 'न्ति']],
    ['Ana မြတ်', 'Ana□□', ['မြ', 'တ်']],
    ['ณัฐ', '□□', ['ณั', 'ฐ']],
  ])(
    'prints □ for what no typeface has, never another letter: %s',
    async (name, printed, lacking) => {
      const { body, missing } = await named(name);
      expect(body).toContain(`Name${printed}Visit`);
      expect(missing).toEqual(lacking);
    },
  );

  it('loses nothing of a word that no line can hold', async () => {
    const word = 'abcdefghij'.repeat(60);
    const { body } = await read({ ownQuestions: [word], topThree: ['Q1'] });
    expect(body).toContain(word);
    expect(breakableParts('immunotherapy')).toEqual(['immunotherapy']);
    expect(breakableParts(word).join('')).toBe(word);
  });

  it('prints code as text', async () => {
    const name = ') /JS (app.alert(1)) Tj ET';
    const { body, bytes } = await named(name);
    expect(body).toContain(withoutSpace(name));
    expect(objectsOf(bytes)).not.toContain('/JS');
  });

  it('is ready for what cleaning leaves', async () => {
    const parsed = parseAnswers({ name: '\u00ad\u202e', goal: '\u0301\u0302', clinic: '\ufeff' });
    if (!parsed.ok) throw new Error('these are texts');
    const { pages } = await read(parsed.answers);
    expect(pages).toHaveLength(4);
  });
});

describe('a font file', () => {
  it('that is missing stops the work', async () => {
    const fonts = { ...nodeFonts, semibold: '/nowhere/font.ttf' };
    await expect(renderSheet(sheetOf({}), fonts)).rejects.toThrow();
  });

  it('that is broken stops the work', async () => {
    const broken = join(await mkdtemp(join(tmpdir(), 'askwell-')), 'font.ttf');
    writeFileSync(broken, 'not a font');
    await expect(renderSheet(sheetOf({}), { ...nodeFonts, regular: broken })).rejects.toThrow();
  });

  it('that is right again is used again', async () => {
    const { bytes } = await render({});
    expect((await readPdf(bytes)).pages).toHaveLength(4);
  });
});
