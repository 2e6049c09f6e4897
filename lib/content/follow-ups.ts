import type { FollowUpId } from '../answers/topic-ids';
import type { WordingKey } from '../wording/sheet-wording';
import type { Asserts, When } from './questions';

/**
 * A question beyond the guide's five. It applies when one of its `triggers` does, with the highest
 * `priority` of those that do; the `followUpsAtMost` with the highest priority print. Left out if a
 * wording in `askedBy` is on the sheet already. `guide` is the guide item it comes from, null for
 * ours.
 */
export type FollowUp = {
  id: FollowUpId;
  guide: string | null;
  topic: WordingKey;
  ask: WordingKey;
  triggers: readonly {
    rule: string;
    when: When;
    priority: number;
    /** Presses so much that it leads the sheet where nothing was chosen. */
    leads?: true;
  }[];
  asserts: Asserts;
  askedBy: readonly WordingKey[];
  /** Asks about a need that the person ticked: it always prints, whatever else has no room. */
  isNeed?: true;
  /** Offers the question on the check page where no trigger prints it. */
  offer?: readonly { rule: string; when: When }[];
  /** Label of a blank below the question. */
  blank?: WordingKey;
};

/** How many print that are no need of the person's; the check page offers the others. */
export const followUpsAtMost = 4;

/**
 * Drops follow-ups and trial prompts for people who typed more than `letters` letters: the first
 * entry that applies says how many. Without the home sheet (`visitAlone`), the visit sheet has to
 * hold the longest texts too.
 */
export const givingWay = [
  { letters: 550, visitAlone: true, fewer: 3 },
  { letters: 400, visitAlone: false, fewer: 1 },
] as const;

/** Follow-ups with at least this priority are about safety, and outrank the rest. */
export const safetyPriority = 88;

/** Follow-ups with at least this priority print, whatever else has no room. */
export const pressingPriority = 99;

export const followUps: readonly FollowUp[] = [
  {
    id: 'F.urgent',
    guide: 'A-OF3',
    topic: 'F.urgent.topic',
    ask: 'F.urgent.ask',
    triggers: [{ rule: 'FU-1', when: ['urgent'], priority: 100 }],
    asserts: ['needs.urgent'],
    askedBy: [],
  },
  {
    id: 'F.hold',
    guide: null,
    topic: 'F.hold.topic',
    ask: 'F.hold.ask',
    triggers: [{ rule: 'decision 28', when: ['signWhileOnImmunotherapy'], priority: 99 }],
    asserts: ['symptoms', 'immunotherapy.now'],
    askedBy: [],
  },
  {
    id: 'F.pregnant',
    guide: null,
    topic: 'F.pregnant.topic',
    ask: 'F.pregnant.ask',
    triggers: [{ rule: 'decision 42', when: ['pregnant'], priority: 99, leads: true }],
    asserts: ['health.pregnant'],
    askedBy: [],
  },
  {
    id: 'F.transplant',
    guide: 'A-OF2',
    topic: 'F.transplant.topic',
    ask: 'F.transplant.ask',
    triggers: [{ rule: 'FU-2', when: ['transplant'], priority: 98 }],
    asserts: ['health.transplant'],
    askedBy: [],
  },
  {
    id: 'F.autoimmune',
    guide: 'A-OF2',
    topic: 'F.autoimmune.topic',
    ask: 'F.autoimmune.ask',
    triggers: [{ rule: 'FU-3', when: ['autoimmune'], priority: 97 }],
    asserts: ['health.autoimmune'],
    askedBy: [],
  },
  {
    id: 'F.nursing',
    guide: null,
    topic: 'F.nursing.topic',
    ask: 'F.nursing.ask',
    triggers: [{ rule: 'decision 42', when: ['pregnancyOrNursing'], priority: 96 }],
    asserts: ['health.pregnancy-or-nursing'],
    askedBy: [],
  },
  {
    id: 'F.io_effects',
    guide: null,
    topic: 'F.io_effects.topic',
    ask: 'F.io_effects.ask',
    triggers: [
      { rule: 'FU-5', when: ['immunotherapyEffects', 'notOnImmunotherapyNow'], priority: 94 },
    ],
    asserts: ['immunotherapyEffects'],
    askedBy: [],
  },
  {
    id: 'F.io_effects_now',
    guide: null,
    topic: 'F.io_effects_now.topic',
    ask: 'F.io_effects_now.ask',
    triggers: [
      { rule: 'FU-5', when: ['immunotherapyEffects', 'onImmunotherapyNow'], priority: 94 },
    ],
    asserts: ['immunotherapyEffects', 'immunotherapy.now'],
    askedBy: [],
  },
  {
    id: 'F.steroids',
    guide: null,
    topic: 'F.steroids.topic',
    ask: 'F.steroids.ask',
    triggers: [{ rule: 'FU-6', when: ['steroids'], priority: 88 }],
    asserts: ['health.steroids'],
    askedBy: [],
  },
  {
    id: 'F.blood_tests',
    guide: null,
    topic: 'F.blood_tests.topic',
    ask: 'F.blood_tests.ask',
    triggers: [{ rule: 'decision 38', when: ['autoimmuneOrTransplant'], priority: 88 }],
    asserts: [['health.autoimmune', 'health.transplant']],
    askedBy: [],
  },
  {
    id: 'F.conflict_tnbc',
    guide: 'A-BT1',
    topic: 'F.conflict_tnbc.topic',
    ask: 'F.conflict_tnbc.ask',
    triggers: [{ rule: 'VAL-5, VAL-10', when: ['tripleNegativeInDoubt'], priority: 87 }],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.er_low',
    guide: null,
    topic: 'F.er_low.topic',
    ask: 'F.er_low.ask',
    triggers: [{ rule: 'FU-7', when: ['erLow', 'notHer2Positive'], priority: 86 }],
    asserts: ['er.low'],
    askedBy: [],
  },
  {
    id: 'F.subtype',
    guide: 'A-V4',
    topic: 'F.subtype.topic',
    ask: 'F.subtype.ask',
    triggers: [
      { rule: 'VAL-6, VAL-7', when: ['otherTypeInDoubt'], priority: 87 },
      { rule: 'FU-8', when: ['typeUnknown', 'receptorsIncomplete'], priority: 84 },
    ],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.pdl1_test',
    guide: 'A-V4',
    topic: 'F.pdl1_test.topic',
    ask: 'F.pdl1_test.ask',
    triggers: [
      {
        rule: 'FU-9',
        when: ['pdl1NotTestedOrUnknown', 'typeMayBeTripleNegative', 'cpsBlank'],
        priority: 82,
      },
    ],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.pdl1_wait',
    guide: 'A-D3',
    topic: 'F.pdl1_wait.topic',
    ask: 'F.pdl1_wait.ask',
    triggers: [
      {
        rule: 'FU-10, decision 38',
        when: [
          'pdl1Waiting',
          'typeMayBeTripleNegative',
          'cpsBlank',
          'notOnImmunotherapyNow',
          'noLinesYet',
        ],
        priority: 82,
      },
      {
        rule: 'decision 36',
        when: [
          'pdl1Waiting',
          'typeMayBeTripleNegative',
          'cpsBlank',
          'notOnImmunotherapyNow',
          'noLinesYet',
          'urgent',
        ],
        priority: 99,
        leads: true,
      },
    ],
    asserts: ['pdl1.waiting', 'priorLines.none'],
    askedBy: [],
  },
  {
    id: 'F.pdl1_wait_later',
    guide: 'A-D3',
    topic: 'F.pdl1_wait_later.topic',
    ask: 'F.pdl1_wait_later.ask',
    triggers: [
      {
        rule: 'FU-10',
        when: [
          'pdl1Waiting',
          'typeMayBeTripleNegative',
          'cpsBlank',
          'notOnImmunotherapyNow',
          'linesNotKnownNone',
        ],
        priority: 82,
      },
      {
        rule: 'decision 36',
        when: [
          'pdl1Waiting',
          'typeMayBeTripleNegative',
          'cpsBlank',
          'notOnImmunotherapyNow',
          'linesNotKnownNone',
          'urgent',
        ],
        priority: 99,
        leads: true,
      },
    ],
    asserts: ['pdl1.waiting'],
    askedBy: [],
  },
  {
    id: 'F.pdl1_report',
    guide: 'A-BT3',
    topic: 'F.pdl1_report.topic',
    ask: 'F.pdl1_report.ask',
    triggers: [
      { rule: 'VAL-2 to VAL-4', when: ['pdl1InDoubt'], priority: 85 },
      { rule: 'FU-11', when: ['pdl1ResultUnknown'], priority: 82 },
      { rule: 'W1-5, W2-6, ORD-4', when: ['pdl1Low', 'cpsBlank'], priority: 82 },
    ],
    asserts: [],
    askedBy: ['Q1.ask.check', 'Q1.ask.cps_only', 'Q1.ask.result_unknown'],
  },
  {
    id: 'F.msi',
    guide: null,
    topic: 'F.msi.topic',
    ask: 'F.msi.ask',
    triggers: [{ rule: 'FU-13', when: ['msiOrTmbHigh'], priority: 80 }],
    asserts: [['markers.msi-high', 'markers.dmmr', 'markers.tmb-high']],
    askedBy: ['Q2.ask.msi_tmb'],
  },
  {
    id: 'F.io_early',
    guide: 'A-OF1',
    topic: 'F.io_early.topic',
    ask: 'F.io_early.ask',
    triggers: [{ rule: 'FU-14', when: ['hadImmunotherapyAroundSurgery'], priority: 79 }],
    asserts: ['immunotherapy.around-surgery'],
    askedBy: [],
    blank: 'F.io_early.blank',
  },
  {
    id: 'F.io_unsure',
    guide: 'A-OF1',
    topic: 'F.io_unsure.topic',
    ask: 'F.io_unsure.ask',
    triggers: [{ rule: 'decision 15', when: ['immunotherapyUnknown'], priority: 78 }],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.pdl1_sample',
    guide: 'A-V4',
    topic: 'F.pdl1_sample.topic',
    ask: 'F.pdl1_sample.ask',
    triggers: [{ rule: 'FU-12', when: ['pdl1Low', 'typeMayBeTripleNegative'], priority: 77 }],
    asserts: ['pdl1.under-10'],
    askedBy: ['Q1.ask.low', 'Q1.ask.low_nonum'],
  },
  {
    id: 'F.goals',
    guide: 'A-OF4',
    topic: 'F.goals.topic',
    ask: 'F.goals.ask',
    triggers: [{ rule: 'FU-29', when: ['goalGiven'], priority: 76 }],
    asserts: ['goal'],
    askedBy: [],
  },
  {
    id: 'F.expect',
    guide: null,
    topic: 'F.expect.topic',
    ask: 'F.expect.ask',
    triggers: [{ rule: 'decision 16', when: ['wantsToKnowEverything'], priority: 75 }],
    asserts: ['filledInBy.self', 'detail.everything'],
    askedBy: [],
  },
  {
    id: 'F.palliative',
    guide: null,
    topic: 'F.palliative.topic',
    ask: 'F.palliative.ask',
    triggers: [
      { rule: 'decision 38', when: ['filledInBySelf', 'twoLinesOrMore'], priority: 76 },
      { rule: 'decision 38', when: ['filledInBySelf', 'urgent'], priority: 76 },
    ],
    asserts: [],
    askedBy: [],
    offer: [{ rule: 'decision 38', when: [] }],
  },
  {
    id: 'F.brca',
    guide: null,
    topic: 'F.brca.topic',
    ask: 'F.brca.ask',
    triggers: [{ rule: 'FU-15', when: ['brcaChange'], priority: 74 }],
    asserts: ['markers.brca'],
    askedBy: [],
  },
  {
    id: 'F.pik3ca',
    guide: null,
    topic: 'F.pik3ca.topic',
    ask: 'F.pik3ca.ask',
    triggers: [{ rule: 'FU-16', when: ['pik3caChange', 'noEsr1Change'], priority: 73 }],
    asserts: ['markers.pik3ca'],
    askedBy: [],
  },
  {
    id: 'F.esr1',
    guide: null,
    topic: 'F.esr1.topic',
    ask: 'F.esr1.ask',
    triggers: [{ rule: 'FU-17', when: ['esr1Change', 'noPik3caChange'], priority: 73 }],
    asserts: ['markers.esr1'],
    askedBy: [],
  },
  {
    id: 'F.pik3ca_esr1',
    guide: null,
    topic: 'F.pik3ca_esr1.topic',
    ask: 'F.pik3ca_esr1.ask',
    triggers: [{ rule: 'FU-16, FU-17', when: ['pik3caChange', 'esr1Change'], priority: 73 }],
    asserts: ['markers.pik3ca', 'markers.esr1'],
    askedBy: [],
  },
  {
    id: 'F.her2_low',
    guide: null,
    topic: 'F.her2_low.topic',
    ask: 'F.her2_low.ask',
    triggers: [{ rule: 'FU-18', when: ['her2Low'], priority: 72 }],
    asserts: ['her2.low'],
    askedBy: [],
  },
  {
    id: 'F.gene_retest',
    guide: null,
    topic: 'F.gene_retest.topic',
    ask: 'F.gene_retest.ask',
    triggers: [
      {
        rule: 'decision 38',
        when: ['hormonePositive', 'lineIsOver', 'noEsr1Change'],
        priority: 72,
      },
    ],
    asserts: ['subtype.hormone-positive', ['priorLines.one', 'priorLines.two-or-more']],
    askedBy: [],
  },
  {
    id: 'F.brca_test',
    guide: null,
    topic: 'F.brca_test.topic',
    ask: 'F.brca_test.ask',
    triggers: [{ rule: 'decision 38', when: ['noBrcaChange'], priority: 71 }],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.her2_score',
    guide: null,
    topic: 'F.her2_score.topic',
    ask: 'F.her2_score.ask',
    triggers: [
      { rule: 'decision 38', when: ['hormonePositive', 'her2ScoreToFind'], priority: 70 },
      { rule: 'decision 38', when: ['tripleNegative', 'her2ScoreToFind'], priority: 70 },
    ],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.msi_test',
    guide: null,
    topic: 'F.msi_test.topic',
    ask: 'F.msi_test.ask',
    triggers: [
      { rule: 'FU-23', when: ['otherType', 'noMsiOrTmbHigh', 'geneTestsNotKnown'], priority: 70 },
      {
        rule: 'decision 14',
        when: ['tripleNegative', 'pdl1Low', 'noMsiOrTmbHigh', 'geneTestsNotKnown'],
        priority: 70,
      },
    ],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.pdl1_other',
    guide: 'A-D6',
    topic: 'F.pdl1_other.topic',
    ask: 'F.pdl1_other.ask',
    triggers: [{ rule: 'FU-12b', when: ['otherType', 'pdl1Tested'], priority: 69 }],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.next_adc',
    guide: 'A-D8',
    topic: 'F.next_adc.topic',
    ask: 'F.next_adc.ask',
    triggers: [
      { rule: 'FU-22', when: ['tripleNegative', 'pdl1Low'], priority: 68 },
      { rule: 'FU-22', when: ['tripleNegative', 'autoimmuneOrTransplant'], priority: 68 },
    ],
    asserts: [],
    askedBy: ['Q3.ask.if_not'],
  },
  {
    id: 'F.later_line',
    guide: 'A-D5',
    topic: 'F.later_line.topic',
    ask: 'F.later_line.ask',
    triggers: [{ rule: 'FU-19', when: ['lineIsOver'], priority: 66 }],
    asserts: [['priorLines.one', 'priorLines.two-or-more']],
    askedBy: [],
  },
  {
    id: 'F.health_unsure',
    guide: 'A-OF2',
    topic: 'F.health_unsure.topic',
    ask: 'F.health_unsure.ask',
    triggers: [{ rule: 'decision 12', when: ['healthUnknown'], priority: 65 }],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.first_line',
    guide: null,
    topic: 'F.first_line.topic',
    ask: 'F.first_line.ask',
    triggers: [{ rule: 'FU-20', when: ['noLinesYet', 'notOnImmunotherapyNow'], priority: 64 }],
    asserts: ['priorLines.none'],
    askedBy: [],
  },
  {
    id: 'F.second',
    guide: 'A-V5',
    topic: 'F.second.topic',
    ask: 'F.second.ask',
    triggers: [{ rule: 'FU-25', when: ['wantsSecondOpinion'], priority: 62 }],
    asserts: ['needs.second-opinion'],
    askedBy: [],
    isNeed: true,
  },
  {
    id: 'F.line_unsure',
    guide: null,
    topic: 'F.line_unsure.topic',
    ask: 'F.line_unsure.ask',
    triggers: [
      { rule: 'VAL-8, VAL-9', when: ['linesInDoubt'], priority: 60 },
      // Newly told of the spread, nobody counts treatments since (37).
      { rule: 'FU-21', when: ['linesUnknown', 'notNewlyTold'], priority: 58 },
    ],
    asserts: [],
    askedBy: [],
  },
  {
    id: 'F.interp_card',
    guide: null,
    topic: 'F.interp_card.topic',
    ask: 'F.interp_card.ask',
    triggers: [{ rule: 'decision 38', when: ['needsInterpreter'], priority: 55 }],
    asserts: [],
    askedBy: [],
    isNeed: true,
  },
  {
    id: 'F.cost',
    guide: 'A-V6',
    topic: 'F.cost.topic',
    ask: 'F.cost.ask',
    triggers: [{ rule: 'FU-27', when: ['needsCostHelp'], priority: 54 }],
    asserts: [],
    askedBy: [],
    isNeed: true,
  },
  {
    id: 'F.travel',
    guide: 'A-V5',
    topic: 'F.travel.topic',
    ask: 'F.travel.ask',
    triggers: [{ rule: 'FU-28', when: ['needsTravelHelp'], priority: 53 }],
    asserts: [],
    askedBy: [],
    isNeed: true,
  },
  {
    id: 'F.less_treatment',
    guide: null,
    topic: 'F.less_treatment.topic',
    ask: 'F.less_treatment.ask',
    triggers: [],
    asserts: [],
    askedBy: [],
    offer: [{ rule: 'decision 38', when: ['wantsToKnowEverything'] }],
  },
];
