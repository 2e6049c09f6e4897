import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  continueTo,
  heading,
  make,
  makeNow,
  moreWays,
  open,
  pdfIsReady,
  ready,
  sheet,
  toCheck,
} from './steps';

// Back and forth, by keys, twice at once: nothing is lost and nothing happens twice.

const headings = async (page: Page, move: () => Promise<unknown>, times: number) => {
  const seen: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await move();
    await expect(heading(page)).toBeVisible();
    seen.push(await heading(page).innerText());
  }
  return seen;
};

test('the browser’s Back and Forward, twenty times, keep everything', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  await ready(page);
  await page.getByLabel('I am, for myself').check();
  await continueTo(page, 'Which type');
  await page.getByLabel('Triple-negative').check();
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('Can I keep working?');
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await toCheck(page);
  await make(page);

  // Eighteen pages and the start page before them.
  const back = await headings(page, () => page.goBack(), 19);
  expect(new Set(back).size).toBe(19);
  expect(back.at(-1)).toBe('Questions about immunotherapy for your doctor');
  const forward = await headings(page, () => page.goForward(), 19);
  expect(forward.at(-1)).toBe('Your sheet is ready');
  await expect(sheet(page)).toContainText('Ana');
  await headings(page, () => page.goBack(), 4);
  await expect(page.getByLabel('Your question 1')).toHaveValue('Can I keep working?');
  await headings(page, () => page.goBack(), 12);
  await expect(heading(page)).toHaveText('Which type of breast cancer do you have?');
  await expect(page.getByLabel('Triple-negative')).toBeChecked();
  expect(new URL(page.url()).pathname).toBe('/prepare');
});

test('each step puts the focus on the question, and the question in the title', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(heading(page)).toBeFocused();
  const titles = new Set<string>();
  for (;;) {
    titles.add(await page.title());
    const now = await heading(page).innerText();
    await expect(page).toHaveTitle(`${now} – Askwell`);
    if (now === 'Check your answers') break;
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(now);
    await expect(heading(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await make(page);
  await expect(page).toHaveTitle('Your sheet is ready – Askwell');
  titles.add(await page.title());
  expect(titles.size).toBe(19);
});

test('a title follows who fills in, and holds no answer', async ({ page }) => {
  await open(page);
  await page.getByLabel('A family member or friend').check();
  await continueTo(page, 'Which type of breast cancer do they have?');
  await expect(page).toHaveTitle('Which type of breast cancer do they have? – Askwell');
  await page.getByLabel('Triple-negative').check();
  await expect(page).toHaveTitle('Which type of breast cancer do they have? – Askwell');
});

test('the first stop of the keys skips the head of a page, and no place is lost', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, 'Which type');
  for (const path of [null, '/', '/packets', '/your-answers']) {
    if (path) await page.goto(path);
    const asked = await heading(page).innerText();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    if (path === null) await page.getByRole('link', { name: 'Skip to the main part' }).focus();
    await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await expect(heading(page)).toHaveText(asked);
    expect(new URL(page.url()).hash).toBe('');
  }
});

test('the whole way by the keys Tab, Space, Enter and the arrows', async ({ page }) => {
  await page.goto('/');
  const focused = page.locator(':focus');
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  /** Tabs on to a control by its text; each stop on the way must be seen to have the focus. */
  const tabTo = async (text: RegExp) => {
    for (let stops = 0; stops < 25; stops += 1) {
      await press('Tab');
      const stop = await focused.evaluate((element) => ({
        text: element.closest('label')?.textContent ?? element.textContent ?? '',
        outline: getComputedStyle(element).outlineStyle,
      }));
      expect(stop.outline, stop.text).not.toBe('none');
      if (text.test(stop.text)) return;
    }
    throw new Error(`No key leads to ${text}`);
  };
  const goOn = async () => {
    const now = await heading(page).innerText();
    await press('Enter');
    await expect(heading(page)).not.toHaveText(now);
    await expect(heading(page)).toBeFocused();
  };
  await tabTo(/^Start$/);
  await press('Enter');
  await ready(page);
  // Into the first box, choose it, and Enter goes on as in any form.
  const choose = async (label: string, first: RegExp, downs = 0) => {
    await tabTo(first);
    await press('Space');
    await press('ArrowDown', downs);
    await expect(page.getByLabel(label, { exact: true })).toBeChecked();
    await goOn();
  };
  await choose('I am, for myself', /^I am/);
  await choose('No', /^Yes/, 1);
  await choose('Hormone-positive and HER2-negative', /^Triple-negative/, 1);
  await choose('None of these, or I’m not sure', /^None of these/);
  await choose('Liver', /^Liver/);
  await choose('One', /^None yet/, 1);
  while ((await heading(page).innerText()) !== 'Which details should the sheet show?') {
    await tabTo(/^Continue$/);
    await goOn();
  }
  await press('Tab');
  await page.keyboard.type('Ana');
  await goOn();
  // From the sheet to a change and back to where one was.
  await tabTo(/goal|what matters most/);
  await press('Enter');
  await expect(heading(page)).toHaveText(/What matters most/);
  await expect(heading(page)).toBeFocused();
  await tabTo(/^Continue$/);
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Change what matters most' })).toBeFocused();
  await tabTo(/^Make my sheet$/);
  await press('Enter');
  await pdfIsReady(page);
  await expect(sheet(page)).toContainText('My cancer is hormone-positive.');
  await expect(sheet(page)).toContainText('Ana');
  await tabTo(/^Clear my answers$/);
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(focused).toHaveText('Clear my answers');
});

test('a double click does one thing', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await expect(heading(page)).toHaveText(/Were you told/);
  await page.waitForTimeout(300);
  await expect(heading(page)).toHaveText(/Were you told/);

  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.getByRole('button', { name: 'Make my sheet with what I have' }).dblclick();
  await pdfIsReady(page);
  await expect(heading(page)).toHaveText('Your sheet is ready');
  expect(workers).toHaveLength(1);
  await page.getByRole('button', { name: 'Back' }).dblclick();
  await expect(heading(page)).toHaveText(/Were you told/);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('a second quick tap is not taken for an answer', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Continue' });
    const box = await button.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(300);
    await expect(heading(page)).toHaveText(/Were you told/);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
});

test('own questions are added, moved and removed, and the focus follows', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('First?');
  await page.getByRole('button', { name: 'Add another question' }).click();
  await expect(page.getByLabel('Your question 2')).toBeFocused();
  await page.keyboard.type('Second?');
  await page.getByRole('button', { name: 'Move up question 2' }).click();
  await expect(page.getByLabel('Your question 1')).toBeFocused();
  await expect(page.getByLabel('Your question 1')).toHaveValue('Second?');
  await expect(page.getByRole('status').filter({ hasText: 'now question 1' })).toBeAttached();
  await page.getByRole('button', { name: 'Remove question 1' }).click();
  await expect(page.getByLabel('Your question 1')).toHaveValue('First?');
  await expect(page.getByLabel('Your question 1')).toBeFocused();
  await expect(page.getByLabel('Your question 2')).toHaveCount(0);
});

test('a double tap adds one question, and takes away one', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('First?');
  await page.getByRole('button', { name: 'Add another question' }).dblclick();
  await page.getByLabel('Your question 2').fill('Second?');
  await expect(page.getByLabel('Your question 3')).toHaveCount(0);
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Add another question' }).click();
  await page.getByLabel('Your question 3').fill('Third?');
  await page.getByRole('button', { name: 'Remove question 1' }).dblclick();
  await expect(page.getByLabel('Your question 1')).toHaveValue('Second?');
  await expect(page.getByLabel('Your question 2')).toHaveValue('Third?');
});

test('leaving with answers is asked about; without, it is not', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.getByText('Who is filling this in?').click();
  await page.reload();
  expect(asked).toEqual([]);
  await ready(page);
  await expect(page.getByText('Reloading or closing this page clears them.')).toBeVisible();
  await page.getByLabel('I am, for myself').check();
  await continueTo(page, 'Which type');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await ready(page);
  await expect(heading(page)).toHaveText('Who is filling this in?');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

type Files = { made: string[]; freed: string[] };

/** Watches the addresses of files in memory: those that the page makes and those it gives back. */
const watchFiles = (page: Page) =>
  page.addInitScript(() => {
    const files: Files = { made: [], freed: [] };
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      files.made.push(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      files.freed.push(url);
      revokeObjectURL.call(URL, url);
    };
    Object.assign(window, { files });
  });
const filesOf = (page: Page) => page.evaluate(() => (window as unknown as { files: Files }).files);

test('nothing stands between an emergency and the call', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await continueTo(page, 'In the last 2 weeks');
  await page.getByLabel('Yes', { exact: true }).first().check();
  await page.getByLabel('Sudden, very bad pain').check();
  await page.getByRole('link', { name: 'Call 911' }).click();
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await expect(page.getByLabel('Sudden, very bad pain')).toBeChecked();
});

test('cleared answers do not come back', async ({ page }) => {
  await watchFiles(page);
  await open(page);
  await page.getByLabel('I am, for myself').check();
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await makeNow(page);
  await pdfIsReady(page);
  await moreWays(page);
  await page.getByRole('button', { name: 'Download as a web page' }).click();
  await page.getByRole('button', { name: 'Save my answers to a file' }).click();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear all answers?' });
  await dialog.getByRole('button', { name: 'Keep my answers' }).click();
  await expect(sheet(page)).toContainText('Ana');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await dialog.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(heading(page)).toHaveText('The answers are cleared');
  await expect(heading(page)).toBeFocused();
  const { made, freed } = await filesOf(page);
  expect(made).toHaveLength(3);
  expect(freed.sort()).toEqual(made.sort());

  for (const move of ['goBack', 'goBack', 'goForward', 'goForward'] as const) {
    await page[move]();
    await expect(heading(page)).toBeVisible();
    expect(await page.content()).not.toContain('Ana');
    await expect(page.locator('input:checked')).toHaveCount(0);
  }
});

test('the browser’s cache of pages gives nothing back that was cleared', async ({
  playwright,
  baseURL,
}, { project }) => {
  // Playwright starts browsers without that cache.
  const browser = await playwright.chromium.launch({
    ...project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  );
  await open(page);
  await page.getByLabel('I am, for myself').check();
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear my answers' }).click();
  await expect(heading(page)).toHaveText('The answers are cleared');
  // Playwright loses sight of a page that comes back from there; the browser's own protocol does not.
  const session = await page.context().newCDPSession(page);
  const run = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const seen = () =>
    run(`[
      window.persisted,
      document.querySelector('h1')?.innerText,
      document.documentElement.outerHTML.includes('Ana'),
      document.querySelectorAll('input:checked').length,
    ]`);
  await page.goto('/nowhere');
  await run('setTimeout(() => history.back())');
  await expect.poll(seen).toEqual([true, 'The answers are cleared', false, 0]);
  await run('history.back()');
  await expect.poll(seen).toEqual([true, 'Who is filling this in?', false, 0]);
  await browser.close();
});
