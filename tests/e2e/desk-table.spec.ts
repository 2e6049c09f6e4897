import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readPdf, withoutSpace } from '../read-pdf';
import { fileOf, lineOf, makeAll, openDesk, paste, printed, sum } from './desk-steps';
import { expect, test } from './fixtures';

// Work in the table: who gets a packet, in which order, and what is mended at once.

const monday = [
  'Patient name\tMRN\tAppt\tTime\tMD\tDx\tCPS\tSymptoms\tTold',
  'Santos, Maria\t1001\t12/7/2026\t10:30\tRK\tTNBC\t22\tcough; knee hurts\tY',
  'Okafor, Dolores\t1002\t12/7/2026\t9:00\tRK\tER+ HER2-\t\t\tY',
  'Okafor, Dolores\t1002\t12/7/2026\t9:00\tRK\tER+ HER2-\t\t\tY',
  '\t\t12/8/2026\t\tSHAH\t\t\t\t',
  'Kim, Grace\t1003\t\t8:30\t\tstage II\t\todd taste\tnot yet',
  'Wojcik, Linda\t1004\tTBD\t\t\tstage II\t\t\tY',
].join('\n');

async function openMonday(page: Page, ...more: string[]) {
  await page.clock.setFixedTime('2026-11-29T09:00:00');
  await openDesk(page);
  await paste(page, [monday, ...more].join('\n'));
}

const tickOf = (page: Page, number: number) =>
  page.getByLabel(`Make row ${number}`, { exact: true });

test('rows are ticked in or out, and every row is counted', async ({ page }) => {
  await openMonday(page);
  await page.getByRole('button', { name: 'Make one of rows 3 and 4' }).click();
  await expect(tickOf(page, 4)).not.toBeChecked();
  await expect(page.getByText('1 row of the list is not ticked.')).toBeVisible();
  await tickOf(page, 2).uncheck();
  await page.getByRole('button', { name: 'Not ready (2)' }).click();
  await page.getByRole('button', { name: 'Leave out all 2 of these' }).click();
  await page.getByRole('button', { name: 'All (5)' }).click();
  await expect(tickOf(page, 6)).not.toBeChecked();
  await tickOf(page, 6).check();
  await makeAll(page);
  await expect(sum(page)).toHaveText('6 rows: 1 packet made, 1 not made.');
  await expect(page.getByText('1 row was left out.')).toBeVisible();
  await expect(page.getByText('3 rows were not ticked, and left out.')).toBeVisible();
  await expect(page.getByText('Row 6: Kim, Grace, Dx:')).toBeVisible();
  const { packets, pages } = await printed(page);
  expect(packets).toHaveLength(1);
  const sheets = `To print: ${pages.length / 2} sheets of paper, on both sides.`;
  await expect(page.getByText(sheets)).toBeVisible();
});

test('what is wrong alike is mended at once, and packets follow the order', async ({ page }) => {
  await openMonday(page);
  await page.getByRole('button', { name: 'Make one of rows 3 and 4' }).click();
  await expect(page.getByText('Row 5, “12/8/2026 · SHAH”, is a heading.')).toBeVisible();
  await expect(lineOf(page, 6)).toContainText('Kim, Grace, Dx: This reads as a cancer');
  await page.getByRole('button', { name: 'Edit row 6' }).click();
  await page.getByLabel('Dx').fill('TNBC');
  await page
    .getByRole('button', { name: 'Save row 6 and 1 other row with the same words' })
    .click();
  await expect(page.getByText('Row 6 and 1 other row were read again.')).toBeVisible();
  await expect(lineOf(page, 6)).toContainText('Visit: December 8, 2026, 8:30');
  await expect(lineOf(page, 7)).toContainText('“TBD” is no day that is sure.');
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  await page.getByLabel('A short edition: only the visit sheet').check();
  await makeAll(page);
  const { pages, codes, packets } = await printed(page);
  const covers = packets.map((code) => pages[codes.indexOf(code)] ?? '');
  const names = ['Kim,Grace', 'Okafor,Dolores', 'Santos,Maria', 'Wojcik,Linda'];
  for (const [at, name] of names.entries()) expect(covers[at]).toContain(name);
  expect(covers[0]).toContain('December8,2026,8:30');
  expect(covers[0]).toContain('SHAH');
  expect(pages.join('')).not.toContain('keepitwhereIcanseeit');
  await expect(page.getByText(`To print: ${pages.length / 2} sheets of paper`)).toBeVisible();
});

test('words that were not understood print only by a click', async ({ page }) => {
  await openMonday(page, 'Roth, Eva\t1005\t\t\t\tTNBC\t\todd taste\tnot yet');
  const words = page.getByRole('region', { name: 'Read these words' });
  await expect(words).toContainText('Words of row 8 cannot print, since results are withheld.');
  const print = words.getByRole('button', { name: 'Print these words on the sheet of row 2' });
  await expect(print).toContainText('“knee hurts”');
  await makeAll(page);
  expect((await printed(page)).pages.join('')).not.toContain('kneehurts');
  await print.click();
  await expect(lineOf(page, 2)).toContainText('As typed: “knee hurts”');
  await page.getByRole('button', { name: 'Make again: row 2' }).click();
  await expect(page.getByText('The packet of row 2 is made.')).toBeVisible();
  await expect(sum(page)).toHaveText('7 rows: 4 packets made, 2 not made.');
  await page.getByRole('button', { name: 'Make the ZIP' }).click();
  const zip = await fileOf(page, 'Download packets.zip');
  const { pages } = await readPdf(unzipSync(zip.bytes)['001.pdf'] ?? new Uint8Array());
  expect(withoutSpace(pages.join(''))).toContain('kneehurts');
  await page.getByText('Show the notes').click();
  await expect(page.getByText('For the visit on December 7, 2026.').first()).toBeVisible();
  await expect(page.getByText('Words about symptoms were printed').first()).toBeVisible();
});
