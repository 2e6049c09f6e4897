import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';
import { CheapestFirst } from './cheapest-first.ts';

export default defineConfig({
  test: {
    ...base.test,
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
