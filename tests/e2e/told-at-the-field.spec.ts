import type { Page } from '@playwright/test';
import { calendarDay } from '../../lib/wording/calendar-day';
import { expect, test } from './fixtures';
import { continueTo, heading, makeNow, open, openAnswers, results, tickResults } from './steps';

// What cannot be right is told at its field on Continue; how much fits is told before.

const summary = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

for (const typed of ['999', '-3', '1 2']) {
  test(`"${typed}" is no CPS`, async ({ page }) => {
    await open(page);
    await tickResults(page, results.pdl1);
    await continueTo(page, 'What do you know about PD-L1?');
    const box = page.getByLabel('CPS (optional)');
    await box.fill(typed);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(summary(page)).toBeFocused();
    await expect(box).toHaveAccessibleDescription(/Error: CPS must be a number from 0 to 100/);
    await makeNow(page);
    await expect(heading(page)).toHaveText('What do you know about PD-L1?');
    await box.fill('100');
    await continueTo(page, 'Where has the cancer spread?');
  });
}

const dayFromNow = (days: number) => calendarDay(new Date(Date.now() + days * 86_400_000));

test('a visit that is over is told, today is not', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Which details');
  const box = page.getByLabel('Date of the visit');
  await box.fill(dayFromNow(-1));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(box).toHaveAccessibleDescription(/Error: The date of the visit must be today/);
  await box.fill(dayFromNow(0));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
});

test('the visit of an older file is told with the sheet', async ({ page }) => {
  await open(page);
  await openAnswers(page, { name: 'Ana', visitDate: '2025-01-07' });
  await summary(page)
    .getByRole('link', { name: /The date of the visit must be today/ })
    .click();
  await expect(heading(page)).toHaveText('Which details should the sheet show?');
});

test('letters left are counted, and nothing moves', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Which cancer drugs');
  const drugs = page.getByLabel('Which cancer drugs');
  await expect(drugs).toHaveAccessibleDescription(/120 letters left/);
  await drugs.fill('letrozole');
  await expect(page.getByText('111 letters left')).toBeVisible();
  await drugs.fill('x'.repeat(119));
  await expect(page.getByText('1 letter left')).toBeVisible();
  await drugs.fill('x'.repeat(122));
  await expect(page.getByText('2 letters too many').first()).toBeVisible();
  await drugs.fill('');

  await continueTo(page, 'Which details');
  const [name, date] = [page.getByLabel('Name'), page.getByLabel('Date of the visit')];
  const before = await date.boundingBox();
  await name.fill('x'.repeat(40));
  await expect(page.getByText(/letters left/)).toHaveCount(0);
  await name.fill('x'.repeat(50));
  await expect(page.getByText('30 letters left')).toBeVisible();
  expect(await date.boundingBox()).toEqual(before);
  // A screen reader hears it at every tenth letter near the end.
  await expect(page.getByRole('status').filter({ hasText: 'letters left' })).toHaveCount(0);
  await name.fill('x'.repeat(70));
  await expect(page.getByRole('status').filter({ hasText: '10 letters left' })).toHaveCount(1);
});
