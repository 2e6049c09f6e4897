import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../read-pdf';
import { expect } from './fixtures';

// How a navigator works at the desk: by the words on the screen.

export const sample = readFileSync('public/packets/sample.csv');

/** Opens the desk, and waits until what works with a list is there. */
export async function openDesk(page: Page) {
  await page.goto('/packets', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Packets for many patients');
}

const rowsHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Check what was understood' });

export async function paste(page: Page, text: string) {
  await page.getByLabel('Paste from your spreadsheet').fill(text);
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(rowsHeading(page)).toBeFocused();
}

export async function choose(page: Page, name: string, buffer: Buffer) {
  await page
    .getByLabel('Or choose an Excel or CSV file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
}

export async function chooseSample(page: Page) {
  await choose(page, 'sample.csv', sample);
  await expect(rowsHeading(page)).toBeFocused();
}

/** The line of a row, by its number in the spreadsheet. */
export const lineOf = (page: Page, number: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: `Edit row ${number}`, exact: true }) });

export const makeButton = (page: Page) => page.getByRole('button', { name: /^Make \d+ packets?/ });

export const isDone = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Print and hand out' })).toBeVisible();

export async function makeAll(page: Page) {
  await makeButton(page).click();
  await isDone(page);
}

/** The sum that is always said: rows, packets made, not made. */
export const sum = (page: Page) => page.getByText(/^\d+ rows?: .* made\.$/);

/** Target of a link to something made here, and the name under which it would be saved. */
export async function fileOf(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** The text of the printer's file, page by page, and the code at the foot of each page. */
export async function printed(page: Page, link = 'Download packet.pdf') {
  const { name, bytes } = await fileOf(page, link);
  const { pages } = await readPdf(bytes);
  const codes = pages.map((text) => /(\d+of\d+·[2-9A-Z]{4})/.exec(text)?.[1] ?? 'none');
  return { name, bytes, pages, codes, packets: [...new Set(codes)] };
}

/** A list of made-up people. */
export const listOf = (count: number, name = 'Person') =>
  [
    'Name,Results told,Subtype,CPS,Prior lines',
    ...Array.from(
      { length: count },
      (_, at) => `${name} ${at + 1},${at % 3 ? 'yes' : 'no'},TNBC,${at % 40},${at % 3}`,
    ),
  ].join('\n');
