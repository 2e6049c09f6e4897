import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const makeSheet = (page: Page) => page.getByRole('button', { name: 'Make my sheet' }).click();

/** What is folded away counts too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Each page of the site in each of its states. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  start: (page) => page.goto('/'),
  form: (page) => page.goto('/prepare'),
  'form with an error': async (page) => {
    await page.goto('/prepare');
    await page.getByLabel('CPS (optional)').fill('twelve');
    await makeSheet(page);
  },
  sheet: async (page) => {
    await page.goto('/prepare');
    await page.getByLabel('CPS (optional)').fill('400');
    await makeSheet(page);
    await expect(page.getByText('The PDF is ready.')).toBeVisible({ timeout: 40_000 });
  },
};

for (const [name, visit] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no accessibility issue`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await visit(page);
      await openAll(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  test(`${name}: fits a narrow phone and 44-pixel fingers`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    await visit(page);
    await openAll(page);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
    const targets = page.locator(
      'main :is(button, a, input:not([type=radio], [type=checkbox]), textarea, summary, label:has(input))',
    );
    for (const target of await targets.all()) {
      if (await target.evaluate((element) => element.closest('[role=alert]') !== null)) continue;
      const box = await target.boundingBox();
      expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
}

test('the PDF engine is fetched when a sheet is made, not before', async ({ page }) => {
  const fetched: string[] = [];
  const engine = /turbopack-worker|\.ttf$/;
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/prepare', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => engine.test(url))).toEqual([]);
  await makeSheet(page);
  await expect.poll(() => fetched.filter((url) => engine.test(url)).length).toBe(3);
});

test('an address that is not here says so', async ({ page, baseURL }) => {
  const response = await page.request.get(`${baseURL}/nowhere`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('This page is not here');
});
