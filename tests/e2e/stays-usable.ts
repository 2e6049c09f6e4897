import type { Page } from '@playwright/test';
import { listOf, makeButton, openDesk, paste, printed, sum } from './desk-steps';
import { expect, test } from './fixtures';
import { pageTasks } from './page-tasks';

/** Makes packets for so many patients: each is on the paper, and no task of the page does it all. */
export async function staysUsable(page: Page, patients: number) {
  await openDesk(page);
  let started = 0;
  const making = await pageTasks(page, async () => {
    await paste(page, listOf(patients));
    started = Date.now();
    await makeButton(page).click();
    // By its id: to look for a role or a text takes the page time, more than its work for the ZIP.
    await page.locator('#done').waitFor({ timeout: 0 });
  });
  const seconds = (Date.now() - started) / 1000;
  await expect(sum(page)).toHaveText(`${patients} rows: ${patients} packets made, 0 not made.`);
  expect((await printed(page)).packets).toHaveLength(patients);
  const zipping = await pageTasks(page, async () => {
    await page.locator('#zip').click();
    await page.locator('[download="packets.zip"]').waitFor({ timeout: 0 });
  });
  await expect(page.getByText('The ZIP is ready.')).toBeVisible();
  const figures = [making, zipping].map(({ longest, total }) => `${longest} of ${total} ms`);
  const description = `${seconds} s; longest task of making ${figures.join(', of the ZIP ')}`;
  test.info().annotations.push({ type: `${patients}`, description });
  console.log(`${patients} patients: ${description}`);
  for (const { longest, total } of [making, zipping]) expect(longest).toBeLessThan(total / 2);
}
