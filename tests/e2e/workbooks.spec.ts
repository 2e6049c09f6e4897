import type { Page } from '@playwright/test';
import { sheetOf, workbookOf } from '../workbooks';
import { issuesOf } from './accessibility';
import { choose, lineOf, openDesk } from './desk-steps';
import { expect, test } from './fixtures';
import { pageTasks } from './page-tasks';
import { watchViolations } from './policy-violations';

// Lists as workbooks, and as tables that are copied with their layout.

const rowsHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Check what was understood' });
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

/** Drops a file next to the field for files. */
const drop = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('#list-file').evaluate(
    (input, [fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
      input.parentElement?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    },
    [name, [...bytes]] as const,
  );

/** Pastes into the box what an application puts on the clipboard. */
const pasteHtml = (page: Page, html: string, text: string) =>
  page.getByLabel('Paste from your spreadsheet').evaluate(
    (box, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
      if (box.dispatchEvent(event)) {
        (box as HTMLTextAreaElement).focus();
        document.execCommand('insertText', false, asText);
      }
    },
    [html, text] as const,
  );

test('a workbook is dropped, and its rows are shown', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  const violations = await watchViolations(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js'))
      scripts.push(request.url());
  });
  await openDesk(page);
  const before = scripts.length;
  const source = workbookOf({
    sheets: [
      {
        name: 'Monday',
        rows: [
          ['Clinic list', null, null, null, null],
          ['Patient', 'Appt', 'ER', 'Told', 'MRN'],
          ['Ana Lima', { value: 46363, format: 1 }, { value: 0.9, format: 2 }, true, '17'],
          ['Bea Cruz', { value: 46364, format: 1 }, { value: 0, format: 2 }, false, '18'],
          ['Cleo Diaz', { value: 46365, format: 1 }, null, false, '19'],
        ],
        hiddenRows: [4],
        hiddenColumns: [5],
      },
      { name: 'Codes', rows: [['x', 'y']], state: 'hidden' },
    ],
    formats: ['m/d/yyyy', '0%'],
    macros: true,
  });
  await drop(page, 'list.xlsm', source);
  await expect(rowsHeading(page)).toBeFocused();
  await expect(lineOf(page, 3)).toContainText('Visit: December 7, 2026');
  await expect(lineOf(page, 3)).toContainText('ER: positive');
  await expect(lineOf(page, 5)).toContainText('Cleo Diaz');
  await expect(lineOf(page, 4)).toHaveCount(0);
  for (const said of [
    'Read as an Excel workbook.',
    '1 hidden row was left out.',
    'This column is hidden in the file and not used: “MRN”.',
    '1 hidden sheet was not read.',
    'The workbook has macros. They were not used.',
  ])
    await expect(page.getByText(said)).toBeVisible();
  await page.getByText('2 rows were left out').click();
  await page.getByRole('button', { name: 'Row 4 is a patient' }).click();
  await expect(lineOf(page, 4)).toContainText('Bea Cruz');
  expect(scripts.length).toBeGreaterThan(before);
  expect(await violations()).toEqual([]);
});

test('of several sheets one is chosen, with keys alone', async ({ page }) => {
  await openDesk(page);
  const people = (name: string) => [
    ['Name', 'CPS'],
    [name, 12],
  ];
  const source = workbookOf({
    sheets: [
      { name: 'Monday', rows: people('Ana') },
      { name: 'Tuesday', rows: [...people('Bea'), ['Cleo', 3]] },
    ],
  });
  await choose(page, 'list.xlsx', Buffer.from(source));
  const heading = page.getByRole('heading', { name: 'Choose a sheet' });
  await expect(heading).toBeFocused();
  expect(await issuesOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use another list' }).click();
  await expect(heading).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Get your list' })).toBeFocused();
  await choose(page, 'list.xlsx', Buffer.from(source));
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Monday (2 rows)' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tuesday (3 rows)' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowsHeading(page)).toBeFocused();
  await expect(lineOf(page, 3)).toContainText('Cleo');
  await expect(page.getByText('Only the sheet “Tuesday” was read.')).toBeVisible();
});

test('what is no workbook says what it is, and the page goes on', async ({ page }) => {
  await openDesk(page);
  const good = sheetOf([['Name'], ['Ana']]);
  await choose(page, 'list.xlsx', Buffer.from(good.slice(0, -40)));
  await expect(problem(page)).toContainText('This workbook is damaged');
  await choose(page, 'list.numbers', Buffer.from('%PDF-1.7'));
  await expect(problem(page)).toContainText('This is a PDF');
  await choose(page, 'list.xlsx', Buffer.from(good));
  await expect(lineOf(page, 2)).toContainText('Ana');
});

test.describe('with the network cut', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load/ });

  test('what reads workbooks cannot come, and that is said', async ({ page, context }) => {
    await openDesk(page);
    await context.setOffline(true);
    const good = Buffer.from(sheetOf([['Name'], ['Ana']]));
    await choose(page, 'list.xlsx', good);
    await expect(problem(page)).toContainText('Check that you are online');
    await context.setOffline(false);
    await choose(page, 'list.xlsx', good);
    await expect(lineOf(page, 2)).toContainText('Ana');
  });
});

test.describe('a table is pasted with its layout', () => {
  const text = 'Name\nSymptoms\nAna\nno fever\nrash';
  const html = `<html><head><link rel="stylesheet" href="/probe.css"><style>td { background: url(/probe.png) }</style></head>
    <body onload="window.hasRun = true"><script>window.hasRun = true; fetch('/probe.js')</script>
    <img src="/probe.gif" onerror="window.hasRun = true"><iframe src="/probe.html"></iframe>
    <table background="/probe.jpg"><tr><td>Name<td>Symptoms<tr><td>Ana<td style="background:url(/probe.svg)">no fever<br>rash<video src="/probe.mp4"></video></table></body></html>`;

  test('cell by cell, and nothing of it runs or is fetched', async ({ page, context }) => {
    const violations = await watchViolations(page);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await openDesk(page);
    await pasteHtml(page, html, text);
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect(rowsHeading(page)).toBeFocused();
    await expect(lineOf(page, 2)).toContainText('Ana');
    await expect(page.getByText('Read as a table with its layout.')).toBeVisible();
    await expect(page.getByText('The list is loaded: pasted text.')).toBeVisible();
    expect(asked.filter((url) => url.includes('probe'))).toEqual([]);
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
    expect(await violations()).toEqual([]);
  });

  test('and edited, it is read as the text that it is', async ({ page }) => {
    await openDesk(page);
    await pasteHtml(page, html, 'Name\tCPS\nAna\t12');
    await page.getByLabel('Paste from your spreadsheet').fill('Name\tCPS\nBea\t12');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect(lineOf(page, 2)).toContainText('Bea');
    await expect(page.getByText('Read as pasted text')).toBeVisible();
  });
});

// As in packets.spec.ts: the figure is the machine's; that a long list costs no more is ours.
test('a workbook of 2,000 rows never holds up the page', async ({ page }) => {
  const bytes = (count: number) => {
    const columns = Array.from({ length: 12 }, (_, at) => `Note ${at}`);
    const row = (at: number) => [
      `Person ${at}`,
      'TNBC',
      at % 40,
      ...columns.map((_, column) => `words ${at} ${column}`),
    ];
    const rows = [
      ['Name', 'Subtype', 'CPS', ...columns],
      ...Array.from({ length: count }, (_, at) => row(at)),
    ];
    return Buffer.from(sheetOf(rows));
  };
  const read = (file: Buffer) => async () => {
    await choose(page, 'list.xlsx', file);
    await page.locator('#edit-40').waitFor();
  };
  const [few, many] = [bytes(50), bytes(2000)];
  await openDesk(page);
  const short = await pageTasks(page, read(few));
  await openDesk(page);
  const started = Date.now();
  const long = await pageTasks(page, read(many));
  const figures = `${long.longest} of ${long.total} ms in ${Date.now() - started} ms; with 50 rows ${short.total} ms`;
  test.info().annotations.push({ type: 'longest task', description: figures });
  expect(long.total).toBeLessThan(3 * short.total);
  await expect(page.getByText(/^2,000 rows: /)).toBeVisible();
});
