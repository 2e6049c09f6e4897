import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { layOutSheet } from '../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../lib/pdf/type/prepare-text';
import { buildSheet } from '../lib/sheet/build-sheet';
import { freeBands } from './free-bands';
import { madeOn, patients } from './patients';

// How the paper looks, read from the model of its pages: DESIGN.md, "The paper".

const layOut = async (answers: Answers) => {
  const sheet = buildSheet(answers, { madeOn });
  await prepareText(sheet, nodeFonts);
  return layOutSheet(sheet);
};

/** All that can be ticked fills side 1 before the first question, which is long and stays whole. */
const golden = Object.entries<Answers>(patients).filter(([name]) => name !== 'everythingTicked');

describe.each(golden)('the paper of %s', (_name, answers) => {
  const editions = (['letter', 'a4'] as const).flatMap((paper) =>
    (['pen', 'fillable'] as const).map((edition) => ({ paper, edition })),
  );

  it.each(editions)('has two sheets and no free band: $paper, $edition', async (print) => {
    const laidOut = await layOut({ ...answers, ...print });
    expect(laidOut.pages).toHaveLength(answers.sheets === 'visit' ? 2 : 4);
    // The last side ends where its words end.
    for (const band of freeBands(laidOut).slice(0, -1)) expect(band).toBeLessThanOrEqual(12);
  });
});

describe('a block', () => {
  it('is laid out the same whatever is beside it, and once', async () => {
    const first = await layOut(patients.firstTreatmentCps22);
    await layOut({ ...patients.everythingTicked, textSize: 'large' });
    const again = await layOut(patients.firstTreatmentCps22);
    const bare = (pages: object) => JSON.stringify(pages).replace(/"key":\d+/g, '');
    expect(bare(again.pages)).toBe(bare(first.pages));
  });
});
