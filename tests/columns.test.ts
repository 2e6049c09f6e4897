import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../lib/answers/fields';
import { columnOf } from '../lib/intake/table/columns';
import { columnNames } from '../lib/intake/words/column-names';

describe('a header', () => {
  it.each(Object.keys(fields))('%s names its own field', (field) => {
    expect(columnOf(field)).toBe(field);
  });

  it.each([
    ['Patient', 'name'],
    ['Pt name', 'name'],
    [' FULL  NAME ', 'name'],
    ['Appt', 'visitDate'],
    ['Appointment date', 'visitDate'],
    ['Appointment date (MM/DD/YYYY)', 'visitDate'],
    ['DOS', 'visitDate'],
    ['Visit', 'visitDate'],
    ['Dx', 'facts'],
    ['Diagnosis:', 'facts'],
    ['Receptor status', 'facts'],
    ['Results', 'facts'],
    ['Notes on tumor', 'facts'],
    ['ER/PR/HER2', 'facts'],
    ['HER2 FISH', 'facts'],
    ['Subtype', 'subtype'],
    ['Tumor type', 'subtype'],
    ['PD-L1', 'pdl1'],
    ['PDL1 status', 'pdl1'],
    ['PD‑L1 result', 'pdl1'],
    ['CPS', 'cps'],
    ['PD-L1 CPS', 'cps'],
    ['HER-2/neu', 'her2'],
    ['ER', 'er'],
    ['ER %', 'er'],
    ['er_pct', 'er'],
    ['Estrogen receptor', 'er'],
    ['PgR', 'pr'],
    ['Prior lines', 'priorLines'],
    ['# prior lines', 'priorLines'],
    ['Line', 'priorLines'],
    ['LOT', 'priorLines'],
    ['Line of therapy', 'priorLines'],
    ['NGS', 'markers'],
    ['Mutations', 'markers'],
    ['NGS done?', 'markersTested'],
    ['Prior IO', 'immunotherapy'],
    ['Told', 'resultsTold'],
    ['results_told', 'resultsTold'],
    ['Pt aware of results', 'resultsTold'],
    ['Clinic phone', 'dayPhone'],
    ['After-hours phone', 'nightPhone'],
    ['Interpreter language', 'interpreterLanguage'],
    ['PMH', 'health'],
    ['Tx hx', 'treatments'],
    ['My questions', 'ownQuestions'],
    ['ＣＰＳ', 'cps'],
  ])('%j names %s', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  it.each([
    'MRN',
    'DOB',
    'Date of birth',
    'Address',
    'Insurance',
    'ID',
    'Phone',
    'Patient phone',
    'Pt day phone',
    'Date',
    'Dx date',
    'PD-L1 date',
    'ER visits',
    'HR',
    'Site',
    'Sx',
    'PT',
    'Family history',
    'BRCA (mother)',
    'ER (mother)',
    'Status',
    'Result of the mammogram',
    '',
    '---',
    '__proto__',
    'constructor',
    'toString',
  ])('%j is unknown', (header) => {
    expect(columnOf(header)).toBeUndefined();
  });
});

it('no name stands for two columns', () => {
  for (const [column, names] of Object.entries(columnNames))
    for (const name of names) expect([name, columnOf(name)]).toEqual([name, column]);
});

it('any text may stand over a column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      const column = columnOf(header);
      expect([undefined, ...Object.keys(fields), 'resultsTold', 'facts']).toContain(column);
    }),
  );
});
