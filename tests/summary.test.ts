import { describe, expect, it } from 'vitest';
import { summaryOf } from '../components/prepare/summary';
import { formFrom } from '../lib/intake/form/form-from';
import { blankForm } from '../lib/intake/form/read-form';
import { buildSheet } from '../lib/sheet/build-sheet';
import { makingVoiceFor } from '../lib/wording/making-wording';
import { madeOn, patients } from './patients';

const say = makingVoiceFor('', 'en');
const textsOf = (values: typeof blankForm, answers = {}) =>
  Object.fromEntries(
    summaryOf(values, buildSheet(answers, { madeOn }), say).map(({ page, answers: given }) => [
      page,
      given.map(({ text }) => text),
    ]),
  );

describe('summaryOf', () => {
  it('has no answer where nothing was said', () => {
    expect(Object.values(textsOf(blankForm)).flat()).toEqual([]);
  });

  it.each(Object.keys(patients))('has words for every answer of %s, and no id', (name) => {
    const answers = patients[name as keyof typeof patients];
    const values = formFrom(answers);
    const texts = Object.values(textsOf(values, answers)).flat();
    expect(texts.filter((text) => /^[a-z0-9]+([-.][a-z0-9]+)+$/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says "none of these" of a list, and the signs in place of the reply', () => {
    const values = { ...blankForm, spread: ['none'], anySign: 'yes', symptoms: ['day.5'] } as const;
    const { spread, signs } = textsOf({ ...values, spread: ['none'], symptoms: ['day.5'] });
    expect(spread).toEqual(['None of these']);
    expect(signs).toEqual([say('value.symptoms.day.5')]);
  });

  it('does not show signs that a "no" takes back', () => {
    const { signs } = textsOf({ ...blankForm, anySign: 'no', symptoms: ['day.5'] });
    expect(signs).toEqual(['No']);
  });

  it('names a chosen own question by its words, and a typed text as typed', () => {
    const values = { ...blankForm, ownQuestions: ['', 'Can I fly?'], topThree: ['own-2', 'Q5'] };
    const rows = summaryOf(values, buildSheet({}, { madeOn }), say);
    const answersOf = (page: string) => rows.find((row) => row.page === page)?.answers ?? [];
    expect(answersOf('own')).toEqual([{ text: 'Can I fly?', isTyped: true }]);
    expect(answersOf('top').map(({ isTyped }) => isTyped)).toEqual([true, false]);
  });
});
