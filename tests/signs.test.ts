import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { pressingIn, type SignId } from '../lib/answers/pressing';
import { SheetView } from '../lib/html/sheet-view';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsMessage } from '../lib/sheet/sheet-message';
import { printedStrings, sheetAsText } from '../lib/sheet/sheet-text';
import { frontOf } from './front-of';
import { fever, is911, muted, signs } from './marked-signs';
import { madeOn, patients } from './patients';
import { en } from './wordings';

// Signs never wait for the visit. tests/walk-signs.test.ts walks all of them.

const nameOf = (sign: SignId) => en[`value.symptoms.${sign}`];
const people = Object.entries<Answers>(patients);

describe('a sign', () => {
  const untreated: Answers = {
    ...{ priorLines: 'none', immunotherapy: [], treatments: 'none', drugsNow: 'none' },
  };

  it('is mute only for somebody known untreated, alone or together with others like it', () => {
    const sets = muted.flatMap((one, index) => [
      [one],
      ...muted.slice(index + 1).map((other) => [one, other]),
    ]);
    for (const symptoms of [...sets, [...muted]]) {
      expect(pressingIn({ ...untreated, symptoms })).toBeNull();
      for (const known of [
        { priorLines: 'none' },
        { immunotherapy: [] },
        // A blank is no "none": chemo around surgery may have ended last week.
        { priorLines: 'none', immunotherapy: [] },
        { ...untreated, treatments: undefined },
        { ...untreated, drugsNow: undefined },
        { ...untreated, priorLines: undefined },
        { ...untreated, immunotherapy: undefined },
        { ...untreated, immunotherapyEffects: true },
        { ...untreated, health: ['steroids'] },
        { ...untreated, treatments: 'none since 2024, chemo before' },
        { ...untreated, immunotherapy: ['around-surgery'] },
        { ...untreated, immunotherapy: ['not-sure'] },
        { ...untreated, priorLines: 'not-sure' },
        { ...untreated, treatments: 'Tamoxifen' },
        { ...untreated, drugsNow: 'Letrozole' },
        {},
      ] satisfies Answers[]) {
        expect(pressingIn({ ...known, symptoms })?.sameDay).toHaveLength(symptoms.length);
      }
      for (const loud of ['day.10', 'day.13', fever, '911.1'] as const) {
        const found = pressingIn({ ...untreated, symptoms: [...symptoms, loud] });
        expect([...(found?.emergency ?? []), ...(found?.sameDay ?? [])].sort()).toEqual(
          [...symptoms, loud].sort(),
        );
      }
      const worse = pressingIn({ ...untreated, symptoms, needs: ['urgent'] });
      expect([...(worse?.sameDay ?? [])].sort()).toEqual([...symptoms].sort());
    }
  });

  it('is mute in whatever words somebody says that there was no treatment', () => {
    for (const words of ['None', 'none yet.', 'No treatment so far', 'nothing', 'Not yet']) {
      const answers = { ...untreated, treatments: words, drugsNow: words };
      expect(pressingIn({ ...answers, symptoms: ['day.15'] })).toBeNull();
    }
  });

  it('names a mute one beside one that counts: together they are the picture', () => {
    const { banner, first } = frontOf(patients.lastingHeadacheUntreated);
    for (const said of [banner?.sentences.join(' '), first[0]?.text]) {
      expect(said).toContain(nameOf('day.10'));
      expect(said).toContain(nameOf('day.15'));
    }
  });

  it('of the head or the back is never mute', () => {
    for (const [, person] of people) {
      for (const sign of ['day.10', 'day.13'] as const) {
        const answers = { ...person, ...untreated, symptoms: [sign] };
        expect(pressingIn(answers)?.sameDay).toEqual([sign]);
      }
    }
  });

  // 25: all of 911 and fever in full; of the others only a list of more than three is cut short, and
  // only in a question.
  it('is counted and not named only where it is no 911 sign, no fever, and one of many', () => {
    const others = signs.filter((sign) => !is911(sign) && sign !== fever);
    const askedOf = (symptoms: readonly SignId[]) =>
      frontOf({ symptoms: [...symptoms] }).first[0]?.text ?? '';
    expect(askedOf(others.slice(0, 3))).not.toMatch(/\d more/);
    expect(askedOf(others.slice(0, 4))).toMatch(/; and 2 more\. What/);
    const all = askedOf(signs);
    for (const sign of signs.filter((sign) => is911(sign) || sign === fever)) {
      expect(all).toContain(nameOf(sign));
    }
    expect(all).toMatch(/; and 11 more\. What/);
    for (const filledInBy of [undefined, 'self', 'helper', 'clinic'] as const) {
      const said = frontOf({ filledInBy, symptoms: [...signs] }).banner?.sentences.join(' ');
      for (const sign of signs) expect(said).toContain(nameOf(sign));
    }
    const told = frontOf({ symptoms: [...signs] }).tell.items[0]?.given;
    for (const sign of signs) expect(told).toContain(nameOf(sign));
  });

  it('of each kind has its own sentence: 911 first, then fever before other signs', () => {
    const { banner } = frontOf({
      symptoms: ['day.1', fever, '911.9', '911.4'],
      ...{ dayPhone: '718-555-0100', nightPhone: '718-555-0199', needs: ['urgent'] },
    });
    expect(banner?.sentences).toEqual([
      'Marked on November 23, 2026: trouble speaking, confusion, or sudden weakness; and sudden loss of sight. If it is happening now, or no doctor has checked it yet: call 911.',
      'Marked on November 23, 2026: fever or shaking chills, diarrhea or other bowel changes, and symptoms that get worse fast. This does not wait for the visit. I call right now, at any hour (718-555-0100; nights and weekends 718-555-0199): my cancer team, or the clinic that found the cancer. If I am at the clinic, I tell the front desk now.',
    ]);
  });

  // 25: semicolons only where an item has a comma, and nothing runs on after an "or".
  it('is set off from the next so that a list reads well', () => {
    const said = (...symptoms: SignId[]) => frontOf({ symptoms }).first[0]?.text ?? '';
    expect(said(fever, 'day.3')).toContain(
      'fever or shaking chills, and new skin changes or mouth sores. What',
    );
    expect(said('911.2', 'day.1')).toContain(
      'chest pain, chest pressure, or heartbeat trouble; and diarrhea or other bowel changes. What',
    );
  });

  // 26: on a clinic's list an emergency does not wait for the nurse to check before the visit.
  it('for 911 on a clinic’s list has its own sentence, before those that are checked', () => {
    const { banner, first } = frontOf(patients.clinicListWithChestPain);
    expect(banner).toEqual({
      sentences: [
        'From the clinic’s list: chest pain, chest pressure, or heartbeat trouble. Nurse: if it is happening now, call 911. If not, please have a doctor check it today.',
        'From the clinic’s list: fever or shaking chills, and symptoms that get worse fast. Nurse: please check before the visit.',
      ],
      checkedBy: 'Checked by',
    });
    expect(first[0]?.why).toBe(en['Q4.why.clinic_emergency']);
  });

  it('leads whatever was chosen, and is there once', () => {
    const chosen: Answers = { symptoms: ['day.1'], topThree: ['Q5', 'Q4', 'F.hold'] };
    const { first, questions } = frontOf({ ...chosen, immunotherapy: ['now'] });
    expect(first.map(({ id, number }) => [number, id])).toEqual([
      [1, 'Q4'],
      [2, 'Q5'],
      [3, 'F.hold'],
    ]);
    expect(questions.map(({ id }) => id)).not.toContain('Q4');
  });
});

const withSigns = people.filter(([, person]) => pressingIn(person) !== null);

// 26, 50: paper, HTML and both texts.
describe.each(withSigns)('the banner of %s', (_name, person) => {
  it.each(['both', 'visit'] as const)('stands first everywhere, sheets: %s', (sheets) => {
    const sheet = buildSheet({ ...person, sheets }, { madeOn });
    const sentences = sheet.banner?.sentences ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    expect(printedStrings(sheet).slice(0, sentences.length)).toEqual(sentences);
    expect(sheetAsText(sheet).startsWith(sentences.join('\n'))).toBe(true);
    const message = sheetAsMessage(sheet);
    expect(message.startsWith('Call first. This may not be read today.\n')).toBe(true);
    for (const sentence of sentences) expect(message).toContain(sentence);
    const html = renderToStaticMarkup(SheetView({ sheet })).replaceAll(/<[^>]*>/g, '');
    expect(html.startsWith(sentences.join(''))).toBe(true);
  });
});
