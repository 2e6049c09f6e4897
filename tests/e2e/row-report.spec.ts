import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
import { isDone, lineOf, makeAll, openDesk, paste, printed } from './desk-steps';
import { expect, test } from './fixtures';
import {
  chart,
  dropReport,
  fact,
  hangReportReader,
  name,
  pasteReport,
  report,
  reportAsPdf,
  watchLeaks,
} from './reports';

// At the desk a report fills in one row: offers with their words, nothing taken that nobody took, and
// none of it kept or sent.

const list = 'Name,Results told,Subtype,ER,CPS\nAna Flores,yes,TNBC,positive,\nEva Lee,yes,,,';

async function openRow(page: Page, number: number) {
  await page.getByRole('button', { name: `Edit row ${number}`, exact: true }).click();
  await page.getByText('Fill in from a report', { exact: true }).click();
}

const save = (page: Page, number: number) =>
  page.getByRole('button', { name: `Save row ${number}`, exact: true }).click();

test('what is taken for a row is read as if it were typed, and printed', async ({ page }) => {
  await openDesk(page);
  await paste(page, list);
  await openRow(page, 2);
  await expect(page.getByLabel('Paste the words of Ana Flores’s report')).toBeVisible();
  await pasteReport(page);
  await expect(page.getByText('Check that this report is Ana Flores’s.')).toBeVisible();
  await expect(page.locator('details input:checked')).toHaveCount(0);
  await expect(page.getByText(name)).toHaveCount(0);

  const er = fact(page, 'ER: negative');
  await expect(er.locator('blockquote')).toHaveText('ER: Negative (0%)');
  await expect(er).toContainText('The list says: positive.');
  await er.getByRole('button', { name: 'Keep the list’s, not ER: negative' }).click();
  const cps = fact(page, 'CPS: 14');
  await cps.getByRole('button', { name: 'Take CPS: 14' }).click();
  await expect(cps.getByText('Taken.')).toBeVisible();
  await expect(page.getByLabel('CPS', { exact: true })).toHaveValue('14');
  await fact(page, 'HER2: low').getByRole('button', { name: 'Take' }).click();
  await expect(page.getByLabel('HER2 from a report')).toHaveValue('low');
  const pr = fact(page, 'PR: negative');
  await pr.getByRole('button', { name: 'Take' }).click();
  await pr.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('PR from a report')).toHaveValue('');
  expect(await issuesOf(page)).toEqual([]);

  await save(page, 2);
  await expect(lineOf(page, 2)).toContainText('CPS: 14');
  await expect(lineOf(page, 2)).toContainText('HER2: low');
  await expect(lineOf(page, 3)).toContainText('Nothing');
  await makeAll(page);
  const { pages } = await printed(page);
  expect(pages.join('')).toContain('CPS14');
});

test('nothing of it loads before it is opened, nor is kept after', async ({ page, context }) => {
  await openDesk(page);
  await paste(page, list);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Edit row 3', exact: true }).click();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByText('Fill in from a report', { exact: true }).click();
  await pasteReport(page);
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);

  const door = page.getByText('Fill in from a report', { exact: true });
  await door.click();
  await door.click();
  await expect(page.getByLabel(/^Paste the words of/)).toHaveValue('');
  await expect(fact(page, 'CPS: 14')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(lineOf(page, 3)).not.toContainText('14');
});

test('of a file that is dropped on a row nothing leaves the page', async ({ page, context }) => {
  await openDesk(page);
  await paste(page, list);
  await openRow(page, 3);
  // The first one fetches what reads PDF files; the rest is done without a network.
  await dropReport(page, 'first.pdf', await reportAsPdf());
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await page.getByRole('button', { name: 'Read another report' }).click();
  await context.setOffline(true);
  const leaks = watchLeaks(page);
  await dropReport(page, `${name}.pdf`, await reportAsPdf());
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await fact(page, 'HER2: low').getByRole('button', { name: 'Take' }).click();
  await save(page, 3);
  await makeAll(page);
  await isDone(page);
  const { pages } = await printed(page);
  for (const text of [...(await leaks.tell()), ...pages]) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(chart);
  }
  // What was not taken is nowhere.
  for (const text of await leaks.tell()) expect(text).not.toMatch(/CPS ?14/);
  expect(pages.join('')).not.toContain('CPS14');
});

test('a reader that hangs is ended, and what was typed into the row stays', async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await paste(page, list);
  await page.getByRole('button', { name: 'Edit row 3', exact: true }).click();
  await page.getByLabel('CPS', { exact: true }).fill('9');
  const letReadersGo = await hangReportReader(page);
  await page.getByText('Fill in from a report', { exact: true }).click();
  await expect(page.getByLabel(/^Paste the words of/)).toBeVisible();
  // The one that was fetched beforehand is ended first.
  await page.clock.fastForward(21_000);
  await pasteReport(page);
  await page.clock.fastForward(19_000);
  await expect(page.getByText('The report is being read.')).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(page.getByText('Reading took too long and was stopped.')).toBeVisible();
  await expect(page.getByLabel('CPS', { exact: true })).toHaveValue('9');
  await letReadersGo();
  await pasteReport(page);
  await expect(fact(page, 'CPS: 14')).toContainText('The list says: 9.');
});

test('a report that cannot be of one patient is turned away in words', async ({ page }) => {
  await openDesk(page);
  await paste(page, list);
  await openRow(page, 2);
  await pasteReport(page, `${report}\nPatient: OTHER, ANNA   MRN: 5   DOB: 01/02/1950`);
  await expect(page.getByText('more than one person. Choose a report of one.')).toBeVisible();
});
