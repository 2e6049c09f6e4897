/**
 * Describes one mutation run: it changes the files of `mutate` in small ways, one at a time, and
 * counts the changes that no test of `tests/mutation/<name>.vitest.ts` notices.
 * @param {string} name of the run
 * @param {string[]} mutate paths from the root of the project, or globs
 * @param {number} least share of changes that must be noticed, in percent
 * @returns {object} a configuration of Stryker
 */
export const mutationOf = (name, mutate, least = 95) => ({
  mutate,
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: `tests/mutation/${name}.vitest.ts`, related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a slow machine a test that is late must not count as one that failed.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  // Our tsconfig.json needs no rewriting in the copy that the run works on: this one is not there.
  tsconfigFile: 'tests/mutation/needs-no-tsconfig.json',
  ignorePatterns: ['/.next', '/test-results', '/public/examples'],
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `test-results/mutation-${name}.json` },
  thresholds: { high: least, low: least, break: least },
});
