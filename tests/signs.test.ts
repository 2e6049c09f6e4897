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
  const untreated: Answers = { priorLines: 'none', immunotherapy: [] };

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
        expect(pressingIn({ ...untreated, symptoms: [...symptoms, loud] })).not.toBeNull();
      }
    }
  });

  it('of the head or the back is never mute', () => {
    for (const [, person] of people) {
      for (const sign of ['day.10', 'day.13'] as const) {
        const answers = { ...person, ...untreated, treatments: undefined, drugsNow: undefined };
        expect(pressingIn({ ...answers, symptoms: [sign] })?.sameDay).toEqual([sign]);
      }
    }
  });

  // 25: all of 911 and fever in full; of the others only a list of more than three is cut short.
  it('is counted and not named only where it is no 911 sign, no fever, and one of many', () => {
    const others = signs.filter((sign) => !is911(sign) && sign !== fever);
    const bannerOf = (symptoms: readonly SignId[]) =>
      frontOf({ symptoms: [...symptoms] }).banner?.sentences.join(' ') ?? '';
    expect(bannerOf(others.slice(0, 3))).not.toMatch(/more/);
    expect(bannerOf(others.slice(0, 4))).toMatch(/; and 2 more\. This/);
    const all = bannerOf(signs);
    for (const sign of signs.filter((sign) => is911(sign) || sign === fever)) {
      expect(all).toContain(nameOf(sign));
    }
    expect(all).toMatch(/; and 11 more\. This/);
    const told = frontOf({ symptoms: [...signs] }).tell.items[2]?.given;
    for (const sign of signs) expect(told).toContain(nameOf(sign));
  });

  it('of each kind has its own sentence: 911 first, then fever before other signs', () => {
    const { banner } = frontOf({
      symptoms: ['day.1', fever, '911.9', '911.4'],
      ...{ dayPhone: '718-555-0100', nightPhone: '718-555-0199', needs: ['urgent'] },
    });
    expect(banner?.sentences).toEqual([
      'Marked on November 23, 2026: trouble speaking, confusion, or sudden weakness; and sudden loss of sight. If it is happening now, or no doctor has checked it yet: call 911.',
      'Marked on November 23, 2026: fever or shaking chills; diarrhea or other bowel changes; and symptoms that get worse fast. This does not wait for the visit. I call right now, at any hour (718-555-0100; nights and weekends 718-555-0199): my cancer team, or the clinic that found the cancer. If I am at the clinic, I tell the front desk now.',
    ]);
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
