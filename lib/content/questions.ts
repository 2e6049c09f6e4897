import type { ConditionName } from '../answers/conditions';
import type { Claim } from '../answers/fields';
import type { QuestionId } from '../answers/topic-ids';
import type { WordingKey } from '../wording/sheet-wording';

/** Applies when every named condition holds. */
export type When = readonly ConditionName[];

/**
 * Answers that a sentence states as facts. Each must be given and in no conflict; of a nested list,
 * at least one.
 */
export type Asserts = readonly (Claim | readonly Claim[])[];

/** One way to ask a question. Of those that apply, the one with the highest `priority` prints. */
export type QuestionWording = {
  when: When;
  priority: number;
  ask: WordingKey;
  /** Prints at home where it says something that the question does not. */
  why: WordingKey | null;
  asserts: Asserts;
  /** Asks it in a message, which has named the marked signs already. */
  inMessage?: WordingKey;
};

/**
 * A question of the guide: on every sheet, once, whatever the answers. The `lead` weights that
 * apply are added up; the highest sum is asked first, and ties keep this order. Weights have three
 * tiers that no sum of lower ones reaches: signs (1000), answers that do not match (200), all
 * others (together under 200). `notes` that apply print under the question.
 */
export type Question = {
  id: QuestionId;
  guide: string;
  topic: WordingKey;
  sources: readonly string[];
  lead: readonly { rule: string; when: When; add: number }[];
  notes: readonly {
    rule: string;
    when: When;
    text: WordingKey;
    asserts: Asserts;
    /** The strip says it too, so that a message leaves it out. */
    inStrip?: true;
  }[];
  wordings: readonly QuestionWording[];
};

export const questions: readonly Question[] = [
  {
    id: 'Q1',
    guide: 'A-Q1',
    topic: 'Q1.topic',
    sources: ['guide'],
    lead: [
      { rule: 'VAL-2 to VAL-10', when: ['answersDoNotMatch'], add: 200 },
      { rule: 'ORD-1, ORD-2', when: ['pdl1ResultToFind'], add: 30 },
      { rule: 'ORD-4', when: ['tripleNegative', 'pdl1Low'], add: 4 },
      { rule: 'ORD-6', when: ['otherType'], add: 4 },
      { rule: 'ORD-7', when: ['typeUnknown'], add: 35 },
    ],
    notes: [
      {
        rule: 'ANN-2',
        when: ['otherResults'],
        text: 'N.also',
        asserts: [
          [
            'markers.msi-high',
            'markers.dmmr',
            'markers.tmb-high',
            'markers.brca',
            'markers.pik3ca',
            'markers.esr1',
          ],
        ],
      },
    ],
    wordings: [
      {
        when: ['pdl1InDoubt'],
        priority: 95,
        ask: 'Q1.ask.check',
        why: 'Q1.why.check',
        asserts: [],
      },
      {
        when: ['typeInDoubt'],
        priority: 90,
        ask: 'Q1.ask.type_unknown',
        why: 'Q1.why.type_unknown',
        asserts: [],
      },
      {
        when: ['pdl1WithoutStatus', 'cpsKnown'],
        priority: 60,
        ask: 'Q1.ask.cps_only',
        why: null,
        asserts: ['cps'],
      },
      {
        when: ['pdl1NotTested', 'otherType'],
        priority: 55,
        ask: 'Q1.ask.not_tested_other',
        why: null,
        asserts: ['pdl1.not-tested', ['subtype.hormone-positive', 'subtype.her2-positive']],
      },
      {
        when: ['typeUnknown', 'pdl1NotSureOrBlank'],
        priority: 55,
        ask: 'Q1.ask.type_unknown',
        why: 'Q1.why.type_unknown',
        asserts: [],
      },
      {
        when: ['pdl1Low', 'cpsKnown'],
        priority: 55,
        ask: 'Q1.ask.low',
        why: 'Q1.why.low',
        asserts: ['cps', 'pdl1.under-10'],
      },
      {
        when: ['pdl1High', 'cpsKnown'],
        priority: 55,
        ask: 'Q1.ask.high',
        why: null,
        asserts: ['cps', 'pdl1.10-or-more'],
      },
      {
        when: ['pdl1NotTested'],
        priority: 50,
        ask: 'Q1.ask.not_tested',
        why: 'Q1.why.not_tested',
        asserts: ['pdl1.not-tested'],
      },
      {
        when: ['pdl1Waiting'],
        priority: 50,
        ask: 'Q1.ask.waiting',
        why: 'Q1.why.waiting',
        asserts: ['pdl1.waiting'],
      },
      {
        when: ['pdl1ResultUnknown'],
        priority: 50,
        ask: 'Q1.ask.result_unknown',
        why: null,
        asserts: ['pdl1.result-unknown'],
      },
      {
        when: ['pdl1NotSure'],
        priority: 50,
        ask: 'Q1.ask.not_sure',
        why: null,
        asserts: ['pdl1.not-sure'],
      },
      {
        when: ['pdl1Low'],
        priority: 50,
        ask: 'Q1.ask.low_nonum',
        why: 'Q1.why.low',
        asserts: ['pdl1.under-10'],
      },
      {
        when: ['pdl1High'],
        priority: 50,
        ask: 'Q1.ask.high_nonum',
        why: null,
        asserts: ['pdl1.10-or-more'],
      },
      { when: [], priority: 0, ask: 'Q1.ask.base', why: 'Q1.why.base', asserts: [] },
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
      { rule: 'ORD-8', when: ['msiOrTmbHigh'], add: 30 },
      { rule: 'ORD-9', when: ['hadImmunotherapy', 'notOnImmunotherapyNow'], add: 15 },
      { rule: 'ORD-11', when: ['immuneHealth'], add: 15 },
    ],
    notes: [
      {
        rule: 'ANN-1',
        when: ['healthToKeepInMind'],
        text: 'N.health',
        asserts: [
          [
            'health.autoimmune',
            'health.transplant',
            'health.steroids',
            'health.pregnant',
            'health.pregnancy-or-nursing',
          ],
        ],
        inStrip: true,
      },
    ],
    wordings: [
      {
        when: ['typeInDoubt'],
        priority: 95,
        ask: 'Q2.ask.check',
        why: 'Q2.why.check',
        asserts: [],
      },
      {
        when: ['onImmunotherapyNow'],
        priority: 90,
        ask: 'Q2.ask.io_now',
        why: 'Q2.why.io_now',
        asserts: ['immunotherapy.now'],
      },
      {
        when: ['immunotherapyMayGoOn'],
        priority: 82,
        ask: 'Q2.ask.still_io',
        why: 'Q2.why.io_now',
        asserts: ['immunotherapy.for-metastatic'],
      },
      {
        when: ['hadImmunotherapyForMetastatic'],
        priority: 81,
        ask: 'Q2.ask.prior_io',
        why: 'Q2.why.prior_io',
        asserts: ['immunotherapy.for-metastatic'],
      },
      {
        when: ['hadImmunotherapyAroundSurgery'],
        priority: 80,
        ask: 'Q2.ask.early_io',
        why: 'Q2.why.prior_io',
        asserts: ['immunotherapy.around-surgery'],
      },
      {
        when: ['tripleNegative', 'pdl1High', 'noLinesYet'],
        priority: 75,
        ask: 'Q2.ask.tnbc_high_first',
        why: 'Q2.why.tnbc_high_first',
        asserts: ['priorLines.none', 'pdl1.10-or-more'],
      },
      {
        when: ['msiOrTmbHigh'],
        priority: 70,
        ask: 'Q2.ask.msi_tmb',
        why: null,
        asserts: [['markers.msi-high', 'markers.dmmr', 'markers.tmb-high']],
      },
      {
        when: ['tripleNegative', 'pdl1High', 'lineIsOver'],
        priority: 65,
        ask: 'Q2.ask.tnbc_high_later',
        why: 'Q2.why.tnbc_high_later',
        asserts: ['pdl1.10-or-more', ['priorLines.one', 'priorLines.two-or-more']],
      },
      {
        when: ['tripleNegative', 'pdl1High', 'lineMayBeOver'],
        priority: 65,
        ask: 'Q2.ask.tnbc_high',
        why: 'Q2.why.tnbc_high',
        asserts: ['pdl1.10-or-more'],
      },
      {
        when: ['tripleNegative', 'pdl1Low'],
        priority: 65,
        ask: 'Q2.ask.tnbc_low',
        why: null,
        asserts: ['pdl1.under-10'],
      },
      {
        when: ['tripleNegative'],
        priority: 60,
        ask: 'Q2.ask.tnbc_pending',
        why: null,
        asserts: [],
      },
      {
        when: ['her2Positive'],
        priority: 55,
        ask: 'Q2.ask.her2_pos',
        why: null,
        asserts: [['subtype.her2-positive', 'her2.positive']],
      },
      {
        when: ['hormonePositive'],
        priority: 55,
        ask: 'Q2.ask.hr_pos',
        why: null,
        asserts: ['subtype.hormone-positive'],
      },
      {
        when: ['typeUnknown'],
        priority: 50,
        ask: 'Q2.ask.unsure',
        why: 'Q2.why.unsure',
        asserts: [],
      },
    ],
  },
  {
    id: 'Q3',
    guide: 'A-Q3',
    topic: 'Q3.topic',
    sources: ['guide', 'approvals'],
    lead: [{ rule: 'ORD-3', when: ['tripleNegative', 'pdl1High', 'noLinesYet'], add: 25 }],
    notes: [],
    wordings: [
      {
        when: ['onImmunotherapyNow'],
        priority: 90,
        ask: 'Q3.ask.io_now',
        why: 'Q3.why.io_now',
        asserts: ['immunotherapy.now'],
      },
      {
        when: ['tripleNegative', 'linesNoneOrUnknown', 'pdl1NotLow'],
        priority: 60,
        ask: 'Q3.ask.tnbc_first',
        why: 'Q3.why.tnbc_first',
        asserts: [],
      },
      {
        when: ['otherType'],
        priority: 55,
        ask: 'Q3.ask.if_not',
        why: null,
        asserts: [],
      },
      {
        when: ['tripleNegative', 'pdl1Low'],
        priority: 55,
        ask: 'Q3.ask.if_not',
        why: null,
        asserts: [],
      },
      { when: [], priority: 0, ask: 'Q3.ask.base', why: 'Q3.why.base', asserts: [] },
    ],
  },
  {
    id: 'Q4',
    guide: 'A-Q4',
    topic: 'Q4.topic',
    sources: ['guide', 'same-day-signs', 'emergency-signs'],
    lead: [
      { rule: 'SAFE-1', when: ['emergencySign'], add: 1000 },
      { rule: 'SAFE-2', when: ['sameDaySign'], add: 1000 },
      { rule: 'ORD-10', when: ['onImmunotherapyNow'], add: 35 },
      { rule: 'ORD-11', when: ['immuneHealth'], add: 15 },
    ],
    notes: [],
    wordings: [
      {
        when: ['emergencySign', 'filledInByClinic'],
        priority: 112,
        ask: 'Q4.ask.emergency_other',
        why: 'Q4.why.clinic_emergency',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.emergency',
      },
      {
        when: ['emergencySign', 'filledInBySelf'],
        priority: 111,
        ask: 'Q4.ask.emergency',
        why: 'Q4.why.emergency',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.emergency',
      },
      {
        when: ['emergencySign'],
        priority: 110,
        ask: 'Q4.ask.emergency_other',
        why: 'Q4.why.emergency',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.emergency',
      },
      {
        when: ['sameDaySign', 'filledInByClinic'],
        priority: 107,
        ask: 'Q4.ask.symptoms_other',
        why: 'Q4.why.clinic',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.symptoms',
      },
      {
        when: ['feverMarked', 'filledInBySelf'],
        priority: 106,
        ask: 'Q4.ask.symptoms_now',
        why: 'Q4.why.fever',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.symptoms',
      },
      {
        when: ['feverMarked'],
        priority: 105,
        ask: 'Q4.ask.symptoms_other',
        why: 'Q4.why.fever',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.symptoms',
      },
      {
        when: ['sameDaySign', 'filledInBySelf'],
        priority: 101,
        ask: 'Q4.ask.symptoms_now',
        why: 'Q4.why.symptoms_now',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.symptoms',
      },
      {
        when: ['sameDaySign'],
        priority: 100,
        ask: 'Q4.ask.symptoms_other',
        why: 'Q4.why.symptoms_now',
        asserts: ['symptoms'],
        inMessage: 'Q4.inMessage.symptoms',
      },
      {
        when: ['autoimmuneOrTransplant'],
        priority: 70,
        ask: 'Q4.ask.health',
        why: 'Q4.why.health',
        asserts: [['health.autoimmune', 'health.transplant']],
      },
      {
        when: ['hadImmunotherapy', 'notOnImmunotherapyNow'],
        priority: 60,
        ask: 'Q4.ask.io_past',
        why: 'Q4.why.io_past',
        asserts: [['immunotherapy.around-surgery', 'immunotherapy.for-metastatic']],
      },
      { when: [], priority: 0, ask: 'Q4.ask.base', why: 'Q4.why.base', asserts: [] },
    ],
  },
  {
    id: 'Q5',
    guide: 'A-Q5',
    topic: 'Q5.topic',
    sources: ['guide'],
    lead: [
      { rule: 'ORD-4', when: ['tripleNegative', 'pdl1Low'], add: 2 },
      { rule: 'ORD-5', when: ['tripleNegative', 'pdl1High', 'linesNotKnownNone'], add: 10 },
      { rule: 'ORD-6', when: ['otherType'], add: 2 },
      { rule: 'ORD-9', when: ['hadImmunotherapy', 'notOnImmunotherapyNow'], add: 10 },
      { rule: 'ORD-10', when: ['onImmunotherapyNow'], add: 40 },
    ],
    notes: [],
    wordings: [
      {
        when: ['onImmunotherapyNow'],
        priority: 90,
        ask: 'Q5.ask.io_now',
        why: 'Q5.why.io_now',
        asserts: ['immunotherapy.now'],
      },
      {
        when: ['anyLine'],
        priority: 60,
        ask: 'Q5.ask.later',
        why: 'Q5.why.later',
        asserts: [['priorLines.one', 'priorLines.two-or-more']],
      },
      { when: [], priority: 0, ask: 'Q5.ask.base', why: 'Q5.why.base', asserts: [] },
    ],
  },
];
