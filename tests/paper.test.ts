import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { layOutSheet } from '../lib/pdf/pages/lay-out-sheet';
import type { LaidOut } from '../lib/pdf/tagged/page-model';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../lib/pdf/type/prepare-text';
import { buildSheet } from '../lib/sheet/build-sheet';
import { freeBands } from './free-bands';
import { boxesOn, textOf } from './page-boxes';
import { madeOn, patients } from './patients';
import { sampled } from './sample';
import { expectWellSet } from './well-set';

// How the paper looks, read from the model of its pages: DESIGN.md, "The paper".

const layOut = async (answers: Answers, code?: string) => {
  const sheet = buildSheet(answers, { madeOn, ...(code && { code }) });
  await prepareText(sheet, nodeFonts);
  return { sheet, laidOut: await layOutSheet(sheet) };
};

/** All that can be ticked fills side 1 before the first question, which is long and stays whole. */
const isFull = (name: string) => name === 'everythingTicked';
const everyone = Object.entries<Answers>(patients);
const golden = everyone.filter(([name]) => !isFull(name));

describe.each(golden)('the paper of %s', (name, answers) => {
  const editions = (['letter', 'a4'] as const).flatMap((paper) =>
    (['pen', 'fillable'] as const).map((edition) => ({ paper, edition })),
  );

  const row = Object.keys(patients).indexOf(name);

  it.each(sampled(editions, 3, row * editions.length))(
    'has two sheets and no free band: $paper, $edition',
    async (print) => {
      const { laidOut } = await layOut({ ...answers, ...print });
      expect(laidOut.pages).toHaveLength(answers.sheets === 'visit' ? 2 : 4);
      // The last side ends where its words end.
      for (const band of freeBands(laidOut).slice(0, -1)) expect(band).toBeLessThanOrEqual(12);
      expectWellSet(laidOut);
    },
  );
});

/** The first page from `from` on, counted from 1, on which a text begins. */
const pageOf = ({ pages }: LaidOut, text: string, from = 1) => {
  const start = text.split('\n')[0];
  const at = pages
    .slice(from - 1)
    .findIndex((page) => boxesOn(page).some(({ node }) => textOf(node) === start));
  return at < 0 ? Number.NaN : from + at;
};

describe.each(sampled(everyone, 4, 1))('the large print of %s', (name, answers) => {
  const editions = [
    { paper: 'letter', edition: 'pen' },
    { paper: 'a4', edition: 'pen' },
    { paper: 'letter', edition: 'fillable' },
  ] as const;

  it.each(editions)('shows first what comes first: $paper, $edition', async (print) => {
    const { sheet, laidOut } = await layOut({ ...answers, ...print, textSize: 'large' });
    const { pages } = laidOut;
    expect(pages.length).toBeLessThanOrEqual(isFull(name) ? 12 : 10);
    expect(pageOf(laidOut, sheet.handOver.look)).toBeLessThanOrEqual(2);
    const lastOfFirst = sheet.first.at(-1)?.text ?? '';
    expect(pageOf(laidOut, lastOfFirst)).toBeLessThanOrEqual(isFull(name) ? 3 : 2);
    expectWellSet(laidOut);
  });

  it.each(['letter', 'a4'] as const)('has the card on one sheet of paper: %s', async (paper) => {
    const { sheet, laidOut } = await layOut({ ...answers, paper, textSize: 'large' });
    if (sheet.print.sheets === 'visit') return;
    const { emergency, sameDay, rules } = sheet.home.card;
    const front = pageOf(laidOut, sheet.home.title);
    expect(front % 2).toBe(1);
    for (const { text } of emergency.items) expect(pageOf(laidOut, text, front)).toBe(front);
    for (const { text } of [...sameDay.items, ...rules]) {
      expect([front, front + 1]).toContain(pageOf(laidOut, text, front));
    }
    expect(new Set(sameDay.items.map(({ text }) => pageOf(laidOut, text, front))).size).toBe(1);
  });
});

describe('a block', () => {
  it('is laid out the same whatever is beside it, and once', async () => {
    const { laidOut: first } = await layOut(patients.firstTreatmentCps22);
    await layOut({ ...patients.everythingTicked, textSize: 'large' });
    const { laidOut: again } = await layOut(patients.firstTreatmentCps22);
    const bare = (pages: object) => JSON.stringify(pages).replace(/"key":\d+/g, '');
    expect(bare(again.pages)).toBe(bare(first.pages));
  });
});

describe('the foot of a page', () => {
  const longest = { ...patients.everythingTicked, visitDate: '2026-12-22' };
  const code = '100 of 100 · KQ7X';

  it.each<[name: string, textSize: 'standard' | 'large', isSaid: boolean]>([
    ['Maria Guadalupe Santos-Rodriguez', 'standard', true],
    ['Maria Guadalupe Santos-Rodriguez', 'large', true],
    ['MARIA GUADALUPE SANTOS-RODRIGUEZ', 'standard', true],
    ['W'.repeat(32), 'standard', false],
    ['W'.repeat(32), 'large', false],
  ])(
    'is one line, without a name that it has no room for: %s, %s',
    async (name, textSize, isSaid) => {
      const { laidOut } = await layOut({ ...longest, name, textSize }, code);
      expectWellSet(laidOut);
      const boxes = laidOut.pages.flatMap(boxesOn);
      const feet = boxes.filter(({ within }) => within.at(-1)?.props?.tag === 'Footer');
      expect(feet).toHaveLength(2 * laidOut.pages.length);
      for (const { node } of feet) expect(node.lines).toHaveLength(1);
      const texts = feet.map(({ node }) => textOf(node));
      expect(texts.some((text) => text.startsWith(name))).toBe(isSaid);
      expect(texts.filter((text) => text.endsWith(code))).toHaveLength(laidOut.pages.length);
    },
  );
});

describe('a long word', () => {
  const words = [
    'МЕДСИ-PREMIUM-ОНКОЛОГИЯ',
    'KRANKENHAUSVERWALTUNG',
    'NGUYỄN-THỊ-HỒNG-ÁNH-MAI',
    '🙏'.repeat(10),
    '2'.repeat(49),
    'W'.repeat(60),
  ];
  const papers = (['letter', 'a4'] as const).flatMap((paper) =>
    words.map((word) => [paper, word] as const),
  );

  it.each(papers)('stays in its column, and gets no hyphen: %s, %s', async (paper, word) => {
    const phone = word.slice(0, 40);
    const typed = { name: word, doctor: word, clinic: word, dayPhone: phone, nightPhone: phone };
    const { laidOut } = await layOut({ ...typed, paper });
    expectWellSet(laidOut);
    const printed = laidOut.pages
      .flatMap(boxesOn)
      .map(({ node }) => (node.type === 'TEXT' ? textOf(node).replaceAll(' ', '') : ''));
    const times = phone === word ? 5 : 3;
    expect(printed.filter((text) => text === word)).toHaveLength(times);
  });
});
