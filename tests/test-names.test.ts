import { describe, expect, it } from 'vitest';
import { isTestName, nameWithoutResult } from '../lib/intake/record/test-name';
import { leadsOf } from './record-cases';
import { sampled } from './sample';

// A test is called by what it looks for: its name alone, or above "not detected", is no result.

const names = [
  'HER2 gene amplification by FISH',
  'HER2 AMPLIFICATION BY FISH, TISSUE',
  'HER2/neu gene amplification (FISH)',
  'ERBB2 (HER2) Gene Amplification by FISH, Tissue',
  'HER2 FISH: gene amplification',
  'FISH for HER2 amplification',
  'HER2 overexpression by IHC',
  'HER2 amplification testing was performed',
  'HER2 positive breast cancer FISH panel',
  'MSI-High testing',
  'MSI-H/dMMR testing',
  'Loss of MMR proteins by IHC',
  'MMR deficiency by IHC',
  'Tumor mutational burden high (TMB-H) screen',
  'PIK3CA mutation by PCR',
  'PIK3CA Mutation Analysis, Plasma',
  'ESR1 mutation assay',
  'BRCA1 and BRCA2 mutation analysis',
  'BRCA mutation',
];
const before = ['', 'Test: ', 'Test Name: ', 'Procedure: ', 'Assay: ', 'Testing requested: '];
const after = [
  [],
  ['Result: Not detected'],
  ['Result: Not amplified'],
  ['RESULT: NEGATIVE'],
  ['Result            Not detected'],
  ['Result:', 'Not amplified'],
  ['Result: QNS'],
  ['Result: See note'],
  ['Interpretation: Negative'],
  ['      None seen'],
  ['NOT AMPLIFIED'],
  ['', 'Not detected.'],
];
const titles = ['PATHOLOGY REPORT', 'MOLECULAR DIAGNOSTICS', 'HER2 FISH REPORT', 'ONCOLOGY NOTE'];

const leading = (...lines: string[]) => leadsOf(lines);
const sample = [
  'Collected: 05/11/2026    Reported: 05/18/2026',
  'Specimen: Liver, core biopsy, metastatic breast carcinoma',
];
const found = /positive|msi-high|dmmr|tmb-high|pik3ca|esr1|brca/;

describe('the name of a test', () => {
  const all = names.flatMap((name) =>
    before.flatMap((lead) =>
      after.flatMap((result) => titles.map((title) => [title, ...sample, lead + name, ...result])),
    ),
  );

  it('is never the result of it', () => {
    for (const lines of sampled(all, 7))
      expect(
        leading(...lines).filter((one) => found.test(one)),
        lines.join('\n'),
      ).toEqual([]);
  });

  it.each<[lines: string[], leads: string[]]>([
    [['HER2 gene amplification by FISH', 'Result: Not amplified'], ['her2 negative']],
    [
      ['Test: HER2 (ERBB2) gene amplification by FISH', 'RESULT: AMPLIFIED'],
      ['subtype her2-positive', 'her2 positive'],
    ],
    [['HER2 amplification by FISH      Not amplified'], ['her2 negative']],
    [['PIK3CA mutation analysis: H1047R detected'], ['markers pik3ca']],
    [['PIK3CA mutation: Detected'], ['markers pik3ca']],
    [['MMR status: dMMR'], ['markers dmmr']],
    [['Estrogen receptor status: Positive'], ['er positive']],
  ])('stands in front of its result: %j', (lines, leads) => {
    expect(leading('PATHOLOGY REPORT', ...sample, ...lines)).toEqual(expect.arrayContaining(leads));
  });

  it('silences what was said before, where its result is not read', () => {
    const said = [
      'HER2: Positive (3+)',
      '',
      'ADDENDUM',
      'HER2 gene amplification by FISH',
      'Not amp.',
    ];
    expect(leading('PATHOLOGY REPORT', ...sample, ...said)).toEqual([]);
  });

  it('is known by its words alone', () => {
    expect(isTestName('HER2 amplification, FISH')).toBe(true);
    for (const result of ['HER2 amplified by FISH', 'HER2 positive', 'MSI-High', 'MLH1 loss'])
      expect(isTestName(result), result).toBe(false);
    expect(nameWithoutResult('MSI-High testing: none')).toBe('MSI-High testing');
    expect(nameWithoutResult('MSI-High testing: detected')).toBeNull();
  });
});

describe('a title', () => {
  it.each([
    ['PD-L1 IHC 22C3 REPORT', 'Combined Positive Score (CPS): 18', 'cps 18'],
    ['PD-L1 IHC 22C3 PHARMDX ANALYSIS', 'PD-L1: CPS 12', 'cps 12'],
    ['HER2 FISH REPORT', 'HER2 FISH: Not amplified', 'her2 negative'],
    ['HER2 FISH REPORT', 'RESULT: NOT AMPLIFIED', 'her2 negative'],
  ])('says which test is reported, and silences none: %s, %s', (title, line, leads) => {
    expect(leading(title, ...sample, line)).toContain(leads);
  });
});

describe('a bare result', () => {
  it.each([
    ['HER2 FISH REPORT', 'Estrogen receptor'],
    ['PD-L1 AND HER2 REPORT', 'Specimen quality: adequate'],
    ['PD-L1 22C3 REPORT', 'ER: 90%'],
    ['HER2 FISH REPORT', 'PD-L1 (22C3)'],
  ])('is of no test where two are named: %s, %s', (title, line) => {
    expect(leading(title, ...sample, line, 'Result: Positive').join()).not.toMatch(
      /her2|pdl1 (?!result-unknown)/,
    );
  });
});

describe('a table', () => {
  it('may say how each row was tested, and on what', () => {
    const rows = [
      'ER            IHC        Protein    Negative | 0%',
      'PR            IHC        Protein    Negative | 0%',
      'ERBB2 (Her2/Neu)  IHC    Protein    Negative | 1+',
      'PD-L1 (22C3)  IHC        Protein    Positive | CPS: 15',
      'PIK3CA        Seq        DNA        Mutation Not Detected',
      'ESR1          Seq        DNA        Pathogenic Variant | p.D538G',
    ];
    const leads = ['er negative', 'pr negative', 'her2 low', 'cps 15', 'markers esr1'];
    const header = 'Biomarker     Method     Analyte    Result';
    for (const above of [[header], []])
      expect(leading('MOLECULAR PROFILE', ...sample, ...above, ...rows)).toEqual(
        expect.arrayContaining(leads),
      );
  });
});
