/**
 * The fields of Answers and what each may hold, in the order in which a form offers it. `one` takes
 * one of the values, `some` any of them, `text` up to `max` graphemes (`lines` allows line breaks),
 * `texts` up to `atMost` such texts, `ids` up to `atMost` question ids.
 */
export const fields = {
  language: { kind: 'one', of: ['en'] },
  filledInBy: { kind: 'one', of: ['self', 'helper', 'clinic'] },
  name: { kind: 'text', max: 80 },
  visitDate: { kind: 'date' },
  doctor: { kind: 'text', max: 60 },
  clinic: { kind: 'text', max: 60 },
  dayPhone: { kind: 'text', max: 30 },
  nightPhone: { kind: 'text', max: 30 },
  subtype: {
    kind: 'one',
    of: ['triple-negative', 'hormone-positive', 'her2-positive', 'not-sure'],
  },
  er: { kind: 'one', of: ['positive', 'low', 'negative', 'not-sure'] },
  pr: { kind: 'one', of: ['positive', 'negative', 'not-sure'] },
  her2: { kind: 'one', of: ['positive', 'low', 'negative', 'not-sure'] },
  pdl1: {
    kind: 'one',
    of: ['not-tested', 'waiting', 'under-10', '10-or-more', 'result-unknown', 'not-sure'],
  },
  cps: { kind: 'number' },
  markers: { kind: 'some', of: ['msi-high', 'dmmr', 'tmb-high', 'brca', 'pik3ca', 'esr1'] },
  markersTested: { kind: 'one', of: ['yes', 'no', 'not-sure'] },
  /** Treatments since the spread, counting the one now. */
  priorLines: { kind: 'one', of: ['none', 'one', 'two-or-more', 'not-sure'] },
  immunotherapy: { kind: 'some', of: ['around-surgery', 'for-metastatic', 'now', 'not-sure'] },
  immunotherapyEffects: { kind: 'yes-no' },
  health: {
    kind: 'some',
    of: ['autoimmune', 'transplant', 'steroids', 'pregnant', 'pregnancy-or-nursing', 'not-sure'],
  },
  treatments: { kind: 'text', max: 600, lines: true },
  drugsNow: { kind: 'text', max: 120 },
  spread: {
    kind: 'some',
    of: ['bones', 'liver', 'lungs', 'brain', 'lymph-nodes', 'skin', 'other', 'not-sure'],
  },
  /** Signs, in the order of the symptom card: 911, fever, the rest. Ids are never reused. */
  symptoms: {
    kind: 'some',
    of: [
      '911.1',
      '911.2',
      '911.3',
      '911.4',
      '911.5',
      '911.6',
      '911.7',
      '911.8',
      '911.9',
      'day.5',
      'day.1',
      'day.2',
      'day.3',
      'day.10',
      'day.15',
      'day.9',
      'day.6',
      'day.7',
      'day.8',
      'day.13',
      'day.14',
      'day.11',
      'day.12',
    ],
  },
  needs: {
    kind: 'some',
    of: ['newly-diagnosed', 'urgent', 'trial', 'second-opinion', 'travel', 'cost', 'interpreter'],
  },
  interpreterLanguage: { kind: 'text', max: 40 },
  goal: { kind: 'text', max: 200 },
  detail: { kind: 'one', of: ['everything', 'big-picture', 'not-sure'] },
  ownQuestions: { kind: 'texts', max: 600, atMost: 10 },
  topThree: { kind: 'ids', atMost: 3 },
  /** Topics that an earlier visit left open: they lead where fewer than three are chosen. */
  leftOpen: { kind: 'ids', atMost: 3 },
  paper: { kind: 'one', of: ['letter', 'a4'] },
  textSize: { kind: 'one', of: ['standard', 'large'] },
  sheets: { kind: 'one', of: ['both', 'visit'] },
  edition: { kind: 'one', of: ['pen', 'fillable'] },
  /** Whether a card for the wallet prints too. */
  wallet: { kind: 'yes-no' },
} as const;

export type Field = keyof typeof fields;

/** Test results, which a person may not have been told yet. */
export const resultFields = [
  'subtype',
  'er',
  'pr',
  'her2',
  'pdl1',
  'cps',
  'markers',
  'markersTested',
] as const satisfies readonly Field[];

/** All that may tell more than a person knows: results, the spread, and lists of drugs. */
export const tellingFields = [
  ...resultFields,
  'spread',
  'treatments',
  'drugsNow',
] as const satisfies readonly Field[];

/** Fields that can be read from the free text of a report or a spreadsheet cell. */
export const factFields = [
  ...resultFields,
  'priorLines',
  'immunotherapy',
] as const satisfies readonly Field[];

type ValueOf<F extends Field> = (typeof fields)[F] extends { of: readonly (infer Value)[] }
  ? Value & string
  : never;

/**
 * An answer that a sentence relies on: a field with any value ('cps'), or one of its values
 * ('subtype.triple-negative', 'markers.esr1').
 */
export type Claim = Field | { [F in Field]: `${F}.${ValueOf<F>}` }[Field];
