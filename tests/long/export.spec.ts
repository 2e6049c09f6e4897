import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { expect, test } from '../e2e/fixtures';
import { watchViolations } from '../e2e/policy-violations';
import { makeNow, open, pdfIsReady } from '../e2e/steps';

// The pages as plain files, as a hospital's web server has them: no Next, no headers of ours.

const port = Number(process.env.ASKWELL_TEST_PORT ?? 4173) + 1;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

let server: Server;

test.use({ baseURL: `http://127.0.0.1:${port}` });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const compiled = ['--import', './lib/build/compile-in-memory.mjs', 'lib/build/export.mjs'];
  execFileSync(process.execPath, compiled, { stdio: 'ignore' });
  server = createServer((request, response) => {
    let file = join('out', decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const isThere = existsSync(file);
    const type = types[isThere ? extname(file) : '.html'] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': type });
    response.end(readFileSync(isThere ? file : 'out/404.html'));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

test('make a sheet, under a policy of their own, and hold no service', async ({ page }) => {
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
