import { describe, expect, it } from 'vitest';
import { editRow, takeBack } from '../lib/intake/rows/change-rows';
import { packetsFrom, rowsNotMade } from '../lib/intake/rows/packet-list';
import { readAgain } from '../lib/intake/rows/packet-rows';
import { stateOf } from '../lib/intake/rows/row-state';
import { sameRows } from '../lib/intake/rows/same-rows';
import { tickedRows, tickRows } from '../lib/intake/rows/ticks';
import { listOf } from './list-of';
import { madeOn } from './patients';

// A navigator ticks who gets a packet. Rows in are made, not made, or left out: always.

const list = listOf(
  'Name,Dx,Told\nAna,TNBC,yes\nIda,stage II,yes\nEva,TNBC,no\nUna,stage II,no\nTotal: 4,,\n',
);
const options = { practice: {}, madeOn };

function countsOf(of: typeof list) {
  const made = [...packetsFrom(of, options)].map(({ packet }) => packet.number);
  const results = made.map((number) => ({ number, made: true as const }));
  const notMade = rowsNotMade(of.rows, results, of.unticked).length;
  return { made: made.length, notMade, leftOut: of.leftOut.length + of.unticked.length };
}

describe('ticks', () => {
  it.each([
    [[], { made: 2, notMade: 2, leftOut: 1 }],
    [[2], { made: 1, notMade: 2, leftOut: 2 }],
    [[3], { made: 2, notMade: 1, leftOut: 2 }],
    [[2, 3, 4, 5], { made: 0, notMade: 0, leftOut: 5 }],
  ])('without rows %j count every row once', (numbers, counts) => {
    const ticked = tickRows(list, numbers, false);
    expect(countsOf(ticked)).toEqual(counts);
    expect(tickedRows(ticked)).toHaveLength(4 - numbers.length);
    const back = tickRows(ticked, numbers, true);
    expect(countsOf(back)).toEqual(countsOf(list));
  });

  it('stay when a row is edited, taken back, or read another way', () => {
    const ticked = tickRows(list, [2], false);
    const edited = editRow(ticked, 2, ['Ana', 'ER+', 'yes']);
    expect(edited.unticked).toEqual([2]);
    expect(takeBack(edited, 6).unticked).toEqual([2]);
    expect(readAgain(edited, { dates: 'day-first' }).unticked).toEqual([2]);
  });

  it('keep the place of the others, so that codes on paper stay', () => {
    const all = [...packetsFrom(list, options)];
    const some = [...packetsFrom(tickRows(list, [2], false), options)];
    expect(some.map(({ packet }) => packet.number)).toEqual([3]);
    expect(some[0]?.packet.code).toBe(all[1]?.packet.code);
  });

  it('of a twin taken away leave the other one alone', () => {
    const twins = listOf('Name,CPS,Told\nAna Lima,12,yes\nLIMA ANA,22,yes\n');
    expect(twins.rows.map(stateOf)).toEqual(['needs-review', 'needs-review']);
    const one = tickRows(twins, [3], false);
    expect(one.rows.map(stateOf)).toEqual(['ready', 'ready']);
    expect(tickRows(one, [3], true)).toEqual(twins);
  });
});

const groupsOf = (text: string) => sameRows(listOf(text)).map(({ numbers }) => numbers);

describe('rows that are the same', () => {
  it.each([
    ['Name,CPS\nAna,12\nEva,3\nAna,12\nAna,12\n', [[2, 4, 5]]],
    [
      'Name,CPS\nAna,12\nEva,3\nAna, 12 \nEva,3\n',
      [
        [2, 4],
        [3, 5],
      ],
    ],
    ['#,Name,CPS\n1,Ana,12\n2,Ana,12\n', [[2, 3]]],
    ['Name,CPS,Goal\nAna,12\nAna,12,\n', [[2, 3]]],
    ['MRN,CPS\n10023,12\n10023,12\n', [[2, 3]]],
    ['Name,CPS\nAna,9-Jan\nAna,9-Jan\n', [[2, 3]]],
    ['Name,CPS\nAna,12\nAna,22\n', []],
    ['Name,CPS\nAna,12\nANA,12\n', []],
    ['Name,Notes\nAna,seen 12/1\nAna,seen 12/2\n', []],
    ['Dx,CPS\nTNBC,12\nTNBC,12\n', []],
    ['Name,CPS\n,\nAna,1\n', []],
  ])('in %j are %j', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });

  it('are not offered again once one is left', () => {
    const same = listOf('Name,CPS\nAna,12\nAna,12\n');
    expect(sameRows(tickRows(same, [3], false))).toEqual([]);
  });
});
