import type { MakingKey } from '../wording/making-wording';
import type { WordingKey } from '../wording/sheet-wording';

/**
 * Every item of the guide, by its inventory id, with the wordings that carry it or the reason that
 * it is left out. Id prefixes: `A-Q` and `A-T` the five questions and three things to ask, `A-SY`
 * and `A-R` symptoms and how to respond, `A-BT` the three test results, `A-OF` other factors,
 * `A-TR` trials, `A-V` visits, `A-PREP` getting ready, `A-D` the basis of choices.
 */
export const guideItems: Record<string, readonly (WordingKey | MakingKey)[] | { leftOut: string }> =
  {
    'A-Q1': ['Q1.topic'],
    'A-Q2': ['Q2.topic'],
    'A-Q3': ['Q3.topic'],
    'A-Q4': ['Q4.topic'],
    'A-Q5': ['Q5.topic'],
    'A-T1': ['T1.ask'],
    'A-T2': ['T2.ask'],
    'A-T3': ['T3.ask'],
    'A-PREP1': ['result.hand'],
    'A-PREP2': ['T.title'],
    'A-BT1': ['T1.ask', 'F.conflict_tnbc.ask'],
    'A-BT2': ['T2.ask'],
    'A-BT3': ['T2.fill.cps', 'G.cps', 'F.pdl1_report.ask'],
    'A-OF1': ['tell.treatments', 'F.io_early.ask', 'F.io_unsure.ask'],
    'A-OF2': ['tell.health', 'F.transplant.ask', 'F.autoimmune.ask', 'F.health_unsure.ask'],
    'A-OF3': ['tell.symptoms', 'F.urgent.ask'],
    'A-OF4': ['tell.goal', 'F.goals.ask'],
    'A-SY0': ['C.day.1', 'C.day.2', 'C.day.3', 'C.day.10', 'C.day.15'],
    'A-SY1': ['C.day.1', 'same.bowels'],
    'A-SY2': ['C.day.2', 'same.breathing'],
    'A-SY3': ['C.day.3', 'same.skin'],
    'A-SY4': ['C.day.10', 'C.day.15', 'same.energy'],
    'A-SYs': ['C.rule'],
    'A-R1': ['C.rule', 'C.day.title'],
    'A-R2': { leftOut: 'What the team does then is for the team to say.' },
    'A-R3': ['C.rule'],
    'A-TR0': ['TR4', 'TR5'],
    'A-TR1': ['TR1'],
    'A-TR2': ['TR2'],
    'A-TR3': ['TR3'],
    'A-V1': ['P1'],
    'A-V2': ['P2'],
    'A-V3': ['P1'],
    'A-V4': ['F.pdl1_test.ask', 'F.pdl1_sample.ask', 'F.subtype.ask', 'P3'],
    'A-V5': ['P3', 'P4', 'F.second.ask', 'F.travel.ask'],
    'A-V6': ['F.cost.ask'],
    'A-D1': ['hand.look', 'know.title'],
    'A-D2': ['F.goals.ask'],
    'A-D3': ['Q1.why.waiting', 'F.pdl1_wait.ask', 'F.pdl1_wait_later.ask'],
    'A-D4': ['tell.goal'],
    'A-D5': ['Q5.ask.later', 'F.later_line.ask'],
    'A-D6': ['Q2.ask.hr_pos', 'Q2.ask.her2_pos', 'F.pdl1_other.ask'],
    'A-D7': ['Q3.why.base'],
    'A-D8': ['Q3.ask.if_not', 'F.next_adc.ask'],
    'A-D9': ['Q5.ask.later', 'Q2.ask.io_now'],
    'A-D10': ['Q3.why.io_now', 'G.irae'],
  };
