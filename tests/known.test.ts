import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { placeholders } from '../lib/sheet/parts/placeholders';
import { factsOf, openChecks } from '../lib/sheet/rules/checks';
import { frontOf } from './front-of';
import { madeOn, patients } from './patients';

const { onPembrolizumabWithDiarrhea, hormonePositiveSecondLine, cpsThoughNotTested } = patients;

describe('what else is known', () => {
  it('says “no side effects” of somebody without a sign, and of nobody else (28)', () => {
    const saidOf = (answers: Answers) => frontOf(answers).known.items.map(({ value }) => value);
    expect(saidOf(onPembrolizumabWithDiarrhea)).toEqual([]);
    expect(saidOf({ ...onPembrolizumabWithDiarrhea, symptoms: [] })).toEqual(['no']);
    const { symptoms: _, ...unasked } = onPembrolizumabWithDiarrhea;
    expect(saidOf(unasked)).toEqual(['no']);
  });
});

it.each([
  ['yes', 'yes'],
  ['not-sure', 'not sure'],
] as const)('says in words whether genes were tested: %s', (markersTested, said) => {
  expect(frontOf({ markersTested }).known.items.map(({ value }) => value)).toEqual([said]);
});

describe('a list of treatments', () => {
  const givenOf = (letters: number, sheets: Answers['sheets']) => {
    const treatments = 'x'.repeat(letters);
    const { tell } = frontOf({ ...hormonePositiveSecondLine, treatments, sheets });
    return tell.items.find(({ guide }) => guide === 'A-OF1')?.given;
  };

  it('of up to 120 letters prints whole on the visit sheet', () => {
    expect(givenOf(120, 'both')).toBe('x'.repeat(120));
  });

  it('takes the place of no other prompt', () => {
    const long = { treatments: 'x'.repeat(121), health: ['transplant'] } satisfies Answers;
    const { tell } = frontOf({ ...hormonePositiveSecondLine, ...long });
    expect(tell.items.find(({ guide }) => guide === 'A-OF2')?.given).toBe(
      'I have had a transplant',
    );
  });

  it('that is longer prints its beginning, unless there is no home sheet for the rest', () => {
    expect(givenOf(121, 'both')).toContain(`${'x'.repeat(120)}…`);
    expect(givenOf(121, 'visit')).toBe('x'.repeat(121));
  });
});

describe('things to tell', () => {
  const guideItems = ['A-OF1', 'A-OF2', 'A-OF3', 'A-OF4'];
  const told: Answers = {
    treatments: 'Letrozole',
    health: ['steroids'],
    symptoms: ['day.1'],
    goal: 'To dance',
  };

  it.each([
    ['nothing', {}],
    ['all', told],
  ] as const)('keep each prompt of the guide where %s was said (45)', (_said, answers) => {
    const { tell } = frontOf(answers);
    expect(tell.items.map(({ guide }) => guide)).toEqual(guideItems);
    const prompts = frontOf({}).tell.items.map(({ text }) => text);
    expect(tell.items.map(({ text }) => text)).toEqual(prompts);
  });

  it.each([
    [['autoimmune'], true],
    [['transplant', 'pregnant'], true],
    [['steroids'], true],
    [['pregnant'], false],
    [['not-sure'], false],
    [[], false],
  ] satisfies [Answers['health'], boolean][])('ask which, of health %j: %s', (health, asks) => {
    const { tell } = frontOf({ health });
    expect(tell.items.flatMap(({ blank }) => blank ?? [])).toHaveLength(asks ? 1 : 0);
  });
});

describe('an open check', () => {
  const idsOf = (answers: Answers, kept: string[] = []) =>
    openChecks(answers, kept).map(({ id }) => id);

  it('is of answers that do not match, until they are kept on purpose', () => {
    const [id = ''] = idsOf(cpsThoughNotTested);
    expect(idsOf(cpsThoughNotTested)).toEqual([id]);
    expect(idsOf(cpsThoughNotTested, [id])).toEqual([]);
    expect(idsOf(cpsThoughNotTested, ['another'])).toEqual([id]);
  });

  it('is none of a remark', () => {
    expect(idsOf({ subtype: 'triple-negative', her2: 'low' })).toEqual([]);
    expect(idsOf(patients.knowsNothing)).toEqual([]);
  });
});

it.each<[Answers['health'], string]>([
  [['autoimmune', 'steroids'], 'I have an autoimmune disease. '],
  [['transplant', 'steroids'], 'I have a transplant. '],
  [['transplant', 'autoimmune'], 'I have an autoimmune disease and a transplant. '],
])('the question about symptoms of %j starts “%s”', (health, start) => {
  const { first, questions } = frontOf({ ...hormonePositiveSecondLine, health });
  const asked = [...first, ...questions].find(({ id }) => id === 'Q4');
  expect(asked?.text.startsWith(start)).toBe(true);
});

describe('the placeholders', () => {
  const filled = (answers: Answers) =>
    placeholders(
      factsOf(answers),
      { said: { onFront: new Set(), onSheet: new Set() } },
      { language: 'en', madeOn },
    );

  it('have no value without an answer: a wording that needs it must not be chosen', () => {
    expect(filled({})).toEqual({ madeOn: 'November 23, 2026' });
  });

  it('name each result that counts in any type of cancer', () => {
    const { marker } = filled({ markers: ['brca', 'tmb-high', 'dmmr', 'msi-high'] });
    expect(marker).toBe('MSI-high, dMMR, and TMB-high');
  });
});
