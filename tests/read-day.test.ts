import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../lib/intake/rows/read-day';

describe('C25: a day', () => {
  it('as ISO 8601 writes it is taken as it is', () => {
    expect(readDay(' 2026-03-04 ')).toEqual({ day: '2026-03-04', asTyped: true });
  });

  it.each([
    ['12/22/2026', '2026-12-22'],
    ['22.12.2026', '2026-12-22'],
    ['22-12-2026', '2026-12-22'],
    ['3/3/2026', '2026-03-03'],
    ['2026/3/4', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026-03-04 00:00:00', '2026-03-04'],
    ['2026-03-04T14:30', '2026-03-04'],
    ['12/22/2026 9:15 AM', '2026-12-22'],
    ['Tue 12/22/2026 at 9:15am', '2026-12-22'],
    ['Mar 4, 2026', '2026-03-04'],
    ['March 4th 2026', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['Wednesday, 4 March 2026', '2026-03-04'],
    ['29 Feb 2028', '2028-02-29'],
    ['Sept. 5, 2026', '2026-09-05'],
    ['Thurs, Aug 6 2026', '2026-08-06'],
  ])('%j can only be one, and that is told', (typed, day) => {
    expect(readDay(typed)).toEqual({ day, asTyped: false });
  });

  it.each([
    ['3/4/2026', 'ambiguous'],
    ['04.03.2026', 'ambiguous'],
    ['3/4/25', 'shortYear'],
    ['12/22/26', 'shortYear'],
    ['4-Mar-26', 'shortYear'],
    ["Mar 4 '26", 'shortYear'],
    ['Mar 4', 'noYear'],
    ['4-Mar', 'noYear'],
    ['45123', 'serial'],
    ['46022.5', 'serial'],
    ['2/31/2026', 'impossible'],
    ['31/31/2026', 'impossible'],
    ['2026-02-30', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['Feb 29 2026', 'impossible'],
    ['0/15/2026', 'impossible'],
    ['Mon 12/22/2026', 'weekday'],
    ['Sunday, March 1st', 'noYear'],
    ['Decatur 12 2026', 'unread'],
    ['tomorrow', 'unread'],
    ['TBD', 'unread'],
    ['3/4', 'unread'],
    ['3/24/2026 or 3/25/2026', 'unread'],
  ])('%j is never guessed: %s', (typed, fault) => {
    expect(readDay(typed)).toEqual({ fault });
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
