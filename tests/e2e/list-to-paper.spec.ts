import { unzipSync } from 'fflate';
import { readPdf, withoutSpace } from '../read-pdf';
import { chooseSample, fileOf, lineOf, makeAll, openDesk, printed, sum } from './desk-steps';
import { expect, test } from './fixtures';

// The navigator's way from a list to paper: every row is a packet, or is named.

test('twelve patients become paper, with the network cut', async ({ page, context }) => {
  // Before the visits of the sample: a day in the past would be noted.
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  await openDesk(page);
  await context.setOffline(true);
  await chooseSample(page);
  await expect(page.getByText('12 rows: 7 ready, 4 with notes, 1 not ready')).toBeVisible();
  await expect(page.getByText('Read as Unicode text (UTF-8), with commas')).toBeVisible();
  await expect(lineOf(page, 2)).toContainText('Maria Santos');
  await expect(lineOf(page, 5)).toContainText('Not told: results do not print');
  await expect(lineOf(page, 13)).toContainText('Teresa Alvarez');
  await expect(lineOf(page, 13)).toContainText('Not ready');
  await page.getByLabel('Name of the practice').fill('Harbor Nurses');
  const started = Date.now();
  await makeAll(page);
  test
    .info()
    .annotations.push({ type: 'seconds for 12', description: `${(Date.now() - started) / 1000}` });
  await expect(sum(page)).toHaveText('12 rows: 11 packets made, 1 not made.');

  const { name, pages, codes, packets } = await printed(page);
  expect(name).toBe('packet.pdf');
  expect(packets).toHaveLength(11);
  // Each packet's pages are together, and the table says the same code.
  expect(codes).toEqual([...codes].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
  for (const code of packets) {
    const row = Number.parseInt(code, 10) + 1;
    const shown = withoutSpace(await lineOf(page, row).innerText());
    expect(shown).toContain(code);
    const own = pages.filter((_, at) => codes[at] === code).join('');
    const who = await lineOf(page, row)
      .getByRole('rowheader')
      .locator('[translate=no]')
      .innerText();
    expect(own).toContain(withoutSpace(who));
  }
  expect(pages[0]).toContain('FromHarborNurses');
  // Ruth Abramson was not told her results.
  const ruth = pages.filter((_, at) => codes[at]?.startsWith('4of12')).join('');
  expect(ruth).toContain('RuthAbramson');
  expect(ruth).not.toMatch(/Triple-negative\.|CPS4|CPS:4/);

  const notMade = await fileOf(page, 'Download not-made.csv');
  const lines = notMade.bytes.toString('utf8').split('\r\n').slice(0, -1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(['\ufeff"Row"', '"13"']);

  await page.getByRole('button', { name: 'Make the ZIP' }).click();
  const zip = await fileOf(page, 'Download packets.zip');
  const files = unzipSync(zip.bytes);
  const numbers = Array.from({ length: 11 }, (_, at) => `${String(at + 1).padStart(3, '0')}.pdf`);
  expect(Object.keys(files)).toEqual([...numbers, 'not-made.csv']);
  const third = await readPdf(files['003.pdf'] ?? new Uint8Array());
  expect(third.pages.join('')).toContain('DoloresOkafor');
});
