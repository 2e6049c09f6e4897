import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

// Signs that cannot wait, answers that do not fit, and what the person puts first.

const makeSheet = (page: Page) => page.getByRole('button', { name: 'Make my sheet' }).click();
const sheet = (page: Page) => page.getByRole('article');
const checks = (page: Page) => page.getByRole('region', { name: 'Please look at this again' });

test('an emergency sign shows at once, above everything, and the form goes on', async ({
  page,
}) => {
  await page.goto('/prepare');
  await expect(page.getByLabel('I cannot catch my breath')).toHaveCount(0);
  await page.getByLabel('Yes', { exact: true }).first().check();
  await page.getByLabel('I cannot catch my breath').check();
  const box = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
  await expect(box).toBeVisible();
  await expect(box.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  const firstHeading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect((await box.boundingBox())?.y).toBeLessThan(firstHeading?.y ?? 0);

  // It stays in sight at the end of the form, and the form can still be filled in.
  await page.getByLabel('Name').fill('Ana');
  await expect(box).toBeInViewport();
  await makeSheet(page);
  await expect(box).toBeInViewport();
  await expect(sheet(page)).toContainText('If it is happening now: call 911.');
  await expect(sheet(page)).toContainText('could not catch my breath');
  await page.goBack();
  await page.getByLabel('No', { exact: true }).first().check();
  await expect(box).toHaveCount(0);
});

test('a sign for the same day is said by the form and on the sheet page', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('Yes', { exact: true }).first().check();
  await page.getByLabel('Breathing: a new or worse cough').check();
  const said = page.getByText('should not wait for your visit. Call your cancer team');
  await expect(said).toBeVisible();
  await expect(page.getByText('can be an emergency')).toHaveCount(0);
  await makeSheet(page);
  await expect(said).toBeVisible();
});

test('symptoms that get worse fast call for the same day too', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('My symptoms are getting worse fast').check();
  await expect(page.getByText('should not wait for your visit')).toBeVisible();
});

test('a mismatch can be changed, or kept', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('CPS under 10').check();
  await page.getByLabel('CPS (optional)').fill('15');
  await makeSheet(page);
  await expect(checks(page)).toContainText('You chose under 10, but you typed 15.');
  await checks(page).getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByLabel('It was not tested')).toBeFocused();
  await expect(page.getByLabel('CPS (optional)')).toHaveValue('15');
  await makeSheet(page);
  await checks(page).getByRole('button', { name: 'Keep my answers' }).click();
  await expect(checks(page)).toHaveCount(0);
  await expect(sheet(page)).toContainText('These two facts do not match.');

  await page.goBack();
  await page.getByLabel('CPS 10 or more').check();
  await makeSheet(page);
  await expect(checks(page)).toHaveCount(0);
  await expect(sheet(page)).not.toContainText('do not match');
});

test('a mismatch in a closed part of the form opens it', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('Hormone-positive and HER2-negative').check();
  await page.getByText('Other results, if you have them').click();
  await page.getByRole('group', { name: 'ER (estrogen receptor)' }).getByLabel('Negative').check();
  await page
    .getByRole('group', { name: 'PR (progesterone receptor)' })
    .getByLabel('Negative')
    .check();
  await makeSheet(page);
  await expect(checks(page)).toContainText('You marked both as negative.');
});

test('the top three are the person’s own choice', async ({ page }) => {
  await page.goto('/prepare');
  await page.getByLabel('Your question 1').fill('Can I keep working?');
  await makeSheet(page);
  await page.locator('summary', { hasText: 'Choose the three to ask first' }).click();
  const three = page.getByRole('group', { name: 'Choose the three to ask first' });
  await expect(three.getByLabel('Can I keep working?')).toBeChecked();
  await expect(three.getByLabel('When to call the same day')).toBeDisabled();
  await three.getByLabel('Tests done').uncheck();
  await three.getByLabel('When to call the same day').check();
  await expect(sheet(page)).toContainText('First:1. Checkpoint inhibitor: yes or no');
  await expect(sheet(page)).toContainText('2. When to call the same day');
});

test('what had no room can be added, and is then printed in full', async ({ page }) => {
  await page.goto('/prepare');
  for (const label of ['Clinical trials', 'A second opinion', 'Rides and travel', 'Cost']) {
    await page.getByLabel(label, { exact: true }).check();
  }
  await makeSheet(page);
  const cost = 'Will my insurance cover';
  await expect(sheet(page)).not.toContainText(cost);
  await page.locator('summary', { hasText: 'There was no room for these' }).click();
  await page.getByRole('listitem').filter({ hasText: cost }).getByRole('button').click();
  await expect(sheet(page)).toContainText(cost);
  await expect(page.getByText('Added to your own questions.')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Your question 1')).toHaveValue(new RegExp(cost));
});
