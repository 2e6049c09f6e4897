import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from '../lib/answers/answers';
import { formErrorFor } from '../lib/intake/form/form-error';
import { blankForm, type FormValues, readForm } from '../lib/intake/form/read-form';
import { alertFor } from '../lib/sheet/rules/alerts';
import { checkMessage } from '../lib/sheet/rules/check-message';
import { findChecks } from '../lib/sheet/rules/checks';
import { sayOnScreen } from '../lib/wording/screen-wording';

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

describe('readForm, ticked', () => {
  it('counts signs only where there are any today', () => {
    const symptoms = ['911.1', 'day.2'];
    expect(parsed({ anySign: 'yes', symptoms })).toEqual({ ok: true, answers: { symptoms } });
    expect(parsed({ anySign: 'not-sure', symptoms })).toEqual({ ok: true, answers: { symptoms } });
    expect(parsed({ anySign: 'no', symptoms })).toEqual({ ok: true, answers: {} });
    expect(parsed({ anySign: '', symptoms })).toEqual({ ok: true, answers: {} });
  });

  it.each([
    [{ immunotherapy: ['none'] }, { immunotherapy: [] }],
    [{ immunotherapy: ['none'], immunotherapyEffects: 'yes' }, { immunotherapy: [] }],
    [{ immunotherapyEffects: 'yes' }, {}],
    [
      { immunotherapy: ['now'], immunotherapyEffects: 'yes' },
      { immunotherapy: ['now'], immunotherapyEffects: true },
    ],
    [
      { immunotherapy: ['not-sure'], immunotherapyEffects: 'no' },
      { immunotherapy: ['not-sure'], immunotherapyEffects: false },
    ],
    [{ immunotherapy: ['now'], immunotherapyEffects: 'not-sure' }, { immunotherapy: ['now'] }],
    [
      { ownQuestions: ['', 'Why?', ' ', 'When?'], topThree: ['own-1', 'own-4', 'Q2', 'own-2'] },
      { ownQuestions: ['Why?', 'When?'], topThree: ['own-2', 'Q2', 'own-1'] },
    ],
    [
      { paper: 'a4', textSize: 'large' },
      { paper: 'a4', textSize: 'large' },
    ],
    [
      { markers: ['brca'], health: [], needs: ['cost'] },
      { markers: ['brca'], needs: ['cost'] },
    ],
    [{ topThree: ['F.cost', 'Q2'] }, { topThree: ['F.cost', 'Q2'] }],
    [
      { goal: ' Rest ', treatments: 'a\nb' },
      { goal: 'Rest', treatments: 'a\nb' },
    ],
  ] satisfies [Partial<FormValues>, object][])('%j is %j', (values, answers) => {
    expect(parsed(values)).toEqual({ ok: true, answers });
  });
});

describe('alertFor', () => {
  it.each([
    [{}, null],
    [{ symptoms: ['911.3', 'day.1'] }, 'emergency'],
    [{ symptoms: ['day.1'] }, 'same-day'],
    [{ needs: ['urgent'] }, 'same-day'],
    [{ needs: ['cost'] }, null],
    [{ symptoms: ['day.4'], priorLines: 'none' }, null],
    [{ symptoms: ['911.3'], needs: ['urgent'], subtype: 'not-sure' }, 'emergency'],
  ] satisfies [Answers, string | null][])('%j calls for %s', (answers, alert) => {
    expect(alertFor(answers)).toBe(alert);
  });
});

describe('checkMessage', () => {
  it.each([
    [{ pdl1: 'under-10', cps: 12.5 }, 'you typed 12.5'],
    [{ subtype: 'triple-negative', er: 'positive', her2: 'positive' }, 'marked ER and HER2 as'],
    [{ subtype: 'triple-negative', pr: 'positive' }, 'marked PR as'],
    [{ subtype: 'triple-negative', her2: 'low', pdl1: 'waiting' }, 'still be HER2-low'],
    [{}, 'It is fine not to know'],
  ] satisfies [Answers, string][])('%j: %s', (answers, words) => {
    const [first] = findChecks(answers);
    expect(first && checkMessage(first, answers, sayOnScreen('en'), 'en')).toContain(words);
  });
});

describe('formErrorFor', () => {
  const say = sayOnScreen('en');
  it.each([
    ['cps', 'CPS must be a number'],
    ['visitDate', 'Enter the date of the visit'],
    ['name', 'Name must be 80 characters or fewer'],
    ['nightPhone', 'Phone number for nights and weekends must be 30 characters or fewer'],
    ['treatments', 'What you typed about treatments must be 600'],
    ['goal', 'What matters most must be 200 characters or fewer'],
    ['topThree', 'Choose up to 3 to ask first'],
    ['ownQuestions.1', 'Your question 2 must be 600 characters or fewer'],
    ['ownQuestions', 'Ask up to 10 questions of your own'],
  ])('has words for %s', (field, words) => {
    expect(formErrorFor(field, blankForm, say)).toContain(words);
  });

  it('says how long a text is, as a reader counts', () => {
    const ownQuestions = ['', `${'é'.repeat(700)}\u200b`];
    expect(formErrorFor('ownQuestions.1', { ...blankForm, ownQuestions }, say)).toContain(
      'Now it has 700',
    );
  });

  it('does not ask for the number of a percent', () => {
    expect(formErrorFor('cps', { ...blankForm, cps: '15 %' }, say)).toContain(
      'A percent is not a CPS',
    );
  });
});
