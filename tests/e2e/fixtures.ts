import { test as base, expect, type Page } from '@playwright/test';

// Next preloads styles for pages that a link leads to; Chromium remarks on it when nobody goes there.
const harmless = /preloaded using link preload but not used/;
const none = /(?!)/;

type Fixtures = {
  /** Messages that a test brings about on purpose. */
  expectedErrors: RegExp;
  /** A page on which any other message in the console fails the test. */
  page: Page;
};

export const test = base.extend<Fixtures>({
  expectedErrors: [none, { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    const isExpected = (text: string) => harmless.test(text) || expectedErrors.test(text);
    expect(errors.filter((text) => !isExpected(text))).toEqual([]);
  },
});

export { expect };
