import { describe, expect, it } from 'vitest';
import { editRow, takeBack } from '../lib/intake/rows/change-rows';
import type { ListChoices } from '../lib/intake/rows/list-reading';
import { type PacketList, readAgain } from '../lib/intake/rows/packet-rows';
import { listOf } from './list-of';

const today = '2026-11-29';

function datesOf(days: readonly string[], choices: ListChoices = { today }): PacketList {
  return listOf(`Name\tAppt\n${days.map((day, at) => `P${at}\t${day}`).join('\n')}`, choices);
}

const daysOf = ({ rows }: PacketList) =>
  rows.map((row) => (row.state === 'ready' ? row.answers.visitDate : row.problems[0]?.message));

const kindsOf = ({ rows }: PacketList) =>
  rows.flatMap((row) => (row.state === 'ready' ? row.notes.map(({ kind }) => kind) : 'not ready'));

describe('the days of a list', () => {
  it('have the month first, which is said with the first that could be another day', () => {
    const list = datesOf(['12/22/2026', '12/03/2026', '12/04/2026']);
    expect(daysOf(list)).toEqual(['2026-12-22', '2026-12-03', '2026-12-04']);
    expect(list.reading.dates).toBe('month-first');
    expect(list.dateExample).toEqual({ words: '12/03/2026', day: '2026-12-03' });
  });

  it('have the day first where a day of the list can be nothing else', () => {
    const list = datesOf(['03/12/2026', '22/12/2026']);
    expect(daysOf(list)).toEqual(['2026-12-03', '2026-12-22']);
    expect(list.dateExample).toEqual({ words: '03/12/2026', day: '2026-12-03' });
    expect(daysOf(datesOf(['7/12', 'Mon 7/12']))).toEqual(['2026-12-07', '2026-12-07']);
  });

  it('have the month first where the list shows both orders', () => {
    const days = ['12/22/2026', '22/12/2026', '12/03/2026'];
    expect(daysOf(datesOf(days))).toEqual(['2026-12-22', '2026-12-22', '2026-12-03']);
  });

  it('have the order that was chosen, whatever the list shows', () => {
    const days = ['03/12/2026', '22/12/2026'];
    expect(daysOf(datesOf(days, { today, dates: 'month-first' }))).toEqual([
      '2026-03-12',
      '2026-12-22',
    ]);
  });

  it('need no word where there is only one way to read them', () => {
    expect(datesOf(['12/22/2026', '2026-12-03', '3/3/2026', 'Dec 3']).dateExample).toBeNull();
  });

  it('are read again in the other order, with what was edited and taken back', () => {
    const list = editRow(datesOf(['12/03/2026', 'x', 'Total: 2']), 3, ['P1', '12/04/2026']);
    const again = readAgain(takeBack(list, 4), { dates: 'day-first' });
    expect(daysOf(again).slice(0, 2)).toEqual(['2026-03-12', '2026-04-12']);
    expect(daysOf(editRow(again, 3, ['P1', '12/05/2026']))[1]).toBe('2026-05-12');
    expect(daysOf(readAgain(again, { dates: 'month-first' }))[0]).toBe('2026-12-03');
  });

  it('without a year are the nearest, and not read where today is not known', () => {
    expect(daysOf(datesOf(['12/7', 'Mon 12/7', '1/5', '1/5/27', '46363']))).toEqual([
      '2026-12-07',
      '2026-12-07',
      '2027-01-05',
      '2027-01-05',
      '2026-12-07',
    ]);
    const bare = datesOf(['12/7'], {});
    expect(daysOf(bare)).toEqual([undefined]);
    expect(kindsOf(bare)).toEqual(['unread']);
  });

  it('are noted in the past, and over a year ahead', () => {
    expect(kindsOf(datesOf(['2026-11-28']))).toEqual(['confirm']);
    expect(kindsOf(datesOf(['11/3']))).toEqual(['read', 'confirm']);
    expect(kindsOf(datesOf(['2026-11-29']))).toEqual([]);
    expect(kindsOf(datesOf(['2027-11-29']))).toEqual([]);
    expect(kindsOf(datesOf(['2027-11-30']))).toEqual(['confirm']);
    expect(kindsOf(datesOf(['12/3/2062']))).toEqual(['read', 'confirm']);
    expect(kindsOf(datesOf(['2026-11-28', '2028-01-01'], {}))).toEqual([]);
  });
});
