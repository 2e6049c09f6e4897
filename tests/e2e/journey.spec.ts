import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { printedStrings } from '../../lib/sheet/sheet-text';
import { calendarDay } from '../../lib/wording/calendar-day';
import { firstMissing, readPdf, withoutSpace } from '../read-pdf';
import { expect, test } from './fixtures';
import {
  checks,
  continueTo,
  heading,
  make,
  makeNow,
  moreWays,
  open,
  pdfIsReady,
  ready,
  results,
  sheet,
  tickResults,
  toCheck,
} from './steps';
import { watchWorkers } from './workers';

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
  await continueTo(page, 'Which type');
  await page.getByLabel('Triple-negative').check();
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS 10 or more').check();
  await page.getByLabel('CPS (optional)').fill(' CPS 22 ');
  await continueTo(page, 'How many treatments');
  await page.getByLabel('None yet').check();
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill(answers.ownQuestions[0]);
  await page.getByRole('button', { name: 'Add another question' }).click();
  await page.getByLabel('Your question 2').fill(answers.ownQuestions[1]);
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill(answers.name);
  await page.getByLabel('Date of the visit').fill(answers.visitDate);
  await page.getByLabel('phone number for nights').fill(answers.nightPhone);
}

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

test('from the start page to paper: fill in, check, make, download', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Your answers stay on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await ready(page);
  await fillIn(page);
  await toCheck(page);
  await expect(sheet(page)).toContainText(answers.name);
  await make(page);
  await expect(heading(page)).toBeFocused();

  const wanted = printedStrings(sheetToday());
  const shown = withoutSpace((await sheet(page).textContent()) ?? '');
  expect(firstMissing(shown, wanted)).toBeUndefined();

  await pdfIsReady(page);
  const { pages, title } = await downloadPdf(page);
  expect(title).toBe('Questions for my visit');
  expect(pages).toHaveLength(4);
  const made = sheetToday().foot.made;
  const body = pages
    .join('')
    .replaceAll(withoutSpace(made), '')
    .replace(/Page\dof4/g, '');
  expect(
    firstMissing(
      body,
      wanted.filter((text) => text !== made),
    ),
  ).toBeUndefined();
});

test('the PDF opens in a tab of its own', async ({ page, context }) => {
  await open(page);
  await makeNow(page);
  await pdfIsReady(page);
  const opened = context.waitForEvent('page');
  await moreWays(page);
  await page.getByRole('link', { name: 'Open the PDF' }).click();
  expect((await opened).url()).toMatch(/^blob:/);
});

test('three taps from the start to paper, and it is the PDF that is printed', async ({ page }) => {
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
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  await makeNow(page);
  await page.getByRole('button', { name: 'Print the PDF' }).click();
  const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  await expect.poll(printed).toEqual([expect.stringMatching(/^blob:/)]);
});

test('the PDF is there at once when the sheet was looked at first', async ({ page }) => {
  const traffic = await watchWorkers(page);
  await open(page);
  await toCheck(page);
  await expect.poll(traffic).toEqual({ asked: 1, answered: 1 });
  await make(page);
  await expect(page.getByRole('button', { name: 'Print the PDF' })).toBeVisible();
  // The PDF that is shown was made before the tap.
  expect(await traffic()).toEqual({ asked: 1, answered: 1 });
});

test('a mistake is named, linked and keeps every answer', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS 10 or more').check();
  await page.getByLabel('CPS (optional)').fill('twelve');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link', { name: /^CPS must be a number/ }).click();
  await expect(page.getByLabel('CPS (optional)')).toBeFocused();
  await expect(page.getByLabel('CPS (optional)')).toHaveValue('twelve');
  await expect(page.getByLabel('CPS (optional)')).toHaveAccessibleDescription(/Error: CPS must be/);
  await expect(page.getByLabel('CPS 10 or more')).toBeChecked();
  expect(new URL(page.url()).hash).toBe('');

  // A second try takes the focus to the summary again; what is right goes on.
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toBeFocused();
  await page.getByLabel('CPS (optional)').fill('12');
  await continueTo(page, 'How many treatments');
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('50,000 pasted characters are kept, and told on Continue', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else do you want to ask?');
  const box = page.getByLabel('Your question 1');
  await box.fill('x'.repeat(50_000));
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toContainText(
    'Your question 1 must be 600 characters or fewer. Now it has 50000',
  );
  await expect(box).toHaveValue('x'.repeat(50_000));
});

test('a mistake that was stepped over is met again before the sheet is made', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS (optional)').fill('12 %');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText(/Which of these test results/);
  await makeNow(page);
  await expect(heading(page)).toHaveText('What do you know about PD-L1?');
  await expect(page.getByRole('alert').filter({ hasText: 'A percent is not a CPS' })).toBeFocused();
  await page.getByLabel('CPS (optional)').fill('12');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(sheet(page)).toContainText('CPS');
});

test('a mistake that the browser’s Forward steps over is told with the sheet', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await toCheck(page);
  await page.evaluate(() => history.go(-14));
  await page.getByLabel('CPS (optional)').fill('12 %');
  await page.evaluate(() => history.go(14));
  await expect(heading(page)).toHaveText('Check your answers');
  const summary = page.getByRole('alert').filter({ hasText: 'A percent is not a CPS' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link').click();
  await expect(heading(page)).toHaveText('What do you know about PD-L1?');
});

test('what the typeface lacks is told before printing', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana অ');
  await makeNow(page);
  await pdfIsReady(page);
  await expect(page.getByText('has □ in their place: অ')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'page');
  });
  await page.getByRole('button', { name: 'Print this page instead' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'page');
  expect((await downloadPdf(page)).pages[0]).toContain('Ana□');
});

test('a change from the sheet returns to it, by way of what it opens', async ({ page }) => {
  await open(page);
  await toCheck(page);
  const change = page.getByRole('button', { name: 'Change which results you have' });
  await change.click();
  await page.getByLabel(results.pdl1).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('What do you know about PD-L1?');
  await page.getByLabel('CPS 10 or more').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(sheet(page)).toContainText('CPS 10 or more');

  await page.getByRole('button', { name: 'Change name, visit and phones' }).click();
  await page.getByLabel('Name').fill('Ana');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Change name, visit and phones' })).toBeFocused();
  await expect(sheet(page)).toContainText('Ana');
});

test('a helper is asked about somebody else', async ({ page }) => {
  await open(page);
  await page.getByLabel('A family member or friend').check();
  await continueTo(page, 'Which type of breast cancer do they have?');
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What is known about their PD-L1?');
  await page.getByLabel('CPS under 10').check();
  await page.getByLabel('CPS (optional)').fill('15');
  await continueTo(page, 'Do any of these apply to them?');
  await expect(page.getByLabel('They are pregnant')).toBeVisible();
  await expect(page.getByLabel('They may get pregnant, or they are nursing')).toBeVisible();
  await continueTo(page, 'Which details');
  await page.getByLabel('Their name').fill('Ana');
  await continueTo(page, 'Check the answers');
  await expect(checks(page)).toContainText('Please look at their report.');
  // The printed words are for the doctor's hand, and stay in the first person.
  await expect(sheet(page)).toContainText('With help from family or a friend.');
  await expect(sheet(page)).toContainText('Please help me sort it out.');
  await expect(sheet(page)).not.toContainText('their');
});

test('somebody newly told is not asked how many treatments, and nothing is taken for "none"', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, 'Were you told in the last few weeks');
  await page.getByLabel('Yes', { exact: true }).check();
  const seen: string[] = [];
  await continueTo(page, 'Which type');
  while ((await heading(page).innerText()) !== 'Check your answers') {
    const now = await heading(page).innerText();
    seen.push(now);
    if (now === 'Have you had immunotherapy?') {
      await expect(page.getByLabel('Yes, after the cancer spread')).toHaveCount(0);
      await expect(page.getByLabel('Yes, around the time of surgery')).toBeVisible();
      await expect(page.getByLabel('I am having it now')).toBeVisible();
      await expect(page.getByLabel('I’m not sure')).toBeVisible();
    }
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(now);
  }
  expect(seen.filter((question) => question.startsWith('How many treatments'))).toEqual([]);
  expect(seen).toContain('Have you had immunotherapy?');
  await expect(sheet(page)).toContainText('newly told that the cancer spread');
  await expect(sheet(page)).not.toContainText('none yet');
  await expect(sheet(page)).not.toContainText('No immunotherapy so far');

  // Who was told longer ago is asked what was skipped.
  await page.getByRole('button', { name: 'Change newly told or not' }).click();
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText(/How many treatments/);
  await page.getByLabel('One', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(sheet(page)).not.toContainText('newly told that the cancer spread');
  await page.getByRole('button', { name: 'Change immunotherapy' }).click();
  await expect(page.getByLabel('Yes, after the cancer spread')).toBeVisible();
});
