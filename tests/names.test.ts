import { describe, expect, it } from 'vitest';
import { nameAlone, nameKey } from '../lib/intake/rows/person-name';
import { nameOfRow } from '../lib/intake/rows/row-name';
import { listOf } from './list-of';

const namesOf = (text: string) => {
  const { rows, columns } = listOf(text);
  return rows.map((row) => nameOfRow(row, columns));
};

const twinsOf = (text: string) =>
  listOf(text).rows.map((row) =>
    row.state === 'ready'
      ? row.notes.filter(({ kind }) => kind === 'twin').map(({ message }) => message)
      : null,
  );

describe('a name', () => {
  it.each([
    ['SANTOS, MARIA (MRN 1001) DOB 3/4/61', 'SANTOS, MARIA'],
    ['SANTOS, MARIA L [E1029384]', 'SANTOS, MARIA L'],
    ['Santos, Maria MRN: 1001', 'Santos, Maria'],
    ['Santos, Maria DOB: 03/04/1961 MRN: 12', 'Santos, Maria'],
    ['Santos, Maria - 1001', 'Santos, Maria'],
    ['Santos, Maria #1001', 'Santos, Maria'],
    ['Santos, Maria 00123456', 'Santos, Maria'],
    ['Santos, Maria 3/4/61', 'Santos, Maria'],
    ['Santos, Maria, 03-04-1961', 'Santos, Maria'],
    ['Santos, Maria 1961-03-04', 'Santos, Maria'],
    ['SANTOS, MARIA (65 y.o. F)', 'SANTOS, MARIA'],
    ['Santos, Maria 65 yo F', 'Santos, Maria'],
    ['Santos, Maria, 65F', 'Santos, Maria'],
    ['Santos, Maria F/65', 'Santos, Maria'],
    ['Santos, Maria | MRN 1001', 'Santos, Maria'],
    ['Santos, Maria\nMRN 1001\nDOB 3/4/61', 'Santos, Maria'],
    ['1. Santos, Maria', 'Santos, Maria'],
    ['1001 - Santos, Maria', 'Santos, Maria'],
    ['MRN 1001: Santos, Maria', 'Santos, Maria'],
    ['*Santos, Maria*', 'Santos, Maria'],
    ['Santos, Maria (718-555-0142)', 'Santos, Maria'],
    ['Santos, Maria ID 44', 'Santos, Maria'],
    ['Nguyễn, Hồng (MRN 7)', 'Nguyễn, Hồng'],
  ])('%j prints as %j', (typed, name) => {
    expect(nameAlone(typed)).toBe(name);
  });

  it.each([
    ...[
      'Santos, Maria',
      'Maria (Mia) Santos',
      'O’Brien, Jean-Luc',
      'Person 12',
      'Person 1999',
      'P0',
    ],
    ...[
      'Maria Santos III',
      'Maria St. James',
      'Dobson, Ana',
      'Marina Idar',
      'Cellini, Eva',
      'Fine, F',
    ],
    ...[
      'Nguyễn Thị Hồng',
      '李 明',
      'de la Cruz, Ana M.',
      'Agee, Lou',
      'Born, Max',
      'Chart, Ina',
      'Finn',
    ],
    ...['=HYPERLINK("http://x.test/12345")', '@SUM(A1)', '+1 718 555 0100', '-2', '12345', '???'],
  ])('%j stays as it is', (typed) => {
    expect(nameAlone(typed)).toBe(typed);
  });

  it('alone is said to print, and the rest of the cell is nowhere', () => {
    const [row] = listOf('Name\tTold\nSANTOS, MARIA (MRN 1001) DOB 3/4/61\ty').rows;
    expect(row).toMatchObject({
      answers: { name: 'SANTOS, MARIA' },
      notes: [{ column: 'Name', kind: 'read', message: 'Only the name prints: SANTOS, MARIA.' }],
    });
  });

  it.each([
    ['Last Name,First Name\nSantos,Maria', ['Maria Santos']],
    ['First,MI,Last\nMaria,L,Santos', ['Maria L Santos']],
    ['Last Name,First Name\nSantos,\n,Maria', ['Santos', 'Maria']],
    [
      'Name,Last Name,First Name\nMaria L. Santos,Santos,Maria\n,Lima,Ana',
      ['Maria L. Santos', 'Ana Lima'],
    ],
    ['Preferred name,Last,First\nMia,Santos,Maria', ['Maria Santos']],
    ['Preferred name,Patient name\nMia,Maria Santos', ['Maria Santos']],
    ['Preferred name,Dx\nMia,TNBC', ['Mia']],
    ['Last,First,Appt\nSantos,Maria,never', ['Maria Santos']],
  ])('of %j is in one column or in several', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('twins', () => {
  it.each([
    ['Santos, Maria', 'Maria Santos'],
    ['SANTOS, MARIA L', 'Maria Santos'],
    ['López, Ana', 'Lopez, Ana'],
    ['O’Brien, Ana', "O'Brien Ana"],
    ['Santos, Maria (MRN 1)', 'Maria  Santos'],
  ])('%j and %j may be one', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Santos, Maria', 'Santos, Mario'],
    ['Person 1', 'Person 2'],
    ['Ana', 'Eva'],
    ['李 明', '李 红'],
  ])('%j and %j are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('are found by name, also where a row is not ready', () => {
    const [first, second] = twinsOf('Name\tAppt\nSantos, Maria\t\nMaria Santos\tcanceled\n');
    expect(first).toEqual([
      'Row 3 has the same name. Check that it is not one patient twice. To make one, take the tick of the other away.',
    ]);
    expect(second).toBeNull();
  });

  it('are found by record number, however it is written', () => {
    const notes = twinsOf('Name,MRN\nAna,001-234\nEva,1234\nZoe,E1234\nIda,1234.0\n');
    expect(notes.map((of) => of?.length)).toEqual([1, 1, 0, 1]);
    expect(notes[0]?.[0]).toMatch(/^Rows 3 and 5 have the same record number/);
  });

  it('are not found by what is no number', () => {
    expect(twinsOf('Name,Chart\nAna,Y\nEva,Y\nZoe,12\nIda,12\n').flat()).toEqual([]);
  });
});
