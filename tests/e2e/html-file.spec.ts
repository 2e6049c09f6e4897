import { readFile, writeFile } from 'node:fs/promises';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';

// The sheet as one HTML file: filled in on a phone, and saved with what was typed.

const file = renderHtml(
  buildSheet({ subtype: 'triple-negative', needs: ['cost'] }, { madeOn: '2026-11-23' }),
  sheetCss,
);

test('what is typed and ticked is in the copy that the button saves', async ({ page }, info) => {
  const path = info.outputPath('sheet.html');
  await writeFile(path, file);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`file://${path}`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page
    .getByLabel('Is it working', { exact: true })
    .fill('Scan in March.\nThen <we> talk & see.');
  await page.getByLabel('ask again: Is it working').check();
  await page.getByLabel('Day number').first().fill('718-555-0100');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy with what I typed' }).click();
  const copy = await download;
  expect(copy.suggestedFilename()).toBe('questions-for-my-visit.html');
  await writeFile(path, await readFile(await copy.path()));
  await page.goto(`file://${path}`);
  await expect(page.getByLabel('Is it working', { exact: true })).toHaveValue(
    'Scan in March.\nThen <we> talk & see.',
  );
  await expect(page.getByLabel('ask again: Is it working')).toBeChecked();
  await expect(page.getByLabel('cost', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Day number').first()).toHaveValue('718-555-0100');
  expect(requests.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
  expect(await issuesOf(page)).toEqual([]);
});
