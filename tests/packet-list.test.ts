import { describe, expect, it } from 'vitest';
import { packetsFrom } from '../lib/intake/rows/packet-list';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readCsv } from '../lib/intake/table/csv';
import { buildPackets } from '../lib/sheet/packet/packet';
import { madeOn } from './patients';

const read = readCsv(
  [
    'Name,CPS,Told,Paper size',
    'Ana,12,yes,A4',
    'Ida,9-Jan,yes,',
    'Eva,22,no,',
    'Una,3,yes,Letter',
  ].join('\n'),
);
if (!read.ok) throw new Error(read.problem.message);
const list = readRows(read.table);
const options = { practice: { name: 'Harbor' }, madeOn };

describe('the packets of a list', () => {
  it('are built from the rows that are ready, each numbered by its place', () => {
    const built = [...packetsFrom(list, options)];
    expect(built.map(({ row }) => row.number)).toEqual([2, 4, 5]);
    expect(built.map(({ packet }) => packet.number)).toEqual([1, 3, 4]);
    expect(built.map(({ answers }) => answers.cps)).toEqual([12, undefined, 3]);
  });

  it('are those that all of these people get at once', () => {
    const built = [...packetsFrom(list, options)];
    const people = built.map(({ packet, answers }) => ({ number: packet.number, answers }));
    const atOnce = buildPackets(people, { ...options, of: list.rows.length });
    expect(built.map(({ packet }) => packet)).toEqual(atOnce);
  });

  it('print as is chosen for all, where a row does not say otherwise', () => {
    const paperOf = (print?: { paper: 'letter' | 'a4'; textSize: 'large' }) =>
      Array.from(packetsFrom(list, { ...options, print }), ({ packet }) => packet.sheet.print);
    expect(paperOf().map(({ paper }) => paper)).toEqual(['a4', 'letter', 'letter']);
    const chosen = paperOf({ paper: 'a4', textSize: 'large' });
    expect(chosen.map(({ paper }) => paper)).toEqual(['a4', 'a4', 'letter']);
    expect(chosen.map(({ textSize }) => textSize)).toEqual(['large', 'large', 'large']);
  });
});
