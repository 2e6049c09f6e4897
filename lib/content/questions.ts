import type { ConditionName } from '../conditions';
import type { WordingKey } from '../wording';

/** Applies when every named condition holds. */
type When = readonly ConditionName[];

/** One way to ask a question. Of those that apply the highest `priority` is printed. */
export type QuestionWording = { when: When; priority: number; ask: WordingKey; why: WordingKey };

export type QuestionId = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5';

/**
 * A question of the guide: on every sheet, once, whatever the answers.
 * `lead` weights that apply are added up; the highest sum is asked first, ties keep this order.
 */
export type Question = {
  id: QuestionId;
  guide: string;
  topic: WordingKey;
  sources: readonly string[];
  lead: readonly { rule: string; when: When; add: number }[];
  wordings: readonly QuestionWording[];
};

export const questions: readonly Question[] = [
  {
    id: 'Q1',
    guide: 'A-Q1',
    topic: 'Q1.topic',
    sources: ['guide'],
    lead: [
      { rule: 'VAL-2..4', when: ['pdl1InDoubt'], add: 40 },
      { rule: 'ORD-1, ORD-2', when: ['pdl1ResultToFind'], add: 30 },
      { rule: 'ORD-4', when: ['tripleNegative', 'pdl1Low'], add: 4 },
      { rule: 'ORD-6', when: ['otherType'], add: 4 },
      { rule: 'ORD-7', when: ['typeUnknown'], add: 35 },
    ],
    wordings: [
      { when: ['pdl1InDoubt'], priority: 95, ask: 'Q1.ask.check', why: 'Q1.why.check' },
      {
        when: ['pdl1WithoutStatus', 'cpsKnown'],
        priority: 60,
        ask: 'Q1.ask.cps_only',
        why: 'Q1.why.cps_only',
      },
      {
        when: ['pdl1NotTested', 'otherType'],
        priority: 55,
        ask: 'Q1.ask.not_tested_other',
        why: 'Q1.why.not_tested_other',
      },
      {
        when: ['typeUnknown', 'pdl1NotSureOrBlank'],
        priority: 55,
        ask: 'Q1.ask.type_unknown',
        why: 'Q1.why.type_unknown',
      },
      { when: ['pdl1Low', 'cpsKnown'], priority: 55, ask: 'Q1.ask.low', why: 'Q1.why.low' },
      { when: ['pdl1High', 'cpsKnown'], priority: 55, ask: 'Q1.ask.high', why: 'Q1.why.high' },
      {
        when: ['pdl1NotTested'],
        priority: 50,
        ask: 'Q1.ask.not_tested',
        why: 'Q1.why.not_tested',
      },
      { when: ['pdl1Waiting'], priority: 50, ask: 'Q1.ask.waiting', why: 'Q1.why.waiting' },
      {
        when: ['pdl1ResultUnknown'],
        priority: 50,
        ask: 'Q1.ask.result_unknown',
        why: 'Q1.why.result_unknown',
      },
      { when: ['pdl1NotSure'], priority: 50, ask: 'Q1.ask.not_sure', why: 'Q1.why.not_sure' },
      { when: ['pdl1Low'], priority: 50, ask: 'Q1.ask.low_nonum', why: 'Q1.why.low' },
      { when: ['pdl1High'], priority: 50, ask: 'Q1.ask.high_nonum', why: 'Q1.why.high' },
      { when: [], priority: 0, ask: 'Q1.ask.base', why: 'Q1.why.base' },
    ],
  },
  {
    id: 'Q2',
    guide: 'A-Q2',
    topic: 'Q2.topic',
    sources: ['guide', 'approvals'],
    lead: [
      { rule: 'ORD-3, ORD-5', when: ['tripleNegative', 'pdl1High'], add: 30 },
      { rule: 'ORD-4', when: ['tripleNegative', 'pdl1Low'], add: 30 },
      { rule: 'ORD-6', when: ['otherType'], add: 35 },
    ],
    wordings: [
      {
        when: ['tripleNegative', 'pdl1High', 'noLinesYet'],
        priority: 75,
        ask: 'Q2.ask.tnbc_high_first',
        why: 'Q2.why.tnbc_high_first',
      },
      {
        when: ['tripleNegative', 'pdl1High', 'hadLines'],
        priority: 65,
        ask: 'Q2.ask.tnbc_high_later',
        why: 'Q2.why.tnbc_high_later',
      },
      {
        when: ['tripleNegative', 'pdl1High', 'linesUnknown'],
        priority: 65,
        ask: 'Q2.ask.tnbc_high',
        why: 'Q2.why.tnbc_high',
      },
      {
        when: ['tripleNegative', 'pdl1Low'],
        priority: 65,
        ask: 'Q2.ask.tnbc_low',
        why: 'Q2.why.tnbc_low',
      },
      {
        when: ['tripleNegative'],
        priority: 60,
        ask: 'Q2.ask.tnbc_pending',
        why: 'Q2.why.tnbc_pending',
      },
      { when: ['hormonePositive'], priority: 55, ask: 'Q2.ask.hr_pos', why: 'Q2.why.hr_pos' },
      { when: ['her2Positive'], priority: 55, ask: 'Q2.ask.her2_pos', why: 'Q2.why.her2_pos' },
      { when: ['typeUnknown'], priority: 50, ask: 'Q2.ask.unsure', why: 'Q2.why.unsure' },
    ],
  },
  {
    id: 'Q3',
    guide: 'A-Q3',
    topic: 'Q3.topic',
    sources: ['guide', 'approvals'],
    lead: [{ rule: 'ORD-3', when: ['tripleNegative', 'pdl1High', 'noLinesYet'], add: 25 }],
    wordings: [
      {
        when: ['tripleNegative', 'linesNoneOrUnknown', 'pdl1NotLow'],
        priority: 60,
        ask: 'Q3.ask.tnbc_first',
        why: 'Q3.why.tnbc_first',
      },
      { when: ['otherType'], priority: 55, ask: 'Q3.ask.if_not', why: 'Q3.why.if_not' },
      {
        when: ['tripleNegative', 'pdl1Low'],
        priority: 55,
        ask: 'Q3.ask.if_not',
        why: 'Q3.why.if_not',
      },
      { when: [], priority: 0, ask: 'Q3.ask.base', why: 'Q3.why.base' },
    ],
  },
  {
    id: 'Q4',
    guide: 'A-Q4',
    topic: 'Q4.topic',
    sources: ['guide', 'same-day-signs'],
    lead: [],
    wordings: [{ when: [], priority: 0, ask: 'Q4.ask.base', why: 'Q4.why.base' }],
  },
  {
    id: 'Q5',
    guide: 'A-Q5',
    topic: 'Q5.topic',
    sources: ['guide'],
    lead: [
      { rule: 'ORD-4', when: ['tripleNegative', 'pdl1Low'], add: 2 },
      {
        rule: 'ORD-5',
        when: ['tripleNegative', 'pdl1High', 'linesNotKnownNone'],
        add: 10,
      },
      { rule: 'ORD-6', when: ['otherType'], add: 2 },
    ],
    wordings: [
      { when: ['hadLines'], priority: 60, ask: 'Q5.ask.later', why: 'Q5.why.later' },
      { when: [], priority: 0, ask: 'Q5.ask.base', why: 'Q5.why.base' },
    ],
  },
];
