import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
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
import { continueTo, heading, make, moreWays, open, sheet, toCheck } from './steps';

// A report is read on the device: offers with the words that they are from, and nothing filled in
// before somebody takes it.

async function openDoor(page: Page) {
  await open(page);
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await expect(heading(page)).toHaveText('Fill in from a report');
}

test('a pasted report is offered, and only what is taken is filled in', async ({ page }) => {
  await openDoor(page);
  await pasteReport(page);
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

test('words that may take a result back are shown in its place', async ({ page }) => {
  await openDoor(page);
  const added = 'ADDENDUM: A barcode was read twice, and the jar is not the one of this patient.';
  await pasteReport(page, `${report}\n\n${added}`);
  await expect(page.getByText('The report was read. Nothing in it was clear enough')).toBeVisible();
  await expect(page.getByText('These words may change what the results mean.')).toBeVisible();
  await expect(page.locator('blockquote').first()).toContainText('A barcode was read twice');
  expect(await issuesOf(page)).toEqual([]);
});

test('the note of a report goes with the file, and when the answer is changed', async ({
  page,
}) => {
  await openDoor(page);
  await pasteReport(page);
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
  // What was not taken: the number of PD-L1.
  expect(saved).not.toMatch(/cps|14/i);

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
  await pasteReport(page);
  const type = fact(page, 'Type: triple-negative');
  await expect(type).toContainText('You said: HER2-positive.');
  await type.getByRole('button', { name: 'Keep mine' }).click();
  await type.getByRole('button', { name: 'Undo' }).click();
  await type.getByRole('button', { name: 'Use the report’s' }).click();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await expect(page.getByLabel('Triple-negative')).toBeChecked();
});

test('a PDF that is dropped is read, and none of it leaves the page', async ({ page, context }) => {
  const pdf = await reportAsPdf();
  await openDoor(page);
  // The first one fetches what reads PDF files; the rest is done without a network.
  const file = page.getByLabel('Or choose a file');
  await file.setInputFiles({ name: 'first.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await page.getByRole('button', { name: 'Read another report' }).click();
  await context.setOffline(true);
  const leaks = watchLeaks(page);
  await dropReport(page, `${name}.pdf`, pdf);
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await expect(page.getByText(`${name}.pdf`)).toHaveCount(0);
  for (const text of await leaks.tell()) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(chart);
    expect(text).not.toContain('CPS 14');
  }
});

test('with the network cut, a pasted report is read', async ({ page, context }) => {
  await openDoor(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await pasteReport(page);
  await expect(fact(page, 'CPS: 14')).toBeVisible();
});

/** What is said at once; the page keeps a place for a note about the network, which is empty. */
const alertIn = (page: Page) => page.locator('main').getByRole('alert').filter({ hasText: /\S/ });

test('a report that is not hers to use is turned away in words', async ({ page }) => {
  await openDoor(page);
  await page.getByRole('button', { name: 'Read this report' }).click();
  await expect(page.getByText('Paste the report first, or choose a file.')).toBeVisible();
  await pasteReport(page, `${report}\nPatient: OTHER, ANNA   MRN: 5   DOB: 01/02/1950`);
  await expect(alertIn(page)).toContainText('more than one person');
  await pasteReport(page, 'Nothing of note here.');
  await expect(page.getByText('Nothing in it was clear enough to offer.')).toBeVisible();
});

test('a reader that hangs is ended after 20 seconds, and the answers stay', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.getByLabel('I am, for myself').check();
  const letReadersGo = await hangReportReader(page);
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await expect(page.getByLabel('Paste the words of the report')).toBeVisible();
  // The one that was fetched beforehand is ended first.
  await page.clock.fastForward(21_000);
  await pasteReport(page);
  await expect(page.getByText('Your report is being read.')).toBeVisible();
  await page.clock.fastForward(19_000);
  await expect(page.getByText('Your report is being read.')).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(alertIn(page)).toContainText('Reading took too long and was stopped.');
  await pasteReport(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByLabel('Paste the words of the report')).toBeVisible();
  await letReadersGo();
  await pasteReport(page);
  await expect(fact(page, 'CPS: 14')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('I am, for myself')).toBeChecked();
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

for (const width of [360, 1280]) {
  test(`a screen reader tells the offers apart, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDoor(page);
    await expect(heading(page)).toBeFocused();
    await pasteReport(page);
    await expect(heading(page)).toHaveText('What your report says');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "What your report says" [level=1]
      - region "Type of cancer":
        - heading "Type of cancer" [level=2]
        - 'group "Type: triple-negative"':
          - 'heading "Type: triple-negative" [level=3]'
          - paragraph: The report does not name the type. It follows from ER, PR and HER2.
          - paragraph: "The words of your report:"
          - blockquote: "ER: Negative (0%)"
          - blockquote: "PR: Negative (0%)"
          - blockquote: "HER2: Negative (IHC 1+)"
          - paragraph: "Page 1, line 8. Sample: Liver, core biopsy. Date: February 13, 2026."
          - 'button "Take Type: triple-negative"'
          - 'button "Leave Type: triple-negative"'
      - region "ER, PR and HER2":
        - 'group "ER: negative"'
        - 'group "PR: negative"'
        - 'group "HER2: low"':
          - 'heading "HER2: low" [level=3]'
          - paragraph: /Low.* counts in its own way/
          - paragraph: "The words of your report:"
          - blockquote: "HER2: Negative (IHC 1+)"
          - paragraph: /Page 1, line 10/
          - 'button "Take HER2: low"'
          - 'button "Leave HER2: low"'
      - region "PD-L1":
        - 'group "PD-L1: CPS 10 or more"'
        - 'group "CPS: 14"'
    `);
    const names = await page
      .getByRole('group')
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(8);

    const low = fact(page, 'HER2: low');
    await low.getByRole('button', { name: 'Take HER2: low' }).press('Enter');
    await expect(low.getByRole('status')).toHaveText('Taken.');
    await expect(low.getByRole('button', { name: 'Undo HER2: low' })).toBeFocused();
    // Nothing is cut off, and nothing scrolls aside.
    const hidden = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(hidden).toBeLessThanOrEqual(0);
  });
}

test('two facts of the same words are told apart by their place', async ({ page }) => {
  await openDoor(page);
  await pasteReport(page, report.replace('CPS 14', 'CPS 14\nInterpretation: CPS less than 10'));
  await expect(heading(page)).toHaveText('What your report says');
  const facts = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(facts.length).toBeGreaterThan(4);
  expect(new Set(facts).size).toBe(facts.length);
});
