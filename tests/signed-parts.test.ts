import { describe, expect, it } from 'vitest';
import type { Facts } from '../lib/answers/conditions';
import { type ReviewedContent, reviewedContent } from '../lib/build/review/reviewed-content';
import { conditionMark, conflictMark } from '../lib/build/review/rule-marks';
import { partHash, partText } from '../lib/build/review/signed-parts';
import { type SignedPart, signedParts } from '../lib/content/signatures';

const now = reviewedContent;
const { wordings } = now;

const wording = (file: keyof typeof wordings, key: string, text: string): ReviewedContent => ({
  ...now,
  wordings: { ...wordings, [file]: { ...wordings[file], [key]: text } },
});

/** Replaces an item of a list. */
const changed = <Item>(
  list: readonly Item[],
  is: (item: Item) => boolean,
  change: (item: Item) => Item,
): Item[] => list.map((item) => (is(item) ? change(item) : item));

const staleAfter = (content: ReviewedContent): SignedPart[] =>
  signedParts.filter((part) => partHash(part, content) !== partHash(part));

const [first, second, ...others] = now.signs.emergency;

/** One change in each kind of content, and the parts that it makes stale. */
const changes: [string, ReviewedContent, SignedPart[]][] = [
  ['a sign on the card', wording('card', 'C.911.3', 'Fainting'), ['card-and-signs']],
  ['the banner', wording('card', 'banner.sameDay', 'Marked: {signs}.'), ['card-and-signs']],
  [
    'the call box of the screen',
    wording('card', 'V.emergency', 'Call 911 soon.'),
    ['card-and-signs'],
  ],
  [
    'the order of the signs',
    {
      ...now,
      signs: { ...now.signs, emergency: first && second ? [second, first, ...others] : [] },
    },
    ['card-and-signs'],
  ],
  ['a question', wording('sheet', 'Q1.ask.base', 'Which tests were done?'), ['everything-else']],
  ['a reason', wording('sheet', 'Q3.why.base', 'I want to know.'), ['everything-else']],
  ['a line of the word list', wording('glossary', 'G.brca', 'BRCA: a gene.'), ['everything-else']],
  ['a check', wording('making', 'V.cps_range', 'Look again.'), ['everything-else']],
  [
    'a check for a helper',
    wording('making', 'form.other.V.cps_range', 'Look.'),
    ['everything-else'],
  ],
  [
    'the weight of a question',
    {
      ...now,
      questions: changed(
        now.questions,
        ({ id }) => id === 'Q2',
        (question) => ({
          ...question,
          lead: question.lead.map((one) => ({ ...one, add: one.add + 1 })),
        }),
      ),
    },
    ['everything-else'],
  ],
  [
    'when a wording applies',
    {
      ...now,
      questions: changed(
        now.questions,
        ({ id }) => id === 'Q5',
        (question) => ({
          ...question,
          wordings: question.wordings.map((one) =>
            one.ask === 'Q5.ask.later' ? { ...one, when: ['twoLinesOrMore'] as const } : one,
          ),
        }),
      ),
    },
    ['everything-else'],
  ],
  [
    'the sources of the question about calls',
    {
      ...now,
      questions: changed(
        now.questions,
        ({ id }) => id === 'Q4',
        (question) => ({ ...question, sources: ['guide'] }),
      ),
    },
    ['card-and-signs', 'everything-else'],
  ],
  [
    'the priority of a follow-up',
    {
      ...now,
      followUps: changed(
        now.followUps,
        ({ id }) => id === 'F.brca',
        (one) => ({
          ...one,
          triggers: one.triggers.map((trigger) => ({ ...trigger, priority: 75 })),
        }),
      ),
    },
    ['everything-else'],
  ],
  [
    'the order of follow-ups, which decides ties',
    { ...now, followUps: [...now.followUps].reverse() },
    ['everything-else'],
  ],
  [
    'a trigger of a trial prompt',
    {
      ...now,
      trialPrompts: changed(
        now.trialPrompts,
        ({ id }) => id === 'TR5',
        (one) => ({ ...one, triggers: [] }),
      ),
    },
    ['everything-else'],
  ],
  [
    'an option to mark',
    {
      ...now,
      answersToGet: changed(
        now.answersToGet,
        ({ id }) => id === 'T1',
        (one) => ({
          ...one,
          blanks: one.blanks.slice(1),
        }),
      ),
    },
    ['everything-else'],
  ],
  [
    'a word that brings a line of the word list',
    { ...now, glossary: now.glossary.map((one) => ({ ...one, marks: [...one.marks, 'x'] })) },
    ['everything-else'],
  ],
  [
    'how many follow-ups print',
    { ...now, limits: { ...now.limits, followUpsAtMost: 5 as const } } as ReviewedContent,
    ['everything-else'],
  ],
  [
    'the clause of a condition',
    { ...now, clauses: { ...now.clauses, erLow: 'a low ER' } },
    ['everything-else'],
  ],
  [
    'a condition',
    {
      ...now,
      conditions: {
        ...now.conditions,
        pdl1NotTested: ({ sure }: Facts) => sure.pdl1 !== '10-or-more',
      },
    },
    ['everything-else'],
  ],
  [
    'a threshold: the CPS that fits “10 or more”',
    {
      ...now,
      conflicts: {
        ...now.conflicts,
        cpsBelowStatus: ({ pdl1, cps = 0 }) => pdl1 === '10-or-more' && cps >= 0 && cps < 20,
      },
    },
    ['everything-else'],
  ],
  [
    'the title of a source',
    { ...now, sources: now.sources.map((one) => ({ ...one, title: `${one.title}, 2027` })) },
    ['card-and-signs', 'everything-else'],
  ],
];

describe('what is signed', () => {
  it.each(changes)('changes with %s', (_name, content, stale) => {
    expect(staleAfter(content)).toEqual(stale);
  });

  it.each<[string, ReviewedContent]>([
    ['words of the screen alone', wording('making', 'check.make', 'Make it')],
    [
      'keys in another order',
      {
        ...now,
        wordings: {
          ...wordings,
          card: Object.fromEntries(Object.entries(wordings.card).reverse()),
        },
      },
    ],
    [
      'a condition in other code',
      {
        ...now,
        conditions: { ...now.conditions, erLow: ({ sure: { er } }: Facts) => er === 'low' },
      },
    ],
  ])('is the same with %s', (_name, content) => {
    expect(staleAfter(content)).toEqual([]);
  });

  it('has a line for each wording of card, sheet and word list, in one part', () => {
    const lines = signedParts.flatMap((part) => partText(part).trimEnd().split('\n'));
    const keys = [wordings.card, wordings.sheet, wordings.glossary].flatMap(Object.keys);
    for (const key of keys) {
      expect(lines.filter((line) => line.startsWith(`words ${key}: `))).toHaveLength(1);
    }
  });

  it.each(signedParts)('is sorted, a line for each thing: %s', (part) => {
    const lines = partText(part).trimEnd().split('\n');
    expect(lines).toEqual([...lines].sort());
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => !/^[^:]+: \S/.test(line))).toEqual([]);
  });

  it('is on probes that tell each rule from “always” and “never”', () => {
    const marks = [
      ...Object.entries(now.conditions).map(([name, rule]) => ({
        name,
        mark: conditionMark(rule),
      })),
      ...Object.entries(now.conflicts).map(([name, rule]) => ({ name, mark: conflictMark(rule) })),
    ];
    const tellsNothing = marks.filter(({ mark }) => {
      const [, holds, of] = /^for (\d+) of (\d+) /.exec(mark) ?? [];
      return !holds || holds === '0' || holds === of;
    });
    expect(tellsNothing).toEqual([]);
  });
});
