import { readFileSync } from 'node:fs';
import { base64, png } from '../png';
import { listOf, makeAll, makeButton, openDesk, paste, printed } from './desk-steps';
import { expect, test } from './fixtures';

// A navigator gives the practice its logo at the desk.

const logo = png({
  width: 120,
  height: 40,
  color: 6,
  interlaced: true,
  pixel: () => [0, 90, 120, 255],
});
const choose = (bytes: Uint8Array, name = 'logo.png') => ({
  ...{ name, mimeType: 'image/png' },
  buffer: Buffer.from(bytes),
});

test('a logo is shown, saved with the practice, printed, and taken away again', async ({
  page,
}) => {
  await openDesk(page);
  await paste(page, listOf(1));
  await page.getByLabel('Logo').setInputFiles(choose(logo));
  const shown = page.getByRole('img', { name: 'Logo' });
  await expect(shown).toBeVisible();
  const color = () =>
    shown.evaluate((canvas: HTMLCanvasElement) => [
      ...(canvas.getContext('2d')?.getImageData(60, 20, 1, 1).data ?? []),
    ]);
  await expect.poll(color).toEqual([0, 90, 120, 255]);
  // Beside it on paper is the name of the practice.
  await makeButton(page).click();
  await expect(page.getByText('A logo needs the name of the practice').first()).toBeVisible();
  await page.getByLabel('Name of the practice').fill('Harbor Nurses');
  await page.getByText('Keep this for the next list').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toEqual({ name: 'Harbor Nurses', logo: base64(logo) });
  await makeAll(page);
  const { bytes } = await printed(page);
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g),
  ).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove the logo' }).click();
  await expect(page.getByRole('img', { name: 'Harbor Nurses' })).toHaveCount(0);
});

test('a file that is no logo is refused with a sentence', async ({ page }) => {
  await openDesk(page);
  await paste(page, listOf(1));
  const refused = async (bytes: Uint8Array, sentence: string) => {
    await page.getByLabel('Logo').setInputFiles(choose(bytes));
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove the logo' })).toHaveCount(0);
  };
  await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'must be a PNG file');
  await refused(logo.subarray(0, 90), 'damaged or cut off');
  await refused(new Uint8Array(Buffer.concat([logo, Buffer.alloc(50_000)])), '40 KB or less');
  await refused(png({ width: 10_000, depth: 1 }), '16 to 1200 pixels');
  await page.getByLabel('Logo').setInputFiles(choose(logo));
  await expect(page.getByText('16 to 1200 pixels')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove the logo' })).toBeVisible();
});
