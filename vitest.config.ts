import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Not those in tests/long, which have a configuration of their own.
    include: ['tests/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    // tests/sample.ts: a sample of the longest walks.
    provide: { isLong: false },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // All cores: the tests wait for nobody, and small machines have two.
    maxWorkers: '100%',
  },
});
