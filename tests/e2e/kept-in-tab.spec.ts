import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chart, fact, name, pasteReport } from './reports';
import {
  continueTo,
  heading,
  make,
  open,
  openAnswers,
  pdfIsReady,
  ready,
  sheet,
  toCheck,
} from './steps';

// Only where somebody ticks it, the tab keeps the answers for two hours. A marker is looked for.

const marker = 'MARKER7Q';
const box = (page: Page) => page.getByLabel('Keep my answers in this tab for two hours');
const stored = (page: Page) =>
  page.evaluate(async () => ({
    tab: JSON.stringify({ ...sessionStorage }),
    elsewhere: JSON.stringify([
      { ...localStorage },
      document.cookie,
      history.state,
      location.href,
      document.title,
      window.name,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  }));

async function fillIn(page: Page) {
  await continueTo(page, 'What matters most');
  await page.getByLabel('What matters most').fill(marker);
}

test('nothing is kept unless it is ticked, and nothing once it is unticked', async ({ page }) => {
  await open(page);
  await expect(box(page)).not.toBeChecked();
  await fillIn(page);
  expect((await stored(page)).tab).toBe('{}');
  await box(page).check();
  const both = await stored(page);
  expect(both.tab).toContain(marker);
  expect(both.elsewhere).not.toContain(marker);
  await box(page).uncheck();
  expect((await stored(page)).tab).toBe('{}');
  await expect(page.getByLabel('What matters most')).toHaveValue(marker);
});

test('a tab that was dropped comes back to where one was', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await open(page);
  await box(page).check();
  await fillIn(page);
  await page.reload();
  await expect(heading(page)).toHaveText(/What matters most/);
  await expect(page.getByLabel('What matters most')).toHaveValue(marker);
  await expect(box(page)).toBeChecked();
  await expect(page.getByText(/and in this tab until \d/)).toBeVisible();
  expect(asked).toEqual([]);
  await continueTo(page, 'Check your answers');
  await expect(sheet(page)).toContainText(marker);
  await make(page);
  await pdfIsReady(page);
  await page.reload();
  await expect(heading(page)).toHaveText('Your sheet is ready');
});

test('Clear erases what the tab keeps', async ({ page }) => {
  await open(page);
  await box(page).check();
  await fillIn(page);
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear my answers' }).click();
  await expect(heading(page)).toHaveText('The answers are cleared');
  expect((await stored(page)).tab).toBe('{}');
  await page.reload();
  await ready(page);
  await expect(box(page)).not.toBeChecked();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('after two hours it is erased while the page is open', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await box(page).check();
  await fillIn(page);
  await page.clock.fastForward('01:59:00');
  expect((await stored(page)).tab).toContain(marker);
  await page.clock.fastForward('00:02:00');
  expect((await stored(page)).tab).toBe('{}');
  await expect(box(page)).not.toBeChecked();
  await expect(page.getByLabel('What matters most')).toHaveValue(marker);
});

for (const [when, left] of [
  ['after its time', -1],
  ['with a clock that was set back', 24 * 60 * 60 * 1000],
] as const) {
  test(`a tab that comes back ${when} brings nothing`, async ({ page }) => {
    await open(page);
    await box(page).check();
    await fillIn(page);
    await page.evaluate((milliseconds) => {
      const kept = JSON.parse(sessionStorage.askwell);
      sessionStorage.askwell = JSON.stringify({ ...kept, until: Date.now() + milliseconds });
    }, left);
    await page.reload();
    await ready(page);
    expect((await stored(page)).tab).toBe('{}');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}

test('what another version of the form kept is erased', async ({ page }) => {
  await page.addInitScript(() => {
    const until = Date.now() + 60_000;
    sessionStorage.setItem('askwell', JSON.stringify({ until, run: '1 0', values: { name: 7 } }));
  });
  await open(page);
  expect((await stored(page)).tab).toBe('{}');
});

test('what is from a report is kept with the answers, and only that', async ({ page }) => {
  await open(page);
  await box(page).check();
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await pasteReport(page);
  expect((await stored(page)).tab).not.toContain('2026-02-13');
  await fact(page, 'HER2: low').getByRole('button', { name: 'Take' }).click();
  const { tab } = await stored(page);
  for (const left of [name, chart, 'IHC', 'CPS']) expect(tab).not.toContain(left);
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await page.reload();
  await toCheck(page);
  await expect(sheet(page)).toContainText('From my report of February 13, 2026: HER2.');
});

test('a browser that stores nothing says so, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page);
  await box(page).click();
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible();
  await expect(box(page)).not.toBeChecked();
  await openAnswers(page, { name: 'Ana' });
});

test('it is not offered in a frame', async ({ page }) => {
  // The policy forbids framing; a host that strips it is the case.
  await page.route('/prepare', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': '' };
    await route.fulfill({ response, headers });
  });
  await page.route('/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/prepare"></iframe>' }),
  );
  await page.goto('/frame');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('I have saved answers in a file')).toBeVisible();
  await expect(frame.getByLabel('Keep my answers in this tab')).toHaveCount(0);
});

test('it is not offered under a path of a host that others share', async ({ page }) => {
  await page.route('/clinic/prepare', async (route) =>
    route.fulfill({
      response: await route.fetch({ url: route.request().url().replace('/clinic', '') }),
    }),
  );
  await page.goto('/clinic/prepare');
  await ready(page);
  await expect(box(page)).toHaveCount(0);
});
