import { expect, it } from 'vitest';
import { fuzzRecords } from '../record-fuzz';

it('3,000 mutated documents are read without a fault', () => {
  expect(fuzzRecords(3000, 20_261_129)).toEqual({ read: 3000, faults: [] });
});
