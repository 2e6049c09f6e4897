import { describe, expect, it } from 'vitest';
import { readJourney } from '../lib/intake/form/journey';
import { blankForm } from '../lib/intake/form/read-form';
import { takeOffer, untakeOffer } from '../lib/intake/form/take-offer';
import type { Offer } from '../lib/intake/record/record';

type Taken = Pick<Offer, 'field' | 'value'>;

// Taking a fact from a report fills in the form, so that the sheet has it.

describe('a fact that is taken', () => {
  it.each<[Taken, object]>([
    [{ field: 'subtype', value: 'triple-negative' }, { subtype: 'triple-negative' }],
    [{ field: 'er', value: 'low' }, { er: 'low' }],
    [{ field: 'cps', value: 15 }, { cps: 15 }],
    [{ field: 'pdl1', value: 'waiting' }, { pdl1: 'waiting' }],
    [{ field: 'priorLines', value: 'one' }, { priorLines: 'one' }],
    [
      { field: 'markers', value: ['brca'] },
      { markers: ['brca'], markersTested: 'yes' },
    ],
    [{ field: 'immunotherapy', value: ['around-surgery'] }, { immunotherapy: ['around-surgery'] }],
  ])('%o is an answer', (offer, answers) => {
    expect(readJourney(takeOffer(blankForm, offer))).toMatchObject(answers);
  });

  it('joins what is ticked, and takes the place of "none" and "not sure"', () => {
    const values = { ...blankForm, markers: ['esr1'], immunotherapy: ['not-sure'] };
    expect(takeOffer(values, { field: 'markers', value: ['brca', 'esr1'] }).markers).toEqual([
      'esr1',
      'brca',
    ]);
    const once = takeOffer(values, { field: 'immunotherapy', value: ['around-surgery'] });
    expect(once.immunotherapy).toEqual(['around-surgery']);
    const none = takeOffer({ ...blankForm, results: ['none'] }, { field: 'er', value: 'low' });
    expect(none.results).toEqual(['receptors']);
  });

  it('leaves all else as it was, and can be taken back', () => {
    const before = { ...blankForm, her2: 'negative', name: 'Ana' };
    const offer = { field: 'her2', value: 'low' } as const;
    const taken = takeOffer(before, offer);
    expect(taken).toEqual({ ...before, her2: 'low', results: ['receptors'] });
    expect(untakeOffer(taken, before, offer).her2).toBe('negative');
    const genes: Taken = { field: 'markers', value: ['brca'] };
    expect(untakeOffer(takeOffer(before, genes), before, genes)).toMatchObject({
      markers: [],
      markersTested: '',
    });
  });
});
