import { describe, expect, it, test } from 'vitest';
import { parseAnswers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { patients } from './patients';

const problemsOf = (raw: unknown) => {
  const parsed = parseAnswers(raw);
  return parsed.ok ? [] : parsed.problems;
};
const answersOf = (raw: unknown) => {
  const parsed = parseAnswers(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.answers;
};

describe('parseAnswers', () => {
  it('takes nothing at all for an answer', () => {
    expect(answersOf({})).toEqual({});
  });

  it.each(Object.entries(patients))('takes %s unchanged', (_name, patient) => {
    expect(answersOf(JSON.parse(JSON.stringify(patient)))).toEqual(patient);
  });

  it.each(
    Object.entries(fields).flatMap(([field, spec]) =>
      'of' in spec ? spec.of.map((value) => [field, value, spec.kind] as const) : [],
    ),
  )('takes %s: %s', (field, value, kind) => {
    const given = kind === 'some' ? [value] : value;
    expect(answersOf({ [field]: given })).toEqual({ [field]: given });
  });

  it.each([
    ['name', { name: '😀'.repeat(300) }, '80 characters'],
    ['name', { name: 7 }, '80 characters'],
    ['cps', { cps: 'twelve' }, 'number'],
    ['cps', { cps: null }, 'number'],
    ['cps', { cps: Number.POSITIVE_INFINITY }, 'number'],
    ['subtype', { subtype: 'luminal' }, 'triple-negative, hormone-positive'],
    ['pr', { pr: 'low' }, 'positive, negative, not-sure'],
    ['markers', { markers: 'brca' }, 'msi-high'],
    ['markers.0', { markers: ['brca9'] }, ''],
    ['visitDate', { visitDate: '2026-02-30' }, '2026-12-01'],
    ['visitDate', { visitDate: '12/01/2026' }, '2026-12-01'],
    ['immunotherapyEffects', { immunotherapyEffects: 'yes' }, 'true or false'],
    ['ownQuestions', { ownQuestions: Array(11).fill('Why?') }, 'up to 10'],
    ['ownQuestions.1', { ownQuestions: ['Why?', 'x'.repeat(601)] }, '600'],
    ['topThree', { topThree: ['Q1', 'Q2', 'Q3', 'Q4'] }, 'up to 3'],
    ['topThree.0', { topThree: ['T1'] }, 'Q1, F.urgent or own-1'],
    ['leftOpen', { leftOpen: ['Q1', 'Q2', 'Q3', 'Q4'] }, 'up to 3'],
    ['leftOpen.1', { leftOpen: ['Q1', 'T2'] }, 'Q1, F.urgent or own-1'],
    ['topThree.0', { topThree: ['Q6'] }, 'Q1, F.urgent or own-1'],
    ['topThree.1', { topThree: ['Q1', 'own-11'] }, 'Q1, F.urgent or own-1'],
    ['topThree.0', { topThree: ['f.brca'] }, 'Q1, F.urgent or own-1'],
    ['topThree.0', { topThree: ['F.nothing'] }, 'Q1, F.urgent or own-1'],
    ['topThree.0', { topThree: ['TR1'] }, 'Q1, F.urgent or own-1'],
    // Retired: the message names what took their place.
    ['topThree.0', { topThree: ['F.pregnancy'] }, 'Q1, F.urgent or own-1'],
    ['topThree.2', { topThree: ['Q1', 'Q2', 'F.interp'] }, 'Q1, F.urgent or own-1'],
    ['symptoms.0', { symptoms: ['day.4'] }, 'day.10, day.15'],
    ['symptoms.1', { symptoms: ['day.5', 'day.4'] }, '911.9, day.5'],
    ['health.0', { health: ['pregnancy'] }, 'pregnant, pregnancy-or-nursing'],
    ['priorLines', { priorLines: 'three' }, 'none, one, two-or-more, not-sure'],
    ['priorLines', { priorLines: 1 }, 'counting the one now'],
    ['priorLines', { priorLines: '1L' }, 'counting the one now'],
    // New fields.
    ['doctor', { doctor: 'x'.repeat(61) }, '60 characters'],
    ['doctor', { doctor: ['Lee'] }, '60 characters'],
    ['drugsNow', { drugsNow: 'x'.repeat(121) }, '120 characters'],
    ['drugsNow', { drugsNow: ['Letrozole'] }, '120 characters'],
    ['spread', { spread: 'bones' }, 'bones, liver, lungs, brain, lymph-nodes'],
    ['spread.0', { spread: ['bone'] }, 'bones, liver, lungs, brain, lymph-nodes'],
    ['spread.1', { spread: ['liver', 'nodes'] }, 'skin, other, not-sure'],
    ['version', { version: 2 }, 'no such field'],
    ['shoeSize', { shoeSize: 38 }, 'no such field'],
    ['__proto__', JSON.parse('{"__proto__": {"cps": 5}}'), 'no such field'],
    ['answers', [], 'one set of answers in braces'],
    ['answers', null, 'one set of answers in braces'],
  ])('names the field %s and says what is allowed', (field, raw, allowed) => {
    const [problem, ...others] = problemsOf(raw);
    expect(others).toEqual([]);
    expect(problem?.field).toBe(field);
    expect(problem?.message).toContain(allowed);
  });

  it('names every problem at once', () => {
    const raw = { cps: 'x', subtype: 'y', colour: 'z' };
    expect(problemsOf(raw).map(({ field }) => field)).toEqual(['subtype', 'cps', 'colour']);
  });

  it.each([
    ['markers', Array(300_000).fill('x')],
    ['ownQuestions', Array(300_000).fill('Why?')],
    ['topThree', Array(300_000).fill(1)],
  ])('does not throw at a list of 300,000 items in %s', (field, items) => {
    expect(problemsOf({ [field]: items }).map((problem) => problem.field)).toEqual([field]);
  });

  it('never repeats a value back', () => {
    const secret = 'SECRET-VALUE';
    const raw = Object.fromEntries(Object.keys(fields).map((field) => [field, { secret }]));
    const problems = problemsOf(raw);
    expect(problems).toHaveLength(Object.keys(fields).length);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  it('keeps a hostile field name on one short line', () => {
    const [problem] = problemsOf({ [`a\n\u202eb${'c'.repeat(500)}`]: 1 });
    expect(problem?.field).toMatch(/^"a b?c*b?c*"$/);
    expect(problem?.field.length).toBeLessThan(60);
  });

  test.each([-1, 100.5, 1e9, -1e9])('keeps a CPS of %d: the sheet leaves it off', (cps) => {
    expect(answersOf({ cps })).toEqual({ cps });
  });

  it('knows no minus zero', () => {
    expect(Object.is(answersOf({ cps: -0 }).cps, 0)).toBe(true);
  });

  it('counts graphemes after cleaning', () => {
    const family = '👩‍👩‍👧'.repeat(80);
    expect(answersOf({ name: `${family}\u00ad\u200b ` })).toEqual({ name: family });
    expect(problemsOf({ name: `${family}x` })).toHaveLength(1);
  });

  it('takes text that is empty after cleaning for not given', () => {
    expect(answersOf({ name: ' \u00ad\u200b', ownQuestions: ['', '\u0301'] })).toEqual({});
    expect(answersOf({ ownQuestions: ['', ' Why? '] })).toEqual({ ownQuestions: ['Why?'] });
  });

  it('cleans the new texts, on one line', () => {
    expect(answersOf({ doctor: ' Dr.\n Lee ', drugsNow: 'Letrozole\u0000,\npalbociclib' })).toEqual(
      {
        ...{ doctor: 'Dr. Lee', drugsNow: 'Letrozole, palbociclib' },
      },
    );
    expect(answersOf({ doctor: ' ', drugsNow: '\u200b', spread: ['skin', 'skin'] })).toEqual({
      spread: ['skin'],
    });
  });

  it('takes a value said twice once', () => {
    expect(answersOf({ markers: ['brca', 'brca'], topThree: ['Q1', 'Q1'] })).toEqual({
      markers: ['brca'],
      topThree: ['Q1'],
    });
  });
});
