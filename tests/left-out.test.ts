import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeBack } from '../lib/intake/rows/change-rows';
import { leftOutInWords } from '../lib/intake/rows/left-out';
import { packetsFrom, rowsNotMade } from '../lib/intake/rows/packet-list';
import { listOf } from './list-of';
import { madeOn } from './patients';

const header = 'Name,MRN,Appt,Doctor,Dx,CPS,Told';
/** Reads a line between two patients, of whom nothing else is taken away. */
function whyOf(line: string) {
  const list = listOf(`${header}\nAna Lima,1,,,TNBC,22,y\n${line}\nEva Roth,2,,,TNBC,9,y\n`);
  expect(list.rows.map(({ number }) => number)).toEqual(
    expect.arrayContaining([2, list.rows.length + list.leftOut.length + 1]),
  );
  return list.leftOut.map(({ why }) => why)[0];
}

describe('a line that is no patient', () => {
  it.each([
    ['Total,2,,,,,', 'total'],
    ['TOTAL: 2,,,,,,', 'total'],
    ['Total: 2 patients,,,,,,', 'total'],
    ['Grand Total,12,,,,,', 'total'],
    ['Subtotal:,4,,,,,', 'total'],
    ['Total patients,12,,,,,', 'total'],
    ['12 patients,,,,,,', 'total'],
    ['# of pts: 9,,,,,,', 'total'],
    ['Count: 2,,,,,,', 'total'],
    ['N=2,,,,,,', 'total'],
    [',,,,TNBC: 1,,', 'total'],
    [',,,,TNBC: 1 (50%),CPS: 2,', 'total'],
    ['Printed 12/01/2026 08:02 by ORTIZ J,,,,,,', 'printed'],
    ['Generated on 12/1/2026,,,,,,', 'printed'],
    ['Report run: 12/01/2026,by ORTIZ,,,,,', 'printed'],
    ['Exported from Epic 12/1,,,,,,', 'printed'],
    ['Last updated 12/1 JO,,,,,,', 'printed'],
    ['Data as of 11/30/2026,,,,,,', 'printed'],
    ['Page 2 of 2,,,,,,', 'foot'],
    ['page 3,,,,,,', 'foot'],
    [',,,Page 1 of 4,,,', 'foot'],
    ['*** End of report ***,,,,,,', 'foot'],
    ['CONFIDENTIAL - contains PHI,,,,,,', 'foot'],
    ['Do not distribute,,,,,,', 'foot'],
    ['Legend: Y = told,,,,,,', 'foot'],
    ['* = new patient,,,,,,', 'foot'],
    ['"This list contains protected health information, shred after use",,,,,,', 'foot'],
    [header, 'header'],
    ['NAME,MRN,APPT,DOCTOR,DX,CPS,TOLD', 'header'],
    ['Patient,MRN,Appointment,Provider,Dx,CPS,Told', 'header'],
    ['Dr. Klein,,,,,,', 'section'],
    ['"Klein, MD",,,,,,', 'section'],
    ['Monday 12/7/2026,,,,,,', 'section'],
    ['12/22/2026,,,,,,', 'section'],
    ['Week of 12/7,,,,,,', 'section'],
    ['PM clinic,,,,,,', 'section'],
    ['New patients,,,,,,', 'section'],
    [',,12/22/2026,SHAH,,,', 'section'],
    ['LUNCH,,,,,,', 'break'],
    ['Blocked,,,SHAH,,,', 'break'],
    ['Tumor board,,,,,,', 'break'],
    ['------,---,---,,,,', 'marks'],
    ['***,,,,,,', 'marks'],
  ])('%j is left out as %s', (line, why) => {
    expect(whyOf(line)).toBe(why);
  });

  it('is the row under a total without a name', () => {
    const list = listOf(
      `${header}\nAna,1,,,TNBC,,y\nTotal,1,,,,,\n,,,,TNBC 1 of 1,,\nPrinted 12/1,,,,,,\n`,
    );
    expect(list.leftOut.map(({ why }) => why)).toEqual(['total', 'total', 'printed']);
  });

  it('is a heading or a time in a column that is not used', () => {
    const list = listOf('Time,Name,Dx\nMonday 12/7,,\n9:00,Ana,TNBC\n9:30,,\nLUNCH,,\n');
    expect(list.leftOut.map(({ why }) => why)).toEqual(['section', 'break', 'break']);
  });

  it('is a number that waits for a patient', () => {
    const list = listOf('#,Name,Dx\n1,Ana,TNBC\n2,,\n3,,\n');
    expect(list.rows.length).toBe(1);
    expect(list.leftOut.map(({ why }) => why)).toEqual(['marks', 'marks']);
  });
});

describe('a patient', () => {
  it.each([
    '"Total, Maria",3,,,TNBC,,y',
    'Totala Maria,3,,,TNBC,,y',
    'Maria Total,3,,,TNBC,22,y',
    '"Page, Mary",3,,,TNBC,,y',
    '"Key, Alicia",3,,,,,',
    '"Phi, Nguyen",3,,,,,',
    'Phi Nguyen,3,,,,,',
    '"Sun, Wei",3,,,,,',
    '"May, June",3,,,,,',
    '"Count, Basia",3,,,,,',
    '"Tran, Do",3,,,,,',
    '"Prince, Ann",,,,,,',
    '"Noon, Ella",,,,,,',
    '"Lunch, Ida",,,,,,',
    '"Blocker, Ida",3,,,,,',
    '*Santos Maria,3,,,TNBC,,',
    'Dr. Maria Klein,3,,,TNBC,,y',
    'Santos,3,,,,,',
    'Mona Doctor,3,,,,,',
    ',3,,,TNBC,22,y',
    ',,12/22/2026,SHAH,TNBC,,',
    '"Header, Name",,,,,,',
  ])('%j is none of these', (line) => {
    expect(whyOf(line)).toBeUndefined();
  });

  it('is one where the day or the number comes first', () => {
    const dated = listOf('Appt,Name,Dx\n12/22/2026,Ana,TNBC\n12/22/2026,Page Eva,TNBC');
    const numbered = listOf('MRN,Name,Dx\n1001,Ana,\n1002,"End, Eva",');
    for (const { rows, leftOut } of [dated, numbered])
      expect([rows.length, leftOut.length]).toEqual([2, 0]);
  });

  it('is one where the list has no names', () => {
    expect(listOf('Appt,Dx,Notes\n,,CPS: 22\n12/22/2026,,\n').rows.length).toBe(2);
  });

  it('is no row that repeats the header, with its symptoms', () => {
    const list = listOf('Name,Symptoms,Dx\nAna,cough,TNBC\nName,Symptoms,Dx\nEva,fever,TNBC');
    expect(list.leftOut.map(({ why }) => why)).toEqual(['header']);
  });

  it('is any row with a symptom', () => {
    const list = listOf('Name,Symptoms,Dx\nTotal: 1,chest pain,\nPage 1 of 2,fever,\n');
    expect(list.rows.map(({ pressing }) => pressing !== null)).toEqual([true, true]);
  });
});

describe('what is left out', () => {
  const list = listOf(`Monday list\n${header}\nAna,1,,,TNBC,,y\nTotal,1,,,,,\n`);

  it('is named with its number and its first words', () => {
    expect(list.leftOut.map(leftOutInWords)).toEqual([
      'Row 1, “Monday list”: above the names of the columns, or taken for them.',
      'Row 4, “Total · 1”: a total or a count.',
    ]);
  });

  it('can be taken back into its place', () => {
    const back = takeBack(takeBack(list, 4), 1);
    expect(back.leftOut).toEqual([]);
    expect(back.rows.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect(back.rows[2]).toMatchObject({ state: 'ready', answers: { name: 'Total' } });
    expect(takeBack(list, 3)).toBe(list);
  });
});

/** Rows with text below and above the header, which is none. */
const filledRows = (text: string) =>
  text.split(/\r?\n/).filter((line) => /[^\s,;\t]/.test(line)).length;

describe('rows in are made, not made, or left out', () => {
  it.each([
    [
      `Title\n${header}\nAna,1,,,TNBC,,y\nEva,2,TBD,,TNBC,,y\n,,,,,,\nTotal,2,,,,,\nPage 1 of 1\n`,
      1,
    ],
    ['A,,B,\nName,MRN,Date,ER\nAna,1,,-\n\nName,MRN,Date,ER\nEva,2,x,+\nTotal: 2\n', 1],
    ['Name\nAna\nEva\nName\nTotal: 2\n', 1],
  ])('in %j', (text, headers) => {
    const list = listOf(text);
    const made = [...packetsFrom(list, { practice: {}, madeOn, names: false })];
    const results = made.map(({ packet }) => ({ number: packet.number, made: true as const }));
    const notMade = rowsNotMade(list.rows, results);
    expect(made.length + notMade.length + list.leftOut.length).toBe(filledRows(text) - headers);
  });

  it('in a list as long as may be', () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      at % 10 === 9 ? 'Total: 9 patients,' : `Person ${at},TNBC`,
    );
    const { rows, leftOut } = listOf(`Name,Dx\n${lines.join('\n')}`);
    expect([rows.length, leftOut.length]).toEqual([1800, 200]);
  });
});

it('the sample list has only patients', () => {
  expect(listOf(new Uint8Array(readFileSync('public/packets/sample.csv'))).leftOut).toEqual([]);
});
