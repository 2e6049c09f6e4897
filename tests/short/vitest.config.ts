import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

// npm run test:short: all but what takes long, to run after each change. `npm test` runs everything.

/** They draw hundreds of sheets, or walk through all answers: two thirds of the time. */
const slow = [
  ...['cli', 'fillable', 'hostile-text', 'packet', 'page-budget', 'paper', 'pdf'],
  ...['pseudo-language', 'service-load', 'walk', 'walk-signs'],
];

export default defineConfig({
  test: {
    ...base.test,
    exclude: slow.map((name) => `tests/${name}.test.ts`),
    reporters: ['default', ['json', { outputFile: 'test-results/unit-short.json' }]],
  },
});
