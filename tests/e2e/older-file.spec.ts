import { expect, test } from './fixtures';
import { heading, open, openAnswers, sheet } from './steps';

// A file from before the questions changed: each changed question is asked again, then the check.

const older = {
  name: 'Ana',
  priorLines: 'one',
  health: ['pregnancy', 'steroids'],
  symptoms: ['day.4'],
};

const hasChanged = 'This question has changed since the file was saved.';

test('an older file is opened, and what changed is asked again', async ({ page }) => {
  await open(page);
  await page.getByText('I have saved answers in a file').click();
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'askwell-answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(older)),
  });

  const asked: string[] = [];
  while ((await heading(page).innerText()) !== 'Check your answers' && asked.length < 9) {
    const question = await heading(page).innerText();
    asked.push(question);
    await expect(page.getByText(hasChanged)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(question);
  }
  expect(asked).toHaveLength(3);
  await expect(page.getByText(hasChanged)).toHaveCount(0);
  await expect(sheet(page)).toContainText('Ana');
  await expect(sheet(page)).toContainText('steroids', { ignoreCase: true });
});

test('what an earlier visit left open leads the sheet of the next', async ({ page }) => {
  await open(page);
  await openAnswers(page, { subtype: 'triple-negative', priorLines: 'none' });
  await page.getByRole('button', { name: 'Change what an earlier visit left open' }).click();
  await expect(heading(page)).toHaveText('Which of these did an earlier visit leave open?');
  await page.getByRole('checkbox', { name: /^Is it working/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(sheet(page)).toContainText(/My questions1Is it working \(ask first\)/);
});
