import { expect, test } from './fixtures';
import { copied, heading, sheetOfAna } from './steps';

// Words for a message of the person's own, on devices that share, copy, or do neither.

test('"Send to myself" shares the message, where the device can', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, { share: async ({ text }: ShareData) => shared.push(text ?? '') });
  });
  await sheetOfAna(page);
  await page.getByRole('button', { name: 'Send to myself' }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
  expect(shared).toEqual([expect.stringContaining('My questions about immunotherapy')]);
});

test('elsewhere it copies, and opens a mail that carries nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  const left: string[] = [];
  page.on('dialog', (dialog) => {
    left.push(dialog.type());
    void dialog.dismiss();
  });
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url }) => left.push(url));
  await sheetOfAna(page);
  await page.getByRole('button', { name: 'Send to myself' }).click();
  await expect(page.getByText('Paste it into the empty mail.')).toBeVisible();
  expect(await copied(page)).toContain('My questions about immunotherapy');
  await expect.poll(() => left).toEqual(['mailto:']);
  await expect(heading(page)).toHaveText('Your sheet is ready');
});

test('where copying is not allowed the text is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await sheetOfAna(page);
  await page.getByRole('button', { name: 'Copy as a message' }).click();
  await expect(page.getByText('This browser did not copy.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The text to copy' })).toHaveValue(/My questions/);
});
