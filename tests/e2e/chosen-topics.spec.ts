import { expect, test } from './fixtures';
import { anySign, signs } from './sign-steps';
import { continueTo, heading, open, sheet, toCheck } from './steps';

// What a person chooses to ask, beyond the first three.

test('all that the sheet asks can be chosen, also what leads it by itself', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Do any of these apply to you?');
  await page.getByLabel('I am pregnant').check();
  await continueTo(page, signs);
  await anySign(page, 'Yes').check();
  await page.getByLabel('Head: dizzy').check();
  await continueTo(page, 'What else should the sheet ask about?');
  await page.getByLabel('Cost').check();
  await continueTo(page, 'What else do you want to ask?');
  await page.getByLabel('Your question 1').fill('Can I keep working?');
  await continueTo(page, 'Which three do you want to ask first?');
  const five = [
    'Tests done',
    'Checkpoint inhibitor: yes or no',
    'Alone or with chemo',
    'When to call the same day',
    'Is it working',
  ];
  const labels = await page.locator('main label').allInnerTexts();
  expect(labels.slice(0, 5).map((label) => label.split(': ')[0])).toEqual(
    five.map((topic) => topic.split(': ')[0]),
  );
  for (const one of ['Pregnancy: ', 'Will my insurance cover', 'Your question 1: Can I keep']) {
    expect(labels.filter((label) => label.includes(one))).toHaveLength(1);
  }
  await page.getByLabel('Will my insurance cover').check();
  await page.getByLabel('Pregnancy: ').check();
  // The list stays as it is while one chooses.
  expect(await page.locator('main label').allInnerTexts()).toEqual(labels);
  await toCheck(page);
  const first = page.getByRole('article').getByRole('listitem').filter({ hasText: '(ask first)' });
  // A marked sign leads all.
  await expect(first).toHaveText([/^1When to call/, /^2.*insurance/, /^3.*I am pregnant/]);
  await page.getByRole('button', { name: 'Change the top three' }).click();
  await expect(page.locator('input:checked')).toHaveCount(2);

  // A question no longer asked does not count among the three.
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Change health' }).click();
  await page.getByLabel('None of these').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Change the top three' }).click();
  for (const topic of ['Tests done', 'Is it working']) await page.getByLabel(topic).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
});

test('what does not print can be added, and is then printed in full, or is left', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, 'Which type');
  await page.getByLabel('Hormone-positive and HER2-negative').check();
  await continueTo(page, 'How many treatments');
  await page.getByLabel('Two or more').check();
  await continueTo(page, 'What else should the sheet ask about?');
  for (const label of ['Clinical trials', 'A second opinion', 'Rides and travel', 'Cost']) {
    await page.getByLabel(label, { exact: true }).check();
  }
  await toCheck(page);
  // A ticked question is asked in full, so that it need not be added.
  await expect(sheet(page)).toContainText('Will my insurance cover');
  const team = 'Is there a team to help with symptoms and stress';
  await expect(sheet(page)).not.toContainText(team);
  await page.locator('summary', { hasText: 'More questions to choose from' }).click();
  const left = page.getByRole('button', { name: 'Add', exact: true });
  const before = await left.count();
  // The next one moves up, under the second of two quick taps.
  await page.getByRole('listitem').filter({ hasText: team }).getByRole('button').dblclick();
  await expect(sheet(page)).toContainText(team);
  await expect(left).toHaveCount(before - 1);
  await expect(page.getByText('Added to your own questions.')).toBeVisible();
  await left.first().press('Enter');
  await expect(left).toHaveCount(before - 2);
  await expect(page.getByText('Added to your own questions.')).toBeFocused();
  // The rest is on no paper.
  const rest = page.getByRole('listitem').filter({ has: left }).first();
  const unasked = (await rest.innerText()).replace(/\s*Add$/, '');
  await expect(sheet(page)).not.toContainText(unasked);
  await page.getByRole('button', { name: 'Change own questions' }).click();
  await expect(page.getByLabel('Your question 1')).toHaveValue(new RegExp(team));
});
