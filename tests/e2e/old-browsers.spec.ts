import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  continueTo,
  heading,
  make,
  makeNow,
  moreWays,
  open,
  openAnswers,
  pdfIsReady,
  ready,
  sheet,
} from './steps';

// Browsers of some years ago, and those inside other apps: each way ends on paper.

/** Firefox up to 124. A worker has an Intl of its own. */
async function withoutSegmenter(page: Page) {
  await page.addInitScript('delete Intl.Segmenter');
  await page.route(/turbopack-worker/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `delete Intl.Segmenter;${await response.text()}` });
  });
}

test('without Intl.Segmenter letters are counted, and the PDF is made', async ({ page }) => {
  await withoutSegmenter(page);
  await open(page);
  expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
  await continueTo(page, 'What matters most');
  const box = page.getByLabel('What matters most');
  await box.fill('🇺🇸'.repeat(201));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
    'must be 200 characters or fewer. Now it has 201',
  );
  await box.fill('🇺🇸'.repeat(200));
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Zoé');
  await makeNow(page);
  await pdfIsReady(page);
  await expect(sheet(page)).toContainText('Zoé');
});

test('what is ticked before the script comes counts', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/prepare', { waitUntil: 'commit' });
  await page.getByLabel('A family member or friend').check();
  send();
  await ready(page);
  await expect(page.getByLabel('A family member or friend')).toBeChecked();
  await continueTo(page, 'Were they told');
});

test('where no file gets an address, the page is printed and the answers stay', async ({
  page,
}) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error('not in this app');
    };
  });
  await open(page);
  await openAnswers(page, { name: 'Ana' });
  await make(page);
  await expect(page.getByText('The PDF could not be made')).toContainText(
    'newer version of Chrome',
  );
  await expect(page.getByRole('button', { name: 'Print this page instead' })).toBeVisible();
  await moreWays(page);
  const said = page.getByText('This browser did not save the file.');
  await page.getByRole('button', { name: 'Save my answers to a file' }).click();
  await expect(said).toHaveCount(1);
  await page.getByRole('button', { name: 'Download as a web page' }).click();
  await expect(said).toHaveCount(2);
  await expect(sheet(page)).toContainText('Ana');
});

/** As in Firefox, whose viewer no page may touch. */
const refuseFrame = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => true });
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get: () => ({
        print: () => {
          throw new DOMException('Permission denied', 'SecurityError');
        },
      }),
    });
  });

test('where a frame may not print, the PDF opens by itself', async ({ page, context }) => {
  await refuseFrame(page);
  await open(page);
  await makeNow(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Print the PDF' }).click();
  expect((await opened).url()).toMatch(/^blob:/);
});

test('where that is stopped too, it is said', async ({ page }) => {
  await refuseFrame(page);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page);
  await makeNow(page);
  await page.getByRole('button', { name: 'Print the PDF' }).click();
  await expect(page.getByText('Open the PDF, then print it from there.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the PDF' })).toBeVisible();
});

test('a browser that is too old is named, with a blank sheet to print', async ({ page }) => {
  const notice = page.getByText('This browser may be too old for this page.');
  await open(page);
  await expect(notice).toBeHidden();
  // Its styles know no color-mix: the rule that hides the notice does not apply.
  await page.route(/\.css/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /@supports[^{]*color-mix[^{]*\{/g,
      '@supports (no: no) {',
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await expect(notice).toBeVisible();
  await expect(page.locator('main a[href="/blank-sheet.pdf"]')).toBeVisible();
  await expect(heading(page)).toBeVisible();
});
