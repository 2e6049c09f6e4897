import { describe, expect, it } from 'vitest';
import { callsToday } from '../lib/intake/rows/calls-today';
import { takeBack } from '../lib/intake/rows/change-rows';
import { columnQuestions } from '../lib/intake/rows/column-questions';
import { deskFileFrom } from '../lib/intake/rows/desk-choices';
import { readAgain } from '../lib/intake/rows/packet-rows';
import { listOf, tableOf } from './list-of';

const columnsOf = (text: string) => tableOf(text).columns.map(({ column }) => column);
const headersOf = (text: string) => tableOf(text).columns.map(({ header }) => header);
const aboveOf = (text: string) => tableOf(text).above.map(({ number }) => number);
const rowsOf = (text: string) => tableOf(text).rows.map(({ number }) => number);

describe('a header under other lines', () => {
  it.each([
    ['Monday clinic 12/07/2026\nName,CPS\nMaria,22', [1], [3]],
    ['Monday clinic 12/07/2026,\nName,CPS\nMaria,22', [1], [3]],
    ['"Santos, R; schedule",\n\nName,CPS\nMaria,22', [1], [4]],
    ['Clinic,East\nDate,12/07/2026\n,\nName,CPS,Told\nMaria,22,y', [1, 2], [5]],
    [
      'CHC BREAST ONC,,\nProvider: KLEIN,,\nRun 12/01/2026,,\nName,CPS,Told\nMaria,22,y',
      [1, 2, 3],
      [5],
    ],
    ['List for: navigator\nMade by: ORTIZ\n\n\n\nPatient,Dx\nMaria,TNBC', [1, 2], [7]],
    ['Clinic,East,\nName,CPS,Told\nMaria,22,y', [1], [3]],
    ['Results\nName,CPS\nMaria,22', [1], [3]],
    ['Patient\tlist\nName\tCPS\tTold\nMaria\t22\ty', [1], [3]],
    ['Breast list;;\nName;CPS;Told\nMaria;9,5;y', [1], [3]],
    [
      `${'Note\n'.repeat(12)}Name,CPS\nMaria,22`,
      Array.from({ length: 12 }, (_, at) => at + 1),
      [14],
    ],
    [`${'x\n'.repeat(14)}Name,CPS\nMaria,22`, Array.from({ length: 14 }, (_, at) => at + 1), [16]],
    ['Name\nMaria', [], [2]],
    ['Name,CPS\nName,CPS\nMaria,22', [], [2, 3]],
    ['Name,Goal\nNotes,To work\nMaria,', [], [2, 3]],
    ['Name,MRN,x\nDoctor,1,y\nMaria,2,z', [], [2, 3]],
  ])('%j is found', (text, above, rows) => {
    expect(aboveOf(text)).toEqual(above);
    expect(rowsOf(text)).toEqual(rows);
  });

  it('is looked for in the first 15 rows, and not below', () => {
    expect(columnsOf(`${'x,y\n'.repeat(15)}Name,CPS\nMaria,22`)).toEqual([null, null]);
  });
});

describe('a header of two rows', () => {
  it.each([
    [
      'Patient,,Appointment,Biomarkers,,\nName,MRN,Date,ER,PR,Told\nMaria,1,x,-,-,y',
      ['Patient Name', 'Patient MRN', 'Appointment Date', 'ER', 'PR', 'Told'],
      ['name', 'visitDate', 'er', 'pr', 'resultsTold'],
    ],
    [
      'Name,Dx,Biomarkers,,,Told\n,,ER,PR,HER2,\nMaria,TNBC,-,-,0,y',
      ['Name', 'Dx', 'ER', 'PR', 'HER2', 'Told'],
      ['name', 'facts', 'er', 'pr', 'her2', 'resultsTold'],
    ],
    [
      'Patient,,Provider,\nName,Phone,Name,Phone\nMaria,1,Lee,2',
      ['Patient Name', 'Patient Phone', 'Provider Name', 'Provider Phone'],
      ['name', 'patientPhone', 'doctor'],
    ],
    [
      'Patient,,Caregiver,\nName,Appt,Name,Phone\nMaria,x,Ana,2',
      ['Patient Name', 'Appt', 'Caregiver Name', 'Caregiver Phone'],
      ['name', 'visitDate'],
    ],
    [
      'Demographics,,,Surgery,Appointment\nName,MRN,Phone,Date,Date\nMaria,1,2,x,y',
      ['Name', 'MRN', 'Phone', 'Surgery Date', 'Appointment Date'],
      ['name', 'patientPhone', 'visitDate'],
    ],
  ])('%j is read as one', (text, headers, columns) => {
    expect(headersOf(text)).toEqual(headers);
    const known = columnsOf(text).filter((column) => column && column !== 'recordNumber');
    expect(known).toEqual(columns);
    expect(rowsOf(text)).toEqual([3]);
  });

  it('is not made of a header and a patient', () => {
    expect(rowsOf('MRN,Name,CPS,,\n1,,,x\n2,Maria,22')).toEqual([2, 3]);
    expect(rowsOf('Name,Clinic,Dx\nMaria,Phone,TNBC')).toEqual([2]);
    expect(rowsOf('ER,PR,HER2\npositive,positive,low')).toEqual([2]);
    expect(rowsOf('Name,ER,PR,HER2\n,positive,positive,low')).toEqual([2]);
    expect(rowsOf('ER,Goal\npositive,Notes')).toEqual([2]);
    expect(rowsOf('PD-L1,Needs\nHER2+,TNBC,TNBC\n,HR+/HER2-')).toEqual([2, 3]);
    expect(rowsOf('Patient,Receptors,Lines\nER+,HER2-,ER+/PR+/HER2-')).toEqual([2]);
    expect(columnsOf('List 12/7\nName,ER +/-,HER2 (+/-)\nAna,+,-')).toEqual(['name', 'er', 'her2']);
  });
});

it('no two columns are shown under one name', () => {
  expect(headersOf('Name,MRN,mrn,,\na,1,2')).toEqual(['Name', 'MRN', 'mrn (C)']);
});

describe('a list whose names of columns nobody knows', () => {
  it.each([
    ['Wer,Was\nMaria,TNBC', ['Wer', 'Was'], [1], [2]],
    ['Monday\nWer,Was,Wann\nMaria,TNBC,12/7', ['Wer', 'Was', 'Wann'], [1, 2], [3]],
    // No names at all.
    ['"Santos, Maria",12/7/2026,x\nAna,,y', ['Column A', 'Column B', 'Column C'], [], [1, 2]],
    ['List\nMaria,TNBC,Y\nAna,,N', ['Column A', 'Column B', 'Column C'], [1], [2, 3]],
  ])('%j has columns to be named', (text, headers, above, rows) => {
    expect(headersOf(text)).toEqual(headers);
    expect(columnsOf(text)).toEqual(headers.map(() => null));
    expect([aboveOf(text), rowsOf(text)]).toEqual([above, rows]);
  });

  it('has no sheet until a column is named, and hides no sign', () => {
    const text = 'Wer,Was\nMaria,chest pain\nAna,TNBC\n';
    const list = listOf(text);
    expect(list.rows.map(({ state }) => state)).toEqual(['not-ready', 'not-ready']);
    expect(columnQuestions(list).columns.map(({ isAsked }) => isAsked)).toEqual([true, true]);
    expect(columnQuestions(list).columns[0]?.samples).toEqual(['Maria', 'Ana']);
    expect(callsToday(list).map(({ number }) => number)).toEqual([2]);
    const named = listOf(text, { columns: [{ header: 'Wer', column: 'name' }] });
    expect(named.rows.map((row) => row.state === 'ready' && row.answers.name)).toEqual([
      'Maria',
      'Ana',
    ]);
  });

  it('may have a patient in their place, who is taken back, and whom no desk file names', () => {
    const list = listOf('Maria Santos,Dr. Lee\nAna Lima,Dr. Ali\n');
    expect(list.leftOut.map(({ number }) => number)).toEqual([1]);
    const columns = [{ header: 'Maria Santos', column: 'name' as const }];
    const back = takeBack(readAgain(list, { columns }), 1);
    expect(back.rows.map(({ cells }) => cells[0])).toEqual(['Maria Santos', 'Ana Lima']);
    expect(deskFileFrom(back).columns).toEqual([]);
  });
});
