import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

// npm run test:long: what takes minutes and has a short form in `npm test`.

export default defineConfig({
  test: {
    ...base.test,
    include: ['tests/long/*.test.ts'],
    // Each loads the machine by itself, and a service has deadlines.
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'test-results/unit-long.json' }]],
  },
});
