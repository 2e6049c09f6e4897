import type { Page } from '@playwright/test';

/** The question about symptoms. */
export const signs =
  'In the last 2 weeks, have you had a new symptom, or one that stays or got worse?';

/** The answers to the question that opens the list of signs. */
export const anySign = (page: Page, answer: string) =>
  page.getByRole('group', { name: signs }).getByLabel(answer, { exact: true });
