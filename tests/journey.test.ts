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
import { validAnswers } from '../lib/intake/form/valid-answers';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { hasMakingWording, makingVoiceFor } from '../lib/wording/making-wording';
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
    expect(questionsFor(blankForm).filter((page) => page !== 'who')).toHaveLength(16);
    const shown = questionsFor(form({ results: ['pdl1'], immunotherapy: ['now'] }));
    expect(shown).toContain('pdl1');
    expect(shown).toContain('effects');
    expect(shown).not.toContain('receptors');
    expect(questionsFor(form({ results: ['none'], immunotherapy: ['none'] }))).toEqual(
      questionsFor(blankForm),
    );
  });

  it('come in this order', () => {
    const all = form({ results: ['receptors', 'pdl1', 'markers'], immunotherapy: ['now'] });
    expect(questionsFor(all).join(' ')).toBe(
      'who newly type results receptors pdl1 markers spread lines immunotherapy effects drugs ' +
        'treatments health signs goal detail needs own top visit',
    );
  });

  it.each([
    {},
    { results: ['receptors', 'pdl1', 'markers'], immunotherapy: ['not-sure'] },
    { newlyTold: 'yes' },
  ] satisfies Partial<FormValues>[])('lead from the first to the sheet: %j', (values) => {
    expect(walk(form(values))).toEqual([...questionsFor(form(values)), 'check']);
  });

  it('ask for every field of the answers once, or it is chosen with the sheet', () => {
    const onSheet = ['language', 'paper', 'textSize', 'sheets', 'edition', 'wallet'];
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

describe('somebody newly told', () => {
  const skipped = (values: Partial<FormValues>) =>
    questionsFor(blankForm).filter((page) => !questionsFor(form(values)).includes(page));

  it.each([
    ['yes', ['lines'], ['newly-diagnosed']],
    ['no', [], undefined],
    ['not-sure', [], undefined],
    ['', [], undefined],
  ] as const)('who answers %j is not asked for %j', (newlyTold, pages, needs) => {
    expect(skipped({ newlyTold })).toEqual(pages);
    const answers = needs ? { needs } : {};
    // A question that is not asked is left unanswered: never "none".
    expect(parseAnswers(readJourney(form({ newlyTold })))).toEqual({ ok: true, answers });
  });

  it('is asked for immunotherapy around surgery and now all the same', () => {
    for (const immunotherapy of [['around-surgery'], ['now'], ['not-sure']]) {
      const values = form({ newlyTold: 'yes', immunotherapy });
      expect(questionsFor(values)).toContain('effects');
      expect(readJourney(values)).toMatchObject({ immunotherapy });
    }
  });

  it('keeps a number of treatments that was given before, and may change it', () => {
    const values = form({ newlyTold: 'yes', priorLines: 'two-or-more' });
    expect(skipped({ newlyTold: 'yes', priorLines: 'two-or-more' })).toEqual([]);
    expect(readJourney(values)).toMatchObject({ priorLines: 'two-or-more' });
  });

  it('has a page to change each need', () => {
    expect(pageOf('needs.newly-diagnosed')).toBe('newly');
    expect(pageOf('needs.urgent')).toBe('signs');
    expect(pageOf('needs.trial')).toBe('needs');
    expect(pageOf('needs')).toBe('needs');
    expect(pageOf('language')).toBe('check');
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
    expect(pageAfterChange('newly', form({ newlyTold: 'no' }))).toBe('lines');
    expect(pageAfterChange('newly', form({ newlyTold: 'no', priorLines: 'one' }))).toBe('check');
    expect(pageAfterChange('newly', form({ newlyTold: 'yes' }))).toBe('check');
  });

  it('asks for one after the other that it has opened, and for nothing else', () => {
    const opened = form({ results: ['receptors', 'pdl1'] });
    expect(pageAfterChange('results', opened)).toBe('receptors');
    expect(pageAfterChange('receptors', opened)).toBe('pdl1');
    expect(pageAfterChange('type', opened)).toBe('check');
    expect(pageAfterChange('goal', form({ immunotherapy: ['now'] }))).toBe('check');
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

describe('answers to save from a form that failed', () => {
  it('are all but those that are not valid yet', () => {
    const typed = { name: 'Ana', results: ['pdl1'], cps: '12', pdl1: '10-or-more' };
    const valid = { name: 'Ana', pdl1: '10-or-more' };
    expect(validAnswers(form({ ...typed, doctor: 'x'.repeat(70) }))).toEqual({ ...valid, cps: 12 });
    expect(validAnswers(form({ ...typed, cps: '1 2' }))).toEqual(valid);
    expect(validAnswers(blankForm)).toEqual({});
  });
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

  it('take it among those that an earlier visit left open, too', () => {
    const opened = form({ ownQuestions: ['a', 'b', 'c'], leftOpen: ['own-3', 'Q2', 'own-1'] });
    expect(moveQuestion(opened, 2, -1).leftOpen).toEqual(['own-2', 'Q2', 'own-1']);
    expect(removeQuestion(opened, 0).leftOpen).toEqual(['own-2', 'Q2']);
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
    expect(read).toMatchObject({ ok: true, answers, askAgain: [], changed: [] });
    expect(parseAnswers(readJourney(formFrom(answers)))).toEqual({ ok: true, answers });
  });
});

describe('opened as a form', () => {
  it.each([
    { doctor: 'Dr. Lee', drugsNow: 'letrozole', spread: ['bones', 'other'] },
    { drugsNow: 'none', spread: [], markers: [], health: [], needs: [], immunotherapy: [] },
    { spread: ['not-sure'], health: ['pregnant', 'pregnancy-or-nursing', 'not-sure'] },
    { symptoms: ['911.9', 'day.10', 'day.15'] },
    { symptoms: [] },
    { needs: ['newly-diagnosed'] },
    { needs: ['urgent'] },
    {
      needs: ['newly-diagnosed', 'urgent', 'trial', 'interpreter'],
      interpreterLanguage: 'Russian',
    },
    { needs: ['newly-diagnosed'], priorLines: 'two-or-more', immunotherapy: ['for-metastatic'] },
    { topThree: ['F.cost', 'own-1'], ownQuestions: ['Why?'], needs: ['cost'] },
    { leftOpen: ['Q5', 'own-1'], ownQuestions: ['Why?'] },
  ] satisfies Answers[])('%j stays as it is', (answers) => {
    expect(parseAnswers(readJourney(formFrom(answers)))).toEqual({ ok: true, answers });
  });

  it('asks what an earlier visit left open, which nobody else is asked', () => {
    expect(questionsFor(blankForm)).not.toContain('open');
    const pages = questionsFor(formFrom({ subtype: 'not-sure' }));
    expect(pages.slice(pages.indexOf('own'), pages.indexOf('visit'))).toEqual([
      'own',
      'open',
      'top',
    ]);
    expect(readJourney(form({ leftOpen: ['Q5'] })).leftOpen).toBeUndefined();
  });

  it('needs are asked where each is asked', () => {
    const values = formFrom({ needs: ['urgent', 'newly-diagnosed', 'cost'] });
    expect(values).toMatchObject({ needs: ['cost'], newlyTold: 'yes', worsening: 'yes' });
    expect(formFrom({ needs: ['cost'] })).toMatchObject({ newlyTold: '', worsening: '' });
    // Only an empty list says that there is none.
    expect(formFrom({ needs: ['urgent'] }).needs).toEqual([]);
    expect(formFrom({ needs: [] }).needs).toEqual(['none']);
  });

  it('"none" is ticked, and a list that was not answered is blank', () => {
    expect(formFrom({ health: [], spread: [], markers: [] })).toMatchObject({
      health: ['none'],
      spread: ['none'],
      markers: ['none'],
      immunotherapy: [],
    });
  });
});

describe('the voice of the form', () => {
  const voices = { helper: makingVoiceFor('helper', 'en'), clinic: makingVoiceFor('clinic', 'en') };
  const keys = Object.keys(en).filter(hasMakingWording);
  const anything = new Proxy({}, { get: () => '7', has: () => true }) as Record<string, string>;

  it('speaks to the person, or of them', () => {
    expect(voiceFor('', 'en')('form.subtype')).toContain('do you have');
    expect(makingVoiceFor('self', 'en')('form.subtype')).toContain('do you have');
    expect(voiceFor('helper', 'en')('form.subtype')).toContain('do they have');
    expect(voices.helper('form.subtype')).toContain('do they have');
    expect(voices.clinic('form.subtype')).toContain('does the patient have');
    expect(voices.clinic('form.receptors')).toContain('does the report say');
    expect(voices.clinic('form.continue')).toBe('Continue');
  });

  it.each([
    ['form.priorLines', 'since the spread, counting the one now'],
    ['form.anySign', 'a new symptom, or one that stays or got worse?'],
    ['form.newlyTold', 'told in the last few weeks'],
    ['form.drugsNow', 'cancer drugs'],
    ['V.fever', 'right now, at any hour'],
    ['V.fever', 'the clinic that found the cancer'],
    ['V.sameday', 'the clinic that found the cancer'],
    ['V.emergency', 'Call 911 now'],
  ] as const)('says in %s of anybody: %s', (key, words) => {
    for (const say of [makingVoiceFor('', 'en'), ...Object.values(voices)]) {
      expect(say(key)).toContain(words);
    }
  });

  it('has a variant only of what there is, with the same places to fill', () => {
    const placesOf = (text: string) => text.match(/\{\w+/g)?.sort() ?? [];
    const variants = keys.filter((key) => /^form\.(other|clinic)\./.test(key));
    expect(variants.length).toBeGreaterThan(60);
    for (const variant of variants) {
      const name = variant.replace(/^form\.(other|clinic)\./, '');
      const key = [`form.${name}`, name].find(hasMakingWording);
      expect(key, variant).toBeDefined();
      if (key) expect(placesOf(en[variant]), variant).toEqual(placesOf(en[key]));
    }
  });

  // The tool's words to whoever is at the screen, about the sheet or the report.
  const toWhoever =
    /^form\.(open|filledInBy|clear|keep|progress|lost|updated|offline|stays|results\.hint|visit\.lead)/;
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
    // These are tests, not people.
    const ofThings = ['form.markersTested'];
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
