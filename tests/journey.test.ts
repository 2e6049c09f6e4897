import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { answersAsFile, readSavedFile } from '../lib/answers/saved-file';
import { checks } from '../lib/content/checks';
import { formFrom } from '../lib/intake/form/form-from';
import {
  firstPage,
  hasAnswers,
  isLeftOff,
  isQuestion,
  type Page,
  pageAfter,
  pageAfterChange,
  pageOf,
  problemsOn,
  questionsFor,
  readJourney,
} from '../lib/intake/form/journey';
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  removeQuestion,
} from '../lib/intake/form/own-questions';
import { blankForm, type FormValues } from '../lib/intake/form/read-form';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { hasScreenWording } from '../lib/wording/screen-wording';
import { voiceFor } from '../lib/wording/voice';
import { madeOn, patients } from './patients';
import { en } from './wordings';

const form = (values: Partial<FormValues>): FormValues => ({ ...blankForm, ...values });

/** The pages that Continue leads through, from the first. */
function walk(values: FormValues): Page[] {
  const seen: Page[] = [firstPage];
  for (let page: Page = firstPage; isQuestion(page); ) {
    page = pageAfter(page, values);
    seen.push(page);
  }
  return seen;
}

describe('the pages', () => {
  it('ask only for what there may be an answer to', () => {
    expect(questionsFor(blankForm).filter((page) => page !== 'who')).toHaveLength(13);
    const shown = questionsFor(form({ results: ['pdl1'], immunotherapy: ['now'] }));
    expect(shown).toContain('pdl1');
    expect(shown).toContain('effects');
    expect(shown).not.toContain('receptors');
    expect(questionsFor(form({ results: ['none'], immunotherapy: ['none'] }))).toEqual(
      questionsFor(blankForm),
    );
  });

  it.each([
    {},
    { results: ['receptors', 'pdl1', 'markers'], immunotherapy: ['not-sure'] },
  ] satisfies Partial<FormValues>[])('lead from the first to the sheet: %j', (values) => {
    expect(walk(form(values))).toEqual([...questionsFor(form(values)), 'check']);
  });

  it('ask for every field of the answers once, or it is chosen with the sheet', () => {
    const onSheet = ['language', 'paper', 'textSize', 'sheets', 'edition'];
    const asked = (Object.keys(fields) as (keyof typeof fields)[]).filter(
      (field) => pageOf(field) !== 'check',
    );
    expect(asked.length).toBe(Object.keys(fields).length - onSheet.length);
  });

  it('that a check is about can be opened', () => {
    const about = checks.flatMap((check) => check.facts.map((fact) => fact.split('.')[0]));
    for (const field of about) {
      expect(isQuestion(pageOf(field as keyof typeof fields)), field).toBe(true);
    }
  });
});

describe('a change from the sheet', () => {
  it('leads back to it', () => {
    expect(pageAfterChange('type', blankForm)).toBe('check');
    expect(pageAfterChange('visit', form({ name: 'Ana' }))).toBe('check');
  });

  it('asks first for what it has opened and nobody has answered', () => {
    const opened = form({ results: ['receptors', 'pdl1'], er: 'positive' });
    expect(pageAfterChange('results', opened)).toBe('pdl1');
    expect(pageAfterChange('pdl1', opened)).toBe('check');
    expect(pageAfterChange('immunotherapy', form({ immunotherapy: ['now'] }))).toBe('effects');
  });
});

describe('an answer on a page that is no longer asked', () => {
  const values = form({ results: ['none'], pdl1: '10-or-more', cps: '22', subtype: 'not-sure' });

  it('is left off the sheet, and comes back with its page', () => {
    expect(parseAnswers(readJourney(values))).toEqual({
      ok: true,
      answers: { subtype: 'not-sure' },
    });
    const again = parseAnswers(readJourney({ ...values, results: ['pdl1'] }));
    expect(again).toMatchObject({ answers: { pdl1: '10-or-more', cps: 22 } });
  });

  it('is told', () => {
    expect(isLeftOff('pdl1', values)).toBe(true);
    expect(isLeftOff('markers', values)).toBe(false);
    expect(isLeftOff('pdl1', { ...values, results: ['pdl1'] })).toBe(false);
  });

  it('stops nobody by an error in it', () => {
    expect(parseAnswers(readJourney({ ...values, cps: 'twelve' })).ok).toBe(true);
  });
});

it('a problem belongs to the page that asks', () => {
  const problems = [{ field: 'cps' }, { field: 'ownQuestions.1' }, { field: 'name' }];
  expect(problemsOn('pdl1', problems)).toEqual([{ field: 'cps' }]);
  expect(problemsOn('own', problems)).toEqual([{ field: 'ownQuestions.1' }]);
  expect(problemsOn('type', problems)).toEqual([]);
});

it('an untouched form has no answers', () => {
  expect(hasAnswers(blankForm)).toBe(false);
  expect(hasAnswers(form({ ownQuestions: [' ', ''] }))).toBe(false);
  expect(hasAnswers(form({ anySign: 'no' }))).toBe(true);
  expect(hasAnswers(form({ ownQuestions: ['', 'Why?'] }))).toBe(true);
});

describe('own questions', () => {
  const values = form({ ownQuestions: ['a', 'b', 'c'], topThree: ['own-3', 'Q2', 'own-1'] });

  it('take their place among the top three along when they move', () => {
    expect(moveQuestion(values, 2, -1)).toMatchObject({
      ownQuestions: ['a', 'c', 'b'],
      topThree: ['own-2', 'Q2', 'own-1'],
    });
    expect(moveQuestion(values, 0, 1)).toMatchObject({
      ownQuestions: ['b', 'a', 'c'],
      topThree: ['own-3', 'Q2', 'own-2'],
    });
    expect(moveQuestion(values, 0, -1)).toEqual(values);
    expect(moveQuestion(values, 2, 1)).toEqual(values);
  });

  it('leave it when they are removed', () => {
    expect(removeQuestion(values, 0)).toMatchObject({
      ownQuestions: ['b', 'c'],
      topThree: ['own-2', 'Q2'],
    });
    expect(removeQuestion(form({ ownQuestions: ['a'] }), 0).ownQuestions).toEqual(['']);
  });

  it('are added and changed', () => {
    expect(addQuestion(blankForm).ownQuestions).toEqual(['', '']);
    expect(addQuestion(blankForm, 'x').ownQuestions).toEqual(['x']);
    expect(addQuestion(values, 'x').ownQuestions).toEqual(['a', 'b', 'c', 'x']);
    expect(changeQuestion(values, 1, 'x').ownQuestions).toEqual(['a', 'x', 'c']);
  });
});

describe.each(Object.entries(patients))('the saved answers of %s', (_name, answers: Answers) => {
  it('are the same when they are opened, and as a form', () => {
    const read = readSavedFile(answersAsFile(answers));
    expect(read).toEqual({ ok: true, answers });
    expect(parseAnswers(readJourney(formFrom(answers)))).toEqual({ ok: true, answers });
  });
});

it.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['Dear doctor', 'notAnswers'],
  ['[]', 'notAnswers'],
  ['{"cps": "many"}', 'notAnswers'],
  ['{"__proto__": {"name": "x"}, "other": 1}', 'notAnswers'],
])('a file that holds %j is told as %s', (text, problem) => {
  expect(readSavedFile(text)).toEqual({ ok: false, problem });
});

it('a saved file may start with a byte order mark', () => {
  expect(readSavedFile('\ufeff{"name":"Ana"}')).toEqual({ ok: true, answers: { name: 'Ana' } });
});

describe('the voice of the form', () => {
  const voices = { helper: voiceFor('helper', 'en'), clinic: voiceFor('clinic', 'en') };
  const keys = Object.keys(en).filter(hasScreenWording);
  const anything = new Proxy({}, { get: () => '7', has: () => true }) as Record<string, string>;

  it('speaks to the person, or of them', () => {
    expect(voiceFor('', 'en')('form.subtype')).toContain('do you have');
    expect(voiceFor('self', 'en')('form.subtype')).toContain('do you have');
    expect(voices.helper('form.subtype')).toContain('do they have');
    expect(voices.clinic('form.subtype')).toContain('does the patient have');
    expect(voices.clinic('form.receptors')).toContain('does the report say');
    expect(voices.clinic('form.continue')).toBe('Continue');
  });

  it('has a variant only of what there is, with the same places to fill', () => {
    const placesOf = (text: string) => text.match(/\{\w+/g)?.sort() ?? [];
    const variants = keys.filter((key) => /^form\.(other|clinic)\./.test(key));
    expect(variants.length).toBeGreaterThan(60);
    for (const variant of variants) {
      const name = variant.replace(/^form\.(other|clinic)\./, '');
      const key = [`form.${name}`, name].find(hasScreenWording);
      expect(key, variant).toBeDefined();
      if (key) expect(placesOf(en[variant]), variant).toEqual(placesOf(en[key]));
    }
  });

  // What the tool says to whoever is at the screen, about the sheet or the report.
  const toWhoever = /^form\.(open|filledInBy|clear|progress|lost|stays|results\.hint|visit\.lead)/;
  const spoken = keys.filter(
    (key) =>
      /^(form|check)\.|^result\.(title|hand|offered)/.test(key) &&
      !/^form\.(other|clinic)\./.test(key) &&
      !toWhoever.test(key),
  );

  it.each(Object.entries(voices))('of a %s never speaks of "you"', (_who, say) => {
    const offending = spoken.filter((key) => /\b(you|your)\b/i.test(say(key, anything)));
    expect(offending).toEqual([]);
  });

  it('of a clinic speaks of the patient, not of "them"', () => {
    // These are tests and questions, not people.
    const ofThings = ['form.markersTested', 'result.offered.hint'];
    const offending = spoken.filter((key) =>
      /\b(they|them|their)\b/i.test(voices.clinic(key, anything)),
    );
    expect(offending).toEqual(ofThings);
  });

  const warnings = keys.filter((key) => /^V\./.test(key));
  // Who fills in has typed and marked; the report, the doctor and the treatment are somebody else's.
  const bySelf = /\byou (typed|said|also said|chose|marked|also marked|can|are not sure)\b/gi;
  it.each(warnings)('says %s of somebody else, too', (key) => {
    const helper = voices.helper(key, anything);
    const clinic = voices.clinic(key, anything);
    if (key === 'V.emergency')
      expect([helper, clinic].join()).toMatch(/Call 911 now\..*Call 911 now\./);
    for (const text of [helper, clinic])
      expect(text.replace(bySelf, '')).not.toMatch(/\byou(r)?\b/i);
    expect(clinic).not.toMatch(/\b(they|them|their)\b/i);
  });

  it.each(Object.entries(patients))(
    'never prints: the sheet of %s is in the first person',
    (_name, answers) => {
      for (const filledInBy of ['helper', 'clinic'] as const) {
        const sheet = buildSheet({ ...answers, filledInBy }, { madeOn });
        expect(printedStrings(sheet).join(' ')).not.toMatch(
          /\b(their (report|doctor|type)|the patient|they (have|had|were))\b/i,
        );
      }
    },
  );
});
