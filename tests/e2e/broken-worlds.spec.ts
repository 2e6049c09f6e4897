import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

// The engine hangs, crashes or never arrives: the person is told, keeps the answers, and goes on.

const engine = /turbopack-worker/;
const makeSheet = (page: Page) => page.getByRole('button', { name: 'Make my sheet' }).click();
const makes = 'The PDF is ready.';

/** The first engine that the page starts runs `script` instead; later ones are real. */
async function replaceFirstEngine(page: Page, script: string) {
  let starts = 0;
  await page.route(engine, (route) => {
    starts += 1;
    return starts === 1
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.continue();
  });
}

test('a hung engine is stopped, said, and the next try works', async ({ page }) => {
  await page.clock.install();
  await replaceFirstEngine(page, 'for (;;) {}');
  await page.goto('/prepare');
  await page.getByLabel('Name').fill('Ana');
  await makeSheet(page);
  await expect(page.getByText('Making the PDF.')).toBeVisible();
  await page.clock.fastForward(29_000);
  await expect(page.getByText('Making the PDF.')).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(page.getByText('The PDF took too long and was stopped.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Ana');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(makes)).toBeVisible({ timeout: 40_000 });
});

test.describe('with an engine that breaks', () => {
  test.use({ expectedErrors: /broken engine|Failed to load resource|ERR_FAILED/ });

  test('the person is told, and the next try works', async ({ page }) => {
    await replaceFirstEngine(page, 'throw new Error("broken engine")');
    await page.goto('/prepare');
    await makeSheet(page);
    await expect(page.getByText('The PDF could not be made.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print this page instead' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(makes)).toBeVisible({ timeout: 40_000 });
  });

  test('that never arrives, the sheet is still there to print', async ({ page }) => {
    await page.route(engine, (route) => route.abort());
    await page.goto('/prepare');
    await makeSheet(page);
    await expect(page.getByText('The PDF could not be made.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('whose font is missing, nothing is set in another typeface', async ({ page, context }) => {
    await context.route(/\.ttf$/, (route) => route.abort());
    await page.goto('/prepare');
    await makeSheet(page);
    await expect(page.getByText('The PDF could not be made.')).toBeVisible({ timeout: 20_000 });
  });
});

test('without JavaScript the page says what it needs, and sends nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/prepare');
  await expect(page.locator('noscript p')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Triple-negative').check();
  await page.getByLabel('Name').press('Enter');
  await makeSheet(page);
  await expect(page.getByLabel('Triple-negative')).toBeChecked();
  expect(requests).toEqual([]);
  expect(page.url()).toBe(`${baseURL}/prepare`);
  await context.close();
});
