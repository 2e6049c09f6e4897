import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answers } from '../../lib/answers/answers';
import { base64, png } from '../png';
import { expect, test } from './fixtures';
import { type Server, startServer } from './our-server';
import { heading, make, openAnswers, ready, sheet } from './steps';

// A site of a clinic, which a practice file makes: its logo, its numbers, and who may show its form in
// a page of their own.

let site: Server;
const hosts: HttpServer[] = [];
/** Origins of two sites of others. */
let allowed = '';
let other = '';
let code = '';

/** A site with one page, which holds the code that was copied. */
async function host(): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A clinic</title>${code}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  hosts.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, info) => {
  allowed = await host();
  other = await host();
  const file = info.outputPath('practice.json');
  const logo = base64(png({ width: 120, height: 40, color: 2, pixel: () => [200, 0, 0] }));
  const practice = { name: 'Harbor', dayPhone: '718-555-0100', frames: allowed, logo };
  writeFileSync(file, JSON.stringify({ ...practice, publisher: 'Harbor Health' }));
  const args = ['.next/standalone/start.mjs'];
  site = await startServer(process.execPath, args, { ASKWELL_PRACTICE: file });
});

test.afterAll(() => {
  site.process.kill('SIGKILL');
  for (const server of hosts) {
    server.closeAllConnections();
    server.close();
  }
});

test('the page for other sites gives code with this address, and says who may', async ({
  page,
}) => {
  await page.goto(`${site.url}/for-your-site`);
  await expect(page.getByText(allowed)).toBeVisible();
  const link = page.getByText('<a href=');
  await expect(link).toHaveText(
    `<a href="${site.url}/prepare">Questions about immunotherapy for your doctor</a>`,
  );
  code = await page.getByText('<iframe').innerText();
  expect(code).toContain('title="Questions about immunotherapy for your doctor"');
  expect(code).toContain('height="900" allow="clipboard-write; web-share"');
});

test('every page shows the logo of the clinic in its own colors', async ({ page }) => {
  await page.goto(`${site.url}/about`);
  const logo = page.getByRole('img', { name: 'Harbor' });
  await expect(logo).toBeVisible();
  const color = () =>
    logo.evaluate((canvas: HTMLCanvasElement) => [
      ...(canvas.getContext('2d')?.getImageData(60, 20, 1, 1).data ?? []),
    ]);
  await expect.poll(color).toEqual([200, 0, 0, 255]);
});

test.describe('a site that may', () => {
  // Browsers on desktops may have nothing to share with, and say so.
  test.use({ expectedErrors: /Unrecognized feature: 'web-share'/ });

  test('shows the form in its page, which goes on there', async ({ page }) => {
    await page.goto(allowed);
    const [, frame] = page.frames();
    expect(frame?.url()).toBe(`${site.url}/prepare`);
    const form = page.frameLocator('iframe');
    await expect(form.getByRole('heading', { level: 1 })).toBeVisible();
    const asked = await form.getByRole('heading', { level: 1 }).innerText();
    await form.getByRole('button', { name: 'Continue' }).click();
    await expect(form.getByRole('heading', { level: 1 })).not.toHaveText(asked);
    await expect(form.getByText('Offered by Harbor Health.')).toBeVisible();
  });
});

test.describe('a site that may not', () => {
  test.use({ expectedErrors: /frame-ancestors|Framing|'web-share'/ });

  test('shows nothing in its frame, and its link works', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) =>
      /ancestors|Framing/.test(message.text()),
    );
    await page.goto(other);
    await refused;
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Continue' })).toHaveCount(
      0,
    );
    await page.setContent(`<a href="${site.url}/prepare">Questions</a>`);
    await page.getByRole('link', { name: 'Questions' }).click();
    await ready(page);
    await expect(heading(page)).toBeVisible();
  });
});

test('a sheet carries the numbers of the clinic, unless others were typed', async ({ page }) => {
  expect(site.output()).toContain('The sheets carry the numbers of Harbor.');
  const sheets: [Answers, boolean[]][] = [
    [{}, [true, false, true]],
    [{ dayPhone: '718-555-0177' }, [false, true, true]],
    [{ clinic: 'East' }, [false, false, false]],
  ];
  for (const [answers, holds] of sheets) {
    await page.goto(`${site.url}/prepare`);
    await ready(page);
    await openAnswers(page, { subtype: 'triple-negative', ...answers });
    await make(page);
    const has = async (text: string) => (await sheet(page).innerText()).includes(text);
    expect([await has('718-555-0100'), await has('718-555-0177'), await has('Harbor')]).toEqual(
      holds,
    );
  }
});

test('without a practice file, the server and the page say what to set', async ({ page }) => {
  const plain = await startServer(process.execPath, ['.next/standalone/start.mjs']);
  expect(plain.output()).toContain('No practice file: the sheets have blank lines');
  plain.process.kill('SIGKILL');
  await page.goto('/for-your-site');
  await expect(page.getByText('No other site may show the form yet')).toBeVisible();
});
