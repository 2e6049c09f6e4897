import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { emergencySigns } from '../lib/content/symptoms';
import { formFrom } from '../lib/intake/form/form-from';
import { readForm } from '../lib/intake/form/read-form';
import { layOutSheet } from '../lib/pdf/pages/lay-out-sheet';
import { mm } from '../lib/pdf/pages/page-style';
import type { PageNode } from '../lib/pdf/tagged/page-model';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../lib/pdf/type/prepare-text';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';

// The card for the wallet: DESIGN.md, "The paper".

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });

const pagesOf = async (answers: Answers) => {
  const sheet = sheetOf(answers);
  await prepareText(sheet, nodeFonts);
  return (await layOutSheet(sheet)).pages;
};

/** Width and height of every box with a border, in millimetres. */
const bordered = (node: PageNode): [number, number][] => [
  ...((node.style as { borderTopWidth?: number } | undefined)?.borderTopWidth && node.box
    ? [[node.box.width / mm, node.box.height / mm] as [number, number]]
    : []),
  ...(node.children ?? []).flatMap(bordered),
];

const { everythingTicked, firstTreatmentCps22 } = patients;

describe('the wallet card', () => {
  it('is there only where it is wanted', () => {
    expect(sheetOf(firstTreatmentCps22).wallet).toBeNull();
    expect(sheetOf({ ...firstTreatmentCps22, wallet: false }).wallet).toBeNull();
    expect(sheetOf({ ...firstTreatmentCps22, wallet: true }).wallet).not.toBeNull();
  });

  it('names every 911 sign and fever, and what was answered', () => {
    const { wallet } = sheetOf({ ...everythingTicked, wallet: true });
    expect(wallet?.emergency.items.map(({ id }) => id)).toEqual(emergencySigns.map(({ id }) => id));
    expect(wallet?.fever.text).toMatch(/100\.4.*any hour/);
    expect(wallet?.blanks.map(({ value }) => value)).toContain(everythingTicked.drugsNow);
  });

  it('shows no name, no visit, and no “metastatic” (53)', () => {
    const { name = '', doctor = '' } = everythingTicked;
    const printed = JSON.stringify(sheetOf({ ...everythingTicked, wallet: true }).wallet);
    for (const hidden of [name, doctor, 'etastatic']) expect(printed).not.toContain(hidden);
  });

  it('keeps drugs back with the results', () => {
    const { wallet } = sheetOf({ ...patients.resultsWithheld, wallet: true });
    expect(wallet?.blanks.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it.each([
    { paper: 'letter' },
    { paper: 'a4', edition: 'fillable' },
    { textSize: 'large' },
    { sheets: 'visit' },
  ] satisfies Answers[])(
    'is a page of its own, on a front, 86 x 54 mm folded: %j',
    async (print) => {
      const answers = { ...everythingTicked, ...print };
      const without = await pagesOf(answers);
      const pages = await pagesOf({ ...answers, wallet: true });
      expect(pages.length).toBe(without.length + (without.length % 2) + 1);
      const card = bordered(pages.at(-1) as PageNode).map((size) => size.map(Math.round));
      expect(card).toContainEqual([173, 55]); // two faces, and the line around them
    },
  );

  it('prints last in the text edition', () => {
    const text = sheetAsText(sheetOf({ ...everythingTicked, wallet: true }));
    const rest = sheetAsText(sheetOf(everythingTicked)).replace(/\n.*\n$/, '\n');
    expect(text.startsWith(rest)).toBe(true);
    expect(text.slice(rest.length)).toContain('weak or numb legs');
  });

  it('is chosen in the form, and comes back from a saved file', () => {
    expect(readForm(formFrom({}))).not.toHaveProperty('wallet');
    expect(readForm(formFrom({ wallet: true }))).toMatchObject({ wallet: true });
    expect(readForm({ ...formFrom({}), wallet: 'no' })).not.toHaveProperty('wallet');
  });
});
