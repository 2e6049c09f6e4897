import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { longestQuote } from '../lib/intake/record/record';
import { unknownWordsIn } from '../lib/intake/record/strange-prose';
import { readOn } from './record-cases';

// A sentence is trusted for the words that it is made of: one that nobody can place takes the results
// beside it out of what is offered, and is named.

const report = [
  'SURGICAL PATHOLOGY REPORT',
  'Patient: Roe, Janet    DOB: 02/03/1960',
  'Collected: 05/11/2026    Reported: 05/18/2026',
  'FINAL DIAGNOSIS',
  'Liver, core biopsy: Metastatic carcinoma, consistent with breast primary.',
  'BIOMARKERS',
  'ER: Positive (95%)',
  'PR: Positive (40%)',
  'HER2: Negative (1+)',
];
const note = [
  'ONCOLOGY CLINIC NOTE',
  'Date: 05/11/2026',
  'Diagnosis: Metastatic breast cancer, ER positive (95%), PR positive (40%), HER2 negative (1+).',
  'INTERVAL HISTORY',
];

const read = (...lines: string[]) => readRecord(lines.join('\n'), { today: readOn, source: null });
const leading = (...lines: string[]) =>
  read(...lines).offers.flatMap(({ field, leads, value }) =>
    leads && value !== 'not-sure' ? field : [],
  );
const named = (...lines: string[]) =>
  read(...lines).notUsed.flatMap(({ reason, words }) => (reason === 'doubted' ? [words] : []));

describe('a report', () => {
  it.each([
    'Electronically signed by: L. Tremaine, MD 05/18/2026',
    'Controls stained as expected.',
    'The case was reviewed at intradepartmental conference.',
    'The results were communicated to Dr. Hale by secure message.',
    'This test was developed and its performance characteristics determined by this laboratory.',
    'Tissue was fixed in 10% neutral buffered formalin for 6 to 72 hours.',
    'Thank you for sending this interesting case.',
  ])('leads beside %s', (line) => {
    expect(leading(...report, '', line)).toEqual(expect.arrayContaining(['er', 'pr', 'her2']));
    expect(named(...report, '', line)).toEqual([]);
  });

  it.each([
    'The courier brought two jars on one ticket, and nobody knows which was opened first.',
    'Recalled 05/21/2026. Barcode collision with tube 7712.',
    'Run type: competency assessment (trainee). Not for the chart.',
    'A dot went astray between the digits.',
    'The lines above are somebody’s guess.',
    'Hold            Y, antibody lot inquiry',
    'Status: Nullified by lab 05/21/2026',
  ])('leads with nothing beside %s', (line) => {
    expect(leading(...report, '', line)).toEqual([]);
    expect(named(...report, '', line)).toEqual([line]);
  });

  it('never names words with a person or a number in them', () => {
    const line = 'The jar of Roe was opened on a rainy afternoon by a stranger.';
    expect(leading(...report, '', line)).toEqual([]);
    expect(named(...report, '', line)).toEqual([null]);
    const long = `It rained and ${'poured '.repeat(60)}on the jar.`;
    expect(named(...report, '', long)[0]).toHaveLength(longestQuote);
  });

  it('keeps what a strange sentence does not name', () => {
    const line = 'Whoever looked at the HER2 stain was in a hurry, it is said.';
    expect(leading(...report, 'COMMENT', line)).toEqual(['er', 'pr']);
  });
});

describe('a note', () => {
  it.each([
    'No cough, no diarrhea, no rash.',
    'She gardens again, and her daughter had a boy in May.',
    'Labs today: WBC 4.0, ANC 2.3, Hgb 10.9, platelets 245.',
    'Continue capecitabine, same dose.',
  ])('leads beside %s', (line) => {
    expect(leading(...note, line)).toContain('er');
  });

  it.each([
    'The stains that I quote were those of the lady before her.',
    'Late entry 05/20/2026: the tablets I dreamt of will not do, her tumor has shed it all.',
    'Dr. Ochoa rang: somebody mixed the trays, and ours went missing.',
  ])('leads with nothing beside %s', (line) => {
    expect(leading(...note, line)).toEqual([]);
  });
});

it('treatment "now" is of now', () => {
  const visit = (day: string) => [
    `Date: ${day}`,
    'Metastatic breast cancer. She continues on pembrolizumab.',
  ];
  expect(leading('ONCOLOGY CLINIC NOTE', ...visit('11/02/2026'))).toContain('immunotherapy');
  expect(leading('ONCOLOGY CLINIC NOTE', ...visit('05/13/2026'))).not.toContain('immunotherapy');
  expect(leading('ONCOLOGY CLINIC NOTE', ...visit('11/02/2025'))).not.toContain('immunotherapy');
});

it('counts words that nobody listed once, and no name or number', () => {
  expect(unknownWordsIn('The bucket of Dr. Hale and the bucket of S26-11 stained well')).toEqual([
    'bucket',
  ]);
  expect(unknownWordsIn('SECTIONS SHOW CARCINOMA')).toEqual([]);
});

describe('another value than the one that was read', () => {
  it.each([
    'Needle of the growing spot three weeks ago: HER2 3+.',
    'Deposit that grew: HER2 positive (3+)',
  ])('leaves neither where nobody knows what it is of: %s', (line) => {
    expect(leading(...note, line)).toEqual(['er', 'pr']);
    expect(named(...note, line)).toEqual([line]);
  });

  it('is none where a plan only asks for it', () => {
    const line = 'If the new biopsy shows HER2 3+, she would change to trastuzumab.';
    expect(leading(...note, line)).toContain('her2');
  });
});

describe('an answer below a statement', () => {
  it.each(['No', '   Yes [ ]   No [x]', 'N', '___ Yes  _X_ No', 'Yes'])(
    'makes a question of it: %s',
    (answer) => {
      expect(leading('CLINIC FORM', 'HER2 positive', answer)).toEqual([]);
    },
  );

  it('may be a blank that nobody ticked', () => {
    const options = ['Estrogen Receptor (ER) Status', '___ Positive', '_X_ Negative'];
    expect(leading(...report.slice(0, 5), ...options)).not.toContain('er');
    const row = '___Estrogen Receptor (ER) Status: Positive (81-90%)';
    expect(leading(...report.slice(0, 5), row)).toContain('er');
  });
});
