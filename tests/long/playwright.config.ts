import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

// npm run test:long: what takes long in a browser.

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.spec.ts', // *.test.ts are Vitest's
  outputDir: '../../test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e-long.json' }]],
});
