import type { Locator, Page } from '@playwright/test';
import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';
import { continueTo, heading, make, open, pdfIsReady, results } from './steps';

// Every page, empty, filled in, with its errors and with the sheet: for eyes, ears, fingers and keys.

/** Folded parts count too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Chooses the first of every question, so that each page that can come up does. */
async function fillFirst(page: Page) {
  // To somebody newly told, one page is not shown.
  if ((await heading(page).innerText()).startsWith('Were you told')) {
    await page.getByLabel('No', { exact: true }).check();
  }
  for (let round = 0; round < 2; round += 1) {
    for (const group of await page.locator('fieldset').all()) {
      if ((await group.locator('input:checked').count()) > 0) continue;
      const first = group.locator('input:is([type=radio], [type=checkbox])').first();
      if (await first.isVisible()) await first.check();
    }
  }
  if ((await heading(page).innerText()).startsWith('Which of these test results')) {
    for (const result of Object.values(results)) await page.getByLabel(result).check();
  }
  if ((await heading(page).innerText()).startsWith('What else should the sheet ask')) {
    await page.getByLabel('An interpreter').check();
  }
}

/** Something that each page with text refuses. */
async function fillWrong(page: Page): Promise<boolean> {
  const boxes = await page.locator('main :is(input[type=text], input[type=tel], textarea)').all();
  for (const box of boxes) await box.fill('x'.repeat(700));
  return boxes.length > 0;
}

/** Walks through every page and looks at each in each of its states. */
async function everyPage(page: Page, look: (state: string) => Promise<void>) {
  await page.goto('/');
  await look('start');
  await open(page);
  for (;;) {
    const now = await heading(page).innerText();
    if (now === 'Check your answers') break;
    await look(`${now} empty`);
    await fillFirst(page);
    if (await fillWrong(page)) {
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
      await look(`${now} error`);
      for (const box of await page.locator('main [aria-invalid=true]').all()) await box.fill('12');
    }
    await look(`${now} filled`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(now);
  }
  await look('check');
  await make(page);
  await pdfIsReady(page);
  await look('sheet');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await look('clear?');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear my answers' }).click();
  await look('cleared');
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`${colorScheme}, ${width} wide: no accessibility issue`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await everyPage(page, async (state) => {
      await openAll(page);
      expect(await issuesOf(page), state).toEqual([]);
      // Words are explained in the open: a tooltip is not there for fingers and keys.
      await expect(page.locator('body :is([title], [role=tooltip])'), state).toHaveCount(0);
    });
  });
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('pages to read alone have no accessibility issue, and fit a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 560 });
  for (const path of ['/service', '/your-answers', '/about', '/for-your-site', '/packets']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await issuesOf(page), `${path} ${colorScheme}`).toEqual([]);
      expect(await fits(page), path).toBe(true);
    }
  }
});

test('every page fits a narrow phone and 44-pixel fingers, and keeps still', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await everyPage(page, async (state) => {
    await openAll(page);
    expect(await fits(page), state).toBe(true);
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving, state).toEqual({ animations: 0, scroll: 'auto' });
    const small = await page
      .locator(
        ':is(header, main, dialog[open]) :is(button, a, input:not([type=radio], [type=checkbox]), textarea, summary, label:has(input))',
      )
      .evaluateAll((targets) =>
        targets
          // A link within a sentence is as high as its line.
          .filter(
            (target) => target.closest('[role=alert] li') === null && target.checkVisibility(),
          )
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return Math.min(width, height) < 44;
          })
          .map((target) => target.outerHTML.slice(0, 200)),
      );
    expect(small, state).toEqual([]);
  });
});

test.describe('with the styles of a reader', () => {
  // A reader's own styles come from the browser, which no policy of a page holds back.
  test.use({ bypassCSP: true });

  test('every page fits a narrow phone with text of twice the size', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    const twice = () => page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await everyPage(page, async (state) => {
      await openAll(page);
      await twice();
      expect(await fits(page), state).toBe(true);
    });
    for (const path of ['/service', '/your-answers', '/about', '/for-your-site', '/packets']) {
      await page.goto(path);
      await twice();
      expect(await fits(page), path).toBe(true);
    }
  });

  test('every page keeps its words with wide spacing, at 400 % zoom', async ({ page }) => {
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await everyPage(page, async (state) => {
      await openAll(page);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      expect(await fits(page), state).toBe(true);
      const clipped = await page
        .locator('main :is(button, a, label, legend, summary, p, h1, h2)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility() && !element.closest('[class*=hidden]'))
            .filter(
              (element) =>
                getComputedStyle(element).overflow !== 'visible' &&
                element.scrollHeight > element.clientHeight + 1,
            )
            .map((element) => element.outerHTML.slice(0, 200)),
        );
      expect(clipped, state).toEqual([]);
    });
  });
});

test('in forced colours, what is chosen and where one is can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const style = (locator: Locator) =>
    locator.evaluate((element) => {
      const { borderTopStyle, outlineStyle, forcedColorAdjust } = getComputedStyle(element);
      return { borderTopStyle, outlineStyle, forcedColorAdjust };
    });
  const hasShape = { borderTopStyle: 'solid', forcedColorAdjust: 'auto' };
  const option = page.getByLabel('I am, for myself');
  await option.check();
  expect(await style(page.locator('label', { has: option }))).toMatchObject(hasShape);
  expect(await style(option)).toMatchObject({ forcedColorAdjust: 'auto' });
  expect(await style(page.getByRole('button', { name: 'Continue' }))).toMatchObject(hasShape);
  await page.keyboard.press('Tab');
  expect(await style(page.locator(':focus'))).toMatchObject({ outlineStyle: 'solid' });

  // An error, the call for help, and the marks of the sheet, which are drawn by colour alone.
  await continueTo(page, 'In the last 2 weeks');
  await page.getByLabel('Yes', { exact: true }).first().check();
  await page.getByLabel('Sudden, very bad pain').check();
  const call = page.getByRole('link', { name: 'Call 911' });
  expect(await style(call)).toMatchObject(hasShape);
  await continueTo(page, 'What else should the sheet ask');
  await page.getByLabel('Cost').check();
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('x'.repeat(100));
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  expect(await style(summary)).toMatchObject(hasShape);
  await page.getByLabel('Name').fill('Ana');
  await continueTo(page, 'Check your answers');
  for (const mark of ['.sheet-banner', '.sheet-disc-first', '.sheet-cross']) {
    const drawn = page.locator(`article ${mark}`).first();
    expect(await style(drawn), mark).toMatchObject({ forcedColorAdjust: 'none' });
  }
});

test('on a wide screen the sheet grows beside the questions, for eyes alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await open(page);
  const growing = page.locator('[inert] .sheet');
  await expect(growing).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await continueTo(page, 'Which type');
  await page.getByLabel('Triple-negative').check();
  await expect(growing).toContainText('My cancerTriple-negative');
  await page.setViewportSize({ width: 1000, height: 860 });
  await expect(growing).toHaveCount(0);
});

test('an address that is not here says so', async ({ page, baseURL }) => {
  const response = await page.request.get(`${baseURL}/nowhere`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Page not found');
});
