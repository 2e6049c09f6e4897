import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { buildSheet } from '../lib/sheet/build-sheet';
import type { Sheet, StripGroup, Topic } from '../lib/sheet/sheet';
import { madeOn } from './patients';

// The answers that make a side of the visit sheet longest, found by the model: from several starts
// each field in turn takes the value that adds most lines, until none adds any.

const question = (text: string) => text.padEnd(149, ' and then what').slice(0, 149).concat('?');

/** Everything that a person may type, at the lengths that the page budget is for. */
export const muchTyped: Answers = {
  filledInBy: 'helper',
  name: 'Maria Guadalupe Santos-Rodriguez de la Cruz',
  visitDate: '2026-12-22',
  doctor: 'Dr. Patel, or Dr. Kim, or whoever sees people on that day',
  clinic: 'Brooklyn Center for Cancer Care, Atlantic Avenue, floor 3',
  dayPhone: '718-555-0100, extension 12345',
  nightPhone: '718-555-0199, ask for oncology',
  interpreterLanguage: 'Portuguese from Brazil, spoken slowly',
  detail: 'not-sure',
  treatments: 'Letrozole and palbociclib from 2022 to 2024, then capecitabine. '
    .repeat(10)
    .slice(0, 600)
    .trim(),
  drugsNow:
    'Pembrolizumab with paclitaxel and carboplatin, every three weeks since the fall, and denosumab for the bones every month',
  goal: 'To be at the wedding in June, at home as many days as we can, with few visits. '
    .repeat(3)
    .slice(0, 200)
    .trim(),
  ownQuestions: [
    question('Can I fly to see my family this summer and keep working until'),
    question('Who can help me with rides to the clinic and with the children'),
    question('My sister had breast cancer too, should our children see someone'),
  ],
};

const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

const groupLines = ({ heading, items }: StripGroup) =>
  items.length === 0
    ? 0
    : lines(
        [
          heading,
          ...items.map((item) =>
            typeof item === 'string' ? item : `${item.label} ${item.value ?? '_'.repeat(12)}`,
          ),
        ].join('   '),
        92,
      );

const topicLines = (topics: readonly Topic[], more: number) =>
  sum(
    topics.map(
      ({ heading, text, askFirst, notes, blank }) =>
        lines(`${heading ?? ''} ${askFirst ? '(ask first)' : ''} ${text}`, 92) +
        notes.length +
        (blank ? 1.6 : 0) +
        more,
    ),
  );

/** About how many lines side 1 takes, apart from what is on every sheet. */
export function frontLines(sheet: Sheet): number {
  const { handOver, banner, mismatch, answersToGet, first, questions } = sheet;
  return (
    sum((banner?.sentences ?? []).map((text) => lines(text, 84))) +
    (mismatch ? lines(mismatch, 90) : 0) +
    sum([handOver.cancer, handOver.matters, handOver.visit].map(groupLines)) +
    lines(handOver.unknown ?? '', 92) +
    sum(
      answersToGet.map(({ topic, text, notes }) => lines([topic, text, ...notes].join(' '), 82)),
    ) +
    topicLines([...first, ...questions], 3.2) +
    // Between two of as many lines the one with the longer text.
    JSON.stringify([first, questions]).length / 100_000
  );
}

/** About how many lines side 2 takes. */
export function backLines(sheet: Sheet): number {
  const { followUps, ownQuestions, trials, known, tell } = sheet;
  return (
    topicLines([...followUps, ...ownQuestions], 1.6) +
    lines(trials.items.map(({ text }) => text).join(' '), 95) +
    lines(known.items.map(({ label, value }) => `${label} ${value}.`).join(' '), 95) +
    lines(tell.items.map(({ text, given }) => `${text}: ${given ?? ''}`).join(' '), 95) +
    (sheet.helper ? 1 : 0) +
    JSON.stringify([followUps, known, tell]).length / 100_000
  );
}

type Field = keyof typeof fields;

/** How much of a list is chosen on the way up: one value or two, or also all at once. */
export type Lists = 'few' | 'all';

/** Values that a field may take on the way up. */
function steps(field: Field, lists: Lists): unknown[] {
  const spec = fields[field];
  switch (spec.kind) {
    case 'one':
      return [undefined, ...spec.of];
    case 'some':
      return [
        undefined,
        ...spec.of.map((value) => [value]),
        [...spec.of].slice(0, 2),
        ...(lists === 'all' ? [[...spec.of]] : []),
      ];
    case 'yes-no':
      return [undefined, true];
    case 'number':
      return [undefined, 12.345, 9.875];
    default:
      return [];
  }
}

const climbed: readonly Field[] = [
  ...(['er', 'pr', 'her2', 'cps', 'markers', 'markersTested', 'priorLines'] as const),
  ...([
    'immunotherapy',
    'immunotherapyEffects',
    'spread',
    'health',
    'symptoms',
    'needs',
    'detail',
  ] as const),
];

/** The longest sheet that `score` finds from each start. */
export function longest(
  score: (sheet: Sheet) => number,
  starts: readonly Answers[],
  lists: Lists = 'few',
): Answers[] {
  // The last way round, on which nothing is better, meets the same answers as the one before.
  const scores = new Map<string, number>();
  const scoreOf = (answers: Answers) => {
    const key = JSON.stringify(answers);
    const known = scores.get(key) ?? score(buildSheet(answers, { madeOn }));
    scores.set(key, known);
    return known;
  };
  return starts.map((start) => {
    let answers: Answers = { ...muchTyped, ...start };
    let best = scoreOf(answers);
    for (let before = -1; best > before; ) {
      before = best;
      for (const field of climbed) {
        for (const value of steps(field, lists)) {
          const changed = { ...answers, [field]: value };
          const result = scoreOf(changed);
          if (result > best) [answers, best] = [changed, result];
        }
      }
    }
    return answers;
  });
}
