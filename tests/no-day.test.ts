import { describe, expect, it } from 'vitest';
import { saysNoDay } from '../lib/intake/rows/no-day';
import { listOf } from './list-of';

// A day that is not fixed yet stops no row: the sheet leaves a blank, and a note says so.

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

const notOpen = [
  ...['canceled', 'cancelled', 'no show', 'deceased', 'hospice', '2/31/2026', 'Mon 12/22/2026'],
  ...['12345', '#REF', 'Monday', 'December', 'infusion', 'Dr. Klein', '3/4/202', 'xyz', 'Maria'],
  ...['TBD, has fever', 'pending results of her chest pain', 'went to ED'],
];

describe('a day that is not fixed', () => {
  it.each(open)('%j leaves the day blank, with a note', (cell) => {
    expect(saysNoDay(cell)).toBe(true);
    const [row] = listOf(`Name,Appt,CPS\nAna,"${cell}",\nEva,12/7/2026,3\n`, { today }).rows;
    expect(row).toMatchObject({ state: 'ready', notes: [{ column: 'Appt', kind: 'unread' }] });
    expect(row?.state === 'ready' && row.answers.visitDate).toBeUndefined();
  });

  it.each(notOpen)('%j is another thing, and has to be mended', (cell) => {
    expect(saysNoDay(cell)).toBe(false);
    const [row] = listOf(`Name,Appt,CPS\nAna,"${cell}",\nEva,12/7/2026,3\n`, { today }).rows;
    expect(row?.state).toBe('not-ready');
  });
});
