import { describe, expect, it } from 'vitest';
import { readyRowOf } from './list-of';

// Columns that mean something else together than each of them alone.

function rowOf(text: string) {
  return readyRowOf(text);
}

describe('an immunotherapy column that says no', () => {
  it.each([
    ['Treatments', 'pembro 2023'],
    ['Prior tx', 'AC-T, then Keytruda'],
    ['Current tx', 'pembrolizumab'],
    ['Current regimen', 'atezo + nab-paclitaxel'],
    ['Dx', 'TNBC s/p pembro'],
  ])('is not sure where %s names one: %j', (header, text) => {
    const { answers, notes } = rowOf(`Name,${header},Immunotherapy,Told\nAna,"${text}",no,yes\n`);
    expect(answers.immunotherapy).toEqual(['not-sure']);
    expect(notes.map(({ column, kind }) => [column, kind])).toContainEqual([
      expect.stringContaining('Immunotherapy'),
      'disagrees',
    ]);
  });

  it.each(['AC-T 2019', 'letrozole', 'no pembro', ''])('is none beside %j', (text) => {
    const { answers } = rowOf(`Name,Treatments,Immunotherapy,Told\nAna,${text},no,yes\n`);
    expect(answers.immunotherapy).toEqual([]);
  });
});

describe('HER2 columns', () => {
  it.each([
    ['HER2 IHC,HER2 FISH,HER2 status', '2+,Not amplified,Negative', 'low'],
    ['HER2 IHC,FISH', '2+,neg', 'low'],
    ['HER2 IHC,HER2 status', '1+,Negative', 'low'],
    ['HER2 IHC,HER2 status', '2+,Negative', 'not-sure'],
    ['HER2 IHC,HER2 FISH,HER2 status', '2+,Amplified,Positive', 'positive'],
    ['HER2 IHC,HER2 FISH,HER2 status', '0,,Negative', 'negative'],
    ['HER2 IHC,HER2 FISH,HER2 status', '3+,Not amplified,Negative', 'not-sure'],
    ['HER2 IHC,HER2 status', '3+,Negative', 'not-sure'],
    ['HER2 IHC,HER2 FISH', '2+,pending', 'not-sure'],
  ])('%s: %s is %s', (headers, cells, her2) => {
    const { answers } = rowOf(`Name,${headers},Told\nAna,${cells},yes\n`);
    expect(answers.her2).toBe(her2);
  });

  it('are noted as one', () => {
    const { notes } = rowOf(
      'Name,HER2 IHC,HER2 FISH,HER2 status,Told\nAna,2+,Not amplified,Negative,y\n',
    );
    expect(notes).toEqual([
      {
        column: 'HER2 IHC, HER2 FISH, HER2 status',
        kind: 'read',
        message:
          'Read “HER2 IHC: 2+; HER2 FISH: Not amplified; HER2 status: Negative” as HER2: low.',
      },
    ]);
  });
});
