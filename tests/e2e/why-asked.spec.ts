import { patients } from '../patients';
import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';
import { open, openAnswers } from './steps';

test('says on the check page why each question is asked', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await openAnswers(page, patients.firstTreatmentCps22);
  const box = page.getByRole('group').filter({ hasText: 'Why is each question asked?' });
  await expect(box.getByRole('definition')).toHaveCount(0);
  await box.getByText('Why is each question asked?').click();

  const reasonFor = (question: string) =>
    box.locator('div').filter({ has: page.getByRole('term').filter({ hasText: question }) });
  await expect(
    reasonFor('Which treatment would you start with').getByRole('definition'),
  ).toHaveText(
    'It is asked because of these answers: no treatment since the spread yet, and immunotherapy not marked as “now”.',
  );
  await expect(reasonFor('This would be my first treatment').getByRole('definition')).toHaveText(
    'It is on every sheet. It is worded for these answers: triple-negative breast cancer, and CPS 10 or more, and no treatment since the spread yet.',
  );
  await expect(reasonFor('Which symptoms mean').getByRole('definition')).toHaveText(
    'It is on every sheet.',
  );
  expect(await issuesOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
