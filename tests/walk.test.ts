import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { answersToGet } from '../lib/content/answers-to-get';
import { followUps, safetyPriority } from '../lib/content/follow-ups';
import { questions } from '../lib/content/questions';
import { trialPrompts } from '../lib/content/trials';
import { buildSheet } from '../lib/sheet/build-sheet';
import { alertFor } from '../lib/sheet/rules/alerts';
import { factsOf, findChecks } from '../lib/sheet/rules/checks';
import { type Decisions, decide } from '../lib/sheet/rules/decide';
import { printedStrings } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';
import { en } from './wordings';

// The invariants, over every combination of the fields whose rules interact, and over every pair of
// values of all fields. What is in conflict is written down here a second time, apart from the rules.

const isMismatch = (a: Answers) => doubted(a).length > 0 && !onlyCpsLeftOff(a);
const onlyCpsLeftOff = (a: Answers) => doubted(a).join() === 'cps';

function doubted(a: Answers): string[] {
  const list: string[] = [];
  const { subtype, er, pr, her2, pdl1, cps, priorLines, markers = [], immunotherapy = [] } = a;
  const inRange = cps !== undefined && cps >= 0 && cps <= 100;
  if (cps !== undefined && !inRange) list.push('cps');
  if (
    inRange &&
    (pdl1 === 'not-tested' ||
      pdl1 === 'waiting' ||
      (pdl1 === 'under-10' && cps >= 10) ||
      (pdl1 === '10-or-more' && cps < 10))
  )
    list.push('pdl1', 'cps');
  if (subtype === 'triple-negative') {
    for (const [field, result] of Object.entries({ er, pr, her2 })) {
      if (result === 'positive') list.push('subtype', `${field}.positive`);
    }
    if (markers.includes('esr1')) list.push('subtype', 'markers.esr1');
  }
  if (subtype === 'her2-positive' && (her2 === 'low' || her2 === 'negative'))
    list.push('subtype', 'her2');
  if (subtype === 'hormone-positive' && er === 'negative' && pr === 'negative')
    list.push('subtype', 'er', 'pr');
  if (priorLines === 'none' && immunotherapy.includes('for-metastatic'))
    list.push('priorLines', 'immunotherapy.for-metastatic');
  if (priorLines === 'two-or-more' && a.needs?.includes('newly-diagnosed'))
    list.push('priorLines', 'needs.newly-diagnosed');
  return list;
}

/** Whether an answer that a sentence speaks of was given, and by nobody doubted. */
function isTrue(claim: string, answers: Answers, doubts: readonly string[]): boolean {
  const [field = '', ...rest] = claim.split('.');
  const value = rest.join('.');
  const given = answers[field as keyof Answers];
  const isGiven = value
    ? Array.isArray(given)
      ? (given as string[]).includes(value)
      : given === value
    : given !== undefined;
  return isGiven && !doubts.includes(field) && !doubts.includes(claim);
}

/** Two that ask the same never stand on one sheet. */
const sameQuestion = [
  ['Q2.ask.prior_io', 'F.io_early'],
  ['Q2.ask.early_io', 'F.io_early'],
  ['Q1.ask.low', 'F.pdl1_sample'],
  ['Q1.ask.low_nonum', 'F.pdl1_sample'],
  ['Q2.ask.msi_tmb', 'F.msi'],
  ['Q1.ask.check', 'F.pdl1_report'],
  ['Q3.ask.if_not', 'F.next_adc'],
] as const;

const rulesFor = new Map<string, number>(
  followUps.map(({ id, triggers }) => [id, Math.max(...triggers.map(({ priority }) => priority))]),
);
const isSafety = (id: string) => (rulesFor.get(id) ?? 0) >= safetyPriority;

const marks911 = ({ symptoms = [] }: Answers) => symptoms.some((id) => id.startsWith('911.'));

/** Says which invariant a decision breaks; undefined where it keeps all. */
function broken(answers: Answers, decision: Decisions): string | undefined {
  const order = decision.questions.map(({ question }) => question.id);
  if ([...order].sort().join() !== 'Q1,Q2,Q3,Q4,Q5') return 'INV-1: each question once';
  const asks: string[] = decision.questions.map(({ wording }) => wording.ask);
  const askOf = (id: string) => asks.find((ask) => ask.startsWith(id)) ?? '';
  const more = decision.followUps.map(({ id }) => id as string);
  const ids = [...more, ...decision.trials.map(({ id }) => id)];
  if (new Set(ids).size !== ids.length) return 'an id twice';

  if (more.length > 4) return 'INV-4: more than four follow-ups';
  const lastSafe = more.findLastIndex(isSafety);
  if (more.slice(0, lastSafe + 1).some((id) => !isSafety(id))) return 'INV-4: safety not first';
  const left = decision.leftOut.map(({ id }) => id as string);
  if (left.some(isSafety) && more.some((id) => !isSafety(id))) return 'INV-4: safety left out';
  if (decision.trials.length > 2) return 'more than two trial prompts';

  const doubts = doubted(answers);
  const spoken = [
    ...decision.questions.map(({ wording }) => wording),
    ...decision.followUps,
    ...decision.trials,
    ...questions.flatMap(({ id, notes }) =>
      notes.filter(({ text }) => decision.notes[id]?.includes(text)),
    ),
  ];
  for (const { asserts } of spoken) {
    for (const claim of asserts) {
      const either = typeof claim === 'string' ? [claim] : claim;
      if (!either.some((one) => isTrue(one, answers, doubts)))
        return `INV-11: ${either.join(' or ')}`;
    }
  }

  const mismatch = isMismatch(answers);
  const printed = findChecks(answers).some(({ kind }) => kind === 'mismatch');
  if (mismatch !== printed) return 'a mismatch is missed or made up';
  if (marks911(answers) !== decision.isEmergency) return 'a 911 sign is missed or made up';
  if (marks911(answers) && askOf('Q4') !== 'Q4.ask.emergency') return 'Q4 is silent about 911';
  const hasSign = ['emergency', 'symptoms_now'].some((key) => askOf('Q4').endsWith(key));
  if (hasSign && order[0] !== 'Q4') return 'signs do not come first';
  if (mismatch && order[hasSign ? 1 : 0] !== 'Q1') return 'Q1 does not lead a mismatch';
  if (doubts.includes('subtype')) {
    if (!['Q1.ask.check', 'Q1.ask.type_unknown'].includes(askOf('Q1'))) return 'Q1 not neutral';
    if (askOf('Q2') !== 'Q2.ask.check') return 'Q2 not neutral';
    if (!['Q3.ask.base', 'Q3.ask.io_now'].includes(askOf('Q3'))) return 'Q3 not neutral';
    if (more.some((id) => /^F\.(msi_test|pdl1_other|next_adc|her2_low|esr1)$/.test(id))) {
      const her2Low = answers.her2 === 'low' && !doubts.includes('her2');
      if (!her2Low || !more.includes('F.her2_low')) return 'a doubted type steers a follow-up';
    }
  }
  if (doubts.includes('pdl1')) {
    if (askOf('Q1') !== 'Q1.ask.check') return 'Q1 not neutral';
    if (/tnbc_(high|low)/.test(askOf('Q2'))) return 'Q2 not neutral';
    if (more.some((id) => /pdl1/.test(id))) return 'a doubted PD-L1 steers a follow-up';
  }

  for (const [ask, id] of sameQuestion) {
    if (asks.includes(ask) && [...more, ...left].includes(id))
      return `${ask} and ${id} ask the same`;
  }
  if (
    answers.immunotherapy?.includes('now') &&
    /first_line|pdl1_wait|io_effects$/.test(more.join())
  )
    return 'speaks of a start while on immunotherapy';
  if (answers.cps !== undefined && /pdl1_(test|wait)/.test(more.join())) return 'a CPS is there';
  const expects = answers.filledInBy === 'self' && answers.detail === 'everything';
  if (!expects && [...more, ...left].includes('F.expect')) return 'what to expect, unasked';
  return undefined;
}

const reached = new Set<string>();
function reach({ questions: asked, followUps: more, trials, notes }: Decisions) {
  for (const { wording } of asked) reached.add(wording.ask).add(wording.why);
  for (const { ask } of [...more, ...trials]) reached.add(ask);
  for (const text of Object.values(notes).flat()) reached.add(text);
}

type Choice<Field extends keyof Answers> = Answers[Field];

/** Every set of the values, and nothing said at all. */
function subsets<Value>(values: readonly Value[]): (Value[] | undefined)[] {
  let all: Value[][] = [[]];
  for (const value of values) all = all.flatMap((set) => [set, [...set, value]]);
  return [undefined, ...all];
}

const receptor = {
  er: [undefined, ...fields.er.of] as Choice<'er'>[],
  pr: [undefined, ...fields.pr.of] as Choice<'pr'>[],
  her2: [undefined, ...fields.her2.of] as Choice<'her2'>[],
};
const cpsBands = [undefined, 101, 9.9, 10];
const immunotherapies = subsets(fields.immunotherapy.of);

describe('every combination of type, receptors, PD-L1, CPS, lines and immunotherapy', () => {
  for (const subtype of [undefined, ...fields.subtype.of]) {
    it.each([undefined, ...fields.pdl1.of])(
      `keeps the invariants: ${subtype}, PD-L1 %s`,
      { timeout: 300_000 },
      (pdl1) => {
        let walked = 0;
        for (const er of receptor.er)
          for (const pr of receptor.pr)
            for (const her2 of receptor.her2)
              for (const cps of cpsBands)
                for (const priorLines of [undefined, ...fields.priorLines.of])
                  for (const immunotherapy of immunotherapies) {
                    const all = { subtype, er, pr, her2, pdl1, cps, priorLines, immunotherapy };
                    const answers: Answers = all;
                    const decision = decide(factsOf(answers));
                    const problem = broken(answers, decision);
                    if (problem) expect.fail(`${problem}: ${JSON.stringify(answers)}`);
                    reach(decision);
                    walked += 1;
                  }
        expect(walked).toBe(5 * 4 * 5 * 4 * 5 * 17);
      },
    );
  }
});

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
  it.each(names)('keeps the invariants: %s with each other', { timeout: 120_000 }, (field) => {
    for (const value of valuesOf(field)) {
      for (const other of names.slice(names.indexOf(field))) {
        for (const otherValue of valuesOf(other)) {
          const answers = { [field]: value, [other]: otherValue } as Answers;
          const decision = decide(factsOf(answers));
          const problem = broken(answers, decision) ?? brokenSheet(answers);
          if (problem) expect.fail(`${problem}: ${JSON.stringify(answers)}`);
          reach(decision);
        }
      }
    }
    expect(reached.size).toBeGreaterThan(0);
  });
});

const stripOf = ({ handOver }: ReturnType<typeof buildSheet>) => [
  ...[handOver.look, handOver.from, handOver.firstHeading],
  ...handOver.first.map((text) => text.replace(/“.*”/s, '')),
  ...[...handOver.known, handOver.unknown, handOver.detail],
  ...handOver.facts.map(({ label }) => label),
];

const wordsIn = (texts: (string | null)[]) => texts.join(' ').split(/\s+/).filter(Boolean).length;

const printed = new Set<string>();

/** Says which invariant a finished sheet breaks. */
function brokenSheet(answers: Answers): string | undefined {
  const sheet = buildSheet(answers, { madeOn });
  const strings = printedStrings(sheet);
  for (const string of strings) printed.add(string);
  const text = strings.join(' ');
  if (/undefined|null|NaN|\{|\}/.test(text)) return 'a hole in a sentence';
  if (strings.some((string) => string.trim() !== string || string === '')) return 'stray spaces';
  if (text.includes('do not match') !== isMismatch(answers)) return '“do not match”';
  const { questions: five, answersToGet: three } = sheet;
  if ([...five, ...three].length !== 8) return 'INV-1';
  if (!five.every(({ text, why, topic }) => text.endsWith('?') && why && topic)) return 'INV-1';
  if (answers.sheets !== 'visit' && sheet.home.card.emergency.items.length !== 8) return 'INV-6';
  if (!text.includes(sheet.disclaimer)) return 'INV-6';
  const calls911 = [en['same.breathing'], en['same.rule'], en['foot.disclaimer']];
  if (answers.sheets !== 'visit') calls911.push(en['C.who'], en['C.911.title']);
  if (calls911.some((call) => !strings.includes(call))) return 'does not say when to call 911';
  if (marks911(answers)) {
    if (alertFor(answers) !== 'emergency') return 'the screen is silent about 911';
    if (!strings.slice(0, 4).some((string) => string.endsWith('call 911.'))) return 'no banner';
    if (!five.find(({ id }) => id === 'Q4')?.why?.includes('911'))
      return 'Q4 does not say why to call 911';
  }
  if (wordsIn(stripOf(sheet)) > 60) return 'a strip of more than 60 words';
  if (answers.cps === 101 && text.includes('101')) return 'INV-7: prints a number that cannot be';
  const numbers = sheet.questions.concat(sheet.followUps, sheet.ownQuestions);
  if (numbers.some(({ number }, index) => number !== index + 1)) return 'numbers with gaps';
  return undefined;
}

it('a 911 sign is never drowned, by whatever else was said', () => {
  const signs = fields.symptoms.of.filter((id) => id.startsWith('911.'));
  expect(signs).toHaveLength(8);
  for (const [name, patient] of Object.entries<Answers>(patients)) {
    for (const sign of signs) {
      const answers: Answers = { ...patient, symptoms: [...(patient.symptoms ?? []), sign] };
      const problem = broken(answers, decide(factsOf(answers))) ?? brokenSheet(answers);
      expect(problem, `${name} with ${sign}`).toBeUndefined();
    }
  }
});

it('the strip has at most 60 words, whatever stands in it', () => {
  const pressing: Answers[] = [
    { markers: ['brca'], interpreterLanguage: 'Spanish', goal: 'Rest' },
    { subtype: 'hormone-positive', needs: ['interpreter'], immunotherapy: ['not-sure'] },
  ];
  let longest = 0;
  for (const filledInBy of fields.filledInBy.of)
    for (const subtype of [undefined, ...fields.subtype.of])
      for (const pdl1 of [undefined, ...fields.pdl1.of])
        for (const cps of [undefined, 22])
          for (const priorLines of [undefined, ...fields.priorLines.of])
            for (const detail of fields.detail.of)
              for (const more of pressing) {
                const facts = { filledInBy, subtype, pdl1, cps, priorLines, detail, ...more };
                const { questions: five, followUps: rest } = buildSheet(facts, { madeOn });
                const topThree = [...five, ...rest]
                  .sort((a, b) => wordsIn([b.topic]) - wordsIn([a.topic]))
                  .map(({ id }) => id)
                  .slice(0, 3);
                const sheet = buildSheet({ ...facts, topThree }, { madeOn });
                longest = Math.max(longest, wordsIn(stripOf(sheet)));
              }
  expect(longest).toBeLessThanOrEqual(60);
  expect(longest).toBeGreaterThan(50);
});

it('every wording is reached by some answers', () => {
  const wanted = [
    ...questions.flatMap(({ wordings, notes }) => [
      ...wordings.flatMap(({ ask, why }) => [ask, why]),
      ...notes.map(({ text }) => text),
    ]),
    ...followUps.map(({ ask }) => ask),
    ...trialPrompts.map(({ ask }) => ask),
    ...answersToGet.flatMap(({ notes }) => notes.map(({ text }) => text)),
  ];
  expect(wanted.filter((key) => !reached.has(key))).toEqual([]);
});

it('every wording for paper stands on some sheet', () => {
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
  ];
  for (const answers of named) expect(brokenSheet(answers)).toBeUndefined();
  const elsewhere =
    /^(api|cli|csv|row|chart|desk|data|problem|screen|form|error|result|start|check|box|spoken|cover|packet|V)\.|^head\.fileTitle|^foot\.(page|code|madeCode)/;
  // Every value of a field has words, whether or not a sheet can say it today.
  const complete = /^value\./;
  // Said when somebody has signed off, and when the sources are old.
  const later = /^foot\.(review\.signed|stale)$/;
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
