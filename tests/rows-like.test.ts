import { describe, expect, it } from 'vitest';
import { editRowsLike, rowsLike } from '../lib/intake/rows/rows-like';
import { listOf } from './list-of';

const header = 'Name,MRN,Appt,MD,CPS,Told';
const rows = [
  'Ana,1001,31/31/2026,RK,9-Jan,x',
  'Eva,1002,31/31/2026, RK ,22,x',
  'Una,1003,12/4/2026,,9-Jan,told husband',
  'Ida,1003,,LEE,,told husband',
  'Ana,1005,12/4/2026,LEE,,',
];
const list = listOf(`${[header, ...rows].join('\n')}\n`, { today: '2026-11-29' });
const cellsOf = (number: number, change: Record<number, string>) =>
  (list.rows.find((row) => row.number === number)?.cells ?? []).map(
    (cell, at) => change[at] ?? cell,
  );

describe('rows like one that is edited', () => {
  it.each([
    ['a day', 2, { 2: '12/3/2026' }, [3]],
    ['a result that a spreadsheet changed', 2, { 4: '9' }, [4]],
    ['two cells', 2, { 2: '12/3/2026', 4: '9' }, [3, 4]],
    ['whoever sees them', 2, { 3: 'Dr. Klein' }, [3]],
    ['words about being told', 4, { 5: 'no' }, [5]],
    ['nothing', 2, {}, []],
    ['a name', 2, { 0: 'Ana B' }, []],
    ['a number', 4, { 1: '1004' }, []],
    ['a blank cell', 4, { 3: 'LEE' }, []],
    ['spaces alone', 2, { 3: ' RK' }, []],
  ])('have the same words, for %s', (_, number, change, numbers) => {
    expect(rowsLike(list, number, cellsOf(number, change))).toEqual(numbers);
  });

  it('are changed in these cells alone, and read again', () => {
    const mended = editRowsLike(list, 2, cellsOf(2, { 2: '12/3/2026', 4: '9' }));
    expect(mended.rows.map(({ cells }) => cells[2])).toEqual([
      ...['12/3/2026', '12/3/2026', '12/4/2026', '', '12/4/2026'],
    ]);
    expect(mended.rows.map(({ cells }) => cells[4])).toEqual(['9', '22', '9', '', '']);
    expect(mended.rows.map(({ state }) => state)).toEqual(Array(5).fill('ready'));
    expect(mended.rows[3]).toEqual(list.rows[3]);
  });
});
