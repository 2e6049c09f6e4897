import type { Answers } from '../../lib/answers/answers';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { madeOn, patients } from '../patients';
import { readPdf, withoutSpace } from '../read-pdf';
import { expect, test } from './fixtures';

// As on the PDF: two pages for the exam room, then the card, and the rest for home.
for (const format of ['Letter', 'A4'] as const) {
  test(`the HTML file of golden people prints on two pages and two: ${format}`, async ({
    page,
  }) => {
    for (const [name, answers] of Object.entries<Answers>(patients)) {
      const front = name === 'everythingTicked' ? 3 : 2;
      for (const sheets of ['both', 'visit'] as const) {
        const sheet = buildSheet({ ...answers, sheets }, { madeOn });
        await page.setContent(renderHtml(sheet, sheetCss));
        const { pages } = await readPdf(await page.pdf({ format }));
        expect(pages, `${name}, ${sheets}`).toHaveLength(front + (sheets === 'both' ? 2 : 0));
        if (sheets === 'visit') continue;
        const foot = `Page${front + 1}of${front + 2}${withoutSpace(sheet.foot.made)}`;
        expect(pages[front]?.startsWith(foot + withoutSpace(sheet.home.title)), name).toBe(true);
      }
    }
  });
}
