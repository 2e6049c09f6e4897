import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// Lines that name a test and tell nothing of the person's own result: nothing may lead.

const leadingIn = (...lines: string[]) =>
  readRecord(lines.join('\n'), { today: readOn, source: null }).offers.flatMap(
    ({ field, value, leads }) => (leads ? `${field} ${[value].flat().join('+')}` : []),
  );

const note = ['CLINIC NOTE 06/20/2026', 'HPI', 'Metastatic breast cancer.'];
const report = ['Collected: 02/13/2026', 'FINAL DIAGNOSIS', 'Liver: Metastatic breast carcinoma.'];

describe('a note says nothing of her result where it speaks of', () => {
  it.each([
    ['the emergency room', 'ER visit 6/1/2026: negative CT.'],
    ['a partial response', 'Response: PR, negative for new lesions.'],
    ['the blood', 'Serum HER2/neu 22.'],
    ['measles', 'MMR titer: positive.'],
    ['a grandmother', 'MGM: breast cancer, BRCA1+.'],
    ['a friend', 'She was told she is HER2 positive by a friend.'],
    ['others', 'Discussed that ER positive cancers respond to letrozole.'],
    ['a trial', 'Inclusion: HER2 positive.'],
    ['a question', '? HER2 low.'],
    ['a definition', 'HER2 positive is defined by IHC 3+.'],
    ['a control', 'ER positive control was adequate.'],
    ['a belief', 'Patient believes she is BRCA positive.'],
    ['what it is not', 'Not triple negative.'],
    ['what it was', 'Was HER2 positive, now negative.'],
    ['what is needed', 'PD-L1 CPS 15 is needed for approval.'],
    ['what may be', 'Possible HER2 low.'],
    ['a plan', 'If CPS is 10, start pembrolizumab.'],
    ['a drug that was not given', 'Never received pembrolizumab.'],
    ['a drug that was stopped', 'She is not currently on pembrolizumab.'],
    ['the drug of another', 'Her husband is currently on pembrolizumab.'],
    ['a line to come', 'Will start second line.'],
  ])('%s', (_, line) => {
    expect(leadingIn(...note, line)).toEqual([]);
  });
});

describe('a report says nothing of her result where', () => {
  it.each([
    ['names and results came apart', ['ER', 'Negative', 'PR', 'Negative', 'HER2', '3+']],
    ['a table has its names on top', ['ER | PR | HER2', 'neg | neg | 3+']],
    ['an addendum says more', ['ER: Negative; see addendum']],
    ['a result was repeated', ['HER2: 3+', 'Addendum: HER2 repeated: 1+.']],
    ['a result was changed', ['ER: 0%', 'The above result was changed to ER 80%.']],
    [
      'an addendum is not understood',
      ['HER2 IHC: 3+', '', 'ADDENDUM', 'HER2, run 2, is negative (1+).'],
    ],
    ['the control is told', ['PD-L1 22C3: TPS 80%, CPS 85 (lung control)']],
    ['another score is called one', ['PD-L1 SP142: IC 10%, CPS equivalent 12']],
    ['a number has a letter', ['PD-L1 CPS: I5']],
    ['copies of HER2 were sequenced', ['GENOMIC FINDINGS', 'HER2 amplified by NGS']],
    ['two samples are told at once', ['In the node ER is positive; in the breast ER is negative.']],
    ['normal ducts stain', ['ER: Positive in benign ducts']],
  ])('%s', (_, lines) => {
    expect(leadingIn(...report, ...lines)).toEqual([]);
  });

  it.each([
    ['before and now', ['Test     Prior     Current', 'ER       90%       0%'], ['er negative']],
    ['now and before', ['Test     Result    Prior', 'ER       0%        90%'], ['er negative']],
    [
      'two breasts',
      ['Marker     Right breast     Left breast', 'ER     90%     0%'],
      ['er not-sure'],
    ],
  ])('a table has columns of %s: only what is sure leads', (_, lines, offers) => {
    expect(leadingIn(...report, '', 'BIOMARKERS', ...lines)).toEqual(offers);
  });

  it.each([
    ['an uncertain variant', 'BRCA2 K2950N       49%      Variant of uncertain significance'],
    ['a synonymous variant', 'BRCA1 L771L (synonymous)      0.4%'],
    ['a question', 'PIK3CA      Mutated?'],
    ['more copies', 'PIK3CA amplification'],
    ['a low burden', 'TMB 9.9 mut/Mb'],
    ['a burden of the blood', 'bTMB (blood): 14.3 mut/Mb'],
    ['stable microsatellites', 'MSI-High: not detected'],
  ])('a panel found %s: no gene is found', (_, line) => {
    expect(leadingIn('Breast carcinoma', 'FINDINGS', line).join()).not.toContain('markers ');
  });
});

it('a stain of 2+ that was read with no other row, beside a count: low, or nothing', () => {
  const leading = leadingIn(
    ...report,
    'ADDENDUM',
    'HER2/CEP17 ratio 1.2; average HER2 copy number 2.6. Result: NOT AMPLIFIED (negative)',
    'ORIGINAL DIAGNOSIS',
    'ER: Negative (<1%)   PR: Negative (<1%)   HER2 IHC: Equivocal (2+), FISH to follow.',
  );
  expect(leading.filter((one) => one.startsWith('her2'))).not.toContain('her2 negative');
});
