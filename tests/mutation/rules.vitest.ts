import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';
import { CheapestFirst } from './cheapest-first.ts';

// Without the walks over many answers, which would run again for every change that survives.

export default defineConfig({
  test: {
    ...settings,
    reporters: [],
    include: [
      'tests/claims.test.ts',
      'tests/conditions.test.ts',
      'tests/decide.test.ts',
      'tests/known.test.ts',
      'tests/sheet.test.ts',
      'tests/signs.test.ts',
      'tests/withhold-results.test.ts',
      'tests/read-form.test.ts',
      'tests/sheet-message.test.ts',
      'tests/content.test.ts',
      'tests/lines.test.ts',
      'tests/strip.test.ts',
    ],
    sequence: { sequencer: CheapestFirst },
  },
});
