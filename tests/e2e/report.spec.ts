import { readFile } from 'node:fs/promises';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';
import { continueTo, heading, make, moreWays, open, sheet, toCheck } from './steps';

// A report is read on the device: offers with the words that they are from, and nothing filled in
// before somebody takes it.

const name = 'QUENTINMARKER';
const chart = '99174421';
const report = [
  `Patient: ${name}, VIOLA     MRN: ${chart}     DOB: 03/14/1966`,
  'Specimen: Liver, core biopsy     Collected: 02/13/2026',
  '',
  'FINAL DIAGNOSIS',
  'Liver, core biopsy: Metastatic breast carcinoma.',
  '',
  'BIOMARKERS',
  'ER: Negative (0%)',
  'PR: Negative (0%)',
  'HER2: Negative (IHC 1+)',
  'PD-L1 22C3: CPS 14',
  '',
  'FAMILY HISTORY: Mother: HER2 positive breast cancer.',
].join('\n');

async function openDoor(page: Page) {
  await open(page);
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await expect(heading(page)).toHaveText('Fill in from a report');
}

async function paste(page: Page, text: string) {
  await page.getByLabel('Paste the words of the report').fill(text);
  await page.getByRole('button', { name: 'Read this report' }).click();
}

const fact = (page: Page, is: string) => page.getByRole('group', { name: is, exact: true });

test('a pasted report is offered, and only what is taken is filled in', async ({ page }) => {
  await openDoor(page);
  await paste(page, report);
  await expect(heading(page)).toHaveText('What your report says');
  const er = fact(page, 'ER: negative');
  await expect(er.locator('blockquote')).toHaveText('ER: Negative (0%)');
  await expect(er).toContainText(
    'Page 1, line 8. Sample: Liver, core biopsy. Date: February 13, 2026',
  );
  await expect(page.getByText(name)).toHaveCount(0);

  await er.getByRole('button', { name: 'Take ER: negative' }).click();
  await expect(er.getByText('Taken.')).toBeVisible();
  await expect(er.getByRole('button', { name: 'Undo' })).toBeFocused();
  await fact(page, 'CPS: 14').getByRole('button', { name: 'Take' }).click();
  await fact(page, 'PD-L1: CPS 10 or more').getByRole('button', { name: 'Take' }).click();
  const pr = fact(page, 'PR: negative');
  await pr.getByRole('button', { name: 'Take' }).click();
  await pr.getByRole('button', { name: 'Undo' }).click();
  await fact(page, 'HER2: low').getByRole('button', { name: 'Leave' }).click();
  expect(await issuesOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await continueTo(page, 'What does your report say about ER');
  await expect(page.getByRole('group', { name: /^ER/ }).getByLabel('Negative')).toBeChecked();
  for (const left of [/^PR/, /^HER2/])
    await expect(page.getByRole('group', { name: left }).locator('input:checked')).toHaveCount(0);
  await toCheck(page);
  const note = 'From my report of February 13, 2026: ER and PD-L1.';
  await expect(page.locator('main > * p').filter({ hasText: note }).first()).toBeVisible();
  await expect(sheet(page)).toContainText(note);
});

test('the note of a report goes with the file, and when the answer is changed', async ({
  page,
}) => {
  await openDoor(page);
  await paste(page, report);
  for (const is of ['ER: negative', 'HER2: low'])
    await fact(page, is).getByRole('button', { name: 'Take' }).click();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await toCheck(page);
  await make(page);
  await moreWays(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).not.toContain(name);
  expect(saved).not.toContain(chart);
  expect(saved).not.toContain('IHC');

  await page.goto('/prepare');
  await page.getByText('I have saved answers in a file').click();
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'askwell-answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saved),
  });
  await expect(sheet(page)).toContainText('From my report of February 13, 2026: ER and HER2.');
  await page.locator('#change-receptors').click();
  await page.getByRole('group', { name: /^ER/ }).getByLabel('Positive').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(sheet(page)).toContainText('From my report of February 13, 2026: HER2.');
});

test('what was typed stays, until the report’s is taken instead', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Which type of breast cancer');
  await page.getByLabel('HER2-positive').check();
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await paste(page, report);
  const type = fact(page, 'Type: triple-negative');
  await expect(type).toContainText('You said: HER2-positive.');
  await type.getByRole('button', { name: 'Keep mine' }).click();
  await type.getByRole('button', { name: 'Undo' }).click();
  await type.getByRole('button', { name: 'Use the report’s' }).click();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await expect(page.getByLabel('Triple-negative')).toBeChecked();
});

test('a PDF is read, and none of it leaves the page', async ({ page, context }) => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  const drawn = pdf.addPage();
  for (const [at, text] of report.split('\n').entries())
    drawn.drawText(text, { x: 40, y: 760 - at * 14, size: 9, font });
  const buffer = Buffer.from(await pdf.save());
  await openDoor(page);
  const file = page.getByLabel('Or choose a file');
  // The first one fetches what reads PDF files.
  await file.setInputFiles({ name: 'first.pdf', mimeType: 'application/pdf', buffer });
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await page.getByRole('button', { name: 'Read another report' }).click();

  const seen: string[] = [];
  context.on('request', (request) => seen.push(`${request.url()} ${request.postData()}`));
  page.on('console', (message) => seen.push(message.text()));
  await file.setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer });
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await expect(page.getByText(`${name}.pdf`)).toHaveCount(0);
  const stored = await page.evaluate(async () => [
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    document.title,
    location.href,
    document.cookie,
    JSON.stringify(await indexedDB.databases()),
    JSON.stringify(await caches.keys()),
  ]);
  for (const text of [...seen, ...stored]) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(chart);
    expect(text).not.toContain('CPS 14');
  }
});

test('with the network cut, a pasted report is read', async ({ page, context }) => {
  await openDoor(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await paste(page, report);
  await expect(fact(page, 'CPS: 14')).toBeVisible();
});

/** What is said at once; the page keeps a place for a note about the network, which is empty. */
const alertIn = (page: Page) => page.locator('main').getByRole('alert').filter({ hasText: /\S/ });

test('a report that is not hers to use is turned away in words', async ({ page }) => {
  await openDoor(page);
  await page.getByRole('button', { name: 'Read this report' }).click();
  await expect(page.getByText('Paste the report first, or choose a file.')).toBeVisible();
  await paste(page, `${report}\nPatient: OTHER, ANNA   MRN: 5   DOB: 01/02/1950`);
  await expect(alertIn(page)).toContainText('more than one person');
  await paste(page, 'Nothing of note here.');
  await expect(page.getByText('Nothing in it was clear enough to offer.')).toBeVisible();
});

test('a reader that hangs is ended after 20 seconds', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers.
    const ended: string[] = [];
    Object.assign(globalThis, {
      ended,
      Worker: class {
        postMessage() {}
        terminate() {
          ended.push('ended');
        }
      },
    });
  });
  await page.clock.install();
  await openDoor(page);
  // The one that was fetched beforehand is ended first.
  await page.clock.fastForward(21_000);
  await paste(page, report);
  await expect(page.getByText('Your report is being read.')).toBeVisible();
  await page.clock.fastForward(19_000);
  await expect(page.getByText('Your report is being read.')).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(alertIn(page)).toContainText('Reading took too long and was stopped.');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ended'))).toContain('ended');

  await paste(page, report);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByLabel('Paste the words of the report')).toBeVisible();
});

test('nothing of it loads before the door is opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\.js/.test(response.url())) scripts.push(response.url());
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const texts = () =>
    Promise.all(
      scripts.map((url) => page.request.get(url.split('#')[0] ?? '').then((r) => r.text())),
    );
  const words = 'Paste the words of the report';
  expect((await texts()).some((text) => text.includes(words))).toBe(false);
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await expect(heading(page)).toHaveText('Fill in from a report');
  expect((await texts()).some((text) => text.includes(words))).toBe(true);
  expect((await texts()).some((text) => text.includes('PasswordException'))).toBe(false);
});
