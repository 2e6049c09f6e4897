import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// Which sample a result is said to be of: the one that its line or heading names, else none.

const node = 'A. Lymph node, left supraclavicular, excisional biopsy';
const found = ': Metastatic adenocarcinoma of breast origin.';
const skin = 'B. Skin, left chest wall, punch biopsy: Dermal involvement.';
const receptors = ['Estrogen receptor: NEGATIVE (0%)', 'Progesterone receptor: NEGATIVE (0%)'];
const nodeName = 'Lymph node, left supraclavicular, excisional biopsy';

const specimensIn = (...lines: string[]) => {
  const report = ['SURGICAL PATHOLOGY REPORT', '', ...lines].join('\n');
  const { offers } = readRecord(report, { today: readOn, source: 'report' });
  return offers.filter(({ field }) => field === 'er').map(({ specimen }) => specimen);
};

describe('a result of one of several samples', () => {
  it.each([
    ['its heading', ['ANCILLARY STUDIES, PART A', ...receptors]],
    ['a line above it', ['Immunostains on block A2:', ...receptors]],
  ])('is of the one that %s names', (_, results) => {
    expect(specimensIn('DIAGNOSIS', `${node}${found}`, skin, '', ...results)).toEqual([nodeName]);
  });

  it('is of the one that its heading names, however long the line of that one is', () => {
    const long = `${node}${found} Extranodal extension is present over 4 mm in two of three cores.`;
    const lines = ['DIAGNOSIS', long, skin, '', 'ANCILLARY STUDIES, PART A', ...receptors];
    expect(specimensIn(...lines)).toEqual([nodeName]);
  });

  it('is of none where its heading names no part, or more than one', () => {
    for (const heading of ['ANCILLARY STUDIES', 'ANCILLARY STUDIES, PART A AND PART B'])
      expect(specimensIn('DIAGNOSIS', `${node}${found}`, skin, '', heading, ...receptors)).toEqual([
        null,
      ]);
  });
});

describe('the name of a sample', () => {
  it('ends with a whole word', () => {
    const long = `A. Bone, right posterior superior iliac crest adjacent to the sacroiliac joint, core biopsy`;
    expect(specimensIn('DIAGNOSIS', long, '', ...receptors)).toEqual([
      'Bone, right posterior superior iliac crest adjacent to the sacroiliac',
    ]);
  });
});
