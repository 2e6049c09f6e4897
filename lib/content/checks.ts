import type { ConflictName } from '../answers/conflicts';
import type { Claim } from '../answers/fields';
import type { MakingKey } from '../wording/making-wording';
import type { WordingKey } from '../wording/sheet-wording';

/**
 * A Check: answers that do not fit together. It never blocks and never changes an answer. Those of
 * its `facts` that were given are in doubt and steer nothing on the sheet. A `mismatch` is printed
 * and asked about, an answer that is `left-off` is noted, a `remark` is for the screen alone.
 */
export type Check = {
  id: string;
  kind: 'mismatch' | 'left-off' | 'remark';
  when: ConflictName;
  facts: readonly Claim[];
  message: MakingKey;
  /** The two facts that do not match, side by side, for the paper. */
  pair: WordingKey | null;
};

export const checks: readonly Check[] = [
  {
    id: 'VAL-1',
    kind: 'left-off',
    when: 'cpsOutOfRange',
    facts: ['cps'],
    message: 'V.cps_range',
    pair: null,
  },
  {
    id: 'VAL-2',
    kind: 'mismatch',
    when: 'cpsButNotTested',
    facts: ['pdl1', 'cps'],
    message: 'V.cps_not_tested',
    pair: 'N.pair.pdl1',
  },
  {
    id: 'VAL-3',
    kind: 'mismatch',
    when: 'cpsAboveStatus',
    facts: ['pdl1', 'cps'],
    message: 'V.cps_vs_low',
    pair: 'N.pair.pdl1',
  },
  {
    id: 'VAL-4',
    kind: 'mismatch',
    when: 'cpsBelowStatus',
    facts: ['pdl1', 'cps'],
    message: 'V.cps_vs_high',
    pair: 'N.pair.pdl1',
  },
  {
    id: 'VAL-5',
    kind: 'mismatch',
    when: 'tripleNegativeButReceptorPositive',
    facts: ['subtype', 'er.positive', 'pr.positive', 'her2.positive'],
    message: 'V.tnbc_receptor',
    pair: 'N.pair.tnbc_receptor',
  },
  {
    id: 'VAL-6',
    kind: 'mismatch',
    when: 'her2PositiveButLow',
    facts: ['subtype', 'her2'],
    message: 'V.her2_both',
    pair: 'N.pair.her2_low',
  },
  {
    id: 'VAL-6b',
    kind: 'mismatch',
    when: 'her2PositiveButNegative',
    facts: ['subtype', 'her2'],
    message: 'V.her2_neg',
    pair: 'N.pair.her2_negative',
  },
  {
    id: 'VAL-7',
    kind: 'mismatch',
    when: 'hormonePositiveButNegative',
    facts: ['subtype', 'er', 'pr'],
    message: 'V.hr_neg',
    pair: 'N.pair.hr_negative',
  },
  {
    id: 'VAL-8',
    kind: 'mismatch',
    when: 'noLinesButImmunotherapy',
    facts: ['priorLines', 'immunotherapy.for-metastatic'],
    message: 'V.lines_vs_io',
    pair: 'N.pair.lines_io',
  },
  {
    id: 'VAL-13',
    kind: 'mismatch',
    when: 'noLinesButImmunotherapyNow',
    facts: ['priorLines'],
    message: 'V.lines_vs_io_now',
    pair: 'N.pair.lines_io_now',
  },
  {
    id: 'VAL-9',
    kind: 'mismatch',
    when: 'newButTreated',
    facts: ['needs.newly-diagnosed', 'priorLines'],
    message: 'V.new_vs_lines',
    pair: 'N.pair.new_lines',
  },
  {
    id: 'VAL-10',
    kind: 'mismatch',
    when: 'tripleNegativeButEsr1',
    facts: ['subtype', 'markers.esr1'],
    message: 'V.esr1_tnbc',
    pair: 'N.pair.tnbc_esr1',
  },
  {
    id: 'VAL-14',
    kind: 'remark',
    when: 'immunotherapyMayGoOn',
    facts: [],
    message: 'V.io_may_go_on',
    pair: null,
  },
  {
    id: 'VAL-11',
    kind: 'remark',
    when: 'nothingKnown',
    facts: [],
    message: 'V.all_unsure',
    pair: null,
  },
  {
    id: 'VAL-12',
    kind: 'remark',
    when: 'tripleNegativeAndHer2Low',
    facts: [],
    message: 'V.her2low_tnbc_ok',
    pair: null,
  },
];
