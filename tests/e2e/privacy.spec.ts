import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heading, make, open, pdfIsReady, ready, sheet } from './steps';

// Nothing of an answer leaves the page: not in a request, a title, an address, storage or a cookie.

const marker = 'MARKER7Q';

/** Fills every text field of the page, and chooses the first of every question. */
async function fillEverything(page: Page) {
  // The first tick may open the next question, so what is there is looked at anew.
  for (let round = 0; round < 2; round += 1) {
    for (const group of await page.locator('fieldset').all()) {
      const first = group.locator('input:is([type=radio], [type=checkbox])').first();
      if ((await group.locator('input:checked').count()) > 0) continue;
      if (await first.isVisible()) await first.check();
    }
  }
  if ((await heading(page).innerText()).startsWith('What else should the sheet')) {
    await page.getByLabel('An interpreter').check();
  }
  if ((await heading(page).innerText()).startsWith('Which of these test results')) {
    for (const box of (await page.locator('main input').all()).slice(1, 3)) await box.check();
  }
  const filled: string[] = [];
  for (const box of await page
    .locator('main :is(input[type=text], input[type=tel], textarea)')
    .all()) {
    const id = (await box.getAttribute('id')) ?? '';
    await box.fill(id === 'cps' ? '22' : marker);
    filled.push(id);
    expect(await box.getAttribute('spellcheck'), id).toBe('false');
    expect(await box.getAttribute('autocomplete'), id).toBe('off');
    expect(await box.getAttribute('translate'), id).toBe('no');
  }
  return filled;
}

test('what is chosen and typed stays on the page', async ({ page, context, baseURL }) => {
  const requests: string[] = [];
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'blob:') {
      expect(hostname).toBe(new URL(baseURL ?? '').hostname);
    }
    requests.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`,
    );
  });
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  await ready(page);
  await page.waitForLoadState('networkidle');
  const whileLoading = requests.length;

  const filled: string[] = [];
  for (;;) {
    const now = await heading(page).innerText();
    if (now === 'Check your sheet') break;
    filled.push(...(await fillEverything(page)));
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(now);
  }
  expect(filled.sort()).toEqual([
    'clinic',
    'cps',
    'dayPhone',
    'doctor',
    'drugsNow',
    'goal',
    'interpreterLanguage',
    'name',
    'nightPhone',
    'ownQuestions.0',
    'treatments',
  ]);
  await make(page);
  await pdfIsReady(page);
  await expect(sheet(page)).toContainText(marker);

  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((line) => line.includes(marker))).toEqual([]);
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(requests.filter((line) => /triple|negative/i.test(line))).toEqual([]);
  // After load: the engine and its fonts, and nothing else.
  const later = requests.slice(whileLoading).map((line) => line.split(' ')[1] ?? '');
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter((url) => !/turbopack|\/chunks\/[^/]+\.js|\.ttf$|^blob:/.test(url))).toEqual(
    [],
  );
  const traces = await page.evaluate(async () =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      window.name,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );
  expect(traces).not.toContain(marker);
  expect(logged.join()).not.toContain(marker);
  expect(traces).not.toContain('triple');
  expect(traces).toContain('"page":"sheet"');
  expect(await context.cookies()).toEqual([]);
});

test('the PDF engine is fetched when the sheet is looked at, not before', async ({ page }) => {
  const fetched: string[] = [];
  const engine = /turbopack-worker|\.ttf$/;
  page.on('request', (request) => fetched.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => engine.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Make my sheet with what I have' }).click();
  await expect.poll(() => fetched.filter((url) => engine.test(url)).length).toBe(3);
});
