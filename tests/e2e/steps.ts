import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../lib/answers/answers';
import { answersAsFile } from '../../lib/answers/saved-file';

// How a person moves through the journey: by the words on the screen.

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const sheet = (page: Page) => page.getByRole('article');
export const checks = (page: Page) =>
  page.getByRole('region', { name: 'Please look at this again' });

/** Opens the first question, and waits until all of the page is there. */
export async function open(page: Page) {
  await page.goto('/prepare');
  await ready(page);
}

/** On the first question: what is not needed for it has come too. */
export const ready = (page: Page) =>
  expect(page.getByText('I have saved answers in a file')).toBeVisible();

/** On the first question: opens answers that were saved, and waits for the sheet to check. */
export async function openAnswers(page: Page, answers: Answers) {
  await page.getByText('I have saved answers in a file').click();
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'askwell-answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(answersAsFile(answers)),
  });
  await expect(heading(page)).toHaveText('Check your answers');
}

/** Text that is seen: a place that is kept for an alert holds its text unseen. */
export const visibleText = (page: Page, text: string) =>
  page.getByText(text).filter({ visible: true });

/** Continue, until the question is on the screen. */
export async function continueTo(page: Page, question: string | RegExp) {
  for (let steps = 0; steps < 25; steps += 1) {
    const now = await heading(page).innerText();
    if (typeof question === 'string' ? now.startsWith(question) : question.test(now)) return;
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(now);
  }
  throw new Error(`No page asks ${question}`);
}

export const toCheck = (page: Page) => continueTo(page, 'Check your answers');

export async function tickResults(page: Page, ...results: string[]) {
  await continueTo(page, 'Which of these test results');
  for (const result of results) await page.getByLabel(result, { exact: true }).check();
}

export const results = {
  receptors: 'ER, PR and HER2',
  pdl1: 'PD-L1 or a CPS, even if it was not tested',
  markers: 'Gene changes or other markers, such as BRCA or MSI',
};

/** On the page to check. */
export async function make(page: Page) {
  await page.getByRole('button', { name: 'Make my sheet', exact: true }).first().click();
  await expect(heading(page)).toHaveText(/^Your sheet is (ready|on this page)$/);
}

export const makeNow = (page: Page) =>
  page.getByRole('button', { name: 'Make my sheet with what I have' }).click();

export const pdfIsReady = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'The PDF is ready.' })).toBeVisible();

/** From the next load on: a browser that is to load little. */
export const saveData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });

/** On the result page: opens what few need. */
export const moreWays = (page: Page) => page.getByText('More ways', { exact: true }).click();

/** Makes a sheet, and opens what few need. */
export async function sheetOfAna(page: Page) {
  await open(page);
  await openAnswers(page, { name: 'Ana' });
  await make(page);
  await pdfIsReady(page);
  await moreWays(page);
}

/** What was copied last. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
