import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
import { chooseSample, isDone, listOf, makeAll, makeButton, openDesk, paste } from './desk-steps';
import { expect, test } from './fixtures';
import { watchViolations } from './policy-violations';

// The desk for eyes, ears, fingers and keys; and what it lets out of the page: nothing.

/** Folded parts count too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Goes through every state of the desk, and looks at each. */
async function everyState(page: Page, look: (state: string) => Promise<void>) {
  await page.goto('/');
  await look('start');
  await openDesk(page);
  await look('empty');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
  await look('error');
  await chooseSample(page);
  await look('preview');
  await page.getByRole('button', { name: 'Edit row 13' }).click();
  await look('editing');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByLabel('Name of the practice').fill('x'.repeat(61));
  await makeButton(page).click();
  await look('practice with an error');
  await page.getByLabel('Name of the practice').fill('Harbor Nurses');
  await makeButton(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await look('making');
  await isDone(page);
  await page.getByRole('button', { name: 'Make the ZIP' }).click();
  await expect(page.getByText('The ZIP is ready.')).toBeVisible();
  await look('done');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await look('clear?');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByText('All is cleared.')).toBeVisible();
  await look('cleared');
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`${colorScheme}, ${width} wide: no accessibility issue at the desk`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await everyState(page, async (state) => {
      await openAll(page);
      expect(await issuesOf(page), state).toEqual([]);
    });
  });
}

test('every state fits a narrow phone and 44-pixel fingers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await everyState(page, async (state) => {
    await openAll(page);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits, state).toBe(true);
    const small = await page
      .locator(
        ':is(main, dialog[open]) :is(button, a, input:not([type=radio], [type=checkbox]), textarea, summary, label:has(input))',
      )
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.closest('[role=alert]') === null && target.checkVisibility())
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML.slice(0, 200)),
      );
    expect(small, state).toEqual([]);
  });
});

test('all of it can be done with keys alone', async ({ page }) => {
  await openDesk(page);
  const tabTo = async (name: string | RegExp, most = 80) => {
    for (let steps = 0; steps < most; steps += 1) {
      const now = await page.evaluate(() => {
        const { activeElement: at } = document;
        const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return label ?? at?.textContent ?? '';
      });
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${name}`);
  };
  await tabTo('Paste from your spreadsheet');
  await page.keyboard.insertText('Name\tCPS\tTold\nAna\t9-Jan\tyes\nEva\t12\tno');
  await tabTo('Read the list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check what was understood' })).toBeFocused();
  await tabTo('Edit row 2');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('CPS')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit row 2' })).toBeFocused();
  await tabTo('Make 2 packets');
  await page.keyboard.press('Enter');
  await isDone(page);
  await expect(page.getByRole('heading', { name: 'Print and hand out' })).toBeFocused();
  await tabTo('Make the ZIP');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The ZIP is ready.')).toBeVisible();
  await tabTo('Clear everything');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Clear everything' })).toBeFocused();
});

test('how far it is, is said now and then, not at each step', async ({ page }) => {
  await openDesk(page);
  await paste(page, listOf(30));
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[aria-labelledby=make] [role=status]')?.textContent;
      if (words && words !== said.at(-1)) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await makeAll(page);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toContain('Making the packets.');
  expect(said.at(-1)).toContain('the file for the printer');
  expect(said.length).toBeLessThanOrEqual(12);
});

const marker = 'MARKER7Q';
const columns = [
  ...['Name', 'Clinic', 'Treatments', 'Goal', 'Questions', 'Interpreter language', 'MRN'],
];

test('nothing of a list leaves the page, and no policy is broken', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'blob:') expect(hostname).toBe(new URL(baseURL ?? '').hostname);
    requests.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`,
    );
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const violations = await watchViolations(page);
  await openDesk(page);
  const whileLoading = requests.length;
  await paste(
    page,
    `${columns.join('\t')}\n${columns.map((name) => `${marker} ${name}`).join('\t')}`,
  );
  for (const name of ['Name of the practice', 'What to bring', 'A page of your own']) {
    await page.getByLabel(name).fill(marker);
  }
  for (const box of await page
    .locator('main :is(input[type=text], input[type=tel], textarea)')
    .all()) {
    expect(await box.getAttribute('spellcheck')).toBe('false');
    expect(await box.getAttribute('autocomplete')).toBe('off');
    expect(await box.getAttribute('translate')).toBe('no');
  }
  await page.getByLabel('Show names in file names and bookmarks').check();
  await makeAll(page);
  await page.getByRole('button', { name: 'Make the ZIP' }).click();
  await expect(page.getByText('The ZIP is ready.')).toBeVisible();
  await expect(page.locator('main')).toContainText(marker);

  expect(requests.filter((line) => line.includes(marker))).toEqual([]);
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  // After load: workers of the page's own code and their fonts, from the cache.
  const later = requests.slice(whileLoading).map((line) => line.split(' ')[1] ?? '');
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
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );
  expect(traces).not.toContain(marker);
  expect(said.join('\n')).not.toContain(marker);
  expect(await context.cookies()).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('the desk has a strict policy', async ({ request }) => {
  const policy = (await request.get('/packets')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain('unsafe');
});
