import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers';
import { fields } from '../lib/content/fields';
import { sources, staleAfterDays } from '../lib/content/sources';
import { buildSheet } from '../lib/sheet';
import { printedStrings, sheetAsText } from '../lib/sheet-text';
import { madeOn, patients } from './patients';

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });

/** Every `id` of the model, wherever it stands. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

const guideItems = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'T1', 'T2', 'T3'];

describe('golden sheets', () => {
  it.each(Object.entries(patients))('%s', async (name, answers) => {
    await expect(sheetAsText(sheetOf(answers))).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('every sheet of the walk', () => {
  for (const subtype of [undefined, ...fields.subtype.of]) {
    for (const pdl1 of [undefined, ...fields.pdl1.of]) {
      it(`${subtype}, ${pdl1}: the guide's eight items stand once each, in full`, () => {
        for (const priorLines of [undefined, ...fields.priorLines.of]) {
          for (const cps of [undefined, -1, 0, 9.9, 10, 100, 1e9]) {
            const sheet = sheetOf({ subtype, pdl1, priorLines, cps });
            const ids = idsIn(sheet).filter((id) => /^[QT]\d$/.test(id));
            expect(ids.sort()).toEqual(guideItems);
            expect(sheet.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
            for (const { topic, text, why, guide } of [...sheet.questions, ...sheet.answersToGet]) {
              expect([topic, text, why, guide].every(Boolean)).toBe(true);
            }
            for (const { text } of sheet.questions) expect(text).toMatch(/\?$/);
            const strings = printedStrings(sheet);
            expect(strings.every((text) => text.trim() === text && text !== '')).toBe(true);
            expect(strings.join(' ')).not.toMatch(/undefined|null|NaN|\{|\}/);
            const doubted = strings.some((text) => text.includes('do not match'));
            const band = cps !== undefined && cps >= 0 && cps <= 100 ? cps : undefined;
            const mismatch =
              band !== undefined &&
              (pdl1 === 'not-tested' ||
                pdl1 === 'waiting' ||
                (pdl1 === 'under-10' && band >= 10) ||
                (pdl1 === '10-or-more' && band < 10));
            expect(doubted).toBe(mismatch);
          }
        }
      });
    }
  }
});

describe('buildSheet', () => {
  it('says the same to the same answers', () => {
    expect(sheetOf(patients.firstTreatmentCps22)).toEqual(sheetOf(patients.firstTreatmentCps22));
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
  ] satisfies [Answers, string[]][])('%j asks first: %j', (answers, expected) => {
    const { questions, ownQuestions, handOver } = sheetOf(answers);
    const first = [...questions, ...ownQuestions].filter(({ askFirst }) => askFirst);
    expect(first.map(({ id }) => id)).toEqual(expected);
    expect(handOver.first).toHaveLength(expected.length);
    expect(questions.slice(0, 2).every(({ askFirst }) => askFirst || expected.length < 3)).toBe(
      true,
    );
  });

  it('prints every own question as it was typed, numbered after the guide’s', () => {
    const ownQuestions = Array.from({ length: 10 }, (_, index) => `Question no ${index}?\nReally?`);
    const sheet = sheetOf({ ownQuestions });
    expect(sheet.ownQuestions.map(({ text }) => text)).toEqual(ownQuestions);
    expect(sheet.ownQuestions.map(({ number }) => number)).toEqual([
      6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  it('quotes the first 80 characters of an own question in the strip', () => {
    const { handOver } = sheetOf({ ownQuestions: [`${'x'.repeat(79)}👩🏽‍⚕️${'y'.repeat(20)}`] });
    expect(handOver.first.at(-1)).toBe(`6. My own question: “${'x'.repeat(79)}👩🏽‍⚕️…”`);
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
      'Tested for gene changes yes',
      'Immunotherapy none so far',
      'Side effects from immunotherapy no',
      'a transplant',
      'Capecitabine in 2025',
      'chest pain',
      'a new rash',
      'help with cost',
      'Spanish',
      'To be at the wedding',
      'the big picture',
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
    const talk = (filledInBy: Answers['filledInBy']) =>
      sheetOf({ filledInBy, detail: 'everything' }).handOver.facts.map(({ value }) => value);
    expect(talk('self')).toEqual(['everything']);
    expect(talk(undefined)).toEqual(['everything']);
    expect(talk('helper')).toEqual(['please ask me']);
    expect(talk('clinic')).toEqual(['please ask me']);
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
    expect(wordsOf({})).not.toContain('BRCA');
    expect(wordsOf({ markers: ['brca'] })).toContain('BRCA');
    expect(wordsOf({ ownQuestions: ['What is TMB?'] })).toContain('TMB:');
    expect(wordsOf({ ownQuestions: ['Is this whimsical?'] })).not.toContain('MSI');
  });
});
