import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import {
  continueTo,
  heading,
  make,
  makeNow,
  open,
  pdfIsReady,
  saveData,
  sheet,
  toCheck,
} from './steps';
import { watchWorkers } from './workers';

// From the first answer on the sheet is made without a network; before, the page itself is printed.

test('with the network cut after the first answer the whole way can be gone, to paper', async ({
  page,
  context,
}) => {
  const traffic = await watchWorkers(page);
  await open(page);
  await page.getByLabel('I am, for myself').check();
  await expect.poll(traffic).toEqual({ asked: 1, answered: 1 });
  await context.setOffline(true);
  await continueTo(page, 'Which type');
  await page.getByLabel('Triple-negative').check();
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await toCheck(page);
  await expect(sheet(page)).toContainText('Ana');
  await make(page);
  await pdfIsReady(page);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load|ChunkLoadError/ });

  test('the page itself is printed, under a heading that says so', async ({ page, context }) => {
    await saveData(page);
    await open(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await continueTo(page, 'Which details');
    await page.getByLabel('Name').fill('Ana');
    await makeNow(page);
    await expect(heading(page)).toHaveText('Your sheet is on this page');
    await expect(page).toHaveTitle('Your sheet is on this page – Askwell');
    await expect(page.getByText('You are offline, so the PDF could not be made.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print this page instead' })).toBeVisible();
    await expect(sheet(page)).toContainText('Ana');
    const { pages } = await readPdf(await page.pdf({ format: 'Letter' }));
    expect(pages.join('')).toContain('Ana');

    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await pdfIsReady(page);
    await expect(heading(page)).toHaveText('Your sheet is ready');
  });

  test('what has not come yet is said, and comes at a second try', async ({ page, context }) => {
    const html = await (await page.request.get('/prepare')).text();
    let isCut = true;
    await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => {
      const { pathname } = new URL(route.request().url());
      return isCut && !html.includes(pathname) ? route.abort() : route.continue();
    });
    await page.goto('/prepare');
    await page.getByLabel('I am, for myself').check();
    await context.setOffline(true);
    await makeNow(page);
    await expect(page.getByText('You are offline, and a part of this page')).toBeVisible();
    isCut = false;
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(sheet(page)).toBeVisible();
  });

  for (const link of ['Askwell', 'Privacy']) {
    test(`the link "${link}" loses nothing`, async ({ page, context }) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await open(page);
      await continueTo(page, 'What matters most');
      await page.getByLabel('What matters most').fill('My garden');
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      const follow = () => page.getByRole('link', { name: link, exact: true }).click();
      await follow();
      await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible();
      await page.getByRole('button', { name: 'OK' }).click();
      await expect(page.getByLabel('What matters most')).toHaveValue('My garden');

      await context.setOffline(false);
      await follow();
      await expect(page).not.toHaveURL(/prepare/);
      await page.goBack();
      await expect(page.getByLabel('What matters most')).toHaveValue('My garden');
      expect(asked).toEqual([]);
    });
  }
});
