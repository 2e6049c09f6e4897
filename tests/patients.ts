import type { Answers } from '../lib/answers';

/** People to test with. Their names in the golden sheets are these keys. */
export const patients = {
  knowsNothing: {},
  notSureOfAnything: { subtype: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' },
  waitingForPdl1: { subtype: 'triple-negative', pdl1: 'waiting', priorLines: 'none' },
  firstTreatmentCps22: {
    filledInBy: 'self',
    name: 'Maria Santos',
    visitDate: '2026-12-01',
    clinic: 'Brooklyn Cancer Center',
    dayPhone: '718-555-0100',
    nightPhone: '718-555-0199',
    subtype: 'triple-negative',
    er: 'negative',
    pr: 'negative',
    her2: 'low',
    pdl1: '10-or-more',
    cps: 22,
    priorLines: 'none',
    ownQuestions: ['Can I keep working while I am on treatment?'],
  },
  lowCpsSecondLine: {
    subtype: 'triple-negative',
    pdl1: 'under-10',
    cps: 9.9,
    priorLines: 'one',
    topThree: ['Q5', 'Q2'],
  },
  hormonePositiveSecondLine: {
    filledInBy: 'helper',
    name: 'Nguyễn Thị Hồng',
    subtype: 'hormone-positive',
    pdl1: 'not-tested',
    priorLines: 'one',
    treatments: 'Letrozole and palbociclib,\nspring 2024 to fall 2026',
    goal: 'Fewer days at the clinic',
    ownQuestions: ['Should my daughter see someone?', 'Who can help me with rides?'],
  },
  her2PositiveResultUnknown: {
    filledInBy: 'clinic',
    subtype: 'her2-positive',
    pdl1: 'result-unknown',
    priorLines: 'two-or-more',
    sheets: 'visit',
  },
  cpsThoughNotTested: {
    subtype: 'triple-negative',
    pdl1: 'not-tested',
    cps: 15,
    priorLines: 'one',
    health: ['autoimmune'],
    symptoms: ['day.2'],
  },
  cpsWithoutStatus: { subtype: 'triple-negative', cps: 10, priorLines: 'none' },
  cpsOutOfRange: { subtype: 'triple-negative', pdl1: '10-or-more', cps: 400 },
} satisfies Record<string, Answers>;

export type PatientName = keyof typeof patients;

/** The day on which the golden sheets were made. */
export const madeOn = '2026-11-23';
