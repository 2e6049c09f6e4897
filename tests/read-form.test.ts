import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../lib/answers';
import { blankForm, type FormValues, formErrorFor, readForm } from '../lib/read-form';
import { sayIn } from '../lib/wording';

const parsed = (values: Partial<FormValues>) => parseAnswers(readForm({ ...blankForm, ...values }));

describe('readForm', () => {
  it('takes a blank form for no answers', () => {
    expect(parsed({})).toEqual({ ok: true, answers: {} });
  });

  it.each([
    ['22', 22],
    [' CPS: 22 ', 22],
    ['9.5', 9.5],
    ['9,5', 9.5],
    ['-1', -1],
    ['0', 0],
  ])('reads a CPS of %j', (cps, number) => {
    expect(parsed({ cps })).toEqual({ ok: true, answers: { cps: number } });
  });

  it.each(['twelve', '<1', '5%', '1-9', '1,000,000', '12/01', '0x10', '1e3'])(
    'guesses nothing from a CPS of %j',
    (cps) => {
      expect(parsed({ cps })).toMatchObject({ ok: false, problems: [{ field: 'cps' }] });
    },
  );

  it('keeps what was chosen and typed', () => {
    const values = { subtype: 'not-sure', name: ' Ana ', ownQuestions: ['', 'Why?'] };
    expect(parsed(values)).toEqual({
      ok: true,
      answers: { subtype: 'not-sure', name: 'Ana', ownQuestions: ['Why?'] },
    });
  });
});

describe('formErrorFor', () => {
  const say = sayIn('en');
  it.each([
    ['cps', 'CPS must be a number'],
    ['visitDate', 'Enter the date of the visit'],
    ['name', 'Name must be 80 characters or fewer'],
    ['nightPhone', 'Phone number for nights and weekends must be 30 characters or fewer'],
    ['ownQuestions.1', 'Your question 2 must be 600 characters or fewer'],
    ['ownQuestions', 'Ask up to 10 questions of your own'],
  ])('has words for %s', (field, words) => {
    expect(formErrorFor(field, blankForm, say)).toContain(words);
  });

  it('does not ask for the number of a percent', () => {
    expect(formErrorFor('cps', { ...blankForm, cps: '15 %' }, say)).toContain(
      'A percent is not a CPS',
    );
  });
});
