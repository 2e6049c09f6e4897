import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSavedFile } from '../../lib/answers/saved-file';
import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import { heading, make, open, openAnswers, pdfIsReady, sheet } from './steps';
import { holdWorkers } from './workers';

// The sheet as a PDF of another kind, as text, as a web page; the answers as a file.

async function sheetOfAna(page: Page) {
  await open(page);
  await openAnswers(page, { name: 'Ana' });
  await make(page);
  await pdfIsReady(page);
}

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

test('the text is copied for a message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheetOfAna(page);
  await expect(page.getByText('Once you paste and send it, it leaves this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('The text is copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('My questions about immunotherapy');
  // Only what was said, and no name.
  expect(text).not.toMatch(/____|\[|Ana/);
});

test('each way out says what leaves the device, or stays and is not locked', async ({ page }) => {
  await sheetOfAna(page);
  // The PDF, the web page and the saved answers are files.
  await expect(page.getByText(/saved file is not locked/)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show the sheet here' }).click();
  await expect(page.getByRole('heading', { name: 'This is what it says' })).toBeFocused();
  await expect(sheet(page)).toBeInViewport();
});

test('where copying is not allowed the text is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await sheetOfAna(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('This browser did not copy.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Copy as text' })).toHaveValue(/My questions/);
});

test('the PDF is shared as a file, where the device can', async ({ page }) => {
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
  await sheetOfAna(page);
  await expect(page.getByText('It then leaves this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Share the PDF' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([
    'questions-for-my-visit.pdf application/pdf',
  ]);
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
  });

  const path = info.outputPath('askwell-answers.json');
  await writeFile(path, bytes);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByText('I have saved answers in a file').click();
  await page.getByLabel('Open a saved file').setInputFiles(path);
  await expect(heading(page)).toHaveText('Check your sheet');
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
