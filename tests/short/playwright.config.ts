import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

// npm run test:short: a patient's way to the paper, a navigator's to the packets, and that nothing
// leaves the device.

export default defineConfig({
  ...base,
  testDir: '../e2e',
  testMatch: ['journey.spec.ts', 'privacy.spec.ts', 'policy.spec.ts', 'report.spec.ts'],
  outputDir: '../../test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e-short.json' }]],
});
