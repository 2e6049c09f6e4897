import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { makeAll, paste } from '../e2e/desk-steps';
import { expect, test } from '../e2e/fixtures';
import { watchViolations } from '../e2e/policy-violations';
import { makeNow, open, pdfIsReady, ready, sheet } from '../e2e/steps';

// The pages as plain files, as a hospital's web server has them: no Next, no headers of ours.

const port = Number(process.env.ASKWELL_TEST_PORT ?? 4173) + 1;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
};

let server: Server | undefined;

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://127.0.0.1:${port}` });

/** Exports the pages, and serves them under a path as a plain web server does. */
async function serve(base: string, practice?: object): Promise<void> {
  const file = 'test-results/practice.json';
  mkdirSync('test-results', { recursive: true });
  writeFileSync(file, JSON.stringify(practice ?? {}));
  const compiled = ['--import', './lib/build/compile-in-memory.mjs', 'lib/build/export.mjs'];
  execFileSync(process.execPath, [...compiled, ...(practice ? ['--keep'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, ASKWELL_BASE_PATH: base, ASKWELL_PRACTICE: practice ? file : '' },
  });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a');
    const inFolder = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '/nowhere';
    let file = join('out', decodeURIComponent(inFolder));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const isThere = existsSync(file);
    const type = types[isThere ? extname(file) : '.html'] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': type });
    response.end(readFileSync(isThere ? file : 'out/404.html'));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
}

test.afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  if (server) await once(server, 'close');
  server = undefined;
});

test('make a sheet, under a policy of their own, and hold no service', async ({ page }) => {
  await serve('');
  const violations = await watchViolations(page);
  await open(page);
  await makeNow(page);
  await pdfIsReady(page);
  expect(await violations()).toEqual([]);
  for (const name of ['index', 'prepare/index', 'packets/index', 'your-answers/index', '404']) {
    const html = readFileSync(`out/${name}.html`, 'utf8');
    expect(html, name).toMatch(
      /^<!DOCTYPE html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-/,
    );
  }
  expect(existsSync('out/api')).toBe(false);
  expect(readFileSync('out/_headers', 'utf8')).toContain("'wasm-unsafe-eval'");
});

test('work in a sub-folder with the numbers of a clinic, and keep the assets before', async ({
  page,
}) => {
  const before = readdirSync('out/_next/static/chunks');
  await serve('/askwell', {
    ...{ name: 'Harbor Cancer Center', dayPhone: '718-555-0100', publisher: 'Harbor Health' },
    frames: 'https://www.harbor.example.org',
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const refused: string[] = [];
  page.on('response', (response) => response.ok() || refused.push(response.url()));
  const violations = await watchViolations(page);
  await page.goto('/askwell/', { waitUntil: 'networkidle' });
  await expect(page.getByText('Offered by Harbor Health.')).toBeVisible();
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(links.filter((path) => !path.startsWith('/askwell/'))).toEqual([]);
  expect((await page.request.get('/askwell/blank-sheet.pdf')).ok()).toBe(true);

  await page.locator('a[href^="/askwell/prepare"]').click();
  await ready(page);
  await makeNow(page);
  await pdfIsReady(page);
  await expect(sheet(page)).toContainText('718-555-0100');

  await page.goto('/askwell/packets/', { waitUntil: 'networkidle' });
  await expect(
    page.getByRole('link', { name: 'Empty list with the names of the columns (CSV)' }),
  ).toHaveAttribute('href', '/askwell/packets/template.csv');
  // A name in another script makes the page read that script's font.
  await paste(page, 'Name\tTold\n李小龙\tyes');
  await expect(page.getByLabel('Name of the practice')).toHaveValue('Harbor Cancer Center');
  await makeAll(page);
  expect(asked.some((url) => url.includes('/askwell/fonts/'))).toBe(true);

  const outside = asked.filter((url) => {
    const { protocol, pathname } = new URL(url);
    return protocol.startsWith('http') && !pathname.startsWith('/askwell/');
  });
  expect(outside).toEqual([]);
  expect(refused).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(readFileSync('out/_server/nginx.conf', 'utf8')).toContain('location /askwell/ {');
  expect(readFileSync('out/_headers', 'utf8')).toContain('frame-ancestors https://www.harbor');
  const after = readdirSync('out/_next/static/chunks');
  expect(before.filter((name) => !after.includes(name))).toEqual([]);
});
