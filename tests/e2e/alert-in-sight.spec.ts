import { expect, test } from './fixtures';
import { anySign, signs } from './sign-steps';
import { continueTo, open, visibleText } from './steps';

// An alert is in sight on any screen, covers nothing, and moves nothing.

test('what the keys lead to is never under the emergency box', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await open(page);
  await continueTo(page, signs);
  await anySign(page, 'Yes').check();
  await page.getByLabel('Sudden, very bad pain').check();
  await page.getByRole('button', { name: 'Continue' }).focus();
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  const box = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
  // From the end of the list up to its head.
  for (let keys = 0; keys < 25; keys += 1) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.locator(':focus').evaluate((at) => at.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(await box.evaluate(bottom));
  }
  await expect(page.locator('[name=symptoms]').first()).toBeFocused();
});

test('the emergency box stays in sight, however small the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await continueTo(page, signs);
  await anySign(page, 'Yes').check();
  await page.getByLabel('Sudden, very bad pain').check();
  await expect(page.getByRole('link', { name: 'Call 911' })).toBeInViewport();
});

test('the way to call 911 can be read and pressed at twice the text on a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await continueTo(page, /symptom/);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
    scrollTo(0, 0);
  });
  const call = page.getByRole('link', { name: 'Call 911' });
  await expect(call).toBeInViewport({ ratio: 1 });
  const words = visibleText(page, 'Is it happening now');
  // A letter a line is what a text without room comes to.
  expect((await words.boundingBox())?.width).toBeGreaterThan(6 * 32);
});

for (const [width, height] of [
  [360, 640],
  [768, 1024],
  [320, 256],
] as const) {
  test(`nothing moves when an alert comes or goes, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await continueTo(page, signs);
    await anySign(page, 'Yes').check();
    const places = () =>
      page
        .locator('main')
        .locator('input:visible, button:visible, h1:visible, legend:visible')
        .evaluateAll((all) => all.map((at) => at.getBoundingClientRect().top + scrollY));
    const before = await places();
    const box = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
    // An emergency, a fever, another sign; then each taken off again.
    for (const sign of ['Chest pain', 'Fever of 100.4°F', 'Skin: a new rash']) {
      const box = page.getByLabel(sign);
      await box.scrollIntoViewIfNeeded();
      const { y: top } = (await box.boundingBox()) ?? { y: Number.NaN };
      await box.check();
      expect(await places(), sign).toEqual(before);
      expect((await box.boundingBox())?.y, sign).toBe(top);
    }
    await expect(box).toBeVisible();
    for (const sign of ['Chest pain', 'Fever of 100.4°F', 'Skin: a new rash']) {
      await page.getByLabel(sign).uncheck();
      expect(await places(), `${sign}, off`).toEqual(before);
    }
    await expect(box).toHaveCount(0);
    const worsening = page.getByRole('group', { name: 'Are any symptoms getting worse fast?' });
    for (const reply of ['Yes', 'I’m not sure', 'No']) {
      await worsening.getByLabel(reply, { exact: true }).check();
      expect(await places(), reply).toEqual(before);
    }
  });
}
