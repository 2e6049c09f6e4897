import { test as base, expect, type Page } from '@playwright/test';

// Next preloads styles for pages that a link leads to; Chromium remarks on it when nobody goes there.
const harmless = [/preloaded using link preload but not used/];

/** A page on which an unexpected message in the console fails the test. */
export const test = base.extend<{ expectedErrors: RegExp[]; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find dependencies
  expectedErrors: async ({}, use) => use([]),
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    const unexpected = errors.filter(
      (text) => ![...harmless, ...expectedErrors].some((known) => known.test(text)),
    );
    expect(unexpected).toEqual([]);
  },
});

export { expect };
