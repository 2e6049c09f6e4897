import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSavedFile } from '../../lib/answers/saved-file';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { sheetAsMessage } from '../../lib/sheet/sheet-message';
import { sheetAsText } from '../../lib/sheet/sheet-text';
import { calendarDay } from '../../lib/wording/calendar-day';
import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import { copied, heading, make, open, openAnswers, pdfIsReady, sheet, sheetOfAna } from './steps';
import { holdWorkers } from './workers';

// The sheet as a PDF of another kind, as text, as a web page; the answers as a file.

async function download(page: Page, click: () => Promise<unknown>) {
  const started = page.waitForEvent('download');
  await click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('large print, A4, the visit sheet alone, to fill in on a screen', async ({ page }) => {
  await sheetOfAna(page);
  const pdf = async () => {
    await pdfIsReady(page);
    const link = page.getByRole('link', { name: 'Download the PDF' });
    const { bytes } = await download(page, () => link.click());
    return { bytes, ...(await readPdf(bytes)) };
  };
  const before = await pdf();
  expect(before.pages).toHaveLength(4);
  await page.getByText('Paper and print').click();
  const makeAgain = async (label: string) => {
    const letGo = await holdWorkers(page);
    await page.getByLabel(label).check();
    await expect(page.getByRole('status').filter({ hasText: 'Making the PDF.' })).toBeVisible();
    await letGo();
  };
  await makeAgain('Only the visit sheet');
  expect((await pdf()).pages).toHaveLength(2);
  await makeAgain('Large print');
  expect((await pdf()).pages.length).toBeGreaterThan(2);
  await makeAgain('A4');
  await makeAgain('On a screen');
  const last = await pdf();
  expect(last.bytes.toString('latin1')).toContain('595.28');
  expect(last.bytes.toString('latin1')).toContain('/AcroForm');
  expect(before.bytes.toString('latin1')).not.toContain('/AcroForm');
});

test('the message is copied first, the full text second', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheetOfAna(page);
  await expect(page.getByText('Once you paste and send it, it leaves this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as a message' }).click();
  await expect(page.getByText('The text is copied.')).toBeVisible();
  const sheetToday = buildSheet({ name: 'Ana' }, { madeOn: calendarDay(new Date()) });
  expect(await copied(page)).toBe(sheetAsMessage(sheetToday));
  // Only what was said, and no name.
  expect(await copied(page)).not.toMatch(/____|\[|Ana/);
  await page.getByRole('button', { name: 'Copy the full text' }).click();
  await expect.poll(() => copied(page)).toBe(sheetAsText(sheetToday));
});

test('each way out says what leaves the device, or stays and is not locked', async ({ page }) => {
  await sheetOfAna(page);
  // The PDF, the web page and the saved answers are files.
  await expect(page.getByText(/saved file is not locked/)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show the sheet here' }).click();
  await expect(page.getByRole('heading', { name: 'This is what it says' })).toBeFocused();
  await expect(sheet(page)).toBeInViewport();
});

/** A device whose list of apps takes files; what it was given. */
async function sharesFiles(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        shared.push(...files.map(({ name, type }) => `${name} ${type}`));
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { shared: string[] }).shared);
}

test('the PDF is shared as a file, where the device can', async ({ page }) => {
  const shared = await sharesFiles(page);
  await sheetOfAna(page);
  await page.getByRole('button', { name: 'Share or save' }).click();
  expect(await shared()).toEqual(['questions-for-my-visit.pdf application/pdf']);
  // A computer prints first.
  const [first] = await page.locator('main [class*=primary]').all();
  await expect(first ?? page.locator('none')).toHaveText('Print the PDF');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('page 1 and the way to share are on the first screen', async ({ page }) => {
    const shared = await sharesFiles(page);
    await open(page);
    await openAnswers(page, { filledInBy: 'self', subtype: 'triple-negative', name: 'Ana' });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
    await make(page);
    await pdfIsReady(page);
    await expect(page.getByRole('button', { name: 'See page 1 large' })).toBeInViewport({
      ratio: 1,
    });
    const share = page.getByRole('button', { name: 'Share or save' });
    await expect(share).toBeInViewport({ ratio: 1 });
    await share.click();
    expect(await shared()).toHaveLength(1);
    await page.getByRole('button', { name: 'See page 1 large' }).click();
    await expect(sheet(page)).toBeInViewport();
  });
});

test('the web page to fill in holds the sheet and needs nothing else', async ({ page }, info) => {
  await sheetOfAna(page);
  const button = page.getByRole('button', { name: 'Download as a web page' });
  const { name, bytes } = await download(page, () => button.click());
  expect(name).toBe('questions-for-my-visit.html');
  const path = info.outputPath('sheet.html');
  await writeFile(path, bytes);
  await page.goto(`file://${path}`);
  await expect(sheet(page)).toContainText('Ana');
  await page.getByLabel('Is it working', { exact: true }).fill('Scan in March.');
  const strip = page.locator('.sheet-strip');
  expect(await strip.evaluate((element) => getComputedStyle(element).borderLeftWidth)).toBe('5px');
  const again = page.getByRole('button', { name: 'Save a copy with what I typed' });
  const copy = await download(page, () => again.click());
  expect(copy.bytes.toString()).toContain('Scan in March.');
});

test('answers are saved to a file, and opened again', async ({ page }, info) => {
  await sheetOfAna(page);
  const save = page.getByRole('button', { name: 'Save my answers to a file' });
  const { name, bytes } = await download(page, () => save.click());
  expect(name).toBe('askwell-answers.json');
  expect(readSavedFile(bytes.toString())).toEqual({
    ok: true,
    answers: { name: 'Ana' },
    askAgain: [],
    changed: [],
    reported: [],
  });

  const path = info.outputPath('askwell-answers.json');
  await writeFile(path, bytes);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByText('I have saved answers in a file').click();
  await page.getByLabel('Open a saved file').setInputFiles(path);
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(sheet(page)).toContainText('Ana');
});

test('a file that cannot be opened is told plainly', async ({ page }) => {
  await open(page);
  await page.getByText('I have saved answers in a file').click();
  const input = page.getByLabel('Open a saved file');
  const give = (text: string) =>
    input.setInputFiles({
      name: 'askwell-answers.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give('');
  await expect(page.getByText('The selected file is empty')).toBeVisible();
  await give(`"${'x'.repeat(1_000_001)}"`);
  await expect(page.getByText('must be smaller than 1 MB')).toBeVisible();
  await give('{"name": 7}');
  await expect(input).toHaveAccessibleDescription(/Error: The selected file must be one that/);
});
