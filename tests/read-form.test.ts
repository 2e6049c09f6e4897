import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from '../lib/answers/answers';
import { saysNothing } from '../lib/answers/says-nothing';
import { formErrorFor } from '../lib/intake/form/form-error';
import {
  blankForm,
  type FormValues,
  needTopics,
  readForm,
  signsIn,
} from '../lib/intake/form/read-form';
import { alertFor, alertsFor } from '../lib/sheet/rules/alerts';
import { checkMessage } from '../lib/sheet/rules/check-message';
import { findChecks } from '../lib/sheet/rules/checks';
import { sayMaking } from '../lib/wording/making-wording';
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

  it.each([
    'twelve',
    '<1',
    '5%',
    '1-9',
    '1,000,000',
    '12/01',
    '0x10',
    '1e3',
    '1 2',
    '1\n2',
    '12 cps 3',
  ])('guesses nothing from a CPS of %j', (cps) => {
    expect(parsed({ cps })).toMatchObject({ ok: false, problems: [{ field: 'cps' }] });
  });

  it('keeps what was chosen and typed', () => {
    const values = { subtype: 'not-sure', name: ' Ana ', ownQuestions: ['', 'Why?'] };
    expect(parsed(values)).toEqual({
      ok: true,
      answers: { subtype: 'not-sure', name: 'Ana', ownQuestions: ['Why?'] },
    });
  });
});

describe('readForm, ticked', () => {
  it('counts signs only where there are any', () => {
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
    [{ topThree: ['none'] }, {}],
    [
      { ownQuestions: ['', 'Why?'], leftOpen: ['own-2', 'Q2', 'own-1'] },
      { ownQuestions: ['Why?'], leftOpen: ['own-1', 'Q2'] },
    ],
    [{ leftOpen: ['none'] }, {}],
    // "None of these" is an answer, and a blank is none.
    [
      { markers: ['none'], spread: ['none'], health: ['none'], needs: ['none'] },
      { markers: [], spread: [], health: [], needs: [] },
    ],
    [{ anySign: 'yes', symptoms: ['none'] }, { symptoms: [] }],
    [{ anySign: 'no', symptoms: ['none'] }, {}],
    [{ spread: ['bones', 'not-sure'] }, { spread: ['bones', 'not-sure'] }],
    [
      { drugsNow: ' letrozole\n', doctor: 'Dr. Lee' },
      { drugsNow: 'letrozole', doctor: 'Dr. Lee' },
    ],
    [{ drugsNow: ' ' }, {}],
    [
      { goal: ' Rest ', treatments: 'a\nb' },
      { goal: 'Rest', treatments: 'a\nb' },
    ],
  ] satisfies [Partial<FormValues>, object][])('%j is %j', (values, answers) => {
    expect(parsed(values)).toEqual({ ok: true, answers });
  });
});

describe('readForm, needs', () => {
  it.each([
    [{ newlyTold: 'yes' }, ['newly-diagnosed']],
    [{ newlyTold: 'no' }, undefined],
    [{ newlyTold: 'not-sure' }, undefined],
    [{ worsening: 'yes' }, ['urgent']],
    [{ worsening: 'no' }, undefined],
    [{ worsening: 'not-sure' }, undefined],
    // "Getting worse fast" is not muted by "no new symptom", nor by "none of these".
    [{ anySign: 'no', worsening: 'yes' }, ['urgent']],
    [{ worsening: 'yes', needs: ['none'] }, ['urgent']],
    [
      { newlyTold: 'yes', worsening: 'yes', needs: ['cost'] },
      ['newly-diagnosed', 'urgent', 'cost'],
    ],
    [{ needs: ['none'] }, []],
    [{ needs: [] }, undefined],
  ] satisfies [Partial<FormValues>, string[] | undefined][])('%j needs %j', (values, needs) => {
    expect(parsed(values)).toEqual({ ok: true, answers: needs ? { needs } : {} });
  });

  it('offers neither of the two as a topic', () => {
    expect(needTopics).toEqual(['trial', 'second-opinion', 'travel', 'cost', 'interpreter']);
  });
});

describe('signsIn', () => {
  const untreated = {
    ...{ anySign: 'yes', priorLines: 'none', immunotherapy: ['none'] },
    ...{ treatments: 'none', drugsNow: 'None' },
  } as const;
  const alertsOf = (values: Partial<FormValues>) =>
    alertsFor(signsIn({ ...blankForm, ...values } as FormValues));
  const mild = { ...untreated, immunotherapy: ['none'], symptoms: ['day.15'] };

  it.each([
    [{}, []],
    // Somebody known to be untreated: each answer that bears on it, given, not given, unknown.
    [{ ...mild }, []],
    [{ ...mild, priorLines: 'one' }, ['same-day']],
    [{ ...mild, priorLines: 'not-sure' }, ['same-day']],
    [{ ...mild, priorLines: '' }, ['same-day']],
    [{ ...mild, immunotherapy: ['around-surgery'] }, ['same-day']],
    [{ ...mild, immunotherapy: ['not-sure'] }, ['same-day']],
    [{ ...mild, immunotherapy: [] }, ['same-day']],
    [{ ...mild, treatments: 'letrozole' }, ['same-day']],
    [{ ...mild, drugsNow: 'letrozole' }, ['same-day']],
    [{ ...mild, drugsNow: 'None now', treatments: 'no treatment yet' }, []],
    [{ ...mild, treatments: '' }, ['same-day']],
    [{ ...mild, drugsNow: '' }, ['same-day']],
    [{ ...mild, health: ['steroids'] }, ['same-day']],
    [{ ...mild, health: ['autoimmune'] }, []],
    [{ ...mild, worsening: 'yes' }, ['same-day']],
    // Newly told leaves treatments unanswered, which is not "untreated".
    [{ ...mild, newlyTold: 'yes', priorLines: '' }, ['same-day']],
    [{ ...mild, symptoms: ['day.10'] }, ['same-day']],
    [{ ...mild, anySign: 'no', symptoms: ['911.1'] }, []],
    [{ ...mild, anySign: 'not-sure', symptoms: ['911.1'] }, ['emergency']],
    [{ anySign: 'no', worsening: 'yes' }, ['same-day']],
    [{ worsening: 'no' }, []],
    [{ worsening: 'not-sure' }, []],
    // An error elsewhere does not silence a sign.
    [{ anySign: 'yes', symptoms: ['911.1'], cps: 'twelve' }, ['emergency']],
  ] as [Partial<FormValues>, string[]][])('%j calls for %j', (values, alerts) => {
    expect(alertsOf(values)).toEqual(alerts);
  });

  it('knows the words for no drugs as such', () => {
    expect(saysNothing(sayOnScreen('en')('form.drugsNow.asNone'))).toBe(true);
  });
});

describe('alertsFor', () => {
  it.each([
    [{ symptoms: ['day.5'] }, ['fever']],
    [{ symptoms: ['day.2', 'day.5'], needs: ['urgent'] }, ['fever']],
    [{ symptoms: ['911.3', 'day.1'] }, ['emergency', 'same-day']],
    [{ symptoms: ['day.5', '911.9'] }, ['emergency', 'fever']],
    [{ symptoms: ['911.9'], needs: ['urgent'] }, ['emergency', 'same-day']],
    [{ symptoms: ['911.9'] }, ['emergency']],
    [{ symptoms: [] }, []],
    [{}, []],
  ] satisfies [Answers, string[]][])('%j calls for %j, 911 first', (answers, alerts) => {
    expect(alertsFor(answers)).toEqual(alerts);
  });
});

describe('alertFor', () => {
  it.each([
    [{}, null],
    [{ symptoms: ['911.3', 'day.1'] }, 'emergency'],
    [{ symptoms: ['day.1'] }, 'same-day'],
    [{ needs: ['urgent'] }, 'same-day'],
    [{ needs: ['cost'] }, null],
    [{ symptoms: ['day.5'] }, 'same-day'],
    [{ symptoms: ['day.15'], priorLines: 'none', immunotherapy: [] }, 'same-day'],
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
    expect(first && checkMessage(first, answers, sayMaking('en'), 'en')).toContain(words);
  });
});

describe('formErrorFor', () => {
  const say = sayOnScreen('en');
  it.each([
    ['cps', 'CPS must be a number'],
    ['visitDate', 'Enter the date of the visit'],
    ['name', 'Name must be 80 characters or fewer'],
    ['doctor', 'Doctor must be 60 characters or fewer'],
    ['drugsNow', 'Cancer drugs now must be 120 characters or fewer'],
    ['nightPhone', 'Phone number for nights and weekends must be 30 characters or fewer'],
    ['treatments', 'What you typed about treatments must be 600'],
    ['goal', 'What matters most must be 200 characters or fewer'],
    ['topThree', 'Choose up to 3 to ask first'],
    ['leftOpen', 'Choose up to 3 that were left open'],
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
