import { defineConfig } from 'vitest/config';
import { settings } from '../../vitest.config.ts';
import { CheapestFirst } from './cheapest-first.ts';

export default defineConfig({
  test: {
    ...settings,
    reporters: [],
    include: [
      'tests/record-ranking.test.ts',
      'tests/record-identity.test.ts',
      'tests/record-gate.test.ts',
      'tests/record-combine.test.ts',
      'tests/record-silence.test.ts',
      'tests/record-corpus.test.ts',
    ],
    sequence: { sequencer: CheapestFirst },
  },
});
