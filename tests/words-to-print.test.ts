import { describe, expect, it } from 'vitest';
import { editRow } from '../lib/intake/rows/change-rows';
import { packetsFrom } from '../lib/intake/rows/packet-list';
import type { PacketList } from '../lib/intake/rows/packet-rows';
import { printWords, wordsOffer } from '../lib/intake/rows/words-to-print';
import { printedStrings } from '../lib/sheet/sheet-text';
import { listOf } from './list-of';
import { madeOn } from './patients';

// Words about symptoms that were not understood print only by a click (decision 54).

const listWith = (cell: string, told = 'yes') =>
  listOf(`Name,CPS,Symptoms,Told\nAna,12,"${cell}",${told}\nEva,3,,yes\n`);

function offerIn(cell: string, told?: string) {
  const [row] = listWith(cell, told).rows;
  return row && wordsOffer(row);
}

const printedIn = (list: PacketList) =>
  [...packetsFrom(list, { practice: {}, madeOn })].map(({ packet }) =>
    printedStrings(packet.sheet).join('\n'),
  );

describe('words that were not understood', () => {
  it.each([
    ['knee hurts', 'yes', { words: 'knee hurts' }],
    ['cough; knee hurts; odd taste', 'yes', { words: 'knee hurts; odd taste' }],
    ['x'.repeat(200), 'yes', { words: 'x'.repeat(200) }],
    ['x'.repeat(201), 'yes', { not: 'long' }],
    [`${'x'.repeat(120)}; ${'y'.repeat(120)}`, 'yes', { not: 'long' }],
    ['knee hurts', 'no', { not: 'withheld' }],
    ['knee hurts', 'told husband', { not: 'withheld' }],
    ['cough', 'yes', null],
    ['none today', 'yes', null],
    ['', 'yes', null],
  ])('in %j, told %j, are offered: %j', (cell, told, offer) => {
    expect(offerIn(cell, told)).toEqual(offer);
  });

  it('stay off the paper until somebody says so, and are on it then, once', () => {
    const list = listWith('cough; knee hurts');
    expect(printedIn(list)[0]).not.toContain('knee');
    const chosen = printWords(list, 2, true);
    const [ana, eva] = printedIn(chosen);
    expect(ana).toContain('Symptoms, as the clinic noted them\nknee hurts');
    expect(ana?.split('knee')).toHaveLength(2);
    expect(eva).not.toContain('knee');
    expect(printedIn(printWords(chosen, 2, false))).toEqual(printedIn(list));
  });

  it('do not print once they are other words, or results are withheld', () => {
    const chosen = printWords(listWith('knee hurts'), 2, true);
    const cellsWith = (cell: string, told: string) => ['Ana', '12', cell, told];
    const other = editRow(chosen, 2, cellsWith('CPS is 12, knee', 'yes'));
    expect(printedIn(other)[0]).not.toContain('knee');
    const withheld = editRow(chosen, 2, cellsWith('knee hurts', 'no'));
    expect(printedIn(withheld)[0]).not.toContain('knee');
    const same = editRow(chosen, 2, ['Ana B', '12', 'knee hurts', 'yes']);
    expect(printedIn(same)[0]).toContain('knee hurts');
  });

  it('are not printed where they are not offered', () => {
    const list = listWith('knee hurts', 'no');
    expect(printWords(list, 2, true)).toEqual(list);
  });
});
