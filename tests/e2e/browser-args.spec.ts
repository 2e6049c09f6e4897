import { expect, test } from './fixtures';

test('the browser leaves out all that Playwright leaves out', async ({ page }) => {
  await page.goto('chrome://version');
  const line = await page.locator('#command_line').innerText();
  const lists = [...line.matchAll(/--disable-features=(\S+)/g)].map(([, list = '']) => list);
  const [playwrights = [], ours = []] = lists.map((list) => list.split(','));
  expect(lists).toHaveLength(2);
  expect(playwrights).not.toEqual([]);
  expect(playwrights.filter((feature) => !ours.includes(feature))).toEqual([]);
});
