import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { type Front, frontOf, stringsOf } from './front-of';
import { patients } from './patients';
import { sampled } from './sample';
import { subsets } from './subsets';
import { en } from './wordings';

// A person's own choices come first, and a ticked question is never dropped (decisions 35 and 36):
// every set of needs, with 0, 1, 3 and 10 own questions, with and without a goal, with each kind of
// choice, and with what an earlier visit left open, for somebody who is well and for somebody who marked a sign;
// in `npm test` a sample of these.

const guide = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'];

/** Where each need is asked in full on the visit sheet. */
const asked: Record<string, (front: Front) => boolean> = {
  'newly-diagnosed': ({ known }) =>
    known.items.some(({ value }) => value === en['value.needs.newly-diagnosed']),
  trial: ({ trials }) => trials.lead && trials.items.length > 0,
  urgent: has('F.urgent'),
  'second-opinion': has('F.second'),
  travel: has('F.travel'),
  cost: has('F.cost'),
  interpreter: has('F.interp_card'),
};

function has(id: string) {
  return ({ first, followUps }: Front) =>
    [...first, ...followUps].some((topic) => topic.id === id && topic.text.endsWith('?'));
}

const person: Answers = { subtype: 'triple-negative', pdl1: 'waiting', priorLines: 'none' };
const people: Record<string, Answers> = {
  'somebody who is well': person,
  'somebody who marked a sign': { ...person, filledInBy: 'self', symptoms: ['day.1', 'day.5'] },
  'somebody pregnant who typed much': {
    ...{ ...person, health: ['pregnant', 'transplant', 'autoimmune', 'steroids'] },
    ...{ sheets: 'visit', treatments: 'x'.repeat(600), filledInBy: 'self' },
  },
};
const kinds: Record<string, Answers> = {
  'chose none': {},
  'chose of the guide': { topThree: ['Q5', 'Q3', 'Q4'] },
  'chose follow-ups': { topThree: ['F.first_line', 'F.pdl1_wait', 'F.brca_test'] },
  'chose own': { topThree: ['own-2', 'own-1', 'own-10'] },
  'chose mixed': { topThree: ['own-1', 'F.her2_score', 'Q2'] },
  'chose that do not apply': { topThree: ['F.brca', 'F.io_effects'] },
  'asks again': { leftOpen: ['Q5', 'F.brca_test', 'own-2'] },
  'asks again what does not apply': { leftOpen: ['F.brca', 'Q3'] },
  'chose one and asks again': { topThree: ['Q2'], leftOpen: ['F.first_line', 'Q2', 'Q5'] },
  'chose three and asks again': { topThree: ['Q2', 'Q3', 'Q5'], leftOpen: ['F.first_line'] },
};

const ownOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `Question no ${index + 1}?\nReally?`);

/** The first three where nothing was chosen (36). */
function defaults(answers: Answers, order: readonly string[]): string[] {
  const all = [
    ...(answers.symptoms ? ['Q4'] : []),
    ...(answers.health?.includes('pregnant') ? ['F.pregnant'] : []),
    ...(answers.needs?.includes('urgent') ? ['F.pdl1_wait'] : []),
    ...(answers.ownQuestions ? ['own-1'] : []),
    ...order,
  ];
  return [...new Set(all)].slice(0, 3);
}

/** Says what a front breaks; undefined where it keeps all. */
function broken(answers: Answers): string | undefined {
  const front = frontOf(answers);
  const { first, questions, ownQuestions, followUps, offered } = front;
  for (const need of answers.needs ?? []) {
    if (!asked[need]?.(front)) return `35: ${need} is not asked`;
  }
  const all = [...first, ...questions, ...ownQuestions, ...followUps];
  if (all.some(({ number }, index) => number !== index + 1)) return 'numbers have gaps';
  if (all.some(({ askFirst }, index) => askFirst !== index < first.length)) return '“ask first”';
  const ids = all.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'a topic twice';
  if (
    ids
      .filter((id) => guide.includes(id))
      .sort()
      .join() !== guide.join()
  )
    return 'the five are not there once each';
  const own = ids.filter((id) => id.startsWith('own-')).length;
  if (own !== (answers.ownQuestions?.length ?? 0)) return 'own questions are missing';
  for (const [index, text] of (answers.ownQuestions ?? []).entries()) {
    if (all.find(({ id }) => id === `own-${index + 1}`)?.text !== text) return 'an own question';
  }

  const lead = answers.symptoms ? ['Q4'] : [];
  const applies = (id: string) => ids.includes(id) || guide.includes(id);
  const isOf = (id: string) =>
    id.startsWith('own-') ? Number(id.slice(4)) <= own : !/brca$|io_effects/.test(id);
  const chosen = (answers.topThree ?? []).filter(isOf);
  const again = (answers.leftOpen ?? []).filter(isOf);
  if (![...chosen, ...again].every(applies)) return '36: something that was chosen is missing';
  const guideOrder = [...first, ...questions]
    .map(({ id }) => id)
    .filter((id) => guide.includes(id));
  const leading = [...new Set([...lead, ...[...new Set([...chosen, ...again])].slice(0, 3)])];
  const wanted =
    chosen.length > 0
      ? leading
      : [...new Set([...leading, ...defaults(answers, guideOrder)])].slice(
          0,
          Math.max(3, leading.length),
        );
  if (first.map(({ id }) => id).join() !== wanted.join()) return `36: ${wanted.join()} should lead`;

  const strings = stringsOf(front).filter((text) => !answers.ownQuestions?.includes(text));
  const counted = strings.find((text) => /\d+ more\b/.test(text));
  if (counted) return `35: “${counted}” counts what is left out`;
  for (const { topic, text } of offered) {
    const isElsewhere = all.some((other) => other.topic === topic);
    if (strings.includes(text) || (!isElsewhere && strings.includes(topic)))
      return `35: “${topic}” is named and not asked`;
  }
  return undefined;
}

/** All that may be asked besides a choice. */
const wants = subsets(fields.needs.of).flatMap((needs) =>
  [0, 1, 3, 10].flatMap((own) =>
    [undefined, 'To be at the wedding in June'].map((goal): Answers => {
      return { needs, goal, ...(own > 0 && { ownQuestions: ownOf(own) }) };
    }),
  ),
);
const choices = Object.entries(kinds).map(([kind, choice], at) => ({ kind, choice, at }));

describe.each(Object.entries(people))('%s', (who, base) => {
  const row = Object.keys(people).indexOf(who);
  it.each(choices)('$kind', ({ choice, at }) => {
    const from = (row * choices.length + at) * wants.length;
    for (const want of sampled(wants, 11, from)) {
      const answers: Answers = { ...base, ...want, ...choice };
      const problem = broken(answers);
      if (problem) expect.fail(`${problem}: ${JSON.stringify(answers)}`);
    }
  });
});

it('asks for each set of needs in eight ways', () => {
  expect(wants).toHaveLength((2 ** fields.needs.of.length + 1) * 4 * 2);
});

describe('an own question', () => {
  const sheet = frontOf({ ownQuestions: ['Can I fly?', 'Can I work?'] });

  // 36
  it('is headed by its number alone, and the heading of all is “My questions”', () => {
    expect(sheet.headings.questions).toBe('My questions');
    expect(sheet.first[0]).toMatchObject({ id: 'own-1', number: 1, heading: null });
    expect(sheet.ownQuestions[0]).toMatchObject({ id: 'own-2', heading: null });
    const strings = stringsOf(sheet);
    expect(strings.slice(strings.indexOf('Can I fly?') - 2, strings.indexOf('Can I fly?'))).toEqual(
      ['1', 'ask first'],
    );
    expect(strings).not.toContain('My own question');
  });

  it('that takes up an offer is asked, and offered no more', () => {
    const person: Answers = { subtype: 'triple-negative', pdl1: 'under-10', priorLines: 'none' };
    const [offer] = frontOf(person).offered;
    const taken = frontOf({ ...person, ownQuestions: [offer?.text ?? ''] });
    expect(taken.first[0]?.text).toBe(offer?.text);
    expect(taken.offered.map(({ id }) => id)).not.toContain(offer?.id);
  });
});

// 37: neither is a topic to choose, and neither sets how many treatments there were.
it('asks about “getting worse fast” and “newly told” without setting anything', () => {
  expect(fields.needs.of).toContain('urgent');
  const { handOver } = frontOf(patients.toldYesterday);
  expect(handOver.cancer.items).toContainEqual({ label: en['hand.lines.counted'], value: null });
  expect(handOver.unknown).toBeNull();
});
