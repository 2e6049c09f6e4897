import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { pressingIn, type SignId } from '../lib/answers/pressing';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { alertFor } from '../lib/sheet/rules/alerts';
import { type Front, frontOf } from './front-of';
import { fever, is911, muted, signs } from './marked-signs';
import { madeOn, patients } from './patients';
import { readPdf, withoutSpace } from './read-pdf';
import { sampled } from './sample';
import { en } from './wordings';

// Signs never wait for the visit: every sign and every pair of signs, with every person, whoever
// filled the form in; in `npm test` a sample of these.

const nameOf = (sign: SignId) => en[`value.symptoms.${sign}`];

const whos = [undefined, ...fields.filledInBy.of].map((filledInBy, column) => ({
  filledInBy,
  column,
}));
const people = Object.entries<Answers>(patients).map(([name, person], row) => ({
  ...{ name, person, row },
}));
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
describe.each(people)('the signs of $name', ({ person, row }) => {
  it.each(whos)('press as they should, filled in by $filledInBy', ({ filledInBy, column }) => {
    const from = (row * whos.length + column) * pairs.length;
    for (const symptoms of sampled(pairs, 11, from)) {
      const answers: Answers = { ...person, filledInBy, symptoms, immunotherapyEffects: false };
      const problem = broken(answers, symptoms);
      if (problem) expect.fail(`${problem}: ${symptoms.join(' and ')}`);
    }
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
  for (const { person } of people) {
    expect(buildSheet(person, { madeOn })).toMatchObject(frontOf(person));
  }
});
