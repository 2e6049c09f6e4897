import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { handOver } from '../lib/sheet/parts/hand-over';
import { factsOf } from '../lib/sheet/rules/checks';
import type { Decisions } from '../lib/sheet/rules/decide';
import { withholdResults } from '../lib/sheet/rules/withhold-results';
import type { Sheet, StripGroup } from '../lib/sheet/sheet';
import { sayIn } from '../lib/wording/sheet-wording';
import { patients } from './patients';
import { subsets } from './subsets';

// The strip for the doctor (decisions 32 and 33). What it should say is written down here a second
// time, in the words of the paper.

type Strip = Sheet['handOver'];

const none = {} as Decisions;
const stripOf = (answers: Answers): Strip =>
  handOver({ answers, facts: factsOf(answers), decisions: none, language: 'en', say: sayIn('en') });

const inWords = (item: StripGroup['items'][number]) =>
  typeof item === 'string' ? item : `${item.label} ${item.value ?? '____'}`;
const lines = ({ items }: StripGroup) => items.map(inWords);

/** The name of a type; that of a hormone-positive one says how HER2 is. */
const typeName = ({ subtype, her2 }: Answers) => {
  if (subtype === 'triple-negative') return 'Triple-negative';
  if (subtype === 'her2-positive') return 'HER2-positive';
  if (subtype !== 'hormone-positive') return null;
  return `Hormone-positive, HER2-${her2 === 'positive' || her2 === 'low' ? her2 : 'negative'}`;
};
const statuses: Record<string, string> = {
  'not-tested': 'not tested',
  waiting: 'waiting for the result',
  'under-10': 'negative, or CPS under 10',
  '10-or-more': 'CPS 10 or more',
};
const counts: Record<string, string> = {
  none: 'none yet',
  one: 'one',
  'two-or-more': 'two or more',
};
const whens: Record<string, string> = {
  now: 'now',
  'around-surgery': 'around surgery',
  'for-metastatic': 'after the spread',
};

/** 'a', 'a and b', 'a, b, and c'. */
const listed = (all: readonly string[]) =>
  all.length < 3 ? all.join(' and ') : `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}`;

/** The facts that do not fit, once more: of the checks in decisions 3, 12 and 34. */
function doubted(a: Answers): Set<string> {
  const { subtype, er, pr, her2, pdl1, cps, priorLines, markers = [], immunotherapy = [] } = a;
  const score = cps !== undefined && cps >= 0 && cps <= 100 ? cps : null;
  const facts = new Set<string>();
  const doubt = (isSo: boolean, ...names: string[]) => {
    if (isSo) for (const name of names) facts.add(name);
  };
  const isUntested = pdl1 === 'not-tested' || pdl1 === 'waiting';
  doubt(score !== null && isUntested, 'pdl1');
  doubt(score !== null && pdl1 === 'under-10' && score >= 10, 'pdl1');
  doubt(score !== null && pdl1 === '10-or-more' && score < 10, 'pdl1');
  const isPositive = [er, pr, her2].includes('positive') || markers.includes('esr1');
  doubt(subtype === 'triple-negative' && isPositive, 'type');
  doubt(subtype === 'her2-positive' && (her2 === 'low' || her2 === 'negative'), 'type');
  doubt(subtype === 'hormone-positive' && er === 'negative' && pr === 'negative', 'type');
  const isNone = priorLines === 'none';
  doubt(isNone && immunotherapy.includes('for-metastatic'), 'lines', 'for-metastatic');
  doubt(isNone && immunotherapy.includes('now'), 'lines');
  const isNew = a.needs?.includes('newly-diagnosed') === true;
  doubt(isNew && priorLines === 'two-or-more', 'lines');
  return facts;
}

function cancerLines(a: Answers): string[] {
  const doubts = doubted(a);
  const mark = (name: string, value: string) =>
    doubts.has(name) ? `${value} (does not match)` : value;
  const said: string[] = [];

  const type = typeName(a);
  // What the name of the type says is not said again.
  const isTold =
    a.subtype === 'hormone-positive' || (type === 'HER2-positive' && a.her2 === 'positive');
  const given = [
    ['ER', a.er],
    ['PR', a.pr],
    ['HER2', isTold ? undefined : a.her2],
  ].filter(([, value]) => value && value !== 'not-sure');
  const isSame = given.length > 1 && new Set(given.map(([, value]) => value)).size === 1;
  const receptors = isSame
    ? `${given.map(([label]) => label).join(', ')} ${given[0]?.[1]}`
    : given.map((receptor) => receptor.join(' ')).join(', ');
  if (type) said.push(mark('type', [type, receptors].filter(Boolean).join(': ')));
  else if (receptors) said.push(receptors);
  else if (a.subtype === undefined) said.push('Type ____');

  const places = (a.spread ?? []).filter((place) => place !== 'not-sure');
  const names = places.map((place) => (place === 'other' ? 'elsewhere' : place.replace('-', ' ')));
  const orMore = (list: readonly string[] = []) =>
    list.includes('not-sure') ? ['maybe more'] : [];
  if (names.length > 0) said.push(`Spread: ${[...names, ...orMore(a.spread)].join(', ')}`);

  const score = a.cps !== undefined && a.cps >= 0 && a.cps <= 100 ? `CPS ${a.cps}` : null;
  const status = statuses[a.pdl1 ?? ''] ?? null;
  const pdl1 = doubts.has('pdl1') ? `${status}, ${score}` : (score ?? status);
  if (pdl1) said.push(mark('pdl1', `PD-L1 test: ${pdl1}`));
  else if (a.pdl1 === undefined) said.push('PD-L1 test ____');

  // Who takes nothing now has nothing to count now.
  const isOff = a.drugsNow === 'none' && !a.immunotherapy?.includes('now');
  const label = `Treatments since the spread${a.priorLines === 'none' || isOff ? '' : ', counting the one now'}`;
  const count = counts[a.priorLines ?? ''];
  if (count) said.push(mark('lines', `${label}: ${count}`));
  else if (a.priorLines === undefined) said.push(`${label} ____`);

  const times = Object.keys(whens).filter((when) =>
    a.immunotherapy?.some((value) => value === when),
  );
  const told = times.map((when) => mark(when, whens[when] ?? ''));
  if (a.immunotherapy?.length === 0) said.push('No immunotherapy so far');
  const isOnlyNow = times.join() === 'now' && !a.immunotherapy?.includes('not-sure');
  if (isOnlyNow) said.push(mark('now', 'On immunotherapy now'));
  else if (told.length > 0)
    said.push(`Immunotherapy ${[...told, ...orMore(a.immunotherapy)].join(', ')}`);

  if (a.drugsNow) said.push(`Cancer drugs now: ${a.drugsNow}`);
  return said;
}

/** Things the person said they do not know, and nothing that was given or never asked (33). */
function unknownLine(a: Answers): string | null {
  const { spread = [], immunotherapy = [], cps } = a;
  const hasScore = cps !== undefined && cps >= 0 && cps <= 100;
  const receptors = [a.er, a.pr, a.her2].filter((result) => result === 'not-sure').length;
  const isUnsure = (list: readonly string[]) => list.includes('not-sure');
  const all = [
    a.subtype === 'not-sure' && 'my type',
    receptors > 0 && (receptors === 3 ? 'my receptors' : 'some receptors'),
    isUnsure(spread) && spread.length === 1 && 'where it has spread',
    a.pdl1 === 'not-sure' && !hasScore && 'if PD-L1 was tested',
    a.pdl1 === 'result-unknown' && !hasScore && 'my PD-L1 result',
    a.priorLines === 'not-sure' && 'how many treatments since the spread',
    isUnsure(immunotherapy) && immunotherapy.length === 1 && 'if I had immunotherapy',
  ].filter((said) => said !== false);
  return all.length > 0 ? `I do not know: ${listed(all)}.` : null;
}

const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** Labels of what the person typed. */
const typed: readonly string[] = ['Goal:', 'Cancer drugs now:', 'Interpreter:'];

/**
 * Our own words in a group: all but what the person typed, so headings, labels, and values that were
 * chosen count. Marks of a mismatch do not, nor does the line that asks to look: it heads the strip.
 * @param withChosen values that the person chose count, too
 */
function ownWords({ heading, items }: StripGroup, withChosen = true): number {
  const ours = items.flatMap((item) => {
    if (typeof item === 'string') return item;
    return [
      item.label,
      ...(item.value && withChosen && !typed.includes(item.label) ? [item.value] : []),
    ];
  });
  const said = ours.map((text) => text.replaceAll(/ \(does .*?\)/g, ''));
  return items.length > 0 ? wordsIn([heading, ...said]) : 0;
}
const unknownWords = ({ unknown }: Strip) => wordsIn([unknown ?? '']);
const fromWords = ({ from }: Strip) => wordsIn([from ?? '']);
const allWords = (strip: Strip, withChosen = true) =>
  [strip.cancer, strip.matters, strip.visit]
    .map((group) => ownWords(group, withChosen))
    .reduce((sum, words) => sum + words, unknownWords(strip) + fromWords(strip));

const receptorSets = [
  {},
  { er: 'negative', pr: 'negative', her2: 'negative' },
  { er: 'positive', pr: 'not-sure', her2: 'low' },
  { er: 'low', her2: 'positive' },
  { er: 'not-sure', pr: 'not-sure', her2: 'not-sure' },
  { er: 'negative', pr: 'negative', her2: 'positive' },
] satisfies Answers[];
const others: Answers[] = [
  {},
  { spread: ['liver'], drugsNow: 'Capecitabine' },
  { spread: ['not-sure'], markers: ['esr1'] },
  { spread: ['bones', 'lymph-nodes', 'other'], needs: ['newly-diagnosed', 'urgent'] },
  { spread: [...fields.spread.of], drugsNow: 'none' },
];
const immunotherapies = subsets(fields.immunotherapy.of);

describe('My cancer', () => {
  it.each([undefined, ...fields.subtype.of])(
    'says all that was given, in the order of decision 32, and no more: %s',
    { timeout: 120_000 },
    (subtype) => {
      let turn = 0;
      for (const receptors of receptorSets)
        for (const pdl1 of [undefined, ...fields.pdl1.of])
          for (const cps of [undefined, 4.5, 22, 400])
            for (const priorLines of [undefined, ...fields.priorLines.of])
              for (const immunotherapy of immunotherapies) {
                turn += 1;
                const more = others[turn % others.length];
                const answers: Answers = {
                  ...{ subtype, ...receptors, pdl1, cps, priorLines, immunotherapy, ...more },
                };
                const strip = stripOf(answers);
                const told = JSON.stringify(answers);
                if (lines(strip.cancer).join('\n') !== cancerLines(answers).join('\n'))
                  expect(lines(strip.cancer), told).toEqual(cancerLines(answers));
                if (strip.unknown !== unknownLine(answers))
                  expect(strip.unknown, told).toBe(unknownLine(answers));
              }
      expect(turn).toBe(6 * 7 * 4 * 5 * 17);
    },
  );

  it('has 56 words of ours at most, with what is not known', () => {
    let longest = 0;
    const { of } = fields.spread;
    const spreads: Answers['spread'][] = [undefined, [...of], of.slice(0, -1), ['not-sure']];
    for (const subtype of [undefined, ...fields.subtype.of])
      for (const receptors of receptorSets)
        for (const pdl1 of [undefined, ...fields.pdl1.of])
          for (const priorLines of [undefined, ...fields.priorLines.of])
            for (const immunotherapy of immunotherapies)
              for (const spread of spreads) {
                const facts: Answers = { subtype, ...receptors, pdl1, priorLines, immunotherapy };
                const strip = stripOf({ ...facts, spread, drugsNow: 'Capecitabine' });
                const words = ownWords(strip.cancer) + unknownWords(strip);
                longest = Math.max(longest, words);
              }
    expect(longest).toBe(56);
  });
});

describe('Matters most and For this visit', () => {
  const goal = 'To be at the wedding';
  const froms: Record<string, string> = {
    self: 'From the person, not the chart.',
    helper: 'With help from family or a friend.',
    clinic: 'Filled in by the clinic.',
  };
  const details: Record<string, string> = {
    everything: 'I want to know everything.',
    'big-picture': 'I want the big picture. Please ask before you tell me more.',
    'not-sure': 'Please ask me how much I want to know.',
  };
  const health: Record<string, string> = {
    autoimmune: 'autoimmune disease',
    transplant: 'transplant',
    steroids: 'steroids or similar',
  };
  let longest = 0;

  it.each([undefined, ...fields.filledInBy.of])('say all that was given: %s', (filledInBy) => {
    for (const given of subsets(fields.health.of))
      for (const needs of subsets(['urgent', 'interpreter'] as const))
        for (const interpreterLanguage of [undefined, 'Russian'])
          for (const detail of [undefined, ...fields.detail.of])
            for (const wish of [undefined, goal]) {
              const answers: Answers = {
                ...{ filledInBy, health: given, needs, interpreterLanguage, detail, goal: wish },
              };
              const strip = stripOf(answers);
              const isOther = filledInBy === 'helper' || filledInBy === 'clinic';
              const own = Object.keys(health).filter((one) =>
                given?.some((value) => value === one),
              );
              const matters = [
                wish && `Goal: ${wish}`,
                detail && details[isOther ? 'not-sure' : detail],
              ];
              const visit = [
                own.length > 0 && `Health: ${own.map((one) => health[one]).join(', ')}`,
                given?.includes('pregnant') && 'Pregnant now',
                given?.includes('pregnancy-or-nursing') &&
                  !given.includes('pregnant') &&
                  'May get pregnant, or nursing',
                interpreterLanguage && 'Interpreter: Russian',
                !interpreterLanguage && needs?.includes('interpreter') && 'Interpreter ____',
                needs?.includes('urgent') && 'Getting worse fast',
              ];
              expect(lines(strip.matters)).toEqual(matters.filter(Boolean));
              expect(lines(strip.visit)).toEqual(visit.filter(Boolean));
              expect(strip.from).toBe(froms[filledInBy ?? ''] ?? null);
              const words = ownWords(strip.matters) + ownWords(strip.visit) + fromWords(strip);
              longest = Math.max(longest, words);
            }
  });

  it('have 40 words of ours at most, with who filled it in', () => {
    expect(longest).toBe(40);
  });
});

// 33: on a clinic's list nobody said that they do not know; what it lacks is a blank.
describe('the strip of a clinic’s list', () => {
  const unsure: Answers = {
    ...{ subtype: 'not-sure', er: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' },
    ...{ spread: ['not-sure'], immunotherapy: ['not-sure'] },
  };

  it('claims no person’s doubt', () => {
    const strip = stripOf({ ...unsure, filledInBy: 'clinic' });
    expect(strip.unknown).toBeNull();
    expect(lines(strip.cancer)).toEqual([
      'Type ____',
      'PD-L1 test ____',
      'Treatments since the spread, counting the one now ____',
    ]);
    expect(stripOf({ ...unsure, filledInBy: 'helper' }).unknown).toMatch(/^I do not know: my type/);
  });

  it('has a blank for a result that is not on it', () => {
    const strip = stripOf(patients.clinicListWithFever);
    expect(lines(strip.cancer)).toContain('PD-L1 test done, result ____');
    expect(strip.unknown).toBeNull();
    const told = stripOf({ ...patients.clinicListWithFever, filledInBy: 'self' });
    expect(told.unknown).toBe('I do not know: my PD-L1 result.');
  });
});

// 34
it('counts no treatment now for somebody who takes none', () => {
  expect(lines(stripOf(patients.manWithBrca2).cancer)).toContain(
    'Treatments since the spread: one',
  );
});

describe('the strip', () => {
  // 45 but for two people: the words of decisions 32 and 34 stay as they are.
  const longer = ['threeLinesAndTired', 'onPembrolizumabWithDiarrhea'];
  it('has at most 47 words of ours for the golden people, and 75 with everything ticked', () => {
    for (const [name, answers] of Object.entries<Answers>(patients)) {
      const most = name === 'everythingTicked' ? 75 : longer.includes(name) ? 47 : 45;
      expect(allWords(stripOf(answers), false), name).toBeLessThanOrEqual(most);
    }
  });

  it('has at most 53 words with what was chosen, and 83 with everything ticked', () => {
    for (const [name, answers] of Object.entries<Answers>(patients)) {
      const most = name === 'everythingTicked' ? 83 : 53;
      expect(allWords(stripOf(answers)), name).toBeLessThanOrEqual(most);
    }
  });

  it('prints 60 letters of a goal and of a list of drugs, and shows that there are more', () => {
    const long = 'x'.repeat(59);
    const { cancer, matters } = stripOf({ drugsNow: `${long}yz`, goal: `${long}yz` });
    expect(lines(cancer).at(-1)).toBe(`Cancer drugs now: ${long}y…`);
    expect(lines(matters)).toEqual([`Goal: ${long}y…`]);
    expect(lines(stripOf({ goal: `${long}y` }).matters)).toEqual([`Goal: ${long}y`]);
  });

  // 33
  it('with results withheld is that of somebody who gave none', () => {
    for (const [, person] of Object.entries<Answers>(patients)) {
      const { subtype: _s, er: _e, pr: _p, her2: _h, pdl1: _d, cps: _c, ...rest } = person;
      const { spread: _r, drugsNow: _n, treatments: _t, markers: _m, ...told } = rest;
      expect(stripOf(withholdResults(person))).toEqual(stripOf(told));
    }
  });
});
