import type { ConflictName } from '../conditions';
import type { WordingKey } from '../wording';
import type { Field } from './fields';

/**
 * A Check: answers that do not fit. It never blocks and never changes an answer.
 * `doubtful` fields steer nothing on the sheet; with `mismatch` the sheet says so and asks.
 */
export type Check = {
  id: string;
  when: ConflictName;
  message: WordingKey;
  doubtful: readonly Field[];
  mismatch: boolean;
};

export const checks: readonly Check[] = [
  {
    id: 'VAL-1',
    when: 'cpsOutOfRange',
    message: 'V.cps_range',
    doubtful: ['cps'],
    mismatch: false,
  },
  {
    id: 'VAL-2',
    when: 'cpsButNotTested',
    message: 'V.cps_not_tested',
    doubtful: ['pdl1', 'cps'],
    mismatch: true,
  },
  {
    id: 'VAL-3',
    when: 'cpsAboveStatus',
    message: 'V.cps_vs_low',
    doubtful: ['pdl1', 'cps'],
    mismatch: true,
  },
  {
    id: 'VAL-4',
    when: 'cpsBelowStatus',
    message: 'V.cps_vs_high',
    doubtful: ['pdl1', 'cps'],
    mismatch: true,
  },
];
