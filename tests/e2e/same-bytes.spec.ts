import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { calendarDay } from '../../lib/wording/calendar-day';
import { expect, test } from './fixtures';
import { make, open, openAnswers, pdfIsReady } from './steps';

/**
 * The objects of a PDF with their streams unpacked. What packing alone changes is left out: lengths,
 * and with them the table of where each object starts.
 */
function unpacked(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = file.match(/\d+ 0 obj\b[\s\S]*?endobj/g) ?? [];
  return objects.map((object) => {
    const [head = '', packed] = object.split(/\bstream\r?\n/);
    const dictionary = head.replace(/\/Length \d+/, '');
    if (packed === undefined || !head.includes('/FlateDecode')) return dictionary + (packed ?? '');
    const end = packed.lastIndexOf('endstream');
    return dictionary + inflateSync(Buffer.from(packed.slice(0, end), 'latin1')).toString('latin1');
  });
}

test('the browser paints what Node paints, object by object', async ({ page }) => {
  await open(page);
  await openAnswers(page, { name: 'Ana 乳 أمل' });
  await make(page);
  await pdfIsReady(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the PDF' }).click();
  const inBrowser = unpacked(await readFile(await (await download).path()));

  const sheet = buildSheet({ name: 'Ana 乳 أمل' }, { madeOn: calendarDay(new Date()) });
  const onNode = unpacked((await renderSheet(sheet, nodeFonts)).bytes);
  expect(inBrowser.length).toBeGreaterThan(50);
  expect(inBrowser).toHaveLength(onNode.length);
  for (const [index, object] of onNode.entries()) {
    expect(inBrowser[index] === object, `object ${index}: ${object.slice(0, 200)}`).toBe(true);
  }
});
