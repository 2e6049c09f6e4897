import type { Page } from '@playwright/test';
import { readSavedFile } from '../../lib/answers/saved-file';
import { expect, test } from './fixtures';
import { continueTo, heading, make, open, pdfIsReady, sheet, toCheck } from './steps';

// A browser that translates a page puts nodes of its own in the place of each text.

/** Puts each text in two elements, those that come later too, as a browser's translation does. */
function translate() {
  const done = new WeakSet<Node>();
  const isMeant = (node: Node) =>
    !done.has(node) &&
    node.nodeValue?.trim() !== '' &&
    !node.parentElement?.closest('script, style, textarea, [translate=no]');
  const wrap = (text: Node) => {
    if (!text.parentNode || !isMeant(text)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    const words = document.createTextNode(`· ${text.nodeValue}`);
    done.add(words);
    inner.append(words);
    outer.append(inner);
    text.parentNode.replaceChild(outer, text);
  };
  const wrapAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  wrapAll(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(wrapAll);
  }).observe(document.body, { childList: true, subtree: true });
}

const question = (page: Page, words: RegExp) => expect(heading(page)).toHaveText(words);

test('the whole journey works on a page that the browser translates', async ({ page }) => {
  await open(page);
  await page.evaluate(translate);
  await expect(heading(page)).toHaveText('· Who is filling this in?');
  const next = page.getByRole('button', { name: 'Continue' });
  await page.getByLabel('I am, for myself').check();
  for (let steps = 0; steps < 25; steps += 1) {
    const now = await heading(page).innerText();
    if (now.includes('Check your answers')) break;
    if (now.includes('In the last 2 weeks')) {
      await page.getByRole('radio').first().check();
      for (const sign of ['Chest pain', 'Fever of 100.4°F']) {
        await page.getByLabel(sign).check();
        await page.getByLabel(sign).uncheck();
      }
      await page.getByLabel('Skin: a new rash').check();
    } else if (now.includes('anything else') || now.includes('do you want to ask?')) {
      await page.getByRole('textbox').first().fill('Can I fly?');
      await page.getByRole('button', { name: 'Add another question' }).click();
    } else if (await page.getByRole('radio').count()) {
      await page.getByRole('radio').first().check();
    }
    await next.click();
    await expect(heading(page)).not.toHaveText(now);
  }
  await question(page, /Check your answers/);
  await expect(sheet(page)).toContainText('Can I fly?');
  await page
    .getByRole('button', { name: /Make my sheet/ })
    .first()
    .click();
  await question(page, /Your sheet is ready/);
  await expect(page.getByRole('status').filter({ hasText: 'The PDF is ready.' })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page
    .getByRole('button', { name: /Clear my answers/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Clear my answers/ })
    .last()
    .click();
  await question(page, /The answers are cleared/);
});

test.describe('a page that breaks', () => {
  // Chromium's own words for a node that is not where React left it.
  test.use({
    expectedErrors: /NotFoundError|removeChild|insertBefore|Minified React error|not a child/,
  });

  test('keeps the answers, leads back to them, and saves them', async ({ page }) => {
    await open(page);
    await page.getByLabel('I am, for myself').check();
    await continueTo(page, 'Which details');
    await page.getByLabel('Name').fill('Ana');
    // As an extension may do: a form that React is about to take away is elsewhere.
    await page.evaluate(() => document.body.append(...document.querySelectorAll('main form')));
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await page.locator('form').getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('main h1')).toHaveText('Something went wrong on this page');
    await page.evaluate(() => document.querySelector('body > form')?.remove());
    await expect(page.getByText('Your answers are still here')).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my answers to a file' }).click();
    const stream = await (await download).createReadStream();
    const saved = readSavedFile(Buffer.concat(await stream.toArray()).toString());
    expect(saved).toMatchObject({ ok: true, answers: { filledInBy: 'self', name: 'Ana' } });

    await page.getByRole('button', { name: 'Back to my answers' }).click();
    await toCheck(page);
    await expect(sheet(page)).toContainText('Ana');
    await make(page);
    await pdfIsReady(page);
  });
});
