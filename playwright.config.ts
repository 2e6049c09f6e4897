import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/build/find-browser.mjs';
import { browserArgs } from './tests/e2e/browser-args';

const port = Number(process.env.ASKWELL_TEST_PORT ?? 4173);

/**
 * Ways to paper, and that nothing leaves the device: the tests of `npm test`. tests/long runs all
 * others.
 */
export const quick = [
  ...['journey', 'signs-and-checks', 'ways-out', 'offline', 'print', 'list-to-paper'],
  ...['privacy', 'policy', 'kept-in-tab', 'report', 'row-report'],
].map((name) => `**/e2e/${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: quick,
  outputDir: 'test-results/artifacts', // emptied at every start
  timeout: 300_000,
  fullyParallel: true,
  workers: 2,
  // When to give up, not how long anything may take: no machine that works is that slow.
  expect: { timeout: 120_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: await findBrowser(),
      args: browserArgs,
    },
  },
  webServer: {
    command: 'node .next/standalone/start.mjs',
    env: { ASKWELL_PORT: String(port) },
    cwd: import.meta.dirname, // also for tests/long, which has a configuration of its own
    port,
    reuseExistingServer: false,
  },
});
