import { once } from 'node:events';
import { connect } from 'node:net';
import { readOnlyArgs, readOnlyTemp } from '../read-only';
import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import { type Server, startServer } from './our-server';

// The service as `npm start` runs it, with the production build. Row ids: tests of the HTTP layer.

const key = 'key-of-the-portal-1';
const environment = {
  ...{ ASKWELL_API: 'on', ASKWELL_API_KEYS: key, ASKWELL_WORKERS: '1', ASKWELL_QUEUE: '1' },
  // A machine that runs all the tests at once may be slow.
  ...{ ASKWELL_SECONDS: '60', ASKWELL_STOP_SECONDS: '60' },
};

const start = (command: string, args: string[], more: Record<string, string> = {}) =>
  startServer(command, args, { ...environment, ...more });

const startOurs = (more?: Record<string, string>) =>
  start(process.execPath, ['.next/standalone/start.mjs'], more);

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}`, ...headers },
  });

const person = (name: string) => ({ name, subtype: 'triple-negative', pdl1: 'not-tested' });

const soon = { intervals: [20] };

/** Whether all of these are in a PDF, whose text reads back without spaces. */
async function holds(response: Response, ...texts: string[]): Promise<boolean> {
  const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return texts.every((text) => pages.join('').replaceAll(' ', '').includes(text));
}

/** Reply of a server to bytes that no client would send. */
async function raw(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(request);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  return answer;
}

test('pages are asked for anew, and the files of a build are kept', async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const file = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
  const script = await request.get(file);
  expect(script.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const practice = await request.get('/practice.json');
  expect([practice.headers()['cache-control'], await practice.json()]).toEqual(['no-cache', {}]);
});

test('without being told to, the server takes in no answers', async ({ request }) => {
  for (const path of ['/api/sheet', '/api/packet']) {
    const response = await request.post(path, { data: {} });
    expect(response.status()).toBe(404);
    expect((await response.json()).detail).toContain('takes in no answers');
  }
  expect((await request.get('/api/openapi.json')).status()).toBe(404);
  expect((await request.get('/api/health')).status()).toBe(200);
});

test('no picture is resized, which would write a file', async ({ request }) => {
  const picture = '/_next/image?url=%2Fexamples%2Fsheet.png&w=640&q=75';
  expect((await request.get(picture)).status()).toBe(404);
});

test('the page about the service fits a phone and says how to ask', async ({ page }) => {
  await page.goto('/service');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service for clinics');
  await expect(page.getByText('curl http://localhost:3000/api/sheet')).toBeVisible();
});

test.describe('a service that is on', () => {
  let server: Server;
  test.beforeAll(async () => {
    server = await startOurs();
  });
  test.afterAll(() => {
    server.process.kill('SIGKILL');
  });

  test('makes a sheet and a packet, and each holds who it is for', async () => {
    const sheet = await post(`${server.url}/api/sheet`, person('Ann Example'));
    expect(sheet.headers.get('content-type')).toBe('application/pdf');
    expect(await holds(sheet, 'AnnExample')).toBe(true);
    const people = [person('Ann Example'), person('Bea Example')];
    const packet = await post(`${server.url}/api/packet`, { people });
    expect(await holds(packet, 'AnnExample', 'BeaExample')).toBe(true);
  });

  test('says no in one form to what is not for it', async () => {
    const { url } = server;
    const known = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const statusOf = async (path: string, init: RequestInit) => {
      const response = await fetch(`${url}${path}`, { headers: known, ...init });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toMatch(/^sandbox/);
      await response.text();
      return response.status;
    };
    const tooLarge = ' '.repeat(1_000_001);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      expect(await statusOf('/api/sheet', { method })).toBe(405);
    }
    expect(await statusOf('/api/sheet', { method: 'POST', headers: {}, body: '{}' })).toBe(401);
    expect(await statusOf('/api/sheet', { method: 'POST', body: '{' })).toBe(400);
    expect(await statusOf('/api/sheet', { method: 'POST', body: '{"er":1}' })).toBe(422);
    expect(await statusOf('/api/sheet', { method: 'POST', body: tooLarge })).toBe(413);
    expect(await statusOf('/api/nothing', { method: 'POST', body: '{}' })).toBe(404);
    expect(
      await raw(url, 'TRACE /api/sheet HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 405 [\s\S]*allow: POST/i);
    expect(await statusOf('/api/%zz', {})).toBe(400);
    const elsewhere =
      'GET http://other.example/api/health HTTP/1.1\r\nHost: a\r\nConnection: close';
    expect(await raw(url, `${elsewhere}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    // A04: 20 MB are announced, and none is waited for.
    const large = `POST /api/sheet HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer ${key}\r\nContent-Length: 20000000\r\n\r\n`;
    expect(await raw(url, large)).toMatch(/^HTTP\/1\.1 413 /);
    const two = `POST /api/sheet HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await raw(url, two)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('refuses at once when it is full, frees what is left, and goes on', async () => {
    const people = Array.from({ length: 50 }, (_, at) => person(`Person ${at}`));
    const caller = new AbortController();
    const leaving = [0, 1].map(() =>
      fetch(`${server.url}/api/packet`, {
        method: 'POST',
        body: JSON.stringify({ people }),
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        signal: caller.signal,
      }).catch(() => 'left'),
    );
    const load = async () => (await fetch(`${server.url}/api/health`)).json();
    // Both packets have a place, and all of their sheets but one wait.
    await expect.poll(async () => (await load()).waiting, soon).toBeGreaterThan(90);
    const refused = await post(`${server.url}/api/sheet`, {});
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1);
    caller.abort();
    expect(await Promise.all(leaving)).toEqual(['left', 'left']);
    await expect.poll(load).toMatchObject({ running: 0, waiting: 0 });
    // Neither was made to the end for nobody.
    const left = () => server.output().match(/"status":\d+(?=[^\n]*"code":"left")/g);
    await expect.poll(left, soon).toEqual(['"status":503', '"status":503']);
    expect((await post(`${server.url}/api/sheet`, {})).status).toBe(200);
  });

  test('logs nothing of a person', async () => {
    await post(`${server.url}/api/sheet`, person('MARKER7Q'));
    await post(`${server.url}/api/sheet`, { er: 'MARKER7Q', MARKER7Q: 1 });
    // A line may come after the answer that it tells of.
    await expect.poll(server.output, soon).toContain('"route":"sheet","status":422');
    expect(server.output()).not.toContain('MARKER7Q');
    expect(server.output()).not.toContain(key);
  });
});

/** Sends a packet, then the signal: what comes of each, and of health meanwhile. */
async function stopUnderLoad(server: Server, signal: () => void) {
  const people = Array.from({ length: 6 }, (_, at) => person(`Person ${at}`));
  const health = () => fetch(`${server.url}/api/health`);
  const now = async () => (await health()).json();
  // A service that starts says 503 too, and makes a sheet of its own.
  await expect.poll(now, soon).toMatchObject({ state: 'ready', running: 0 });
  const packet = post(`${server.url}/api/packet`, { people });
  await expect.poll(now, soon).toMatchObject({ running: 1 });
  const ended = once(server.process, 'exit');
  signal();
  await expect.poll(now, soon).toMatchObject({ state: 'stopping' });
  expect((await health()).status).toBe(503);
  expect((await post(`${server.url}/api/sheet`, {})).status).toBe(503);
  const response = await packet;
  expect(await holds(response, 'Person0', 'Person5')).toBe(true);
  const [code] = await ended;
  const isGone = () =>
    health().then(
      () => false,
      () => true,
    );
  await expect.poll(isGone, soon).toBe(true);
  return code;
}

test('A16 a signal to stop lets what runs end, and takes nothing new', async () => {
  const server = await startOurs();
  expect(await stopUnderLoad(server, () => server.process.kill('SIGTERM'))).toBe(0);
});

test('A16 so does npm start, and no process is left', async () => {
  const server = await start('npm', ['run', '--silent', '--ignore-scripts', 'start']);
  await stopUnderLoad(server, () => server.process.kill('SIGTERM'));
});

test('where nothing can be written, threads start and make sheets', async () => {
  const args = [...readOnlyArgs, '.next/standalone/start.mjs'];
  const server = await start(process.execPath, args, readOnlyTemp);
  const sheet = await post(`${server.url}/api/sheet`, person('Ana שרה'));
  expect(sheet.status).toBe(200);
  expect(sheet.headers.get('askwell-missing-characters')).toBeNull();
  expect(Number(sheet.headers.get('content-length'))).toBeGreaterThan(10_000);
  expect(await holds(sheet, 'Ana')).toBe(true);
  // Next would resize a picture for anybody, and keep it.
  const picture = '/_next/image?url=%2Fexamples%2Fsheet.png&w=640&q=75';
  expect((await fetch(`${server.url}${picture}`)).status).toBe(404);
  expect(server.output()).not.toContain('ERR_ACCESS_DENIED');
  server.process.kill('SIGKILL');
});

test('a wrong environment is said, and nothing starts', async () => {
  const server = await startOurs({ ASKWELL_API: 'wrong' });
  expect(server.process.exitCode).toBe(2);
  await expect.poll(server.output).toContain('ASKWELL_API: use on or off.');
});
