import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  continueTo,
  heading,
  make,
  makeNow,
  open,
  pdfIsReady,
  ready,
  saveData,
  sheet,
} from './steps';

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
    if (now === 'Check your answers') break;
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

const aMinute = 60_000;
const engine = /turbopack-worker|\.ttf$/;

/** The files of the engine that a page asks for: its worker and the two fonts. */
function engineFiles(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (engine.test(request.url())) count += 1;
  });
  return () => count;
}

// Fetched only with the first answer: who looks in and leaves loads little. The same files come after
// whatever answer, so that the server cannot tell one from another.
for (const answer of ['I am, for myself', 'A family member or friend', 'The clinic']) {
  test(`the PDF engine is fetched when the page is idle after "${answer}", not before`, async ({
    page,
  }) => {
    const fetched = engineFiles(page);
    await page.clock.install();
    await open(page);
    await page.clock.runFor(aMinute);
    expect(fetched()).toBe(0);
    await page.getByLabel(answer).check();
    // Not as long as an engine that hangs is waited for.
    await page.clock.runFor(5_000);
    await expect.poll(fetched).toBe(3);
  });
}

test('a browser that is to save data fetches the PDF engine with the sheet', async ({ page }) => {
  const fetched = engineFiles(page);
  await page.clock.install();
  await saveData(page);
  await open(page);
  await page.getByLabel('I am, for myself').check();
  await continueTo(page, 'Which type');
  await page.clock.runFor(aMinute);
  expect(fetched()).toBe(0);
  await makeNow(page);
  await expect.poll(fetched).toBe(3);
});
