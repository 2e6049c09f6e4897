import { defineConfig } from '@playwright/test';
import base, { quick } from '../../playwright.config';

// npm run test:long: all that `npm test` leaves out in a browser.

export default defineConfig({
  ...base,
  testDir: '..',
  testMatch: ['**/e2e/*.spec.ts', '**/long/*.spec.ts'], // *.test.ts are Vitest's
  testIgnore: quick,
  outputDir: '../../test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e-long.json' }]],
});
