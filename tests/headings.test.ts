import { describe, expect, it } from 'vitest';
import { takeBack } from '../lib/intake/rows/change-rows';
import { headingParts } from '../lib/intake/rows/heading-text';
import { headingsInWords } from '../lib/intake/rows/headings';
import { type PacketList, readAgain } from '../lib/intake/rows/packet-rows';
import { listOf } from './list-of';

// A heading over rows gives them its day and doctor where they have none, and that is said once.

const today = '2026-11-29';
const header = 'Name,MRN,Appt,Doctor,Dx';
const read = (...lines: string[]) => listOf(`${[header, ...lines].join('\n')}\n`, { today });
const visitsIn = ({ rows }: PacketList) =>
  rows.map((row) =>
    row.state === 'ready' ? [row.answers.visitDate, row.answers.doctor] : 'not ready',
  );
const said = ({ reading, rows, columns }: PacketList) =>
  headingsInWords(reading.headings, rows, columns);

describe('a heading', () => {
  it.each([
    ['SHAH, 12/4', { day: '12/4', doctor: 'SHAH' }],
    ['12/4 SHAH', { day: '12/4', doctor: 'SHAH' }],
    ['SHAH, R - Fri 12/4/2026', { day: 'Fri 12/4/2026', doctor: 'SHAH, R' }],
    ['Dr. Klein', { doctor: 'Dr. Klein' }],
    ['Klein, MD', { doctor: 'Klein, MD' }],
    ['Dr Klein (12/4)', { day: '12/4', doctor: 'Dr Klein' }],
    [
      'Friday, December 4, 2026 – Dr. Shah',
      { day: 'Friday, December 4, 2026', doctor: 'Dr. Shah' },
    ],
    ['12/22/2026', { day: '12/22/2026' }],
    ['Monday 12/7/2026', { day: 'Monday 12/7/2026' }],
    ['AM clinic 12/4', { day: '12/4' }],
    ['Breast clinic - 12/4/2026', { day: '12/4/2026' }],
    ['New patients 12/4', { day: '12/4' }],
    ['Week of 12/7', {}],
    ['12/4 - 12/8', {}],
    ['BROOKLYN 12/4', {}],
    ['closed 12/4', {}],
    ['PM clinic', {}],
    ['New patients', {}],
    ['SANTOS 3/4/61', {}],
    ['SANTOS, MARIA 3/4/1961', {}],
    ['Santos 12/4', {}],
    ['SHAH', {}],
  ])('%j says %j', (text, parts) => {
    expect(headingParts(text, today)).toEqual(parts);
  });

  it('under its columns is for the rows below it that have none', () => {
    const list = read(
      'Ana,1,12/3/2026,KLEIN,',
      ',,12/4/2026,SHAH,',
      'Eva,2,,,',
      'Una,3,12/9/2026,,',
      'Ida,4,,LEE,',
      'Zoe,5,,,',
    );
    expect(visitsIn(list)).toEqual([
      ['2026-12-03', 'KLEIN'],
      ['2026-12-04', 'SHAH'],
      ['2026-12-09', 'SHAH'],
      ['2026-12-04', 'LEE'],
      ['2026-12-04', 'SHAH'],
    ]);
    expect(said(list)).toEqual([
      'Row 3, “12/4/2026 · SHAH”, is a heading. Rows 4 to 7 have the day and the doctor from it.',
    ]);
    expect(list.rows[1]?.cells[2]).toBe('');
  });

  it('in one cell is read as words', () => {
    const list = read('"SHAH, 12/4",,,,', 'Ana,1,,,TNBC', '"Klein, MD",,,,', 'Eva,2,,,TNBC');
    expect(visitsIn(list)).toEqual([
      ['2026-12-04', 'SHAH'],
      [undefined, 'Klein, MD'],
    ]);
    expect(said(list)).toHaveLength(2);
  });

  it('right under another adds to it, and a total ends both', () => {
    const list = read('Dr. Klein,,,,', '12/4/2026,,,,', 'Ana,1,,,', 'Total,1,,,', 'Eva,2,,,');
    expect(visitsIn(list)).toEqual([
      ['2026-12-04', 'Dr. Klein'],
      [undefined, undefined],
    ]);
  });

  it('that is not understood gives nothing, and leaves the one above', () => {
    const list = read('12/4/2026,,,,', 'Ana,1,,,', 'New patients,,,,', 'Eva,2,,,');
    expect(visitsIn(list).map(([day]) => day)).toEqual(['2026-12-04', '2026-12-04']);
    expect(visitsIn(read('Week of 12/7,,,,', 'Ana,1,,,'))).toEqual([[undefined, undefined]]);
  });

  it('gives nothing where a cell says that there is no day yet', () => {
    expect(visitsIn(read('12/4/2026,,,,', 'Ana,1,TBD,,'))).toEqual([[undefined, undefined]]);
  });

  it('that was a patient gives nothing any more', () => {
    const list = read('"SHAH, 12/4",,,,', 'Ana,1,,,TNBC', 'Eva,2,12/5,,TNBC');
    const back = takeBack(list, 2);
    expect(visitsIn(back).slice(1)).toEqual([
      [undefined, undefined],
      ['2026-12-05', undefined],
    ]);
    expect(said(back)).toEqual([]);
  });

  it('is read in the order of dates that was chosen', () => {
    const list = read('12/4/2026,,,,', 'Ana,1,,,');
    expect(list.dateExample?.words).toBe('12/4/2026');
    expect(visitsIn(readAgain(list, { dates: 'day-first' }))[0]?.[0]).toBe('2026-04-12');
  });

  it('with a day in the past has it noted for each row', () => {
    const [row] = read('11/4/2026,,,,', 'Ana,1,,,').rows;
    expect(row?.state === 'ready' && row.notes.map(({ kind }) => kind)).toEqual(['confirm']);
  });

  it('is no patient with nothing but a birthday behind the name', () => {
    const list = read('SANTOS 3/4/61,,,,', '"SANTOS, MARIA 3/4/1961",,,,', 'Ana,1,,,');
    expect(list.leftOut).toEqual([]);
  });
});
