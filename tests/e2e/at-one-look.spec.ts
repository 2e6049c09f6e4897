import type { Locator } from '@playwright/test';
import { addresses } from './addresses';
import { expect, test } from './fixtures';
import { continueTo, heading, open, results, tickResults } from './steps';

// What somebody gets is seen at once, and on a question page one thing stands out.

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not seen');
  return box;
};

for (const width of [360, 1280]) {
  test(`the start page shows page 1 of a sheet, whole, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(heading(page)).toHaveText('Questions about immunotherapy for your doctor');
    await expect(page.getByText('You do not need to know the answers.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeInViewport({
      ratio: 1,
    });
    const picture = page.getByRole('img', { name: 'Page 1 of an example sheet' });
    const [paper, said] = [await boxOf(picture), await boxOf(picture.locator('.sheet'))];
    expect(said.y + said.height).toBeLessThanOrEqual(paper.y + paper.height + 1);
    expect(said.width).toBeLessThanOrEqual(paper.width + 1);
    // No more of the paper is bare than a margin of writing room.
    expect(said.height).toBeGreaterThan(paper.height * 0.75);
    if (width > 1000) await expect(picture).toBeInViewport({ ratio: 0.9 });
  });
}

test('privacy, about and clinics are in the foot of every page', async ({ page }) => {
  for (const path of addresses) {
    await page.goto(path);
    for (const name of ['Privacy', 'About', 'For clinics']) {
      await expect(
        page.getByRole('contentinfo').last().getByRole('link', { name, exact: true }),
        path,
      ).toBeVisible();
    }
  }
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(heading(page)).toHaveText('About Askwell');
  await expect(page.getByText('Hirschfeld Oncology')).toBeVisible();
  await expect(page.getByText('under the MIT license')).toBeVisible();
});

test('one button of a question page stands out', async ({ page }) => {
  await open(page);
  await expect(page.locator('main [class*=primary]')).toHaveText(['Continue']);
  const now = page.getByRole('button', { name: 'Make my sheet with what I have' });
  const look = await now.evaluate((button) => getComputedStyle(button).textDecorationLine);
  expect(look).toBe('underline');
});

test('beside the questions the block that has just changed is seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await open(page);
  const marked = page.locator('[inert] [data-changed]');
  const view = page.locator('[inert]:has(.sheet)');
  const isSeen = async () => {
    const [block, box] = [await boxOf(marked), await boxOf(view)];
    return block.y >= box.y && block.y + block.height <= box.y + box.height;
  };
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS 10 or more').check();
  await expect(marked).toHaveCount(1);
  expect(await isSeen()).toBe(true);
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('Can I keep working?');
  await expect(marked).toContainText('Can I keep working?');
  expect(await isSeen()).toBe(true);
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await expect(marked).toContainText('Ana');
  expect(await isSeen()).toBe(true);
});
