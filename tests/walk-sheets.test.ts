import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { answersToGet } from '../lib/content/answers-to-get';
import { followUps } from '../lib/content/follow-ups';
import { questions } from '../lib/content/questions';
import { trialPrompts } from '../lib/content/trials';
import { buildSheet } from '../lib/sheet/build-sheet';
import { factsOf } from '../lib/sheet/rules/checks';
import { type Decisions, decide } from '../lib/sheet/rules/decide';
import { printedStrings } from '../lib/sheet/sheet-text';
import { brokenBy, brokenOn } from './invariants';
import { madeOn, patients } from './patients';
import { sampled } from './sample';
import { en } from './wordings';

// The invariants over every pair of values of all fields, down to the words of the sheet; in `npm test`
// over every value, and a sample of the pairs.

/** Wordings that some answers lead to, and what some sheet prints. */
const reached = new Set<string>();
const printed = new Set<string>();

function reach({ questions: asked, followUps: more, trials, offered, notes }: Decisions) {
  for (const { wording } of asked) reached.add(wording.ask).add(wording.why ?? wording.ask);
  for (const { ask } of [...more, ...trials, ...offered]) reached.add(ask);
  for (const text of Object.values(notes).flat()) reached.add(text);
}

/** Says which invariant the sheet for these answers breaks; undefined where it keeps all. */
function broken(answers: Answers): string | undefined {
  const decision = decide(factsOf(answers));
  const sheet = buildSheet(answers, { madeOn });
  reach(decision);
  for (const string of printedStrings(sheet)) printed.add(string);
  return brokenBy(decision, answers) ?? brokenOn(sheet, answers);
}

/** Each field with each of its values: of a list each single value and all at once. */
function valuesOf(field: keyof typeof fields): unknown[] {
  const spec = fields[field];
  switch (spec.kind) {
    case 'one':
      return [...spec.of];
    case 'some':
      return [[], ...spec.of.map((value) => [value]), [...spec.of]];
    case 'yes-no':
      return [true, false];
    case 'number':
      return [-1, 0, 9.9, 10, 22, 100, 101];
    case 'date':
      return ['2026-12-01'];
    case 'ids':
      return [['Q5', 'F.first_line', 'own-1'], ['F.nothing']];
    case 'text':
      return ['some text'];
    case 'texts':
      return [['Why?'], Array.from({ length: 10 }, (_, index) => `Question ${index}?`)];
  }
}

describe('every pair of values of all fields', () => {
  const names = Object.keys(fields) as (keyof typeof fields)[];
  const oneOf = (field: keyof typeof fields) =>
    valuesOf(field).map((value) => ({ [field]: value }));

  it.each(names)('keeps the invariants: %s with each other', (field) => {
    const others = names.slice(names.indexOf(field) + 1).flatMap(oneOf);
    for (const [at, one] of oneOf(field).entries()) {
      for (const other of [{}, ...sampled(others, 5, at)]) {
        const answers = { ...one, ...other } as Answers;
        const problem = broken(answers);
        if (problem) expect.fail(`${problem}: ${JSON.stringify(answers)}`);
      }
    }
    expect(reached.size).toBeGreaterThan(0);
  });
});

it('a 911 sign is never drowned, by whatever else was said', () => {
  const signs = fields.symptoms.of.filter((id) => id.startsWith('911.'));
  expect(signs).toHaveLength(9);
  for (const [name, patient] of Object.entries<Answers>(patients)) {
    for (const sign of signs) {
      const answers: Answers = { ...patient, symptoms: [...(patient.symptoms ?? []), sign] };
      const problem = broken(answers);
      expect(problem, `${name} with ${sign}`).toBeUndefined();
    }
  }
});

/** Answers whose words no pair of values leads to, or none that `npm test` walks through. */
const named: Answers[] = [
  ...Object.values(patients),
  // Checks about three fields, and words that only such sheets need.
  { subtype: 'hormone-positive', er: 'negative', pr: 'negative' },
  { subtype: 'triple-negative', pdl1: '10-or-more', priorLines: 'one' },
  { subtype: 'hormone-positive', priorLines: 'one', needs: ['trial'] },
  {
    ...{ subtype: 'hormone-positive', priorLines: 'one' },
    treatments: 'Letrozole. '.repeat(40).trim(),
  },
  { subtype: 'triple-negative', er: 'positive', pdl1: 'waiting', cps: 5 },
  { subtype: 'triple-negative', er: 'positive', cps: 22 },
  { subtype: 'triple-negative', er: 'positive', pdl1: 'under-10', cps: 5 },
  { subtype: 'triple-negative', pdl1: '10-or-more', priorLines: 'one', drugsNow: 'none' },
  {
    ...{ subtype: 'triple-negative', pdl1: '10-or-more', her2: 'not-sure', markers: ['brca'] },
    health: ['autoimmune'],
  },
  { er: 'not-sure', pr: 'not-sure', her2: 'not-sure' },
  { symptoms: ['day.5'], dayPhone: '718-555-0100' },
  { ownQuestions: ['What is an antibody drug?'] },
  { subtype: 'hormone-positive', her2: 'positive' },
  { subtype: 'her2-positive', her2: 'negative' },
];

it('every wording is reached by some answers', () => {
  for (const answers of named) reach(decide(factsOf(answers)));
  const wanted = [
    ...questions.flatMap(({ wordings, notes }) => [
      ...wordings.flatMap(({ ask, why }) => (why ? [ask, why] : [ask])),
      ...notes.map(({ text }) => text),
    ]),
    ...followUps.map(({ ask }) => ask),
    ...trialPrompts.map(({ ask }) => ask),
    ...answersToGet.flatMap(({ notes }) => notes.map(({ text }) => text)),
  ];
  expect(wanted.filter((key) => !reached.has(key))).toEqual([]);
});

it('every wording for paper stands on some sheet', () => {
  for (const answers of named) expect(broken(answers)).toBeUndefined();
  const elsewhere =
    /^(about|api|cli|table|row|chart|desk|embed|review|signing|when|column|data|problem|screen|site|form|error|report|result|start|check|box|spoken|cover|packet|message|V)\.|^head\.fileTitle|\.inMessage\.|^F\.less_treatment|^TR\d\.topic|^label\.priorLines$|^foot\.(page|code|madeCode)|^tell\.words$/;
  // Every value of a field has words, whether or not a sheet can say it today.
  const complete = /^value\./;
  // Said when somebody has signed, when the sources are old, and of what is from a report
  // (review-golden.test.ts, strip-reports.test.ts).
  const later = /^foot\.(review\.(signed|stale|part(s|\.\w+))|stale)$|^hand\.report/;
  const all = [...printed].join('\n').toLowerCase();
  const stands = (wording: string) => {
    const parts = wording.toLowerCase().split(/\{[^}]*\}/);
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
    return new RegExp(pattern).test(all);
  };
  const never = Object.entries(en).filter(
    ([key, wording]) =>
      !elsewhere.test(key) && !later.test(key) && !complete.test(key) && !stands(wording),
  );
  expect(never).toEqual([]);
});
