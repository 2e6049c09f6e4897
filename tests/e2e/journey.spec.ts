import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { calendarDay } from '../../lib/calendar-day';
import { buildSheet } from '../../lib/sheet';
import { printedStrings } from '../../lib/sheet-text';
import { firstMissing, readPdf, withoutSpace } from '../read-pdf';
import { expect, test } from './fixtures';

const answers = {
  filledInBy: 'self',
  subtype: 'triple-negative',
  pdl1: '10-or-more',
  cps: 22,
  priorLines: 'none',
  name: 'Nguyễn Thị Hồng',
  visitDate: '2026-12-01',
  nightPhone: '718-555-0199',
  ownQuestions: ['Can I keep working?', 'Who can help me with rides?'],
} as const;

async function fillIn(page: Page) {
  await page.getByLabel('I am, for myself').check();
  await page.getByLabel('Triple-negative').check();
  await page.getByLabel('CPS 10 or more').check();
  await page.getByLabel('CPS (optional)').fill(' CPS 22 ');
  await page.getByLabel('None yet').check();
  await page.getByLabel('Your question 1').fill(answers.ownQuestions[0]);
  await page.getByRole('button', { name: 'Add another question' }).click();
  await page.getByLabel('Your question 2').fill(answers.ownQuestions[1]);
  await page.getByLabel('Name').fill(answers.name);
  await page.getByLabel('Date of the visit').fill(answers.visitDate);
  await page.getByLabel('Phone number for nights').fill(answers.nightPhone);
}

const makeSheet = (page: Page) => page.getByRole('button', { name: 'Make my sheet' }).click();
const pdfIsReady = (page: Page) =>
  expect(page.getByText('The PDF is ready.')).toBeVisible({ timeout: 40_000 });

/** The sheet as this machine's clock dates it. */
const sheetToday = () => {
  const madeOn = calendarDay(new Date());
  return buildSheet({ ...answers, ownQuestions: [...answers.ownQuestions] }, { madeOn });
};

async function downloadPdf(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('questions-for-my-visit.pdf');
  return readPdf(await readFile(await file.path()));
}

test('from the start page to paper: fill in, see, download', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Your answers stay on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await fillIn(page);
  await makeSheet(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sheet is ready');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const wanted = printedStrings(sheetToday());
  const shown = withoutSpace((await page.getByRole('article').textContent()) ?? '');
  expect(firstMissing(shown, wanted)).toBeUndefined();

  await pdfIsReady(page);
  const { pages, title } = await downloadPdf(page);
  expect(title).toBe('Questions for my visit');
  expect(pages).toHaveLength(5);
  const made = sheetToday().foot.made;
  const body = pages
    .join('')
    .replaceAll(withoutSpace(made), '')
    .replace(/Page\dof5/g, '');
  expect(
    firstMissing(
      body,
      wanted.filter((text) => text !== made),
    ),
  ).toBeUndefined();
});

test('the PDF opens in a tab of its own', async ({ page, context }) => {
  await page.goto('/prepare');
  await makeSheet(page);
  await pdfIsReady(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the PDF' }).click();
  expect((await opened).url()).toMatch(/^blob:/);
});

test('printing prints the PDF, not the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => true });
    const printed: string[] = [];
    Object.assign(window, { printed, print: () => printed.push('page') });
    // The frame's own print would open a dialog that no test can close.
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        return { print: () => printed.push(this.src) };
      },
    });
  });
  await page.goto('/prepare');
  await makeSheet(page);
  await pdfIsReady(page);
  await page.getByRole('button', { name: 'Print the PDF' }).click();
  const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  await expect.poll(printed).toEqual([expect.stringMatching(/^blob:/)]);
});

test('Back returns to the form with everything that was typed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  await fillIn(page);
  await makeSheet(page);
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Name')).toHaveValue(answers.name);
  await expect(page.getByLabel('Triple-negative')).toBeChecked();
  await expect(page.getByLabel('Your question 2')).toHaveValue(answers.ownQuestions[1]);
  await page.goForward();
  await expect(page.getByRole('article')).toContainText(answers.name);
  await page.getByRole('button', { name: 'Change my answers' }).click();
  await expect(page.getByLabel('Name')).toHaveValue(answers.name);
});

test('a mistake is named, linked and keeps every answer', async ({ page }) => {
  await page.goto('/prepare');
  await fillIn(page);
  await page.getByLabel('CPS (optional)').fill('twelve');
  await page.getByLabel('Your question 2').fill('x'.repeat(50_000));
  await makeSheet(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link', { name: /^CPS must be a number/ }).click();
  await expect(page.getByLabel('CPS (optional)')).toBeFocused();
  await expect(page.getByLabel('CPS (optional)')).toHaveValue('twelve');
  await expect(page.getByLabel('CPS (optional)')).toHaveAccessibleDescription(/Error: CPS must be/);
  await expect(summary.getByRole('link', { name: /Your question 2 must be 600/ })).toBeVisible();
  await expect(page.getByLabel('Your question 2')).toHaveValue('x'.repeat(50_000));
  await expect(page.getByLabel('Name')).toHaveValue(answers.name);
  expect(new URL(page.url()).hash).toBe('');
});

test('answers that do not fit are said calmly, and the sheet is made', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('It was not tested').check();
  await page.getByLabel('CPS (optional)').fill('15');
  await makeSheet(page);
  await expect(page.getByRole('region', { name: 'Please look at this again' })).toContainText(
    'You typed a CPS, but you also said PD-L1 was not tested',
  );
  await expect(page.getByRole('article')).toContainText('These two facts do not match.');
});

test('what the typeface lacks is told before printing', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('Name').fill('Ana 乳');
  await makeSheet(page);
  await pdfIsReady(page);
  await expect(page.getByText('stand as □ in the PDF: 乳')).toBeVisible();
  expect((await downloadPdf(page)).pages[0]).toContain('Ana□');
});

test('the whole way by keyboard', async ({ page }) => {
  await page.goto('/');
  const focusedBy = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    return page.locator(':focus');
  };
  await expect(await focusedBy('Tab', 2)).toHaveText('Start');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What do you know so far?' }).waitFor();
  await page.getByLabel('I am, for myself').focus();
  await page.keyboard.press('Space');
  await focusedBy('Tab', 2);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Hormone-positive and HER2-negative')).toBeChecked();
  await page.getByLabel('Name').focus();
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await pdfIsReady(page);
  await expect(page.getByRole('article')).toContainText('My cancer is hormone-positive.');
});
