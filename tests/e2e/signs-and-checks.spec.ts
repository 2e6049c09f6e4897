import { expect, test } from './fixtures';
import {
  checks,
  continueTo,
  heading,
  make,
  makeNow,
  open,
  results,
  sheet,
  tickResults,
  toCheck,
} from './steps';

// Signs that cannot wait, answers that do not fit, and what the person puts first.

const signs = 'Any new or much worse symptom today?';

test('an emergency sign shows at once, above everything, and the questions go on', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, signs);
  await expect(page.getByLabel('I cannot catch my breath')).toHaveCount(0);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('I cannot catch my breath').check();
  const box = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
  await expect(box).toBeVisible();
  await expect(box.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  const back = await page.getByRole('button', { name: 'Back' }).boundingBox();
  expect((await box.boundingBox())?.y).toBeLessThan(back?.y ?? 0);

  // It stays in sight on the next pages and at their ends, and they can still be filled in.
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(box).toBeInViewport();
  await continueTo(page, 'Which details');
  await page.getByLabel('Name').fill('Ana');
  await expect(box).toBeInViewport();
  await toCheck(page);
  await make(page);
  await expect(box).toBeInViewport();
  await expect(sheet(page)).toContainText('If it is happening now: call 911.');
  await expect(sheet(page)).toContainText('could not catch my breath');
  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.getByRole('button', { name: 'Change symptoms today' }).click();
  await page.getByLabel('No', { exact: true }).check();
  await expect(box).toHaveCount(0);
});

test('what the keys lead to is never under the emergency box', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await open(page);
  await continueTo(page, signs);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Sudden, very bad pain').check();
  await page.getByRole('button', { name: 'Continue' }).focus();
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  const box = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
  // From the end of the list up to its head.
  for (let keys = 0; keys < 17; keys += 1) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.locator(':focus').evaluate((at) => at.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(await box.evaluate(bottom));
  }
  await expect(page.locator('[name=symptoms]').first()).toBeFocused();
});

test('where the screen is too small for it to stay, the page goes to the emergency box', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await continueTo(page, signs);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Sudden, very bad pain').check();
  await expect(page.getByRole('link', { name: 'Call 911' })).toBeInViewport();
});

test('who is not sure about symptoms sees the list', async ({ page }) => {
  await open(page);
  await continueTo(page, signs);
  await page.getByLabel('I’m not sure: show me the list').check();
  await page.getByLabel('Chest pain').check();
  await expect(page.getByRole('alert').filter({ hasText: 'can be an emergency' })).toBeVisible();
});

test('a sign for the same day is said with the question and with the sheet', async ({ page }) => {
  await open(page);
  await continueTo(page, signs);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Breathing: a new or worse cough').check();
  const said = page.getByText('should not wait for your visit. Call your cancer team');
  await expect(said).toBeVisible();
  await expect(page.getByText('can be an emergency')).toHaveCount(0);
  await toCheck(page);
  await expect(said).toBeVisible();
  await make(page);
  await expect(said).toBeVisible();
});

test('symptoms that get worse fast call for the same day too', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else should the sheet ask about?');
  await page.getByLabel('My symptoms are getting worse fast').check();
  await expect(page.getByText('should not wait for your visit')).toBeVisible();
});

test('a mismatch can be changed, or kept', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS under 10').check();
  await page.getByLabel('CPS (optional)').fill('15');
  // Who makes the sheet at once meets it too, before the sheet is made.
  await makeNow(page);
  await expect(heading(page)).toHaveText('Check your sheet');
  await expect(checks(page)).toContainText('You chose under 10, but you typed 15.');
  // It is no error.
  await expect(page).not.toHaveTitle(/^Error/);
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toHaveCount(0);
  await checks(page).getByRole('button', { name: 'Change it' }).click();
  await expect(heading(page)).toHaveText('What do you know about PD-L1?');
  await expect(page.getByLabel('CPS (optional)')).toHaveValue('15');
  await page.getByRole('button', { name: 'Continue' }).click();
  await checks(page).getByRole('button', { name: 'Keep my answers' }).click();
  await expect(checks(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(sheet(page)).toContainText('These two facts do not match.');
  await make(page);
  await expect(sheet(page)).toContainText('These two facts do not match.');

  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.getByRole('button', { name: 'Change PD-L1 and CPS' }).click();
  await page.getByLabel('CPS 10 or more').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(checks(page)).toHaveCount(0);
  await expect(sheet(page)).not.toContainText('do not match');
});

test('a mismatch stops nobody', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('It was not tested').check();
  await page.getByLabel('CPS (optional)').fill('15');
  await toCheck(page);
  await expect(checks(page)).toContainText(
    'You typed a CPS, but you also said PD-L1 was not tested',
  );
  await make(page);
  await expect(sheet(page)).toContainText('These two facts do not match.');
});

test('a mismatch between pages leads to the page that asks, also in a clinic', async ({ page }) => {
  await open(page);
  await page.getByLabel('The clinic').check();
  await continueTo(page, 'Which type');
  await page.getByLabel('Hormone-positive and HER2-negative').check();
  await tickResults(page, results.receptors);
  await continueTo(page, 'What does the report say about ER');
  for (const group of ['ER (estrogen receptor)', 'PR (progesterone receptor)']) {
    await page.getByRole('group', { name: group }).getByLabel('Negative').check();
  }
  await continueTo(page, 'Check the sheet');
  await expect(checks(page)).toContainText('You marked both as negative.');
  await expect(checks(page)).toContainText('the sheet asks the doctor to sort it out.');
  await checks(page).getByRole('button', { name: 'Change it' }).click();
  await expect(heading(page)).toHaveText('Which type of breast cancer does the patient have?');
});

test('the top three are the person’s own choice', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('Can I keep working?');
  await continueTo(page, 'Which three do you want to ask first?');
  await expect(page.locator('input:checked')).toHaveCount(0);
  const three = ['Checkpoint inhibitor', 'When to call the same day', 'Can I keep working?'];
  for (const topic of [...three, 'Is it working']) await page.getByLabel(topic).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Choose up to 3 to ask first' });
  await expect(summary).toBeFocused();
  await page.getByLabel('Is it working').uncheck();
  await toCheck(page);
  await expect(sheet(page)).toContainText('First:1. Checkpoint inhibitor: yes or no');
  await expect(sheet(page)).toContainText('2. When to call the same day');
  await expect(sheet(page)).toContainText('“Can I keep working?”');

  // It stays among the three when another question takes its place in the list.
  await page.getByRole('button', { name: 'Change own questions' }).click();
  await page.getByRole('button', { name: 'Add another question' }).click();
  await page.getByLabel('Your question 2').fill('Who can drive me?');
  await page.getByRole('button', { name: 'Move up question 2' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(sheet(page)).toContainText('My own question: “Can I keep working?”');
});

test('what had no room can be added, and is then printed in full', async ({ page }) => {
  await open(page);
  await continueTo(page, 'What else should the sheet ask about?');
  for (const label of ['Clinical trials', 'A second opinion', 'Rides and travel', 'Cost']) {
    await page.getByLabel(label, { exact: true }).check();
  }
  await toCheck(page);
  const cost = 'Will my insurance cover';
  await expect(sheet(page)).not.toContainText(cost);
  await page.locator('summary', { hasText: 'There was no room for these' }).click();
  const left = page.getByRole('button', { name: 'Add', exact: true });
  const before = await left.count();
  // The next one moves up, under the second of two quick taps.
  await page.getByRole('listitem').filter({ hasText: cost }).getByRole('button').dblclick();
  await expect(sheet(page)).toContainText(cost);
  await expect(left).toHaveCount(before - 1);
  await expect(page.getByText('Added to your own questions.')).toBeVisible();
  await left.first().press('Enter');
  await expect(left).toHaveCount(before - 2);
  await expect(page.getByText('Added to your own questions.')).toBeFocused();
  await page.getByRole('button', { name: 'Change own questions' }).click();
  await expect(page.getByLabel('Your question 1')).toHaveValue(new RegExp(cost));
});
