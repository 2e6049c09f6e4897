import { describe, expect, it } from 'vitest';
import { editRow, sortRows, takeBack } from '../lib/intake/rows/change-rows';
import { packetsFrom } from '../lib/intake/rows/packet-list';
import { readAgain } from '../lib/intake/rows/packet-rows';
import { rowSummary } from '../lib/intake/rows/row-summary';
import { ordersFor } from '../lib/intake/rows/sort-rows';
import { listOf } from './list-of';
import { madeOn } from './patients';

const today = '2026-11-29';
const list = listOf(
  [
    'Name,Appt date,Time,MD,Dx',
    'Una,12/4/2026,1:30,SHAH,TNBC',
    'Eva,12/3/2026,10:00,KLEIN,stage II',
    'Ana,12/3/2026,9:30,SHAH,TNBC',
    'Ida,,8:00,,TNBC',
    'Bea,12/4/2026,9:00 AM,klein,TNBC',
    'Total: 5,,,,',
  ].join('\n'),
  { today },
);
const namesIn = (order: Parameters<typeof sortRows>[1]) =>
  sortRows(list, order).rows.map(({ cells }) => cells[0]);
const packetsIn = (of: typeof list, names = false) =>
  [...packetsFrom(of, { practice: {}, madeOn, names })].map(({ packet }) => packet);

describe('rows', () => {
  it.each([
    ['list', ['Una', 'Eva', 'Ana', 'Ida', 'Bea']],
    ['day', ['Ana', 'Eva', 'Bea', 'Una', 'Ida']],
    ['time', ['Ida', 'Bea', 'Ana', 'Eva', 'Una']],
    ['doctor', ['Eva', 'Bea', 'Ana', 'Una', 'Ida']],
    ['name', ['Ana', 'Bea', 'Eva', 'Ida', 'Una']],
  ] as const)('by %s are %j', (order, names) => {
    expect(namesIn(order)).toEqual(names);
  });

  it('keep their order when they are edited, read again, or one is taken back', () => {
    const byName = sortRows(list, 'name');
    const edited = editRow(byName, 2, ['Una', '12/4/2026', '2:30', 'SHAH', '12']);
    expect(edited.rows.map(({ number }) => number)).toEqual([4, 6, 3, 5, 2]);
    expect(readAgain(edited, {}).rows.map(({ number }) => number)).toEqual([4, 6, 3, 5, 2]);
    expect(takeBack(edited, 7).rows.map(({ number }) => number)).toEqual([4, 6, 3, 5, 7, 2]);
    expect(sortRows(edited, 'list').rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
  });

  it('are sorted only by what some of them have', () => {
    expect(ordersFor(list.rows, list.columns)).toEqual(['list', 'day', 'time', 'doctor', 'name']);
    const bare = listOf('Name,CPS\nAna,3\n');
    expect(ordersFor(bare.rows, bare.columns)).toEqual(['list', 'name']);
  });

  it('with two times that differ have none', () => {
    const [row] = listOf('Name,Appt,Time\nAna,12/3/2026 9:30 AM,10:00\n', { today }).rows;
    expect(row?.slot).toEqual({ day: '2026-12-03' });
    expect(row).toMatchObject({ state: 'ready', notes: [{ kind: 'read' }, { kind: 'disagrees' }] });
  });

  it('with words for a time say so, and are ready', () => {
    const [row] = listOf('Name,Time\nAna,first of the day\n').rows;
    expect(row).toMatchObject({ state: 'ready', notes: [{ column: 'Time', kind: 'read' }] });
  });
});

describe('their packets', () => {
  it('come in the order of the rows', () => {
    const packets = packetsIn(sortRows(list, 'day'));
    expect(packets.map(({ cover }) => cover.facts[0]?.value)).toEqual(['Ana', 'Bea', 'Una', 'Ida']);
    expect(packets.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  });

  it('have time and doctor on the cover and in bookmarks, and names only if wanted', () => {
    const [una] = packetsIn(list);
    expect(una?.cover.facts.slice(0, 3)).toEqual([
      { label: 'Name', value: 'Una' },
      { label: 'Visit', value: 'December 4, 2026, 1:30' },
      { label: 'Doctor', value: 'SHAH' },
    ]);
    expect(una?.label).toBe(`${una?.code} · 1:30 · SHAH`);
    expect(una?.code).toMatch(/^1 of 5 · [2-9A-Z]{4}$/);
    expect(packetsIn(list, true)[0]?.label).toBe('1. Una · 1:30 · SHAH');
  });

  it('without a day have the time alone', () => {
    const ida = listOf('Name,Time\nIda,8:00\n', { today });
    expect(packetsIn(ida)[0]?.cover.facts[1]?.value).toBe('at 8:00');
    const [row] = ida.rows;
    expect(row?.state === 'ready' && rowSummary(row).prints).toContain('Visit: at 8:00, no day');
  });

  it('without a time have the day alone', () => {
    const [ana] = packetsIn(listOf('Name,Appt\nAna,12/3/2026\n', { today }));
    expect(ana?.cover.facts[1]?.value).toBe('December 3, 2026');
    expect(ana?.label).toBe(ana?.code);
  });
});
