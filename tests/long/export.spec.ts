import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { expect, test } from '../e2e/fixtures';
import { watchViolations } from '../e2e/policy-violations';
import { makeNow, open, pdfIsReady } from '../e2e/steps';
import { expectToStayUnder, practice } from './stays-under';

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
async function serve(base: string, given?: object): Promise<void> {
  const file = 'test-results/practice.json';
  mkdirSync('test-results', { recursive: true });
  writeFileSync(file, JSON.stringify(given ?? {}));
  const compiled = ['--import', './lib/build/compile-in-memory.mjs', 'lib/build/export.mjs'];
  execFileSync(process.execPath, [...compiled, ...(given ? ['--keep'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, ASKWELL_BASE_PATH: base, ASKWELL_PRACTICE: given ? file : '' },
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
  await serve('/askwell', practice);
  await expectToStayUnder(page, '/askwell');
  expect(readFileSync('out/_server/nginx.conf', 'utf8')).toContain('location /askwell/ {');
  expect(readFileSync('out/_headers', 'utf8')).toContain('frame-ancestors https://www.harbor');
  const after = readdirSync('out/_next/static/chunks');
  expect(before.filter((name) => !after.includes(name))).toEqual([]);
});
