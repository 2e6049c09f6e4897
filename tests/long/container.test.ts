import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { standaloneFolder } from '../../lib/build/standalone.mjs';
import { freePort } from '../bench/serve.mjs';
import { patients } from '../patients';
import { readOnlyTemp } from '../read-only';
import { readPdf } from '../read-pdf';

// The container's folder, as `npm run build` made it, where nothing can be written: all of it is
// read-only, the temporary folder is none, and started by root it runs as nobody.

const tree = join(mkdtempSync(join(tmpdir(), 'askwell-container-')), 'askwell');
const container = readFileSync('Dockerfile', 'utf8');
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

let server: ChildProcess;
let environment: NodeJS.ProcessEnv;
let output = '';

/** Files of the tree with the time and the size of each. */
const filesOf = () =>
  readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(join(tree, name))] as const);
const stateOf = () => filesOf().map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`);
let before: string[];

/** Runs a command of the Dockerfile in JSON form, as nobody. */
const commandOf = (instruction: RegExp): string[] =>
  JSON.parse(instruction.exec(container)?.[1] ?? '[]');

const post = (path: string, body: unknown) =>
  fetch(`http://127.0.0.1:${environment.ASKWELL_PORT}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });

const textOf = async (response: Response) =>
  (await readPdf(new Uint8Array(await response.arrayBuffer()))).pages.join('');

beforeAll(async () => {
  cpSync(standaloneFolder, tree, { recursive: true });
  chmodSync(join(tree, '..'), 0o755);
  for (const [name, state] of filesOf())
    chmodSync(join(tree, name), state.isFile() ? 0o444 : 0o555);
  before = stateOf();
  environment = {
    ...{
      NODE_ENV: 'production' as const,
      ...readOnlyTemp,
      ASKWELL_API: 'on',
      ASKWELL_SECONDS: '60',
    },
    ...{ ASKWELL_HOST: '0.0.0.0', ASKWELL_PORT: String(await freePort()), ASKWELL_BASE_PATH: '' },
  };
  const [, ...args] = commandOf(/^CMD (.*)$/m);
  server = spawn(process.execPath, args, { cwd: tree, env: environment, ...nobody });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(join(tree, '..'), { recursive: true });
});

it('adds less than 100 MB to the image of Node', () => {
  const bytes = filesOf().reduce((sum, [, state]) => sum + (state.isFile() ? state.size : 0), 0);
  expect(bytes).toBeLessThan(100e6);
  const packages = readdirSync(join(tree, 'node_modules'));
  expect(packages.filter((name) => /sharp|@img|typescript|esbuild|vitest/.test(name))).toEqual([]);
});

it('gets healthy by the command of the Dockerfile, on the port that is set', async () => {
  const [, ...args] = commandOf(/^ {2}CMD (.*)$/m);
  const check = () => execFileSync(process.execPath, args, { env: environment, ...nobody });
  await vi.waitFor(check, { timeout: 60_000, interval: 500 });
});

it('makes sheets and packets there, and serves pages, scripts and fonts', async () => {
  const sheet = await post('/api/sheet', { name: 'Ana שרה' });
  expect([sheet.status, sheet.headers.get('askwell-missing-characters')]).toEqual([200, null]);
  expect(await textOf(sheet)).toContain('Ana');
  const people = Array.from({ length: 5 }, () => patients.firstTreatmentCps22);
  const packet = await post('/api/packet', { people });
  expect((await textOf(packet)).length).toBeGreaterThan(5000);
  const page = await fetch(`http://127.0.0.1:${environment.ASKWELL_PORT}/prepare`);
  const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0];
  for (const path of [script, '/fonts/noto-sans-hebrew/unicode.json', '/build.json']) {
    expect((await fetch(`http://127.0.0.1:${environment.ASKWELL_PORT}${path}`)).status).toBe(200);
  }
});

it('stops when it is told to, and has written nothing', async () => {
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
  expect(stateOf()).toEqual(before);
  expect(output).not.toMatch(/EACCES|EROFS|ENOTDIR|Error/);
});
