import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
import { choose, lineOf, makeButton, openDesk, paste } from './desk-steps';
import { expect, test } from './fixtures';
import { pageTasks } from './page-tasks';

// What is each column? One step of the navigator's desk, by keys alone as well.

/** As a nurse keeps it: odd headings, her own words for who was told, and lines by number. */
const monday = [
  'Patient,DOB,When,Seeing,Cancer,Ln,Talked?,How is she,Cell,Plan B',
  '"Santos, Maria",3/4/61,12/7,Dr. Lee,"TNBC, CPS 22",1L,Y*,rash,718-555-0101,ask',
  '"Okafor, Dolores",5/6/55,12/7,Dr. Lee,"ER+ PR+ HER2-",2L,disclosed 11/3,none,718-555-0102,',
  '"Kim, Grace",7/8/70,12/8,Dr. Ali,"TNBC, CPS 3",1L,family only,none,718-555-0103,x',
].join('\n');

const columns = (page: Page) => page.getByRole('region', { name: 'What is each column?' });
const meaningOf = (page: Page, header: string) =>
  page.getByLabel(`What is in column ${header}?`, { exact: true });
const isRead = (page: Page) =>
  expect(columns(page).getByText(/The list was read again/)).toBeVisible();

async function setMonday(page: Page) {
  await meaningOf(page, 'When').selectOption('Day of the visit');
  await meaningOf(page, 'Cancer').selectOption('Diagnosis, results or notes on the cancer');
  await meaningOf(page, 'Ln').selectOption('Treatments since the spread, counting the one now');
  await meaningOf(page, 'Talked?').selectOption('Who was told the results');
  await meaningOf(page, 'How is she').selectOption('Symptoms');
  await meaningOf(page, 'Plan B').selectOption('Leave out');
  await isRead(page);
}

test('a list with odd headings is understood once each column is set', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-29T09:00:00');
  await openDesk(page);
  await paste(page, monday);
  await expect(columns(page)).toContainText('10 columns: 3 used, 7 not');
  await expect(columns(page)).toContainText('6 questions about the columns are open.');
  await expect(columns(page).getByRole('row', { name: /^Cancer/ })).toContainText('TNBC, CPS 22');
  await page.getByRole('link', { name: 'Answer above the table' }).click();
  await expect(page.getByRole('heading', { name: 'What is each column?' })).toBeInViewport();
  await setMonday(page);
  await expect(lineOf(page, 2)).toContainText('Visit: December 7, 2026');
  await expect(lineOf(page, 3)).toContainText('Told: results print');
  await expect(lineOf(page, 2)).toContainText('Not told: results do not print');

  // Its own words and lines are asked about once.
  await expect(columns(page)).toContainText('3 questions about the columns are open.');
  const word = columns(page).getByRole('group', { name: '“Y*” (1 row): not clear, so not told' });
  await word.getByRole('button', { name: 'Told', exact: true }).click();
  await expect(lineOf(page, 2)).toContainText('Told: results print');
  const told = columns(page).getByRole('group', { name: '“Y*” (1 row)', exact: true });
  await expect(told.getByRole('button', { name: 'Told', exact: true })).toBeFocused();
  await columns(page)
    .getByRole('group', { name: /family only/ })
    .getByRole('button', { name: 'Not told' })
    .click();
  await columns(page).getByRole('button', { name: 'Running' }).click();
  await expect(lineOf(page, 2)).toContainText('counting the one now: One');
  await expect(lineOf(page, 3)).toContainText('counting the one now: Two or more');
  await expect(columns(page)).not.toContainText('open.');
  await expect(columns(page)).toContainText('10 columns: 8 used, 2 not');

  // Next Monday: one file, and nothing of this list in it.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a desk file' }).click();
  const saved = await (await download).path();
  const text = readFileSync(saved, 'utf8');
  expect(text).toContain('"how is she"');
  expect(text).not.toMatch(/maria|santos|lee|718|y\*|family|disclosed|tnbc|rash/i);
  await page.getByRole('button', { name: 'Use another list' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use another list' }).click();
  await paste(page, monday.replace('Plan B', 'Plan C'));
  await page.getByLabel('Open a desk file').setInputFiles(saved);
  await expect(columns(page)).toContainText('5 columns were set: “When”, “Cancer”');
  await expect(columns(page)).toContainText('Not in this list: “plan b”.');
  await expect(lineOf(page, 3)).toContainText('counting the one now: Two or more');
  await expect(lineOf(page, 2)).toContainText('Not told: results do not print');
});

test('a list that is understood is folded, and can be opened', async ({ page }) => {
  await openDesk(page);
  await paste(page, 'Name,Age,Told,CPS\nAna,65,yes,22');
  await expect(columns(page)).toContainText('4 columns: 3 used, 1 not');
  await expect(meaningOf(page, 'CPS')).toHaveCount(0);
  await columns(page).getByText('4 columns').click();
  await meaningOf(page, 'CPS').focus();
  await meaningOf(page, 'CPS').selectOption('Leave out');
  await isRead(page);
  await expect(lineOf(page, 2)).not.toContainText('CPS');
  await expect(meaningOf(page, 'CPS')).toBeFocused();
});

test('two columns of one meaning ask which to use, by keys alone', async ({ page }) => {
  await openDesk(page);
  await paste(page, 'Name\tDoctor\tMD\nAna\tLee\tKim');
  const question = columns(page).getByRole('group', {
    name: 'Doctor is in more than one column: “Doctor” and “MD”',
  });
  await expect(question).toBeVisible();
  await expect(lineOf(page, 2)).not.toContainText('doctor');
  await page.getByRole('heading', { name: 'What is each column?' }).focus();
  for (let tabs = 0; tabs < 5; tabs += 1) await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: 'Use only “MD”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What is each column?' })).toBeFocused();
  await expect(lineOf(page, 2)).toContainText('In words: doctor');
});

test('a list whose headings nobody knows is understood once they are named', async ({ page }) => {
  await openDesk(page);
  await paste(page, 'Wer,Was,Redet\nAna Lima,TNBC,Igbo only\nEva Ruiz,chest pain,no');
  await expect(columns(page)).toContainText('No column is known by its name');
  await expect(page.getByText('2 rows: 0 ready, 0 with notes, 2 not ready')).toBeVisible();
  await expect(page.getByText('No ticked row is ready yet.')).toBeVisible();
  // A sign does not wait for its column to be named.
  const calls = page.getByRole('region', { name: 'Call these people today' });
  await expect(calls.getByRole('listitem')).toContainText('chest pain');
  await meaningOf(page, 'Wer').selectOption('Name of the patient');
  await meaningOf(page, 'Redet').selectOption('Needs an interpreter');
  await isRead(page);
  await expect(columns(page)).not.toContainText('No column is known by its name');
  await expect(makeButton(page)).toHaveText('Make 2 packets');

  // What its words mean is asked once for the list.
  const word = columns(page).getByRole('group', { name: 'Redet: “Igbo only” (1 row)' });
  await word.getByRole('button', { name: 'Yes' }).click();
  await expect(lineOf(page, 2)).toContainText('Needs: an interpreter');
  await expect(word.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
});

test('two choices at once both count', async ({ page }) => {
  await openDesk(page);
  await paste(page, 'Name\tZebra\tOkapi\nAna\t22\tTo work');
  await page.evaluate(() => {
    for (const [id, value] of [
      ['column-1', 'cps'],
      ['column-2', 'goal'],
    ] as const) {
      const select = document.getElementById(id) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await isRead(page);
  await expect(lineOf(page, 2)).toContainText('Does not print: PD-L1: CPS 10 or more');
  await expect(lineOf(page, 2)).toContainText('In words: goal');
});

for (const [what, file] of [
  ['of another kind', '{"name":"Harbor"}'],
  ['that is broken', '{"kind":'],
  ['of a newer version', '{"kind":"askwell-desk","version":9,"columns":[]}'],
  ['that is too large', ' '.repeat(60_000)],
] as const) {
  test(`a desk file ${what} is answered by a sentence`, async ({ page }) => {
    await openDesk(page);
    await paste(page, 'Name\tZebra\nAna\t22');
    await page.getByLabel('Open a desk file').setInputFiles({
      name: 'desk.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await expect(columns(page).getByRole('alert')).toContainText(
      /must be one that|newer version|over 50 KB/,
    );
    await expect(meaningOf(page, 'Zebra')).toHaveValue('');
  });
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 768],
  ['light', 320],
] as const) {
  test(`${colorScheme}, ${width} wide: the columns fit, and have no issue`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openDesk(page);
    await paste(page, `${monday.replace('Plan B', `Plan ${'B'.repeat(50)}`)},${'x'.repeat(300)}`);
    await setAndOpen(page);
    expect(await issuesOf(page)).toEqual([]);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits).toBe(true);
    const heights = await columns(page)
      .locator('select, button, summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.filter((height) => height > 0 && height < 44)).toEqual([]);
  });
}

async function setAndOpen(page: Page) {
  await meaningOf(page, 'Talked?').selectOption('Who was told the results');
  await meaningOf(page, 'Ln').selectOption('Treatments since the spread, counting the one now');
  await isRead(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test('a column of 2,000 rows is set without holding up the page', async ({ page }) => {
  const listOf = (rows: number) =>
    [
      'Name,Zebra,Told,Dx',
      ...Array.from({ length: rows }, (_, at) => `P ${at},${at % 40},told ${at % 9},TNBC ${at}`),
    ].join('\n');
  const setColumn = async () => {
    await page.locator('#column-1').selectOption('cps');
    await page.getByText('The list was read again').waitFor();
  };
  const measure = async (rows: number) => {
    await openDesk(page);
    await choose(page, 'list.csv', Buffer.from(listOf(rows)));
    await page.locator('#column-1').waitFor();
    return pageTasks(page, setColumn);
  };
  const short = await measure(50);
  const long = await measure(2000);
  const figures = `${long.longest} of ${long.total} ms; with 50 rows ${short.longest} of ${short.total} ms`;
  test.info().annotations.push({ type: 'longest task', description: figures });
  expect(long.total).toBeLessThan(4 * short.total);
});
