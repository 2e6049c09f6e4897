import type { Page } from '@playwright/test';
import { issuesOf } from './accessibility';
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
  visibleText,
} from './steps';

// Signs that cannot wait, answers that do not fit, and what the person puts first.

const signs = 'In the last 2 weeks, have you had a new symptom, or one that stays or got worse?';

/** The answers to the question that opens the list of signs. */
const anySign = (page: Page, answer: string) =>
  page.getByRole('group', { name: signs }).getByLabel(answer, { exact: true });

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
