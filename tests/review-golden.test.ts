import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import AboutPage from '../app/about/page';
import StartPage from '../app/page';
import type { Answers } from '../lib/answers/answers';
import type { Signature, SignedPart } from '../lib/content/signatures';
import { layOutSheet } from '../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../lib/pdf/type/prepare-text';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';

const injected = vi.hoisted(() => ({
  signatures: [] as Signature[],
  staleParts: [] as SignedPart[],
}));

vi.mock('../lib/content/signatures', async (original) => ({
  ...(await original<typeof import('../lib/content/signatures')>()),
  get signatures() {
    return injected.signatures;
  },
  get staleParts() {
    return injected.staleParts;
  },
}));

beforeEach(() => {
  injected.signatures = [];
  injected.staleParts = [];
});

const sheet = () => sheetAsText(buildSheet(patients.knowsNothing, { madeOn }));
const by = { name: 'Jane Roe', profession: 'RN', day: '2026-11-20', hash: 'of what was read' };
const both: Signature[] = [
  { part: 'card-and-signs', ...by },
  { part: 'everything-else', ...by },
];

it('unsigned: the sheet says that nobody has reviewed it', async () => {
  await expect(sheet()).toMatchFileSnapshot('golden/review/unsigned.txt');
});

it('signed: the sheet says who has reviewed it, and when', async () => {
  injected.signatures = both;
  await expect(sheet()).toMatchFileSnapshot('golden/review/signed.txt');
});

it('stale: the sheet says that it was changed since', async () => {
  injected.signatures = both;
  injected.staleParts = ['card-and-signs', 'everything-else'];
  await expect(sheet()).toMatchFileSnapshot('golden/review/stale.txt');
});

it('keeps the fullest sheets on their pages with the longest names there may be', async () => {
  const { threeLinesAndTired, everythingTicked, afterSurgeryNewlySpread, pregnant } = patients;
  const fullest = [threeLinesAndTired, everythingTicked, afterSurgeryNewlySpread, pregnant].flatMap(
    (answers): Answers[] => [answers, { ...answers, sheets: 'visit' }],
  );
  const pagesOf = async (answers: Answers) => {
    const sheet = buildSheet(answers, { madeOn });
    await prepareText(sheet, nodeFonts);
    return (await layOutSheet(sheet)).pages.length;
  };
  const allPages = async () => {
    const pages: number[] = [];
    for (const answers of fullest) pages.push(await pagesOf(answers));
    return pages;
  };
  const before = await allPages();
  const long = {
    name: 'Maria Guadalupe Santos-Rodriguez de la C',
    profession: 'Oncology nurse practitioner, O',
  };
  injected.signatures = [
    { part: 'card-and-signs', ...by, ...long },
    { part: 'everything-else', ...by, ...long, day: '2026-11-23' },
  ];
  injected.staleParts = ['card-and-signs', 'everything-else'];
  expect(await allPages()).toEqual(before);
});

it('stands on the start page and on the page about the site as it does on the sheet', () => {
  injected.signatures = both;
  injected.staleParts = ['everything-else'];
  const line =
    'Symptom card and signs: reviewed by Jane Roe, RN, on November 20, 2026. All else: reviewed by Jane Roe, RN, on November 20, 2026; changed since.';
  expect(sheet()).toContain(line);
  for (const page of [StartPage, AboutPage]) {
    expect(renderToStaticMarkup(createElement(page))).toContain(line);
  }
});
