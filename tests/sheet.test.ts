import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { sources, staleAfterDays } from '../lib/content/sources';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';
import { en } from './wordings';

// The golden sheets do not change when somebody signs.
vi.mock('../lib/content/signatures', () => import('./unsigned'));

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

  it('loses no answer: whatever was given stands on the paper', () => {
    const text = sheetAsText(
      sheetOf({
        er: 'low',
        markers: ['brca', 'esr1'],
        markersTested: 'yes',
        immunotherapy: [],
        health: ['transplant'],
        treatments: 'Capecitabine in 2025',
        drugsNow: 'Letrozole now',
        spread: ['brain', 'bones'],
        doctor: 'Dr. Patel',
        symptoms: ['911.2', 'day.3'],
        needs: ['cost'],
        interpreterLanguage: 'Spanish',
        goal: 'To be at the wedding',
        detail: 'big-picture',
      }),
    );
    for (const said of [
      'ER low',
      'Other results: BRCA change and ESR1 change.',
      'No immunotherapy so far',
      'I have had a transplant',
      'Capecitabine in 2025',
      'Letrozole now',
      'bones, brain',
      'Dr. Patel',
      'chest pain, chest pressure, or heartbeat trouble; and new skin changes or mouth sores',
      '[x] cost',
      'Spanish',
      'To be at the wedding',
      'I want the big picture. Please ask before you tell me more.',
    ]) {
      expect(text).toContain(said);
    }
  });

  // 52: what is not known of one's health is asked about, and is no fact to tell.
  it('words “not sure” beside other values as the rest, and tells no “not sure” of health', () => {
    const told = (health: Answers['health']) =>
      sheetOf({ health }).tell.items.find(({ guide }) => guide === 'A-OF2');
    expect(told(['not-sure'])).toMatchObject({ text: en['tell.health'], given: null });
    expect(told(['transplant', 'not-sure'])).toMatchObject({
      given: 'I have had a transplant',
    });
    const { followUps } = sheetOf({ health: ['transplant', 'not-sure'] });
    expect(followUps.map(({ id }) => id)).not.toContain('F.health');
    expect(sheetAsText(sheetOf({ health: ['not-sure'] }))).not.toMatch(/day to day\?\nnot sure/);
  });

  // 33
  it.each([
    [{ cps: 400 }, null],
    [
      { pdl1: 'waiting', cps: 22 },
      'PD-L1: waiting for the result, but CPS 22. Please help me sort it out.',
    ],
    [
      { subtype: 'triple-negative', er: 'positive', her2: 'positive' },
      'Triple-negative, but ER and HER2 positive. Please help me sort it out.',
    ],
    [
      { subtype: 'triple-negative', er: 'positive', markers: ['esr1', 'brca'] },
      'Triple-negative, but ER positive. Triple-negative, but an ESR1 change. Please help me sort it out.',
    ],
    [
      { priorLines: 'none', immunotherapy: ['now'] },
      'No treatment since the spread, but on immunotherapy now. Please help me sort it out.',
    ],
  ] satisfies [Answers, string | null][])('names what does not match in pairs: %j', (a, note) => {
    expect(sheetOf(a).mismatch).toBe(note);
  });

  it('prints a long goal in full once, and quotes it elsewhere', () => {
    const goal = `Rest ${'and peace '.repeat(15)}`.trim();
    const long = sheetAsText(sheetOf({ goal }));
    expect(long.split(goal)).toHaveLength(2);
    expect(long).toContain('“Rest and peace');
    const short = sheetOf({ goal: 'Rest' });
    expect(short.tell.items.find(({ guide }) => guide === 'A-OF4')?.given).toBe(
      en['tell.goal.atTop'],
    );
    expect(sheetAsText(short)).toContain('Goal: Rest');
  });

  // 32: the strip prints 60 letters, side 2 the rest.
  it('prints a long list of drugs in full on side 2, and a short one once', () => {
    const drugsNow = `Letrozole ${'and ribociclib '.repeat(6)}`.trim();
    const long = sheetOf({ drugsNow });
    expect(long.known.items).toEqual([{ label: 'Cancer drugs I take now:', value: drugsNow }]);
    expect(long.handOver.cancer.items.at(-1)).toMatchObject({
      value: expect.stringMatching(/^Letrozole and ribociclib .*…$/),
    });
    expect(sheetOf({ drugsNow: 'Letrozole' }).known.items).toEqual([]);
  });

  // 52
  it('mentions no result a third time', () => {
    for (const answers of [
      { subtype: 'triple-negative', pdl1: '10-or-more', cps: 22.5 },
      { subtype: 'triple-negative', pdl1: 'under-10', cps: 2.5 },
      { subtype: 'hormone-positive', cps: 22.5 },
      { subtype: 'triple-negative', pdl1: 'waiting', cps: 22.5 },
      { subtype: 'triple-negative', er: 'positive', pdl1: '10-or-more', cps: 22.5 },
    ] satisfies Answers[]) {
      const text = sheetAsText(sheetOf({ ...answers, sheets: 'visit' }));
      expect(text.split(/22?\.5/)).toHaveLength(3);
    }
    for (const answers of [
      {},
      { subtype: 'triple-negative', priorLines: 'one' },
      { subtype: 'hormone-positive', immunotherapy: ['now'] },
    ] satisfies Answers[]) {
      const markers = [...fields.markers.of];
      const all: Answers = { ...answers, her2: 'low', markers, markersTested: 'yes' };
      // A question and the topic that heads it are one mention.
      const text = sheetAsText(sheetOf({ ...all, sheets: 'visit' })).replace(/^\d+ .*$/gm, '');
      for (const result of ['MSI-high', 'dMMR', 'TMB-high', 'BRCA change', 'ESR1 change']) {
        expect([2, 3], result).toContain(text.split(result).length);
      }
      expect(text.split(/HER2[- ]low/).length).toBeLessThanOrEqual(3);
    }
  });

  // 52
  it('names beside a question only what no question names', () => {
    const notesOf = (answers: Answers) => {
      const { first, questions } = sheetOf(answers);
      return [...first, ...questions].flatMap(({ notes }) => notes);
    };
    const high: Answers = { subtype: 'triple-negative', pdl1: '10-or-more', priorLines: 'one' };
    expect(notesOf({ ...high, health: ['autoimmune'] })).toEqual([]);
    expect(notesOf({ ...high, health: ['pregnant', 'pregnancy-or-nursing'] })).toEqual([]);
    // Questions that had no room are named.
    const all: Answers = { ...high, needs: ['urgent'], health: [...fields.health.of] };
    expect(notesOf(all)).toEqual([]);
    expect(notesOf({ ...all, sheets: 'visit', treatments: 'x'.repeat(600) })).toEqual([
      'Please keep in mind: I take steroids (or similar drugs).',
    ]);
    expect(notesOf({ ...high, markers: ['msi-high', 'brca'] })).toEqual([
      'Other results: BRCA change.',
    ]);
    expect(notesOf({ ...high, markers: ['msi-high', 'brca'], topThree: ['F.brca'] })).toEqual([]);
  });

  it('says what is known of health in sentences', () => {
    const told = (...health: NonNullable<Answers['health']>) =>
      sheetOf({ health }).tell.items.find(({ guide }) => guide === 'A-OF2')?.given;
    expect(told('pregnant')).toBe('I am pregnant');
    expect(told('pregnant', 'pregnancy-or-nursing')).toBe('I am pregnant');
    expect(told('pregnancy-or-nursing')).toBe('I may get pregnant, or I am nursing');
    expect(told('steroids', 'autoimmune', 'not-sure')).toBe(
      'I have an autoimmune disease and I take steroids (or similar drugs)',
    );
  });

  it('names tests for gene changes only where no change says that they were done', () => {
    const known = (answers: Answers) => sheetOf(answers).known.items.map(({ value }) => value);
    expect(known({ markersTested: 'yes', markers: ['brca'] })).toEqual([]);
    expect(known({ markersTested: 'yes' })).toEqual(['yes']);
    expect(known({ markersTested: 'yes', markers: [] })).toEqual(['yes']);
    expect(known({ markersTested: 'not-sure', markers: ['brca'] })).toEqual(['not sure']);
  });

  it('prints every need: asked on the visit sheet, marked for the team', () => {
    const needs = [...fields.needs.of];
    const sheet = sheetOf({ needs });
    const ticked = sheet.team.items.flatMap(({ options }) =>
      options.filter(({ marked }) => marked),
    );
    expect(ticked).toHaveLength(4);
    expect(sheet.known.items.at(-1)?.value).toBe('newly told that the cancer spread');
    expect(sheet.followUps[0]?.id).toBe('F.urgent');
    expect(sheet.trials).toMatchObject({ lead: true, items: [{}, {}] });
  });

  // 35: tests/chosen-first.test.ts walks all needs.
  it('offers what it had no room for, until it is taken up, and names it nowhere else', () => {
    const person: Answers = { health: ['autoimmune', 'transplant', 'steroids'], goal: 'Rest' };
    const { offered } = sheetOf(person);
    expect(offered.map(({ topic }) => topic)).toEqual([
      'Pathology report',
      'Tissue for PD-L1',
      'My goal',
      'BRCA test',
      'Which line',
      'Help with symptoms',
    ]);
    const [first] = offered;
    const taken = sheetOf({ ...person, ownQuestions: [first?.text ?? ''] });
    expect(taken.offered.map(({ topic }) => topic)).not.toContain('Pathology report');
    expect(sheetAsText(sheetOf(person))).not.toContain('Pathology report\n');
  });

  // 20, 53
  it('leaves name, visit and illness off the side for the kitchen door', () => {
    for (const answers of Object.values<Answers>(patients)) {
      const { home, phones } = sheetOf({
        ...{ ...answers, name: 'Maria Santos', doctor: 'Dr. Patel', visitDate: '2026-12-01' },
        ownQuestions: ['Zebra?'],
      });
      const door = [home.title, home.subtitle, home.card, home.calendar, phones];
      expect(JSON.stringify(home)).not.toMatch(/Maria|Patel|December/);
      expect(JSON.stringify(door)).not.toMatch(/metastatic|spread|Zebra/i);
    }
  });

  // 50
  it('has no option in its text as if it were said', () => {
    const text = sheetAsText(sheetOf({ filledInBy: 'helper', immunotherapy: ['now'] }));
    expect(text).toContain('Immunotherapy [x] now [ ] before [ ] never [ ] not sure');
    expect(text).toContain('PD-L1 [ ] not tested [ ] waiting');
    expect(text).toContain('about my care [ ] yes [ ] no [ ] ask me first');
  });

  // 31
  it('takes onto the card what was answered', () => {
    const { card } = sheetOf({ immunotherapy: ['now'], drugsNow: 'Pembrolizumab' }).home;
    // Nobody is told that the card is not for them, whatever they answered.
    expect(card.who).toMatch(/^Most of all if I get, or have had, immunotherapy\./);
    const [drugs, immunotherapy, last] = card.blanks;
    expect(drugs).toMatchObject({ label: 'My cancer drugs', value: 'Pembrolizumab' });
    expect(immunotherapy?.options.filter(({ marked }) => marked)).toEqual([
      { text: 'now', marked: true },
    ]);
    expect(last).toMatchObject({ label: 'Last dose', value: null });
    const marksOf = (given: Answers['immunotherapy']) =>
      sheetOf({ immunotherapy: given }).home.card.blanks[1]?.options.flatMap(({ text, marked }) =>
        marked ? text : [],
      );
    expect(marksOf(undefined)).toEqual([]);
    expect(marksOf([])).toEqual(['never']);
    expect(marksOf(['around-surgery'])).toEqual(['before']);
    expect(marksOf(['around-surgery', 'now'])).toEqual(['now']);
    expect(marksOf(['for-metastatic', 'not-sure'])).toEqual(['before']);
    expect(marksOf(['not-sure'])).toEqual(['not sure']);
    // The one treatment since the spread may be this one, and may go on.
    expect(sheetOf(patients.chestPainThisMorning).home.card.blanks[1]?.options).toEqual(
      ['now', 'before', 'never', 'not sure'].map((text) => ({ text, marked: false })),
    );
    // "None" is true until the first dose; the card is shown in the emergency room after it.
    expect(sheetOf(patients.manWithBrca2).home.card.blanks[0]?.value).toBeNull();
  });

  // 38, 43
  it('has its blanks as blanks, and never underscores in a sentence', () => {
    const sheet = sheetOf(patients.backEightMonthsAfterPembrolizumab);
    const month = [...sheet.first, ...sheet.followUps].find(({ id }) => id === 'F.io_early');
    expect(month?.blank).toBe('Month of the last dose');
    expect(sheetOf({ filledInBy: 'self' }).helper).toBeNull();
    expect(sheetOf({ filledInBy: 'helper' }).helper).toEqual({
      label: 'You may talk with my helper about my care',
      options: ['yes', 'no', 'ask me first'].map((text) => ({ text, marked: false })),
      value: null,
      mm: null,
    });
    for (const answers of Object.values<Answers>(patients)) {
      expect(JSON.stringify(sheetOf(answers))).not.toContain('_ ');
    }
    const her2 = sheet.answersToGet[0]?.blanks.map(({ label, options }) => [
      label,
      ...options.map(({ text }) => text),
    ]);
    expect(her2?.slice(2, 4)).toEqual([
      ['HER2', '0', 'ultralow', '1+', '2+', '3+'],
      ['ISH, if done', '+', '−'],
    ]);
  });

  // 5, 49
  it('says when the source that was read longest ago has grown old', () => {
    const oldest = sources.map(({ checked }) => checked).sort()[0] ?? '';
    const dayAfter = (days: number) =>
      new Date(Date.parse(oldest) + days * 86_400_000).toISOString().slice(0, 10);
    const sourceOn = (days: number) => buildSheet({}, { madeOn: dayAfter(days) }).source;
    expect(sourceOn(staleAfterDays)).not.toContain('old');
    expect(sourceOn(staleAfterDays + 1)).toContain('These sources are old.');
  });

  it('explains only the words that stand on it', () => {
    const wordsOf = (answers: Answers) =>
      sheetOf(answers)
        .home.words.items.map(({ text }) => text)
        .join(' ');
    expect(wordsOf({ markersTested: 'yes' })).not.toContain('TMB');
    expect(wordsOf({ markers: ['brca'] })).toContain('BRCA');
    expect(wordsOf({})).toContain('ISH:');
    expect(wordsOf({ filledInBy: 'self' })).not.toContain('Palliative care:');
    expect(wordsOf({ filledInBy: 'self', needs: ['urgent'] })).toContain('Palliative care:');
    expect(wordsOf({ ownQuestions: ['What is TMB?'] })).toContain('TMB:');
    expect(wordsOf({ ownQuestions: ['What is this:\nTMB?'] })).toContain('TMB:');
    expect(wordsOf({ ownQuestions: ['Are there many TILs?'] })).toContain('TIL therapy:');
    expect(wordsOf({ ownQuestions: ['Is this whimsical?'] })).not.toContain('MSI');
  });
});
