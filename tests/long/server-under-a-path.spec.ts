import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '../e2e/fixtures';
import { type Server, startServer } from '../e2e/our-server';
import { expectToStayUnder, practice } from './stays-under';

// `npm start` under a path, of a build of its own: the path is part of what is built.

const folder = resolve('.under-a-path');
const base = '/askwell';
const sources = ['app', 'components', 'lib', 'public', 'next.config.mjs', 'package.json'];
const onServer = [
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'LICENSE',
];

let server: Server;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // The build is part of it.
  test.setTimeout(900_000);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of [...sources, ...onServer])
    cpSync(source, join(folder, source), { recursive: true });
  // Next follows no link out of the folder that it traces.
  cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(folder, 'practice.json'), JSON.stringify(practice));
  const env = { ...process.env, ASKWELL_BASE_PATH: base };
  const steps = [
    ['node_modules/next/dist/bin/next', 'build'],
    ['lib/build/script-hashes.mjs'],
    ['lib/build/bundle.mjs'],
    ['lib/build/standalone.mjs'],
  ];
  for (const step of steps)
    execFileSync(process.execPath, step, { cwd: folder, env, stdio: 'ignore' });
  server = await startServer('npm', ['run', '--silent', '--ignore-scripts', 'start'], {
    ...{ cwd: folder, ASKWELL_BASE_PATH: base, ASKWELL_PRACTICE: 'practice.json' },
    ASKWELL_API: 'on',
  });
});

test.afterAll(async () => {
  if (server?.process.kill('SIGTERM')) await once(server.process, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('pages, links, workers, fonts and examples stay under the path', async ({ page }) => {
  const { origin } = new URL(server.url);
  await expectToStayUnder(page, base, origin);
  expect((await page.request.get(`${origin}/prepare`)).status()).toBe(404);
});

test('so does the service, and each page has its policy', async ({ request }) => {
  const { origin } = new URL(server.url);
  const made = await request.post(`${server.url}/api/sheet`, { data: {} });
  expect([made.status(), made.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect(Number(made.headers()['content-length'])).toBe((await made.body()).length);
  expect((await request.post(`${origin}/api/sheet`, { data: {} })).status()).toBe(404);
  expect((await request.get(`${server.url}/api/%zz`)).status()).toBe(400);
  const page = await request.get(`${server.url}/prepare`);
  expect(page.headers()['content-security-policy']).toContain(`frame-ancestors ${practice.frames}`);
  expect(page.headers()['cache-control']).toBe('no-cache');
});
