import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lineOf, makeAll, makeButton, openDesk, sum } from './desk-steps';
import { expect, test } from './fixtures';

// Monday's list as clinics keep it: what a navigator presses from dropping the file to packets for
// everyone. What the desk asks besides may wait, since nothing that is not clear prints.

const most = 5;

/** Counts what is pressed on the page, with a pointer or by key. */
function countPresses() {
  const presses = { count: 0 };
  Object.assign(window, { presses });
  const count = ({ isTrusted }: Event) => {
    if (isTrusted) presses.count += 1;
  };
  addEventListener('pointerdown', count, true);
  addEventListener('keydown', count, true);
}

const pressesOn = (page: Page) => page.evaluate('presses.count') as Promise<number>;

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, file: string) {
  const bytes = [...readFileSync(`tests/data/lists/${file}`)];
  const data = await page.evaluateHandle(
    ({ bytes, file }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], file, { type: 'text/csv' }));
      return transfer;
    },
    { bytes, file },
  );
  await page.locator('#list-file').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('heading', { name: 'Check what was understood' })).toBeFocused();
}

/** Rows of the list, patients among them, and questions of the desk that may wait. */
const lists: readonly [string, number, number, number][] = [
  ['01-epic.csv', 3, 3, 0],
  ['04b-title.csv', 4, 2, 0],
  ['04c-two-headers.csv', 3, 2, 0],
  ['04d-totals.csv', 5, 2, 0],
  ['05-nurse.csv', 10, 9, 0],
  ['07-150.csv', 150, 150, 0],
  ['10-receptors.csv', 5, 5, 0],
  ['11-told.csv', 40, 40, 15],
  ['12-columns.csv', 3, 3, 0],
  ['14-latin1.csv', 2, 2, 0],
  ['15-utf16.csv', 1, 1, 0],
  ['17-mangled.csv', 10, 10, 0],
];

for (const [file, rows, patients, open] of lists)
  test(`${file}: packets for all ${patients} patients in at most ${most} presses`, async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-29T09:00:00');
    await page.addInitScript(countPresses);
    await openDesk(page);
    await drop(page, file);
    await expect(makeButton(page)).toHaveText(RegExp(`^Make ${patients} packets?$`));
    const asked = page.getByRole('region', { name: 'What is each column?' });
    if (open > 0)
      await expect(asked).toContainText(`${open} questions about the columns are open.`);
    await makeAll(page);
    const packets = patients === 1 ? '1 packet' : `${patients} packets`;
    await expect(sum(page)).toHaveText(
      `${rows} ${rows === 1 ? 'row' : 'rows'}: ${packets} made, 0 not made.`,
    );
    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /^Download packet/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/^packet(-1)?\.pdf$/);
    const presses = await pressesOn(page);
    test.info().annotations.push({ type: 'presses', description: String(presses) });
    expect(presses).toBeLessThanOrEqual(most);
  });

test('words that do not clearly say told print nothing until somebody says so', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-29T09:00:00');
  await openDesk(page);
  await drop(page, '11-told.csv');
  // “Y*”, “Done” and “husband told”.
  for (const row of [32, 33, 40]) {
    await expect(lineOf(page, row)).toContainText('Not told: results do not print');
    await expect(lineOf(page, row)).toContainText('does not clearly say that the patient was told');
  }
});
