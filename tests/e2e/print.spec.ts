import type { Page } from '@playwright/test';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { printedStrings } from '../../lib/sheet/sheet-text';
import { calendarDay } from '../../lib/wording/calendar-day';
import { madeOn, patients } from '../patients';
import { firstMissing, readPdf, withoutSpace } from '../read-pdf';
import { expect, test } from './fixtures';
import { make, open, openAnswers, sheet } from './steps';

// The page itself as paper: the way out where no PDF can be made.

const sheetOfAna = () => buildSheet({ name: 'Ana' }, { madeOn: calendarDay(new Date()) });

/** The page as the browser would print it. */
const printPage = async (page: Page) => readPdf(await page.pdf({ format: 'Letter' }));

/** Smallest text in sight, in CSS pixels, and text in sight that is no part of the sheet. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    const chrome: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
      if (parent.closest('article'))
        sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize));
      else chrome.push(node.textContent);
    }
    return { smallest: Math.min(...sizes), chrome };
  });

test('the page to check prints the whole sheet at 12 points, and nothing else', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await openAnswers(page, { name: 'Ana' });
  const { pages } = await printPage(page);
  // The visit sheet on both sides of one sheet of paper, and the home sheet from the next on.
  expect(pages).toHaveLength(4);
  expect(pages[2]).toMatch(/^Page3of4Made\w+,\d+Myhomesheet/);
  // The foot says whose it is on the visit sheet alone.
  for (const [index, text] of pages.entries()) {
    expect(text).toMatch(index < 2 ? new RegExp(`^Page${index + 1}of4Ana`) : /^Page\dof4Made/);
  }
  expect(firstMissing(pages.join(''), printedStrings(sheetOfAna()))).toBeUndefined();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // 12 points are 16 pixels.
  expect(await onPaper(page)).toEqual({ smallest: 16, chrome: [] });
  const inks = await sheet(page).evaluate((article) => {
    const { color } = getComputedStyle(article);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(inks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

const missing = {
  'no workers': (page: Page) => page.addInitScript('delete window.Worker'),
  // A worker has a WebAssembly of its own.
  'no WebAssembly': (page: Page) =>
    page.route(/turbopack-worker/, async (route) => {
      const response = await route.fetch();
      const body = `delete globalThis.WebAssembly;${await response.text()}`;
      await route.fulfill({ response, body });
    }),
};

test.describe('without the engine', () => {
  test.use({ expectedErrors: /no native wasm support/ });

  for (const [what, takeAway] of Object.entries(missing)) {
    test(`a browser with ${what} prints the page instead`, async ({ page }) => {
      await takeAway(page);
      await open(page);
      await openAnswers(page, { name: 'Ana' });
      await make(page);
      const said = page.getByRole('status').filter({ hasText: 'The PDF could not be made' });
      await expect(said).toBeVisible();
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', 'page');
      });
      await page.getByRole('button', { name: 'Print this page instead' }).click();
      await expect(page.locator('body')).toHaveAttribute('data-printed', 'page');
      const { pages } = await printPage(page);
      expect(firstMissing(pages.join(''), printedStrings(sheetOfAna()))).toBeUndefined();
      await page.emulateMedia({ media: 'print' });
      expect((await onPaper(page)).chrome).toEqual([]);
    });
  }
});

test('what was typed and ticked prints where there would be no room to write', async ({ page }) => {
  const sheet = buildSheet(patients.hormonePositiveSecondLine, { madeOn });
  await page.setContent(renderHtml(sheet, sheetCss));
  const printed = async () => (await readPdf(await page.pdf({ format: 'Letter' }))).pages.join('');
  expect(await printed()).not.toContain(withoutSpace(sheet.headings.answered));
  const [topic] = sheet.questions;
  await page.getByLabel(topic?.topic ?? '', { exact: true }).fill('Scan in March, then we talk.');
  await page.getByLabel(`${sheet.headings.answered}: ${topic?.topic}`).check();
  await page.getByLabel(`${sheet.headings.later}: Subtype`).fill('June 1');
  const text = await printed();
  for (const said of ['Scan in March, then we talk.', sheet.headings.answered, 'June 1']) {
    expect(text).toContain(withoutSpace(said));
  }
});
