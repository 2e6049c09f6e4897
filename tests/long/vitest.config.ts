import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';
import { unitFiles } from '../unit-files.ts';

// npm run test:long: all that tests/sample.ts leaves out in `npm test`, and what takes minutes.

const whole = { ...settings, provide: { isLong: true } };
const sampled = unitFiles
  .filter(({ text }) => text.includes("from './sample'"))
  .map(({ path }) => path);

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit-long.json' }]],
    projects: [
      { test: { ...whole, name: 'whole', include: sampled } },
      {
        // Some load the machine by themselves, and a service has deadlines.
        test: { ...whole, name: 'long', include: ['tests/long/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
