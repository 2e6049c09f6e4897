import { describe, expect, it } from 'vitest';
import { callsToday, wordsToRead } from '../lib/intake/rows/calls-today';
import { saysNoDay } from '../lib/intake/rows/no-day';
import { listOf } from './list-of';

// A day that is not fixed yet, or was not understood, stops no row: the sheet leaves a blank, and a
// note says so. Only where there may be no visit a person decides.

const today = '2026-11-29';

const open = [
  ...['TBD', 'tbd', 'T.B.D.', 'TBA', 'pending', 'Pending auth', 'will call', 'pt will call', '?'],
  ...['??', '-', '--', '—', 'n/a', 'NA', 'none', 'none yet', 'not scheduled', 'Not scheduled yet'],
  ...['unscheduled', 'to be determined', 'to be scheduled', 'needs appt', 'no appt', 'call pt'],
  ...['awaiting insurance auth', 'waiting on scan', 'next available', 'after CT - will call'],
  ...['rescheduling', 'R/S', 'to be rescheduled', 'unknown', 'ASAP', 'waitlist', 'LVM', 'on hold'],
  ...['TBD 12/7?', '12/7?', '12/7/2026 ?', 'TBD (week of 12/7)', 'tentative 12/7', 'wk of 12/7'],
  ...['December, TBD', 'Monday?', 'maybe Dec 7', 'TBD - Dr will call', 'pt to call back'],
];

const noVisit = [
  ...[
    'canceled',
    'cancelled',
    'no show',
    'deceased',
    'hospice',
    '12/7 canceled',
    'TBD, on hospice',
  ],
  ...['pt expired 11/2', 'transferred care', 'No-showed'],
];

const unread = ['2/31/2026', 'Mon 12/22/2026', '12345', '3/4/202', '12/7/26/27', '#REF!', '####'];
const words = ['Monday', 'infusion', 'Dr. Klein', 'xyz', 'Maria', 'went to ED', 'seen by ED'];

describe('a day that is not fixed', () => {
  it.each(open)('%j leaves the day blank, with a note', (cell) => {
    expect(saysNoDay(cell)).toBe(true);
    const [row] = listOf(`Name,Appt,CPS\nAna,"${cell}",\nEva,12/7/2026,3\n`, { today }).rows;
    expect(row).toMatchObject({ state: 'ready', notes: [{ column: 'Appt', kind: 'unread' }] });
    expect(row?.state === 'ready' && row.answers.visitDate).toBeUndefined();
  });

  it.each(noVisit)('%j may be no visit, so that the row has to be mended', (cell) => {
    expect(saysNoDay(cell)).toBe(false);
    const [row] = listOf(`Name,Appt,CPS\nAna,"${cell}",\nEva,12/7/2026,3\n`, { today }).rows;
    expect(row).toMatchObject({ state: 'not-ready', problems: [{ column: 'Appt' }] });
  });

  it.each([
    ...unread.map((cell) => [cell, false] as const),
    ...words.map((cell) => [cell, true] as const),
  ])('%j was not understood: the day is blank, and staff read words: %j', (cell, isRead) => {
    expect(saysNoDay(cell)).toBe(false);
    const list = listOf(`Name,Appt,CPS\nAna,"${cell}",\nEva,12/7/2026,3\n`, { today });
    const [row] = list.rows;
    expect(row).toMatchObject({ state: 'ready', answers: { name: 'Ana' } });
    expect(row?.state === 'ready' && row.answers).not.toHaveProperty('visitDate');
    const notes = row?.state === 'ready' ? row.notes : [];
    expect(notes).toContainEqual(expect.objectContaining({ column: 'Appt', kind: 'unread' }));
    expect(wordsToRead(list).map(({ number }) => number)).toEqual(isRead ? [2] : []);
  });

  it.each([
    ['TBD, has fever', 1],
    ['went to ED with chest pain', 1],
    ['pending results of her chest pain', 1],
  ])('%j hides no sign', (cell, count) => {
    const list = listOf(`Name,Appt,CPS\nAna,"${cell}",\n`, { today });
    expect(callsToday(list).length + wordsToRead(list).length).toBeGreaterThanOrEqual(count);
  });
});
