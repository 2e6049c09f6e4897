import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

// npm run test:long: all that tests/sample.ts leaves out in `npm test`, and what takes minutes.

const sampled = readdirSync('tests')
  .map((name) => join('tests', name))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => readFileSync(path, 'utf8').includes("from './sample'"));

const { reporters: _, ...test } = { ...base.test, provide: { isLong: true } };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit-long.json' }]],
    projects: [
      { resolve: base.resolve, test: { ...test, name: 'whole', include: sampled } },
      {
        resolve: base.resolve,
        // Each loads the machine by itself, and a service has deadlines.
        test: { ...test, name: 'load', include: ['tests/long/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
