import { defineConfig } from 'vitest/config';
import { unitFiles } from './tests/unit-files.ts';

export const settings = {
  // tests/sample.ts: a sample of the longest walks.
  provide: { isLong: false },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // All cores: the tests wait for nobody, and small machines have two.
  maxWorkers: '100%',
};

/** They change modules, globals or the environment, or look at what an engine has not loaded yet. */
const needsAnew = unitFiles
  .filter(({ path, text }) => /^import .*\bvi\b/m.test(text) || path === 'tests/fonts.test.ts')
  .map(({ path }) => path);

// tests/long has a configuration of its own.
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      { test: { ...settings, name: 'anew', include: needsAnew } },
      {
        // In one process to a core: to load the engine for each file would take half as long again.
        test: {
          ...{ ...settings, name: 'together', isolate: false },
          include: ['tests/*.test.{ts,tsx}'],
          exclude: needsAnew,
        },
      },
    ],
  },
});
