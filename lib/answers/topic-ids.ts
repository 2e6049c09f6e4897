/** Ids of the guide's five questions. Ids are stable and never reused. */
export const questionIds = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'] as const;

/** Ids of all follow-ups. */
export const followUpIds = [
  'F.urgent',
  'F.hold',
  'F.pregnant',
  'F.transplant',
  'F.autoimmune',
  'F.nursing',
  'F.io_effects',
  'F.io_effects_now',
  'F.steroids',
  'F.blood_tests',
  'F.conflict_tnbc',
  'F.er_low',
  'F.subtype',
  'F.pdl1_test',
  'F.pdl1_wait',
  'F.pdl1_wait_later',
  'F.pdl1_report',
  'F.pdl1_sample',
  'F.msi',
  'F.io_early',
  'F.io_unsure',
  'F.goals',
  'F.expect',
  'F.palliative',
  'F.brca',
  'F.pik3ca',
  'F.esr1',
  'F.pik3ca_esr1',
  'F.her2_low',
  'F.gene_retest',
  'F.her2_score',
  'F.brca_test',
  'F.msi_test',
  'F.pdl1_other',
  'F.next_adc',
  'F.later_line',
  'F.health_unsure',
  'F.first_line',
  'F.second',
  'F.line_unsure',
  'F.interp_card',
  'F.cost',
  'F.travel',
  'F.less_treatment',
] as const;

export type QuestionId = (typeof questionIds)[number];
export type FollowUpId = (typeof followUpIds)[number];

/** Ids that the person may choose to ask first; own questions count from 1 to 10. */
export const topicIds: readonly string[] = [
  ...questionIds,
  ...followUpIds,
  ...Array.from({ length: 10 }, (_, index) => `own-${index + 1}`),
];
