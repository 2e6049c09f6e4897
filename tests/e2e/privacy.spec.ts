import { expect, test } from './fixtures';

// Nothing of an answer leaves the page: not in a request, a title, an address, storage or a cookie.

const marker = 'MARKER7Q';

test('what is typed stays on the page', async ({ page, context, baseURL }) => {
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
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
  for (const label of [
    'Your question 1',
    'Name',
    'Clinic (optional)',
    'Phone number for the day',
    'Phone number for nights',
  ]) {
    await page.getByLabel(label).fill(marker);
  }
  await page.getByLabel('Triple-negative').check();
  await page.getByRole('button', { name: 'Make my sheet' }).click();
  await expect(page.getByText('The PDF is ready.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('article')).toContainText(marker);

  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((line) => line.includes(marker))).toEqual([]);
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(requests.filter((line) => /triple|negative/i.test(line))).toEqual([]);
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
  expect(await context.cookies()).toEqual([]);
});

test('with the network cut after the first sheet, the next one is made', async ({
  page,
  context,
}) => {
  await page.goto('/prepare');
  await page.getByRole('button', { name: 'Make my sheet' }).click();
  await expect(page.getByText('The PDF is ready.')).toBeVisible({ timeout: 40_000 });
  await context.setOffline(true);
  await page.goBack();
  await page.getByLabel('Name').fill('Ana');
  await page.getByRole('button', { name: 'Make my sheet' }).click();
  await expect(page.getByText('The PDF is ready.')).toBeVisible({ timeout: 40_000 });
});
