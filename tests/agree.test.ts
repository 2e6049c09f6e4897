import { describe, expect, it } from 'vitest';
import type { FactField, ReadFacts, ReadNote } from '../lib/intake/facts/findings';
import { type FactReading, reconcileFacts } from '../lib/intake/facts/reconcile-facts';

const cell = (
  header: string,
  answers: ReadFacts['answers'],
  { own = null, disagrees }: { own?: FactField | null; disagrees?: FactField } = {},
): FactReading => {
  const notes: ReadNote[] = disagrees ? [{ field: disagrees, kind: 'disagrees', words: 'x' }] : [];
  return { header, text: header, own, facts: { answers, notes, notUnderstood: [] } };
};

describe('cells of a row', () => {
  it('give what one of them says, or all', () => {
    const cells = [
      cell('Dx', { subtype: 'triple-negative', er: 'negative' }),
      cell('ER', { er: 'negative' }),
    ];
    expect(reconcileFacts(cells)).toEqual({
      answers: { subtype: 'triple-negative', er: 'negative' },
      disagreements: [],
    });
    expect(reconcileFacts([])).toEqual({ answers: {}, disagreements: [] });
  });

  it.each<[FactField, ReadFacts['answers'], ReadFacts['answers'], unknown]>([
    ['subtype', { subtype: 'triple-negative' }, { subtype: 'her2-positive' }, 'not-sure'],
    ['pdl1', { pdl1: 'under-10' }, { pdl1: '10-or-more' }, 'not-sure'],
    ['pdl1', { pdl1: 'not-tested' }, { pdl1: 'under-10' }, 'not-sure'],
    ['cps', { cps: 8 }, { cps: 22 }, undefined],
    ['markers', { markers: [] }, { markers: ['brca'] }, undefined],
    ['priorLines', { priorLines: 'none' }, { priorLines: 'one' }, 'not-sure'],
    [
      'immunotherapy',
      { immunotherapy: ['around-surgery'] },
      { immunotherapy: ['now'] },
      ['not-sure'],
    ],
    ['immunotherapy', { immunotherapy: [] }, { immunotherapy: ['now'] }, ['not-sure']],
  ])('that disagree about %s leave it open', (field, one, other, value) => {
    for (const cells of [
      [cell('A', one), cell('B', other)],
      [cell('A', other), cell('B', one, { own: field })],
    ]) {
      const { answers, disagreements } = reconcileFacts(cells);
      expect(answers[field]).toEqual(value);
      expect(disagreements).toEqual([{ field, headers: ['A', 'B'] }]);
    }
  });

  it('name markers side by side, and lists in any order', () => {
    const both = reconcileFacts([
      cell('A', { markers: ['brca'] }),
      cell('B', { markers: ['esr1', 'brca'] }),
    ]);
    expect(both.answers).toEqual({ markers: ['brca', 'esr1'] });
    const same = reconcileFacts([
      cell('A', { immunotherapy: ['now', 'around-surgery'] }),
      cell('B', { immunotherapy: ['around-surgery', 'now'] }),
    ]);
    expect(same.disagreements).toEqual([]);
  });

  it('are open where the own column is, whatever another seems to know', () => {
    for (const own of [{ er: 'not-sure' }, {}] as const) {
      expect(
        reconcileFacts([cell('ER', own, { own: 'er' }), cell('Dx', { er: 'positive' })]),
      ).toEqual({
        answers: { er: 'not-sure' },
        disagreements: [{ field: 'er', headers: ['ER', 'Dx'] }],
      });
    }
    const free = [cell('Notes', { er: 'not-sure' }), cell('ER', { er: 'positive' }, { own: 'er' })];
    expect(reconcileFacts(free)).toEqual({ answers: { er: 'positive' }, disagreements: [] });
  });

  it('that contradict themselves are not believed', () => {
    const one = cell('Dx', { er: 'positive' }, { disagrees: 'er' });
    expect(reconcileFacts([one])).toEqual({ answers: { er: 'not-sure' }, disagreements: [] });
    expect(reconcileFacts([one, cell('ER', { er: 'positive' }, { own: 'er' })]).answers.er).toBe(
      'not-sure',
    );
  });

  it('take a CPS along where PD-L1 is contradicted', () => {
    const one = cell('Dx', { pdl1: '10-or-more', cps: 22 }, { disagrees: 'pdl1' });
    expect(reconcileFacts([one]).answers).toEqual({ pdl1: 'not-sure' });
  });

  it('of PD-L1 and CPS go together', () => {
    const cps = cell('CPS', { cps: 22, pdl1: '10-or-more' }, { own: 'cps' });
    const positive = cell('PD-L1', { pdl1: 'result-unknown' }, { own: 'pdl1' });
    expect(reconcileFacts([positive, cps])).toEqual({
      answers: { cps: 22, pdl1: '10-or-more' },
      disagreements: [],
    });
    expect(reconcileFacts([positive]).answers).toEqual({ pdl1: 'result-unknown' });
    expect(reconcileFacts([cell('Dx', { pdl1: 'not-sure' }), positive]).answers.pdl1).toBe(
      'result-unknown',
    );
  });
});
