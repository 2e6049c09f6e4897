import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';
import { CheapestFirst } from './cheapest-first.ts';

export default defineConfig({
  test: {
    ...settings,
    reporters: [],
    include: [
      'tests/reading-golden.test.ts',
      'tests/read-facts.test.ts',
      'tests/agree.test.ts',
      'tests/lines-in-list.test.ts',
      'tests/packet-rows.test.ts',
      'tests/reading-laws.test.ts',
    ],
    sequence: { sequencer: CheapestFirst },
  },
});
