import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { pressingIn, type SignId } from '../lib/answers/pressing';
import { SheetView } from '../lib/html/sheet-view';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { alertFor } from '../lib/sheet/rules/alerts';
import { sheetAsMessage } from '../lib/sheet/sheet-message';
import { printedStrings, sheetAsText } from '../lib/sheet/sheet-text';
import { type Front, frontOf } from './front-of';
import { madeOn, patients } from './patients';
import { readPdf, withoutSpace } from './read-pdf';
import { en } from './wordings';

// Signs never wait for the visit: every sign and every pair of signs, with every person, whoever
// filled the form in. What presses is written down here a second time, apart from lib.

const signs = fields.symptoms.of;
const nameOf = (sign: SignId) => en[`value.symptoms.${sign}`];
const is911 = (sign: SignId) => sign.startsWith('911.');
const fever: SignId = 'day.5';
/** Skin, bleeding, mood, and energy: alone or together, nothing in somebody never treated (24). */
const muted: readonly SignId[] = ['day.3', 'day.11', 'day.12', 'day.15'];

const whos = [undefined, ...fields.filledInBy.of];
const people = Object.entries<Answers>(patients);
const pairs = signs.flatMap((one, index) =>
  signs.slice(index).map((other): SignId[] => (one === other ? [one] : [one, other])),
);

/** Known to have had no cancer treatment, which is more than not known to have had one. */
const isUntreated = ({ priorLines, immunotherapy, treatments, drugsNow }: Answers) =>
  priorLines === 'none' &&
  immunotherapy?.length === 0 &&
  treatments === 'none' &&
  drugsNow === 'none';

/** All that was marked, or nothing: once something presses, a sign beside it is not left out. */
const pressingAmong = (marked: readonly SignId[], { needs, ...answers }: Answers) =>
  isUntreated(answers) && !needs?.includes('urgent') && marked.every((sign) => muted.includes(sign))
    ? []
    : marked;

/** All that is read before the questions. */
const aboveQuestions = ({ banner, title, subtitle, about, handOver, mismatch, ...front }: Front) =>
  JSON.stringify([banner, title, subtitle, about, handOver, mismatch, front.answersToGet]);

/** Says what a front breaks; undefined where it keeps all. */
function broken(answers: Answers, marked: readonly SignId[]): string | undefined {
  const front = frontOf(answers);
  const { banner, first, followUps, known, tell } = front;
  const pressing = pressingAmong(marked, answers);
  const isWorsening = answers.needs?.includes('urgent') === true;
  const has911 = pressing.some(is911);
  const isClinic = answers.filledInBy === 'clinic';

  const alert = has911 ? 'emergency' : pressing.length > 0 || isWorsening ? 'same-day' : null;
  if (alertFor(answers) !== alert) return 'the alert is another';
  const found = pressingIn(answers);
  if ([...(found?.emergency ?? []), ...(found?.sameDay ?? [])].join() !== pressing.join())
    return 'pressingIn finds others';
  if (found !== null && found.hasFever !== marked.includes(fever)) return 'pressingIn: fever';

  if ((banner === null) !== (alert === null)) return 'a banner is missing or made up';
  const said = banner?.sentences.join(' ') ?? '';
  for (const sign of pressing) {
    if (!said.includes(nameOf(sign))) return `the banner is silent about ${sign}`;
  }
  const places = pressing.map((sign) => said.indexOf(nameOf(sign)));
  if (places.some((at, index) => at < (places[index - 1] ?? 0))) return 'not in the card’s order';
  if (isWorsening && !said.includes('get worse fast'))
    return 'the banner is silent about worsening';
  if (/I had/.test(said)) return 'says when a sign began';

  if (/\d more/.test(said)) return 'the banner counts signs';
  if (isClinic) {
    if (/I call|I tell/.test(aboveQuestions(front))) return 'a clinic speaks as the patient';
    const sentences = banner?.sentences ?? [];
    if (sentences.some((sentence) => !sentence.startsWith('From the clinic’s list: ')))
      return 'not from the clinic’s list';
    if (
      has911 !==
      /Nurse: if it is happening now, call 911\. If not, .* today\.$/.test(sentences[0] ?? '')
    )
      return 'no order to call 911';
    const others = has911 ? sentences.slice(1) : sentences;
    const isSameDay = isWorsening || pressing.some((sign) => !is911(sign));
    if (others.length !== (isSameDay ? 1 : 0)) return 'no order to check';
    if (others.some((sentence) => !/Nurse: please check before the visit\.$/.test(sentence)))
      return 'no nurse';
    if (!has911 && /911/.test(aboveQuestions(front))) return '911 without its sign';
    if (alert && banner?.checkedBy !== 'Checked by') return 'no blank for the nurse';
  } else if (banner) {
    if (banner.checkedBy !== null) return 'a blank for a nurse';
    if (has911 !== /call 911\.$/.test(banner.sentences[0] ?? '')) return 'no order to call 911';
    const isSameDay = isWorsening || pressing.some((sign) => !is911(sign));
    if (isSameDay !== said.includes('This does not wait for the visit.')) return 'no order to call';
    const call = marked.includes(fever)
      ? /I call right now, at any hour/
      : /I call my cancer team today/;
    if (isSameDay && !call.test(said)) return 'the wrong order to call';
    for (const phone of [answers.dayPhone, answers.nightPhone]) {
      if (isSameDay && phone && !said.includes(phone)) return 'a phone number is missing';
    }
  }

  const [lead] = first;
  if (pressing.length > 0) {
    if (lead?.id !== 'Q4' || lead.number !== 1 || !lead.askFirst) return 'Q4 does not lead';
    if (!pressing.every((sign) => lead.text.includes(nameOf(sign)))) return 'Q4 names not all';
    // Who did not say who fills it in may be anybody.
    if (!lead.text.startsWith(answers.filledInBy === 'self' ? 'I marked' : 'Marked on'))
      return 'Q4 claims who marked it';
    if (marked.includes(fever) && !has911 && !isClinic && !/any hour/.test(lead.why ?? ''))
      return 'Q4 does not say why a fever presses';
    if (has911 && !/911/.test(lead.why ?? '')) return 'Q4 does not say why';
    if (isClinic && /I call/.test(lead.why ?? '')) return 'Q4 speaks as the patient';
  } else if (/marked/i.test(JSON.stringify(first))) return 'Q4 asks about a sign that is mute';

  const told = tell.items.find(({ guide }) => guide === 'A-OF3')?.given ?? '';
  if (!marked.every((sign) => told.includes(nameOf(sign)))) return '25: a sign is not told';

  const isOn = answers.immunotherapy?.includes('now') === true;
  const holds = [...first, ...followUps].some(({ id }) => id === 'F.hold');
  if (holds !== (isOn && marked.length > 0)) return '28: F.hold';
  if (known.items.some(({ label, value }) => label.startsWith('Side effects') && value === 'no'))
    return '28: no side effects, beside a marked sign';
  return undefined;
}

// 24, 25, 26, 27, 28
describe.each(people)('the signs of %s', (_name, person) => {
  it.each(whos)('press as they should, filled in by %s', { timeout: 120_000 }, (filledInBy) => {
    for (const symptoms of pairs) {
      const answers: Answers = { ...person, filledInBy, symptoms, immunotherapyEffects: false };
      const problem = broken(answers, symptoms);
      if (problem) expect.fail(`${problem}: ${symptoms.join(' and ')}`);
    }
  });
});

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
    for (const filledInBy of whos) {
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

const few = ['everythingTicked', 'clinicListWithFever', 'weakLegsThatPassed'] as const;
describe.each(few)('page 1 on paper of %s', (name) => {
  it.each(['both', 'visit'] as const)('starts with the banner, sheets: %s', async (sheets) => {
    const sheet = buildSheet({ ...patients[name], sheets }, { madeOn });
    const { bytes } = await renderSheet(sheet, nodeFonts);
    const [page = ''] = (await readPdf(bytes)).pages;
    const sentences = sheet.banner?.sentences ?? [];
    expect(page.startsWith(withoutSpace(sentences.join('')))).toBe(true);
    expect(page).toContain(withoutSpace(sheet.first[0]?.text ?? ''));
  });
});

it('walks each sign and each pair of them', () => {
  expect(pairs).toHaveLength((23 * 24) / 2);
  expect(people.length).toBeGreaterThan(30);
});

it('walks fronts that are those of the whole sheet', () => {
  for (const [, person] of people) {
    expect(buildSheet(person, { madeOn })).toMatchObject(frontOf(person));
  }
});
