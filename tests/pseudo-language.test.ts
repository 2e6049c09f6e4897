import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { pageMarks, type Sheet } from '../lib/sheet/sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { faultsOf } from './hostile-text';
import { brokenConditions } from './matterhorn';
import { missingOnPaper } from './missing-on-paper';
import { outside, overlapping } from './on-the-page';
import { madeOn, patients } from './patients';
import { inPseudoLanguage } from './pseudo-language';
import { readBoxes, withoutSpace } from './read-pdf';
import { sampled } from './sample';

const { knowsNothing, everythingTicked, firstTreatmentCps22 } = patients;
const people: [answers: Answers, mostPages: number][] = [
  [knowsNothing, 6],
  [{ ...firstTreatmentCps22, edition: 'fillable' }, 6],
  [everythingTicked, 8],
];

const pageOf = ({ foot }: Sheet, page: number, pages: number) =>
  withoutSpace(foot.page.replace(pageMarks.page, `${page}`).replace(pageMarks.pages, `${pages}`));

const languages = ['longer', 'full-width', 'cyrillic'] as const;

describe.each(languages)('a language that is %s', (language) => {
  const from = languages.indexOf(language) * people.length;
  const sheetOf = (answers: Answers) => inPseudoLanguage(buildSheet(answers, { madeOn }), language);

  it.each(sampled(people, 4, from))(
    'is printed whole, on its pages, and tagged: %#',
    async (answers, mostPages) => {
      const sheet = sheetOf(answers);
      const { bytes, missing } = await renderSheet(sheet, nodeFonts);
      expect(missing).toEqual([]);
      expect(await brokenConditions(bytes)).toEqual([]);
      const pages = await readBoxes(bytes);
      expect(pages.length).toBeLessThanOrEqual(mostPages);
      let text = '';
      for (const [index, page] of pages.entries()) {
        expect(outside(page)).toEqual([]);
        expect(overlapping(page)).toEqual([]);
        const own = withoutSpace(page.boxes.map((box) => box.text).join(''));
        const foot = pageOf(sheet, index + 1, pages.length);
        expect(own).toContain(foot);
        text += own.replace(foot, '').replace(withoutSpace(sheet.foot.visit), '');
      }
      expect(missingOnPaper(text, sheet)).toBeUndefined();
    },
  );

  it('comes out on the paper as it went in, each of its texts', async () => {
    expect(await faultsOf(printedStrings(sheetOf(everythingTicked)))).toEqual([]);
  });
});
