import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { sources, staleAfterDays } from '../lib/content/sources';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });

describe('golden sheets', () => {
  it.each(Object.entries(patients))('%s', async (name, answers) => {
    await expect(sheetAsText(sheetOf(answers))).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('buildSheet', () => {
  it('says the same to the same answers', () => {
    expect(sheetOf(patients.firstTreatmentCps22)).toEqual(sheetOf(patients.firstTreatmentCps22));
  });

  it('is for a pen on letter paper unless the answers say so', () => {
    const paper = { paper: 'a4', textSize: 'large', sheets: 'visit', edition: 'fillable' } as const;
    const standard = { paper: 'letter', textSize: 'standard', sheets: 'both', edition: 'pen' };
    expect(sheetOf({}).print).toEqual(standard);
    expect(sheetOf(paper).print).toEqual(paper);
    expect(sheetOf({}).foot.made).toBe('Made November 23, 2026');
  });

  it('is plain JSON', () => {
    const sheet = sheetOf(patients.hormonePositiveSecondLine);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it('prints a CPS as it was given, and none that cannot be one', () => {
    const printed = (cps: number) => sheetAsText(sheetOf({ cps }));
    expect(printed(9.9)).toContain('CPS of 9.9');
    expect(printed(0.0000001)).toContain('CPS of 0.0000001');
    expect(printed(0)).toContain('CPS of 0.');
    expect(printed(4321)).not.toContain('4321');
    expect(printed(4321)).toContain('left off');
    expect(printed(-7)).not.toContain('-7');
  });

  it.each([
    [{}, ['Q1', 'Q2', 'Q3']],
    [{ ownQuestions: ['Why?'] }, ['Q1', 'Q2', 'own-1']],
    [{ topThree: ['Q5', 'Q4'] }, ['Q4', 'Q5']],
    [{ topThree: ['own-2', 'Q3'], ownQuestions: ['Why?', 'When?'] }, ['Q3', 'own-2']],
    [{ topThree: ['own-9'] }, ['Q1', 'Q2', 'Q3']],
    [{ topThree: ['F.first_line', 'Q4'], priorLines: 'none' }, ['Q4', 'F.first_line']],
    [{ topThree: ['F.first_line'], priorLines: 'one' }, ['Q1', 'Q2', 'Q3']],
  ] satisfies [Answers, string[]][])('%j asks first: %j', (answers, expected) => {
    const { questions, followUps, ownQuestions, handOver } = sheetOf(answers);
    const first = [...questions, ...followUps, ...ownQuestions].filter(({ askFirst }) => askFirst);
    expect(first.map(({ id }) => id)).toEqual(expected);
    expect(handOver.first).toHaveLength(expected.length);
    const ofGuide = expected.filter((id) => id.startsWith('Q'));
    expect(questions.slice(0, ofGuide.length).map(({ id }) => id)).toEqual(ofGuide);
  });

  it('prints every own question as it was typed, numbered after all others', () => {
    const ownQuestions = Array.from({ length: 10 }, (_, index) => `Question no ${index}?\nReally?`);
    const sheet = sheetOf({ ownQuestions });
    expect(sheet.ownQuestions.map(({ text }) => text)).toEqual(ownQuestions);
    const from = 6 + sheet.followUps.length;
    expect(sheet.ownQuestions.map(({ number }) => number)).toEqual(
      ownQuestions.map((_, index) => from + index),
    );
  });

  it('quotes the first 80 characters of an own question in the strip', () => {
    const { handOver } = sheetOf({ ownQuestions: [`${'x'.repeat(79)}👩🏽‍⚕️${'y'.repeat(20)}`] });
    expect(handOver.first.at(-1)).toBe(`10. My own question: “${'x'.repeat(79)}👩🏽‍⚕️…”`);
  });

  it('loses no answer: whatever was given stands on the paper', () => {
    const text = sheetAsText(
      sheetOf({
        er: 'low',
        markers: ['brca', 'esr1'],
        markersTested: 'yes',
        immunotherapy: [],
        immunotherapyEffects: false,
        health: ['transplant'],
        treatments: 'Capecitabine in 2025',
        symptoms: ['911.2', 'day.3'],
        needs: ['cost'],
        interpreterLanguage: 'Spanish',
        goal: 'To be at the wedding',
        detail: 'big-picture',
      }),
    );
    for (const said of [
      'ER low',
      'BRCA change and ESR1 change',
      'BRCA change',
      'Tested for gene changes yes',
      'Immunotherapy none so far',
      'Side effects from immunotherapy no',
      'a transplant',
      'Capecitabine in 2025',
      'chest pain or heartbeat trouble',
      'new skin changes',
      '[x] cost',
      'Spanish',
      'To be at the wedding',
      'Please check how much I want to know.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('words “not sure” beside other values as the rest', () => {
    expect(sheetAsText(sheetOf({ health: ['not-sure'] }))).toMatch(/My health\nnot sure\n/);
    expect(sheetAsText(sheetOf({ health: ['transplant', 'not-sure'] }))).toContain(
      'a transplant and not sure about the rest',
    );
  });

  it('lets nobody else say how much a person wants to know', () => {
    const strip = (filledInBy: Answers['filledInBy'], detail: Answers['detail'] = 'everything') =>
      sheetOf({ filledInBy, detail }).handOver.detail;
    expect(strip('self')).toBe('I want to know everything.');
    expect(strip(undefined)).toBe('I want to know everything.');
    expect(strip('self', 'big-picture')).toBe('Please check how much I want to know.');
    expect(strip('self', 'not-sure')).toBe('Please ask me how much I want to know.');
    for (const detail of ['everything', 'big-picture', 'not-sure'] as const) {
      expect(strip('helper', detail)).toBe('Please ask me how much I want to know.');
      expect(strip('clinic', detail)).toBe('Please ask me how much I want to know.');
    }
    expect(sheetOf({}).handOver.detail).toBeNull();
  });

  it.each([
    [{}, [], 'Unknown: type, marker PD-L1 (score: CPS), and treatments since spread.'],
    [
      { subtype: 'her2-positive', pdl1: 'result-unknown', priorLines: 'two-or-more' },
      ['HER2-positive.', 'Treatments since spread: two or more.'],
      'Unknown: result of marker PD-L1 (score: CPS).',
    ],
    [
      { subtype: 'hormone-positive', her2: 'positive', cps: 12, priorLines: 'none' },
      [
        'Hormone-positive, HER2-positive.',
        'CPS (a score): 12.',
        'Treatments since spread: none yet.',
      ],
      'Unknown: marker PD-L1.',
    ],
    [
      { subtype: 'hormone-positive', pdl1: 'under-10', priorLines: 'one' },
      [
        'Hormone-positive, HER2-negative.',
        'Marker PD-L1 (score: CPS): under 10, or negative.',
        'Treatments since spread: one.',
      ],
      null,
    ],
    [
      { subtype: 'triple-negative', pdl1: '10-or-more', cps: 5, priorLines: 'one' },
      ['Triple-negative.', 'Treatments since spread: one.'],
      'Unknown: marker PD-L1 (score: CPS).',
    ],
    [
      {
        subtype: 'triple-negative',
        pdl1: '10-or-more',
        cps: 12.5,
        er: 'positive',
        priorLines: 'one',
      },
      ['Marker PD-L1 (score: CPS): 12.5.', 'Treatments since spread: one.'],
      'Unknown: type.',
    ],
  ] satisfies [Answers, string[], string | null][])(
    'says to the doctor what is known and what is not: %j',
    (answers, known, unknown) => {
      const { handOver } = sheetOf(answers);
      expect(handOver.known).toEqual(known);
      expect(handOver.unknown).toBe(unknown);
    },
  );

  it.each([
    [{ cps: 400 }, null],
    [
      { pdl1: 'waiting', cps: 22 },
      'PD-L1: Waiting for the result. CPS: 22. These two facts do not match. Please help me sort it out.',
    ],
    [
      { subtype: 'triple-negative', er: 'positive', her2: 'positive' },
      'Type: Triple-negative. ER: positive. HER2: positive. These facts do not match. Please help me sort it out.',
    ],
    [
      { subtype: 'triple-negative', er: 'positive', markers: ['esr1', 'brca'] },
      'These facts do not match: Type, ER, and Other results. Please help me sort it out.',
    ],
  ] satisfies [Answers, string | null][])('prints what does not match: %j', (answers, note) => {
    expect(sheetOf(answers).mismatch).toEqual(note);
  });

  it('prints the facts of several mismatches as they were given', () => {
    const { items } = sheetOf({
      ...{ subtype: 'triple-negative', er: 'positive', pdl1: 'waiting', cps: 22 },
      ...{ priorLines: 'none', immunotherapy: ['for-metastatic'] },
    }).known;
    expect(items.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Type: Triple-negative',
      'PD-L1: Waiting for the result',
      'CPS: 22',
      'Treatments since the spread: None yet',
      'Receptors: ER positive',
      'Immunotherapy: had after the cancer spread',
    ]);
  });

  it('prints every need: on the calendar, or on the visit sheet where there is none', () => {
    const needs = ['urgent', 'trial', 'second-opinion', 'travel', 'cost', 'interpreter'] as const;
    const printed = (sheets: 'both' | 'visit') => {
      const { known, home } = sheetOf({ needs: [...needs], sheets });
      const ticked = home.calendar.items.flatMap(({ options }) => options.filter((o) => o.marked));
      return [known.items.at(-1)?.value, ticked.length];
    };
    expect(printed('both')).toEqual([undefined, 4]);
    expect(printed('visit')[0]).toContain('a second opinion, help with rides, help with cost');
    const { followUps, trials } = sheetOf({ needs: [...needs] });
    expect(followUps[0]?.id).toBe('F.urgent');
    expect(trials).toMatchObject({ lead: true, items: [{}, {}] });
  });

  it('prints a long goal in full once, and quotes it elsewhere', () => {
    const goal = `Rest ${'and peace '.repeat(15)}`.trim();
    const long = sheetAsText(sheetOf({ goal }));
    expect(long.split(goal)).toHaveLength(2);
    expect(long).toContain('“Rest and peace');
    const short = sheetOf({ goal: 'Rest' });
    expect(short.tell.items.map(({ text }) => text)).not.toContain('What matters most to me');
    expect(sheetAsText(short)).toContain('Goal: Rest');
  });

  it('names two signs, emergency first, and counts the others', () => {
    const [first] = sheetOf({ symptoms: ['day.1', 'day.3', '911.6', 'day.2'] }).questions;
    expect(first?.text).toMatch(
      /^On November 23, 2026 I had: bleeding that will not stop, bowel changes, and 2 more\./,
    );
  });

  it('marks an emergency above everything, and only an emergency', () => {
    expect(sheetOf({ symptoms: ['911.6'] }).banner).toBe(
      'Marked on November 23, 2026. If it is happening now: call 911.',
    );
    expect(sheetOf({ symptoms: ['day.5'] }).banner).toBeNull();
  });

  it('offers what it had no room for, until it is taken up', () => {
    const person: Answers = { health: ['autoimmune', 'transplant', 'steroids'], goal: 'Rest' };
    const { offered, moreToAsk } = sheetOf(person);
    expect(offered.map(({ topic }) => topic)).toEqual([
      'Tissue for PD-L1',
      'What matters most',
      'Which line',
      'BRCA test',
    ]);
    expect(moreToAsk).toContain('Tissue for PD-L1');
    const [first] = offered;
    const taken = sheetOf({ ...person, ownQuestions: [first?.text ?? ''] });
    expect(taken.moreToAsk).not.toContain('Tissue for PD-L1');
    expect(sheetOf({}).moreToAsk).toBeNull();
  });

  it('leaves the name off the sheet for the kitchen door', () => {
    const sheet = sheetOf({ name: 'Maria Santos' });
    expect(JSON.stringify(sheet.home)).not.toContain('Maria');
    expect(JSON.stringify([sheet.home.title, sheet.home.subtitle, sheet.home.card])).not.toMatch(
      /metastatic/i,
    );
  });

  it('says when its sources have grown old', () => {
    const newest =
      sources
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? '';
    const dayAfter = (days: number) =>
      new Date(Date.parse(newest) + days * 86_400_000).toISOString().slice(0, 10);
    const sourceOn = (days: number) => buildSheet({}, { madeOn: dayAfter(days) }).source;
    expect(sourceOn(staleAfterDays)).not.toContain('old');
    expect(sourceOn(staleAfterDays + 1)).toContain('These sources are old.');
  });

  it('explains only the words that stand on it', () => {
    const wordsOf = (answers: Answers) =>
      sheetOf(answers)
        .home.words.items.map(({ text }) => text)
        .join(' ');
    expect(wordsOf({ markersTested: 'yes' })).not.toContain('BRCA');
    expect(wordsOf({ markers: ['brca'] })).toContain('BRCA');
    expect(wordsOf({ ownQuestions: ['What is TMB?'] })).toContain('TMB:');
    expect(wordsOf({ ownQuestions: ['Is this whimsical?'] })).not.toContain('MSI');
  });
});
