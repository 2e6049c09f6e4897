import type { Page } from '@playwright/test';
import { makeAll, paste } from '../e2e/desk-steps';
import { expect } from '../e2e/fixtures';
import { watchViolations } from '../e2e/policy-violations';
import { makeNow, pdfIsReady, ready, sheet } from '../e2e/steps';

/** The practice file of the site that is looked at. */
export const practice = {
  ...{ name: 'Harbor Cancer Center', dayPhone: '718-555-0100', publisher: 'Harbor Health' },
  frames: 'https://www.harbor.example.org',
};

const pages = ['', 'prepare', 'packets', 'your-answers', 'about', 'service', 'for-your-site'];

/**
 * Looks at all pages of a site under a path, and makes a sheet and a packet there: nothing leads out
 * of the path, nothing is missing, and the pages' policy holds.
 * @param base such as '/askwell'
 * @param origin where it is not that of the configuration
 */
export async function expectToStayUnder(page: Page, base: string, origin = ''): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const refused: string[] = [];
  page.on('response', (response) => response.status() < 400 || refused.push(response.url()));
  const violations = await watchViolations(page);

  for (const path of pages) {
    await page.goto(`${origin}${base}/${path}`, { waitUntil: 'networkidle' });
    await expect(page.getByText('Offered by Harbor Health.')).toBeVisible();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.length, path).toBeGreaterThan(3);
    expect(links.filter((link) => link !== base && !link.startsWith(`${base}/`))).toEqual([]);
    for (const link of new Set(links)) {
      expect((await page.request.get(`${origin}${link}`)).ok(), `${link} on ${path}`).toBe(true);
    }
  }

  await page.goto(`${origin}${base}/`);
  await page.locator(`a[href^="${base}/prepare"]`).click();
  await ready(page);
  await makeNow(page);
  await pdfIsReady(page);
  await expect(sheet(page)).toContainText('718-555-0100');

  await page.goto(`${origin}${base}/packets`, { waitUntil: 'networkidle' });
  // A name in another script makes the page read that script's font.
  await paste(page, 'Name\tTold\n李小龙\tyes');
  await expect(page.getByLabel('Name of the practice')).toHaveValue('Harbor Cancer Center');
  await makeAll(page);
  expect(asked.some((url) => url.includes(`${base}/fonts/`))).toBe(true);

  const outside = asked.filter((url) => {
    const { protocol, pathname } = new URL(url);
    return protocol.startsWith('http') && pathname !== base && !pathname.startsWith(`${base}/`);
  });
  expect(outside).toEqual([]);
  expect(refused).toEqual([]);
  expect(await violations()).toEqual([]);
}
