import { expect, test } from './fixtures';
import { checks, continueTo, heading, open, results, sheet, tickResults, toCheck } from './steps';

// Answers that depend on others, and what of them is on the sheet.

test('newly told and two treatments is told, and changed where it was asked', async ({ page }) => {
  await open(page);
  await continueTo(page, 'How many treatments');
  await page.getByLabel('Two or more').check();
  await toCheck(page);
  await page.getByRole('button', { name: 'Change newly told or not' }).click();
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(checks(page)).toContainText('newly told, and also two or more treatments');
  await checks(page).getByRole('button', { name: 'Change it' }).click();
  await expect(heading(page)).toHaveText(/Were you told/);
});

test('each list that may be empty has "None of these", which stands alone', async ({ page }) => {
  await open(page);
  await tickResults(page, results.markers);
  const lists = {
    'What does your report say about gene': 'BRCA change',
    'Where has the cancer spread?': 'Bones',
    'Do any of these apply to you?': 'I am pregnant',
    'In the last 2 weeks': 'Sudden, very bad pain',
    'What else should the sheet ask about?': 'Cost',
    'Which three do you want': 'Is it working',
  };
  for (const [question, option] of Object.entries(lists)) {
    await continueTo(page, question);
    if (question === 'In the last 2 weeks') await page.locator('#anySign').check();
    const one = page.getByLabel(option);
    const none = page.getByLabel('None of these');
    await one.check();
    await none.check();
    await expect(one, question).not.toBeChecked();
    await one.check();
    await expect(none, question).not.toBeChecked();
    await none.check();
  }
  await toCheck(page);
  await expect(sheet(page)).not.toContainText('bones');
  await page.getByRole('button', { name: 'Change health' }).click();
  await expect(page.getByLabel('None of these')).toBeChecked();
});

test('"none now" is an answer about drugs, and gives back what was typed', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Which cancer drugs do you take now?');
  const box = page.getByLabel('Which cancer drugs');
  const none = page.getByLabel('None now');
  await box.fill('letrozole');
  await none.check();
  await expect(box).toHaveValue('none');
  await none.uncheck();
  await expect(box).toHaveValue('letrozole');
  await box.fill('Nothing now.');
  await expect(none).toBeChecked();
  await box.fill('x'.repeat(121));
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toContainText('Cancer drugs now must be 120 characters or fewer');
  await none.check();
  await toCheck(page);
  await expect(sheet(page)).toContainText('Cancer drugs now: none');
});

test('a doctor and where it has spread are on the sheet', async ({ page }) => {
  await open(page);
  await continueTo(page, 'Where has the cancer spread?');
  for (const place of ['Bones', 'Lymph nodes']) await page.getByLabel(place).check();
  await continueTo(page, 'Which details');
  await page.getByLabel('Doctor').fill('Dr. Lee');
  await toCheck(page);
  await expect(sheet(page)).toContainText('Spread: bones, lymph nodes');
  await expect(sheet(page)).toContainText('Dr. Lee');
});

test('a result that is unticked is left off, told, and comes back', async ({ page }) => {
  await open(page);
  await tickResults(page, results.pdl1);
  await continueTo(page, 'What do you know about PD-L1?');
  await page.getByLabel('CPS (optional)').fill('22');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByLabel('None of these, or I’m not sure').check();
  await expect(page.getByLabel(results.pdl1)).not.toBeChecked();
  await expect(page.getByText('The answers on PD-L1 and CPS are kept here')).toBeVisible();
  await toCheck(page);
  await expect(sheet(page)).not.toContainText('22');
  await page.getByRole('button', { name: 'Change which results you have' }).click();
  await page.getByLabel(results.pdl1).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(sheet(page)).toContainText('CPS 22');
});
