import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packetsFrom, rowsNotMade } from '../lib/intake/rows/packet-list';
import { answersToPrint } from '../lib/intake/rows/packet-row';
import type { PacketList } from '../lib/intake/rows/packet-rows';
import { nameOfRow } from '../lib/intake/rows/row-name';
import { countStates } from '../lib/intake/rows/row-state';
import { listOf } from './list-of';

// Lists as clinics keep them; everyone in them is made up.

const today = '2026-11-29';

function listIn(file: string): PacketList {
  return listOf(new Uint8Array(readFileSync(`tests/data/lists/${file}`)), { today });
}

const namesIn = (list: PacketList) => list.rows.map((row) => nameOfRow(row, list.columns));
const daysIn = ({ rows }: PacketList) =>
  rows.map((row) => (row.state === 'ready' ? row.answers.visitDate : 'not ready'));
const toldIn = ({ rows }: PacketList) =>
  rows.map((row) => row.state === 'ready' && row.resultsTold);

describe('a list of a clinic', () => {
  it.each([
    ['01-epic.csv', 3, 3, 0],
    ['04b-title.csv', 2, 2, 2],
    ['04c-two-headers.csv', 2, 2, 1],
    ['04d-totals.csv', 2, 2, 3],
    ['05-nurse.csv', 9, 9, 1],
    ['07-150.csv', 150, 150, 0],
    ['10-receptors.csv', 5, 5, 0],
    ['11-told.csv', 40, 40, 0],
    ['12-columns.csv', 3, 3, 0],
    ['14-latin1.csv', 2, 2, 0],
    ['15-utf16.csv', 1, 1, 0],
    ['17-mangled.csv', 10, 10, 0],
  ])('%s: of %i patients %i are ready, and %i rows are none', (file, patients, made, leftOut) => {
    const list = listIn(file);
    const counts = countStates(list.rows);
    expect(list.rows.length).toBe(patients);
    expect(counts.ready + counts['needs-review']).toBe(made);
    expect(list.leftOut.length).toBe(leftOut);

    const packets = [...packetsFrom(list, { practice: {}, madeOn: today, names: false })];
    const results = packets.map(({ packet }) => ({ number: packet.number, made: true as const }));
    const notMade = rowsNotMade(list.rows, results);
    expect(packets.length).toBe(made);
    expect(packets.length + notMade.length).toBe(patients);
    // Each patient has a name, and nobody who was not told gets a result.
    expect(namesIn(list).every((name) => name !== undefined && name.length > 0)).toBe(true);
    for (const { row, answers } of packets) {
      if (!row.resultsTold) expect(answersToPrint(row)).not.toHaveProperty('subtype');
      if (!row.resultsTold) expect(answers).not.toHaveProperty('cps');
    }
  });

  it('of Epic has names, days and doctors', () => {
    const list = listIn('01-epic.csv');
    expect(namesIn(list)).toEqual(['SANTOS, MARIA L', 'OKAFOR, DOLORES', 'ABRAMSON, RUTH']);
    expect(daysIn(list)).toEqual(['2026-12-03', '2026-12-03', '2026-12-15']);
    expect(list.dateExample?.words).toBe('12/03/2026 9:30 AM');
  });

  it('of a nurse has days, and the ones who were told', () => {
    const list = listIn('05-nurse.csv');
    expect(daysIn(list).slice(0, 3)).toEqual(['2026-12-03', '2026-12-03', undefined]);
    expect(toldIn(list)).toEqual([true, true, false, false, true, true, false, false, false]);
    expect(list.leftOut.map(({ why }) => why)).toEqual(['section']);
  });

  it('with first and last names has both', () => {
    expect(namesIn(listIn('10-receptors.csv')).slice(0, 2)).toEqual([
      'Maria Santos',
      'Dolores Okafor',
    ]);
  });

  it('of cells that a spreadsheet changed leaves those blank, and names them', () => {
    const { rows } = listIn('17-mangled.csv');
    const blank = rows.map((row) =>
      row.state === 'ready'
        ? row.notes.filter(({ kind }) => kind === 'unread').map(({ column }) => column)
        : 'not ready',
    );
    const both = ['Appt date', 'CPS'];
    expect(blank.slice(0, 6)).toEqual([both, both, ['CPS'], [], ['CPS'], []]);
    const printed = rows.map((row) => row.state === 'ready' && answersToPrint(row));
    expect(printed.slice(0, 3)).toEqual([
      { name: 'A', subtype: 'triple-negative', filledInBy: 'clinic' },
      { name: 'B', subtype: 'triple-negative', filledInBy: 'clinic' },
      {
        ...{ name: 'C', visitDate: '2026-12-07' },
        ...{ subtype: 'triple-negative', filledInBy: 'clinic' },
      },
    ]);
  });

  it('of all ways to say told prints for those who clearly were', () => {
    const told = toldIn(listIn('11-told.csv')).flatMap((one, at) => (one ? [at] : []));
    expect(told).toEqual([0, 2, 4, 5, 6, 7, 15, 16, 18, 19, 28, 39]);
  });
});
