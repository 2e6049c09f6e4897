import type { Page } from '@playwright/test';
import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import { continueTo, makeNow, open, pdfIsReady, saveData, sheet } from './steps';

// The engine hangs, crashes or never arrives: it is started anew once, then the person is told, keeps
// the answers, and goes on.

const engine = /turbopack-worker/;

/** The first engines that the page starts run `script` instead; later ones are real. */
async function replaceEngines(page: Page, count: number, script: string) {
  let starts = 0;
  await page.route(engine, (route) => {
    starts += 1;
    return starts <= count
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.continue();
  });
}

const hang = 'for (;;) {}';
const broken = 'throw new Error("broken engine")';
/** Reply of the engine when a library threw, as it does without memory. */
const outOfMemory = 'onmessage = () => postMessage({ failed: true })';
/** An engine that takes too much is ended by the browser, without a word. */
const killed = 'onmessage = () => close()';
const printInstead = (page: Page) => page.getByRole('button', { name: 'Print this page instead' });

async function makeForAna(page: Page) {
  await saveData(page); // so that the sheet is what starts the engine
  await open(page);
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await makeNow(page);
}

for (const [what, engineScript] of Object.entries({ hung: hang, killed })) {
  test(`a ${what} engine is given up, and another makes the PDF`, async ({ page }) => {
    await page.clock.install();
    await replaceEngines(page, 1, engineScript);
    await makeForAna(page);
    const making = page.getByRole('status').filter({ hasText: 'Making the PDF.' });
    await expect(making).toBeVisible();
    await page.clock.fastForward(29_000);
    await expect(making).toBeVisible();
    await page.clock.fastForward(2_000);
    await pdfIsReady(page);
  });
}

test('an engine without memory is told after a second try', async ({ page }) => {
  await replaceEngines(page, 2, outOfMemory);
  await makeForAna(page);
  await expect(page.getByText('The PDF could not be made, even at a second try.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.locator(':focus')).toHaveText(/^(Making the PDF|The PDF is ready)/);
  await pdfIsReady(page);
});

test('an engine that hangs twice is said, and the next try works', async ({ page }) => {
  await page.clock.install();
  await replaceEngines(page, 2, hang);
  await makeForAna(page);
  await expect(page.getByText('Making the PDF.')).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(page.getByText('Making the PDF.')).toBeVisible();
  await page.waitForTimeout(500);
  await page.clock.fastForward(31_000);
  await expect(page.getByText('The PDF took too long and was stopped')).toBeVisible();
  await expect(printInstead(page)).toBeVisible();
  await expect(sheet(page)).toContainText('Ana');
  await page.getByRole('button', { name: 'Try again' }).click();
  await pdfIsReady(page);
});

test.describe('with an engine that breaks', () => {
  test.use({ expectedErrors: /broken engine|Failed to load resource|ERR_FAILED/ });
  test('once, nobody notices', async ({ page }) => {
    await replaceEngines(page, 1, broken);
    await makeForAna(page);
    await pdfIsReady(page);
  });

  test('twice, the person is told, and the next try works', async ({ page }) => {
    await replaceEngines(page, 2, broken);
    await makeForAna(page);
    await expect(page.getByText('The PDF could not be made')).toBeVisible();
    await expect(printInstead(page)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await pdfIsReady(page);
  });

  test('that never arrives, the sheet is still there to print', async ({ page }) => {
    await page.route(engine, (route) => route.abort());
    await makeForAna(page);
    await expect(page.getByText('The PDF could not be made')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('whose font is missing, nothing is set in another typeface', async ({ page, context }) => {
    await context.route(/\.ttf$/, (route) => route.abort());
    await makeForAna(page);
    await expect(page.getByText('The PDF could not be made')).toBeVisible();
  });
});

test.describe('with a part of the page that does not load', () => {
  test.use({ expectedErrors: /Failed to load|ERR_FAILED|ChunkLoadError/ });

  test('the questions go on, it is said where the sheet would be, and tried again', async ({
    page,
  }) => {
    // Files named in the page's HTML are there; those it asks for later are not.
    const html = await (await page.request.get('/prepare')).text();
    let isBroken = true;
    await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => {
      const { pathname } = new URL(route.request().url());
      return isBroken && !html.includes(pathname) ? route.abort() : route.continue();
    });
    await page.goto('/prepare');
    await page.getByLabel('I am, for myself').check();
    await continueTo(page, 'Which type');
    await page.getByLabel('Triple-negative').check();
    await makeNow(page);
    await expect(page.getByText('A part of this page did not load.')).toBeVisible();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(sheet(page)).toContainText('My cancerTriple-negative');
  });

  test('since the site was updated, that is said, and the answers stay', async ({ page }) => {
    const html = await (await page.request.get('/prepare')).text();
    await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) =>
      html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
    await page.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
    await page.goto('/prepare');
    await page.getByLabel('I am, for myself').check();
    await makeNow(page);
    await expect(page.getByText('This site was updated after you opened it.')).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel('I am, for myself')).toBeChecked();
  });
});

test('without JavaScript the page says what it needs, and sends nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/prepare');
  await expect(page.locator('noscript p').first()).toBeVisible();
  const blank = await page.request.get('/blank-sheet.pdf');
  expect(blank.headers()['content-type']).toBe('application/pdf');
  const { pages } = await readPdf(await blank.body());
  expect(pages[0]).toContain('MyquestionsaboutimmunotherapyFormyvisit');
  await expect(page.locator('noscript a')).toHaveAttribute('href', '/blank-sheet.pdf');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('The clinic').check();
  await page.getByLabel('The clinic').press('Enter');
  await makeNow(page);
  await expect(page.getByLabel('The clinic')).toBeChecked();
  expect(requests).toEqual([]);
  expect(page.url()).toBe(`${baseURL}/prepare`);
  await context.close();
});
