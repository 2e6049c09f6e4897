import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderIn, readDay } from '../lib/intake/rows/read-day';

const today = '2026-11-29';

describe('C25: a day', () => {
  it('as ISO 8601 writes it is taken as it is', () => {
    expect(readDay(' 2026-03-04 ')).toEqual({ day: '2026-03-04', asTyped: true });
  });

  it.each([
    ['12/22/2026', '2026-12-22'],
    ['22.12.2026', '2026-12-22'],
    ['22-12-2026', '2026-12-22'],
    ['3/3/2026', '2026-03-03'],
    ['12/22/26', '2026-12-22'],
    ['2026/3/4', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026-03-04 00:00:00', '2026-03-04'],
    ['2026-03-04T14:30', '2026-03-04'],
    ['2026-03-04T14:30:00.000Z', '2026-03-04'],
    ['2026-03-04T14:30:00-05:00', '2026-03-04'],
    ['2026-03-04 14:30:00 EST', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['202603041430', '2026-03-04'],
    ['12/22/2026 9:15 AM', '2026-12-22'],
    ['12/22/2026 9:15a', '2026-12-22'],
    ['12/22/2026 9am', '2026-12-22'],
    ['12/22/2026 0915', '2026-12-22'],
    ['12/22/26 1330 hrs', '2026-12-22'],
    ['12/22/2026, 9:15 AM - 10:00 AM', '2026-12-22'],
    ['12/22/2026 @ 9:15', '2026-12-22'],
    ['12/22/2026 at 9', '2026-12-22'],
    ['9:15 AM 12/22/2026', '2026-12-22'],
    ['Tue 12/22/2026 at 9:15am', '2026-12-22'],
    ['12/22/2026 (Tue)', '2026-12-22'],
    ['12/22/26 Tue 9:15', '2026-12-22'],
    ['Mar 4, 2026', '2026-03-04'],
    ['March 4th 2026', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ["Mar 4 '26", '2026-03-04'],
    ['Wednesday, 4 March 2026', '2026-03-04'],
    ['29 Feb 2028', '2028-02-29'],
    ['Sept. 5, 2026', '2026-09-05'],
    ['Thurs, Aug 6 2026', '2026-08-06'],
    ['46022', '2025-12-31'],
    ['46363', '2026-12-07'],
    ['46363.395833', '2026-12-07'],
    // Only one order fits the day of the week.
    ['Mon 12/7/2026', '2026-12-07'],
    ['Mon 7/12/2026', '2026-12-07'],
  ])('%j can only be one, and that is told', (typed, day) => {
    for (const order of ['month-first', 'day-first'] as const)
      expect(readDay(typed, { order })).toEqual({ day, asTyped: false });
  });

  it.each([
    ['3/4/2026', '2026-03-04', '2026-04-03'],
    ['12/03/2026', '2026-12-03', '2026-03-12'],
    ['04.03.2026', '2026-04-03', '2026-03-04'],
    ['1/5/27', '2027-01-05', '2027-05-01'],
    ['12/7/26 9:30', '2026-12-07', '2026-07-12'],
    ['01-05-2027', '2027-01-05', '2027-05-01'],
    ['9:30 12/7/26', '2026-12-07', '2026-07-12'],
  ])('%j is read in the order of the list', (typed, monthFirst, dayFirst) => {
    expect(readDay(typed)).toEqual({ day: monthFirst, asTyped: false, isOpen: true });
    const read = readDay(typed, { order: 'day-first' });
    expect(read).toEqual({ day: dayFirst, asTyped: false, isOpen: true });
  });

  it.each([
    ['12/7', '2026-12-07'],
    ['12-7', '2026-12-07'],
    ['Mon 12/7', '2026-12-07'],
    ['12/7 9:30 AM', '2026-12-07'],
    ['12/7 @ 10', '2026-12-07'],
    ['1/5', '2027-01-05'],
    ['Jan 5', '2027-01-05'],
    ['Tuesday, January 5', '2027-01-05'],
    ['5-Jan', '2027-01-05'],
    ['11/3', '2026-11-03'],
    ['11/29', '2026-11-29'],
    ['Dec 24th', '2026-12-24'],
  ])('%j is of the year that is nearest', (typed, day) => {
    expect(readDay(typed, { today })).toMatchObject({ day });
  });

  it.each([
    ['3/4/202', 'shortYear'],
    ['Mar 4', 'noYear'],
    ['4-Mar', 'noYear'],
    ['3/4', 'noYear'],
    ['Sunday, March 1st', 'noYear'],
    ['12345', 'serial'],
    ['99999', 'serial'],
    ['2/31/2026', 'impossible'],
    ['31/31/2026', 'impossible'],
    ['2026-02-30', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['Feb 29 2026', 'impossible'],
    ['0/15/2026', 'impossible'],
    ['Mon 12/22/2026', 'weekday'],
    ['Wed 12/7/2026', 'weekday'],
    ['Decatur 12 2026', 'unread'],
    ['tomorrow', 'unread'],
    ['TBD', 'unread'],
    ['12.7', 'unread'],
    ['12/2026', 'unread'],
    ['Dec 2026', 'unread'],
    ['3/24/2026 or 3/25/2026', 'unread'],
    ['12/7-12/8', 'unread'],
    ['12/7/2026 - 12/9/2026', 'unread'],
    ['x'.repeat(100_000), 'unread'],
  ])('%j is never guessed: %s', (typed, fault) => {
    expect(readDay(typed)).toEqual({ fault });
  });

  it('without a year has the day of the week of that year', () => {
    expect(readDay('Tue 12/7', { today })).toEqual({ fault: 'weekday' });
  });

  it.each([
    ['13/12/2026', 'day-first'],
    ['12/13/2026', 'month-first'],
    ['13/12', 'day-first'],
    ['Mon 7/12/2026', 'day-first'],
    ['Mon 12/7/2026', 'month-first'],
    ['Wed 12/7/2026', null],
    ['12/7/2026', null],
    ['7/7/2026', null],
    ['31/31/2026', null],
    ['2026-12-13', null],
    ['13 Dec 2026', null],
    ['46363', null],
    ['tomorrow', null],
  ])('%j shows the order %s', (typed, order) => {
    expect(orderIn(typed)).toBe(order);
  });

  it('any text is a day or a fault', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readDay(typed);
        if ('day' in read) expect(read.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
