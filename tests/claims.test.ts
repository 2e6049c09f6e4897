import { describe, expect, it } from 'vitest';
import { holdsClaim, without } from '../lib/answers/claims';
import type { Claim } from '../lib/answers/fields';
import { saysNothing } from '../lib/answers/says-nothing';
import { patients } from './patients';

const { weakLegsThatPassed, onPembrolizumabWithDiarrhea, knowsNothing } = patients;

describe('a claim', () => {
  it.each<[Claim, boolean]>([
    ['subtype', true],
    ['subtype.hormone-positive', true],
    ['subtype.triple-negative', false],
    ['spread.bones', true],
    ['spread.liver', false],
    ['cps', false],
    ['markers.esr1', false],
  ])('of %s holds for weak legs that passed: %s', (claim, holds) => {
    expect(holdsClaim(weakLegsThatPassed, claim)).toBe(holds);
    expect(holdsClaim(knowsNothing, claim)).toBe(false);
  });

  it('is taken out alone: the other values of its list stay, an empty list does not', () => {
    const left = without(['spread.lungs', 'immunotherapy.now', 'cps'], onPembrolizumabWithDiarrhea);
    const { immunotherapy: _, cps: __, ...rest } = onPembrolizumabWithDiarrhea;
    expect(left).toEqual({ ...rest, spread: ['lymph-nodes'] });
  });
});

it.each([
  ['none', true],
  ['- None.', true],
  ['(nothing now)', true],
  ['', false],
  ['none but letrozole', false],
])('%j says that there is nothing: %s', (typed, isNothing) => {
  expect(saysNothing(typed)).toBe(isNothing);
});
