import { describe, expect, it } from 'vitest';
import type { Answers } from '../../lib/answers/answers';
import { factFields, fields } from '../../lib/answers/fields';
import type { ReportFact } from '../../lib/answers/report-facts';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { layOutSheet } from '../../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { backLines, frontLines, longest, muchTyped } from '../longest';
import { missingOnPaper } from '../missing-on-paper';
import { outside, overlapping } from '../on-the-page';
import { madeOn, patients } from '../patients';
import { readBoxes, withoutSpace } from '../read-pdf';
import { expectWellSet } from '../well-set';

// Two pages for the exam room, two for home, and nothing at an edge, over another text, or alone. A
// second sheet of paper goes to the exam room where long own questions lead, or where much was
// typed or ticked.

async function laidOut(answers: Answers, reported: readonly ReportFact[] = []) {
  const sheet = buildSheet(answers, { madeOn, reported });
  const { bytes } = await renderSheet(sheet, nodeFonts);
  const pages = await readBoxes(bytes);
  const footer = (index: number) => [
    sheet.foot.made,
    sheet.foot.visit,
    `Page ${index + 1} of ${pages.length}`,
  ];
  const bodies = pages.map(({ boxes }, index) =>
    boxes.filter(({ text }) => !footer(index).includes(text)),
  );
  return { sheet, pages, bodies };
}

/** Everything that must hold of every edition. */
async function expectSound(answers: Answers, reported?: readonly ReportFact[]) {
  const { sheet, pages, bodies } = await laidOut(answers, reported);
  expectWellSet(await layOutSheet(sheet));
  const told = JSON.stringify(answers).slice(0, 2000);
  for (const [index, page] of pages.entries()) {
    expect(outside(page), `page ${index + 1} of ${told}`).toEqual([]);
    expect(overlapping(page), `page ${index + 1} of ${told}`).toEqual([]);
  }
  const text = withoutSpace(
    bodies
      .flat()
      .map((box) => box.text)
      .join(''),
  );
  expect(missingOnPaper(text, sheet), told).toBeUndefined();
  const { answersToGet, questions, followUps, ownQuestions } = sheet.headings;
  const headings = [
    ...[answersToGet, questions, followUps, ownQuestions],
    ...[sheet.tell, sheet.agreed, sheet.home.calendar, sheet.home.whys, sheet.home.words].map(
      ({ heading }) => heading,
    ),
  ];
  for (const body of bodies) {
    const last = body.at(-1)?.text ?? '';
    expect(headings, 'a heading alone at the end of a page').not.toContain(last);
  }
  return { sheet, pages, bodies };
}

/** The page on which each sheet starts. */
const pageOf = (bodies: { text: string }[][], text: string) =>
  bodies.findIndex((body) => body.some((box) => box.text === text)) + 1;

async function expectWithinBudget(answers: Answers, reported?: readonly ReportFact[]) {
  const { sheet, pages, bodies } = await expectSound(answers, reported);
  const isVisitOnly = answers.sheets === 'visit';
  expect(pages, JSON.stringify(answers)).toHaveLength(isVisitOnly ? 2 : 4);
  const front = withoutSpace((bodies[0] ?? []).map((box) => box.text).join(''));
  expect(front).toContain(withoutSpace(sheet.answersToGet.at(-1)?.text ?? ''));
  if (!isVisitOnly) expect(pageOf(bodies, sheet.home.title)).toBe(3);
}

/** Two sheets of paper for the exam room: what leads is on page 1 all the same. */
async function expectWithinTwoSheets(answers: Answers, reported?: readonly ReportFact[]) {
  const { sheet, pages, bodies } = await expectSound(answers, reported);
  const isVisitOnly = answers.sheets === 'visit';
  expect(pages.length, JSON.stringify(answers)).toBeLessThanOrEqual(isVisitOnly ? 4 : 6);
  const front = withoutSpace((bodies[0] ?? []).map((box) => box.text).join(''));
  for (const sentence of sheet.banner?.sentences ?? []) {
    expect(front).toContain(withoutSpace(sentence));
  }
  const both = withoutSpace(
    bodies
      .slice(0, 2)
      .flat()
      .map((box) => box.text)
      .join(''),
  );
  // With every sign marked, the banner that names them leaves their question no room on page 1 (25).
  expect(both).toContain(withoutSpace(sheet.first[0]?.text.split('\n')[0] ?? ''));
  if (!isVisitOnly) expect([3, 5]).toContain(pageOf(bodies, sheet.home.title));
}

/** Two sheets of paper hold all that can be ticked. */
const takesTwoSheets = (name: string) => name === 'everythingTicked';

const types = [undefined, ...fields.subtype.of];
const starts: Answers[] = types.flatMap((subtype) =>
  (['under-10'] as const).map((pdl1) => ({ subtype, pdl1 })),
);
const longFronts = longest(frontLines, starts);
const longBacks = longest(backLines, starts);
const longAlone = [frontLines, backLines].map((lines) =>
  longest(
    lines,
    starts.map((start) => ({ ...start, sheets: 'visit' })),
  ),
);

/** All facts that a report can give, by turns from one of two. */
const fromTwoReports = (answers: Answers): ReportFact[] =>
  factFields.flatMap((field, at) => {
    const value = answers[field];
    return value === undefined
      ? []
      : { field, value, date: ['2026-09-23', '2025-12-17'][at % 2] ?? null };
  });

describe('the longest sheets take no more than a second sheet of paper', () => {
  it.each(['letter', 'a4'] as const)('side 1, %s', async (paper) => {
    for (const answers of longFronts) await expectWithinTwoSheets({ ...answers, paper });
  });

  it.each(['letter', 'a4'] as const)('side 2, %s', async (paper) => {
    for (const answers of longBacks) await expectWithinTwoSheets({ ...answers, paper });
  });

  it.each(['letter', 'a4'] as const)('the visit sheet alone, %s', async (paper) => {
    for (const found of longAlone) {
      for (const answers of found) await expectWithinTwoSheets({ ...answers, paper });
      // As much as may be typed before more follow-ups give way.
      const [first] = found;
      const treatments = first?.treatments?.slice(0, 350).trim();
      await expectWithinTwoSheets({ ...first, paper, ownQuestions: [], treatments });
    }
  });

  it('filled in on a screen', async () => {
    await expectWithinTwoSheets({ ...muchTyped, edition: 'fillable' });
    await expectWithinTwoSheets({ ...longBacks[0], edition: 'fillable' });
    // Each question has its boxes to tick, which take more room than the lines that give way.
    await expectWithinTwoSheets({ ...longFronts[0], edition: 'fillable' });
  });
});

describe('the page budget holds for a spread of others', () => {
  it.each(Object.entries(patients))('%s', async (name, answers: Answers) => {
    const expectFits = takesTwoSheets(name) ? expectWithinTwoSheets : expectWithinBudget;
    await expectFits({ ...answers, paper: 'a4' });
    await expectFits({ ...answers, sheets: 'visit' });
  });

  it('with all that is known from two reports', async () => {
    const everyone = Object.entries<Answers>({
      ...patients,
      typedMuch: longFronts[0] ?? muchTyped,
    });
    for (const [name, answers] of everyone) {
      const reported = fromTwoReports(answers);
      const isLong = takesTwoSheets(name) || name === 'typedMuch';
      if (reported.length > 0)
        await (isLong ? expectWithinTwoSheets : expectWithinBudget)(answers, reported);
    }
  });

  it('with all that can be typed and nothing else', async () => {
    await expectWithinTwoSheets(muchTyped);
  });
});

describe('a second sheet of paper for the exam room', () => {
  const typeless = [{ pdl1: 'under-10' }, { subtype: 'triple-negative', pdl1: 'waiting' }] as const;
  const all = [frontLines, backLines].flatMap((lines) => longest(lines, typeless, 'all'));

  it.each(['letter', 'a4'] as const)('holds all that can be ticked, %s', async (paper) => {
    for (const answers of all) await expectWithinTwoSheets({ ...answers, paper });
  });

  it('holds three long questions of the person’s own that lead', async () => {
    const topThree = ['own-1', 'own-2', 'own-3'];
    for (const more of [{}, longFronts[0]]) {
      await expectWithinTwoSheets({ ...muchTyped, ...more, topThree });
    }
    const short = ['Can I fly?', 'Can I work?', 'Who tells my children?'];
    await expectWithinBudget({ subtype: 'triple-negative', ownQuestions: short, topThree });
  });
});

describe('large print', () => {
  it.each(['letter', 'a4'] as const)('has at most twelve pages, %s', async (paper) => {
    for (const answers of [longFronts[0], longBacks[0], {}]) {
      const { pages, sheet, bodies } = await expectSound({ ...answers, paper, textSize: 'large' });
      expect(pages.length).toBeLessThanOrEqual(12);
      expect(pageOf(bodies, sheet.home.title) % 2).toBe(1);
    }
  });
});

it('takes more pages for ten long questions, and loses nothing of them', async () => {
  const ownQuestions = Array.from({ length: 10 }, (_, index) =>
    `Question ${index} ${'about many long things '.repeat(30)}`.slice(0, 599).concat('?'),
  );
  for (const textSize of ['standard', 'large'] as const) {
    const { sheet, bodies } = await expectSound({ ...muchTyped, ownQuestions, textSize });
    expect(pageOf(bodies, sheet.home.title) % 2).toBe(1);
  }
});
