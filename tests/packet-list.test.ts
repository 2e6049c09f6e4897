import { describe, expect, it } from 'vitest';
import { packetFrom, packetsFrom, paperFor } from '../lib/intake/rows/packet-list';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readCsv } from '../lib/intake/table/csv';
import { startThreadEngine } from '../lib/pdf/engine/engine.node.ts';
import { makePackets, poolOptions } from '../lib/pdf/engine/make-packets';
import { Pool } from '../lib/pdf/engine/pool';
import { buildPackets } from '../lib/sheet/packet/packet';
import { madeOn } from './patients';

const read = readCsv(
  [
    'Name,Dx,CPS,Told,Paper size',
    'Ana,,12,yes,A4',
    'Ida,stage II,,yes,',
    'Eva,,22,no,',
    'Una,,3,yes,Letter',
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

  it('can be built one by one, the same as with the others', () => {
    const all = [...packetsFrom(list, options)];
    for (const one of all) expect(packetFrom(list, one.row.number, options)).toEqual(one);
    expect(packetFrom(list, 3, options)).toBeUndefined();
    expect(packetFrom({ ...list, unticked: [2] }, 2, options)).toBeUndefined();
  });

  it('take a known number of sheets of paper at least', async () => {
    const pool = new Pool(startThreadEngine, poolOptions(1));
    try {
      for (const print of [
        {},
        { sheets: 'visit' },
        { textSize: 'large' },
        { textSize: 'large', sheets: 'visit' },
        { wallet: true },
      ] as const) {
        for (const insert of [undefined, 'Bring your card.']) {
          const given = { ...options, print, practice: { insert } };
          const packets = Array.from(packetsFrom(list, given), ({ packet }) => packet);
          const { results } = await makePackets(packets, { pool, withFiles: false });
          const sheets = results.map((one) => (one.made ? Math.ceil(one.pageCount / 2) : 0));
          const sum = sheets.reduce((all, one) => all + one, 0);
          expect(paperFor(list, { print, hasInsert: insert !== undefined })).toBe(sum);
        }
      }
      expect(paperFor({ ...list, unticked: [2, 4] }, { hasInsert: false })).toBe(3);
    } finally {
      pool.end();
    }
  });

  it('in the short edition have the visit sheet alone', () => {
    const [ana] = packetsFrom(list, { ...options, print: { sheets: 'visit' } });
    expect(ana?.packet.sheet.print.sheets).toBe('visit');
    expect(ana?.packet.cover.inside.items).toHaveLength(1);
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
