import { describe, expect, it } from 'vitest';
import { readTold, toldMarksOf } from '../lib/intake/rows/read-told';
import { listOf } from './list-of';

const today = '2026-11-29';
const noMarks = { x: null, tick: null, one: null };
const told = (text: string) => readTold(text, noMarks, today);

describe('a cell about being told', () => {
  it.each([
    ...['yes', 'Y', 'YES.', 'TRUE', 'sí', 'told', 'Told 11/20', 'disclosed 11/3', 'Disclosed'],
    ...['pt aware', 'aware', 'yes, Dr K', 'Y - by phone', 'Yes - Dr K 11/20', 'told pt + husband'],
    ...['told by Dr. Klein 11/12/2026', 'pt told by phone', 'informed 11/2 NP Jones', 'Y 11/20'],
    ...['told pt and daughter', 'patient was told', 'pt has been informed', 'results disclosed'],
    ...['pt aware of results', 'pt knows', 'discussed with pt 11/3', 'reviewed w/ pt by phone'],
    ...['told at last visit', 'told in person, RN', 'yes; Dr. Shah; 2026-11-03', 'told Nov 3'],
    ...[
      'told by RK',
      'yes - RK 11/20',
      'Y, RK',
      'told 11/3 - JO',
      'already told',
      'told of all results',
      'given to pt',
      'told mon 11/2',
    ],
  ])('%j is a clear yes', (text) => {
    expect(told(text)).toBe('yes');
  });

  it.each([
    ...['no', 'N', 'No.', 'FALSE', '0', 'not yet', 'Not told', 'never', 'LVM', 'LVM 11/30'],
    ...['will discuss at visit', 'pending', 'at appt', 'needs disclosure', 'N - tell at visit'],
    ...['to be told', 'tell at visit', 'left vm x2', 'awaiting call', 'needs call', '-', '—'],
    ...['pt not aware', 'undisclosed', 'not disclosed 11/3', 'do not tell', 'no, told husband'],
    ...['☐', '[ ]', 'discuss results at next visit', 'pt unaware', 'to be disclosed 12/3', 'TBD'],
    ...['not told, husband was', 'deferred', 'no - Dr K will', 'need to tell', 'next visit'],
  ])('%j is a clear no', (text) => {
    expect(told(text)).toBe('no');
  });

  it.each([
    ...['told husband', 'told spread, not CPS', 'will tell 12/3', 'family only', 'done', '11/3'],
    ...['11/03/2026', 'Nov 3', '?', 'unsure', 'not sure', 'maybe', 'N/A', 'n/a', 'Y/N?', 'yes?'],
    ...[
      'in MyChart',
      'released to MyChart',
      'partially',
      'told dx',
      'pt aware of dx',
      'yes, dx only',
    ],
    ...[
      'told her husband',
      'daughter aware',
      'told by daughter',
      'yes but not CPS',
      'yes - husband',
    ],
    ...['told pt, not CPS', 'discussed', 'discussed at tumor board', 'reviewed', 'Dr K', 'called'],
    ...['Dr K will tell', 'yes, Dr will tell', 'yes, Dr K to discuss', 'told 12/10', 'Y 12/3/2026'],
    ...['told some', 'told?', 'told TNBC', 'X', '✓', '1', '2', 'y n', 'told by mom', 'per pt'],
    ...[
      'yes - no',
      'yes, tb told',
      'yes - dx',
      'yes rk',
      'told, na',
      'see note',
      'disclosed to son',
      'told results pending',
      'yes pending',
      'x'.repeat(5000),
    ],
    ...['told except CPS', 'told pt husband', 'aware of spread', 'told pt wants no details'],
    ...['will be told', 'was to be told 11/3', 'told not', 'yes no', 'told 11/3; CPS not told'],
  ])('%j is neither', (text) => {
    expect(told(text)).toBe('unclear');
  });

  it('with a day long ago in another year is of the last one', () => {
    expect(readTold('disclosed 11/3', noMarks, '2027-06-15')).toBe('yes');
    expect(readTold('told 12/10', noMarks)).toBe('yes');
  });
});

describe('marks', () => {
  it.each([
    [['x', 'x'], { x: true, tick: null, one: null }],
    [['X', 'no', 'not yet'], { x: true, tick: null, one: null }],
    [['✓', 'N'], { x: null, tick: true, one: null }],
    [['☑', '☐'], { x: null, tick: true, one: null }],
    [['✓', 'X'], { x: false, tick: true, one: null }],
    [['1', '0'], { x: null, tick: null, one: true }],
    [['Y', 'X'], noMarks],
    [['Y', 'N', '✓'], noMarks],
    [['told', 'x'], noMarks],
    [['x', 'family only'], noMarks],
    [['x', '11/3'], noMarks],
    [['x', '1'], noMarks],
    [['✓', 'x', '1'], noMarks],
    [['Y', 'N'], noMarks],
    [[], noMarks],
  ])('of a column with %j are %j', (cells, marks) => {
    expect(toldMarksOf(cells)).toEqual(marks);
  });

  it('are read by the column as a whole, and blank is a no without a note', () => {
    const rowsOf = (...cells: string[]) => {
      const lines = cells.map((cell, at) => `P${at}\tTNBC\t${cell}`);
      return listOf(`Name\tSubtype\tTold\n${lines.join('\n')}`, { today }).rows.map((row) =>
        row.state === 'ready'
          ? [row.resultsTold, row.notes.filter(({ column }) => column === 'Told').length]
          : null,
      );
    };
    expect(rowsOf('x', '', 'X')).toEqual([
      [true, 0],
      [false, 0],
      [true, 0],
    ]);
    expect(rowsOf('✓', 'x', '')).toEqual([
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
    expect(rowsOf('Y', 'x', 'told 11/3')).toEqual([
      [true, 0],
      [false, 1],
      [true, 0],
    ]);
  });
});
