import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';
import { anySign, signs } from './sign-steps';
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
  visibleText,
} from './steps';

// Signs that cannot wait, answers that do not fit, and what the person puts first.

const marked = 'should not wait for your visit';

test('an emergency sign shows at once, above everything, and the questions go on', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, signs);
  await expect(page.getByLabel('I cannot catch my breath')).toHaveCount(0);
  await anySign(page, 'Yes').check();
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
  await expect(sheet(page)).toContainText('or no doctor has checked it yet: call 911.');
  await expect(sheet(page)).toContainText('trouble catching breath');
  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.getByRole('button', { name: 'Change new or worse symptoms' }).click();
  await anySign(page, 'No').check();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(box).toHaveCount(0);
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
  await anySign(page, 'Yes').check();
  await page.getByLabel('Breathing: a new or worse cough').check();
  const said = page.getByText(`${marked}. Call your cancer team`);
  await expect(said).toBeVisible();
  await expect(visibleText(page, 'can be an emergency')).toHaveCount(0);
  await toCheck(page);
  await expect(said).toBeVisible();
  await make(page);
  await expect(said).toBeVisible();
});

test('symptoms that get worse fast call for the same day, also without a new one', async ({
  page,
}) => {
  await open(page);
  await continueTo(page, signs);
  await anySign(page, 'No').check();
  const worsening = page.getByRole('group', { name: 'Are any symptoms getting worse fast?' });
  await worsening.getByLabel('No', { exact: true }).check();
  await expect(visibleText(page, marked)).toHaveCount(0);
  await worsening.getByLabel('I’m not sure').check();
  await expect(page.getByText('If you are not sure how bad it is, call')).toBeVisible();
  await worsening.getByLabel('Yes', { exact: true }).check();
  await expect(visibleText(page, marked)).toBeVisible();
  await toCheck(page);
  await expect(sheet(page)).toContainText('symptoms that get worse fast');
  await expect(page.getByText(marked)).toBeVisible();
});

test('a fever calls right now, at any hour, in each voice, and 911 comes before it', async ({
  page,
}) => {
  const fever = 'Fever of 100.4°F';
  await open(page);
  await continueTo(page, signs);
  await anySign(page, 'Yes').check();
  await page.getByLabel(fever).check();
  const said = page.getByRole('status').filter({ hasText: 'right now, at any hour' });
  await expect(said).toContainText('your cancer team, or the clinic that found the cancer');
  await expect(page.getByText('today.')).toHaveCount(0);
  await page.getByLabel('Chest pain').check();
  const emergency = page.getByRole('alert').filter({ hasText: 'Call 911 now' });
  await expect(emergency).toBeVisible();
  await expect(said).toBeVisible();
  await toCheck(page);
  expect((await emergency.boundingBox())?.y).toBeLessThan((await said.boundingBox())?.y ?? 0);
  const banner = (await sheet(page).locator('.sheet-banner').innerText()).replace(/\s+/g, ' ');
  expect(banner.indexOf('call 911')).toBeGreaterThan(0);
  expect(banner.indexOf('right now, at any hour')).toBeGreaterThan(banner.indexOf('call 911'));
  await make(page);
  await expect(said).toBeVisible();

  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.getByRole('button', { name: 'Change who fills it in' }).click();
  await page.getByLabel('A family member or friend').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(said).toContainText('call right now, at any hour: their cancer team');
  await page.getByRole('button', { name: 'Change who fills it in' }).click();
  await page.getByLabel('The clinic').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(said).toContainText('tell the cancer team, or the clinic that found the cancer');
  await expect(sheet(page)).not.toContainText('I call right now, at any hour (');
});

test('a "no" after ticking asks before anything is taken off', async ({ page }) => {
  await open(page);
  await continueTo(page, signs);
  await anySign(page, 'Yes').check();
  await page.getByLabel('Head: dizzy').check();
  await page.getByLabel('Chest pain').check();
  const emergency = page.getByRole('alert').filter({ hasText: 'can be an emergency' });
  const list = page.getByRole('group', { name: 'Which ones?' });
  const asked = page.getByText(/^You ticked: chest pain, .*; and dizziness, .*\. Take it off\?$/);

  await anySign(page, 'No').check();
  await expect(asked).toBeVisible();
  await expect(list).toHaveCount(0);
  expect(await issuesOf(page)).toEqual([]);
  // Until it is answered, what was ticked counts.
  await expect(emergency).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(anySign(page, 'Yes')).toBeChecked();
  await expect(anySign(page, 'Yes')).toBeFocused();
  await expect(page.getByLabel('Chest pain')).toBeChecked();

  // Who goes on without an answer keeps it, and it is there again.
  await anySign(page, 'No').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(emergency).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Head: dizzy')).toBeChecked();

  await anySign(page, 'No').check();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(anySign(page, 'No')).toBeFocused();
  await expect(emergency).toHaveCount(0);
  await expect(asked).toHaveCount(0);
  await anySign(page, 'Yes').check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);

  // With nothing ticked there is nothing to ask.
  await anySign(page, 'No').check();
  await expect(page.getByText('Take it off?')).toHaveCount(0);
  await toCheck(page);
  await expect(sheet(page)).not.toContainText('chest pain');
});

test('a mismatch can be changed, or kept', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS under 10').check();
  await page.getByLabel('CPS (optional)').fill('15');
  // Who makes the sheet at once meets it too, before the sheet is made.
  await makeNow(page);
  await expect(heading(page)).toHaveText('Check your answers');
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
  await expect(sheet(page)).toContainText('PD-L1: negative, or CPS under 10, but CPS 15.');
  await make(page);
  await expect(sheet(page)).toContainText('PD-L1: negative, or CPS under 10, but CPS 15.');

  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.getByRole('button', { name: 'Change PD-L1 and CPS' }).click();
  await page.getByLabel('CPS 10 or more').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(checks(page)).toHaveCount(0);
  await expect(sheet(page)).not.toContainText('does not match');
  await expect(sheet(page)).not.toContainText('Please help me sort it out.');
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
  await expect(sheet(page)).toContainText('PD-L1: not tested, but CPS 15.');
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
  await continueTo(page, 'Check the answers');
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
  const asked = page.getByRole('article').getByRole('listitem').filter({ hasText: '(ask first)' });
  await expect(asked).toHaveText([
    /^1Checkpoint inhibitor: yes or no/,
    /^2When to call the same day/,
    /^3.*Can I keep working\?$/,
  ]);

  // It stays among the three when another question takes its place in the list.
  await page.getByRole('button', { name: 'Change own questions' }).click();
  await page.getByRole('button', { name: 'Add another question' }).click();
  await page.getByLabel('Your question 2').fill('Who can drive me?');
  await page.getByRole('button', { name: 'Move up question 2' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(asked.last()).toHaveText(/^3.*Can I keep working\?$/);
});
