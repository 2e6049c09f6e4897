import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '../lib/answers/conditions';
import { conflicts } from '../lib/answers/conflicts';
import { fields } from '../lib/answers/fields';
import { followUpIds } from '../lib/answers/topic-ids';
import { wordRuns } from '../lib/build/word-runs.mjs';
import { answersToGet } from '../lib/content/answers-to-get';
import { checks } from '../lib/content/checks';
import { followUps } from '../lib/content/follow-ups';
import { words } from '../lib/content/glossary';
import { guideItems } from '../lib/content/guide-items';
import { questions } from '../lib/content/questions';
import { sources } from '../lib/content/sources';
import { emergencySigns, sameDaySigns } from '../lib/content/symptoms';
import { trialPrompts, trialsLead } from '../lib/content/trials';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { sayFrom } from '../lib/wording/wording';
import { madeOn, patients } from './patients';
import { fleschKincaidGrade, sentencesOf, smogGrade, wordsOf } from './readability';
import { type AnyKey, en, keysInTwoFiles } from './wordings';

const keys = Object.keys(en) as AnyKey[];
const signs = [...emergencySigns, ...sameDaySigns];
const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

describe('ids', () => {
  it('stand once', () => {
    const all = [...questions, ...answersToGet, ...followUps, ...trialPrompts, ...signs];
    expect(unique(all.map(({ id }) => id))).toBe(true);
    expect(unique(checks.map(({ id }) => id))).toBe(true);
    expect(unique(sources.map(({ id }) => id))).toBe(true);
  });

  // 25
  it('of the signs are those that an answer may hold, in the order of the card', () => {
    expect(signs.map(({ id }) => id)).toEqual([...fields.symptoms.of]);
    expect(sameDaySigns[0]?.id).toBe('day.5');
  });

  // 24: an id is never reused for less.
  it('that were retired are gone', () => {
    expect(fields.symptoms.of).not.toContain('day.4');
    expect(fields.health.of).not.toContain('pregnancy');
  });

  it('of the follow-ups are those that a person may choose', () => {
    expect(followUps.map(({ id }) => id).sort()).toEqual([...followUpIds].sort());
  });

  it('of the guide are all mapped, to wordings that are there', () => {
    const guide = [...questions, ...answersToGet].map((item) => item.guide);
    expect(guide).toEqual(['A-Q1', 'A-Q2', 'A-Q3', 'A-Q4', 'A-Q5', 'A-T1', 'A-T2', 'A-T3']);
    // The inventory of the guide: how many items it has of each kind.
    const kinds = { Q: 5, T: 3, PREP: 2, BT: 3, OF: 4, R: 3, V: 6, D: 10 };
    const wanted = Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => `A-${kind}${index + 1}`),
    );
    const symptoms = ['A-SY0', 'A-SY1', 'A-SY2', 'A-SY3', 'A-SY4', 'A-SYs'];
    const trials = ['A-TR0', 'A-TR1', 'A-TR2', 'A-TR3'];
    expect(Object.keys(guideItems).sort()).toEqual([...wanted, ...symptoms, ...trials].sort());
    const carriers = Object.values(guideItems).flatMap((at) => ('leftOut' in at ? [] : at));
    expect(carriers.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('of the guide stand at what carries them', () => {
    const carried = [
      ...[...followUps, ...trialPrompts].map(({ guide, ask }) => ({ guide, key: ask })),
      ...signs.map(({ guide, text }) => ({ guide, key: text })),
      ...answersToGet.map(({ guide, ask }) => ({ guide, key: ask })),
      ...questions.map(({ guide, topic }) => ({ guide, key: topic })),
    ];
    for (const { guide, key } of carried) {
      if (guide !== null) expect(guideItems[guide], key).toContain(key);
    }
  });
});

describe('rules', () => {
  const whens = [
    ...questions.flatMap(({ lead, wordings }) => [...lead, ...wordings].map(({ when }) => when)),
    ...[...questions, ...answersToGet].flatMap(({ notes }) => notes.map(({ when }) => when)),
    ...[...followUps, ...trialPrompts].flatMap(({ triggers }) => triggers.map(({ when }) => when)),
    trialsLead,
  ].flat();

  it('use every condition, and every conflict has its check', () => {
    expect([...new Set(whens)].sort()).toEqual(Object.keys(conditions).sort());
    expect(checks.map(({ when }) => when).sort()).toEqual(Object.keys(conflicts).sort());
  });

  it('of each mismatch name its two facts side by side (33)', () => {
    for (const { kind, pair } of checks) expect(pair !== null).toBe(kind === 'mismatch');
    for (const { pair } of checks) if (pair) expect(en[pair]).toMatch(/, but .*\.$/);
  });

  it('name sources that were read on a day', () => {
    const known: string[] = sources.map(({ id }) => id);
    for (const source of questions.flatMap((question) => question.sources)) {
      expect(known).toContain(source);
    }
    for (const { checked } of sources) expect(Date.parse(checked)).not.toBeNaN();
  });
});

describe('911', () => {
  const says911 = (key: AnyKey) => en[key].includes('911');

  // Whoever adds one decides here whether it is on every sheet or goes with a marked sign.
  it('is said on every sheet, and where a sign was marked, and nowhere else', () => {
    const onEverySheet = ['C.911.title', 'C.who', 'foot.disclaimer', 'same.breathing', 'same.rule'];
    const withSign = [
      ...['Q4.why.emergency', 'Q4.why.clinic_emergency'],
      ...['banner.emergency', 'banner.clinic.emergency'],
    ];
    const onScreen = ['V.emergency', 'V.emergency.link', 'form.other.V.emergency'];
    const inLists = ['row.note.emergency'];
    const inReasons = ['when.emergencySign'];
    expect(keys.filter(says911).sort()).toEqual(
      [...onEverySheet, ...withSign, ...onScreen, ...inLists, ...inReasons].sort(),
    );
  });

  it('stands behind no condition but that a sign was marked', () => {
    const behind = [
      ...questions.flatMap(({ wordings, lead: _, ...question }) => [
        ...wordings.flatMap(({ ask, why, when }) =>
          (why ? [ask, why] : [ask]).map((key) => ({ key, when: [when] })),
        ),
        { key: question.topic, when: [] },
      ]),
      ...[...questions, ...answersToGet].flatMap(({ notes }) =>
        notes.map(({ text, when }) => ({ key: text, when: [when] })),
      ),
      ...[...followUps, ...trialPrompts].map(({ ask, triggers }) => ({
        key: ask,
        when: triggers.map(({ when }) => when),
      })),
    ].filter(({ key }) => says911(key));
    expect([...new Set(behind.map(({ key }) => key))]).toEqual([
      'Q4.why.clinic_emergency',
      'Q4.why.emergency',
    ]);
    for (const { key, when } of behind) {
      for (const conditions of when) expect(conditions, key).toContain('emergencySign');
    }
  });
});

// 29, 30: the draft that a clinician reviews.
describe('the card', () => {
  it.each([
    [
      'C.day.1',
      /^Bowels: diarrhea \(loose stools\), more trips.*cramps, any blood, or black stool$/,
    ],
    ['C.day.7', /sore eyes, blurry or double vision, droopy lids, weak muscles, or numb hands/],
    [
      'C.day.8',
      /^Very thirsty, swollen ankles, blood in my pee, or a big change in how much I pee$/,
    ],
    ['C.911.5', /or sudden trouble swallowing$/],
    ['C.911.9', /^I suddenly cannot see, or see much less$/],
    ['C.day.10', /^Head: dizzy, or a headache that stays or gets worse$/],
    ['C.day.12', /If I think of hurting myself: I call or text 988\.$/],
    ['C.day.13', /^New back or neck pain that is bad or wakes me$/],
    ['C.rule', /^If I am not sure, I call\. .* I do not assume it is from something else\.$/],
    ['C.noreach', /^No call back in 30 minutes: I call again\. .* With a fever I do not wait\.$/],
    ['C.say', /^When I call I say: my name, cancer drug, last dose, what is new, since when/],
    ['same.bowels', /diarrhea \(loose stools\)/],
    ['value.symptoms.day.1', /diarrhea/],
  ] as const)('says %s', (key, text) => expect(en[key]).toMatch(text));

  it('names the emergency room: “ER” is the receptor and nothing else', () => {
    const place = /\b(an|(to|at|in) the) ER\b/;
    expect(keys.filter((key) => place.test(en[key]))).toEqual([]);
    expect(en['C.er']).toContain('emergency room');
    expect(en['C.noreach']).toContain('the emergency room');
  });

  it('explains CPS as a cut-off for some treatments (48)', () => {
    expect(en['G.cps']).toMatch(/doctors use 10 as a cut-off for some treatments\.$/);
  });
});

describe('wordings', () => {
  const say = sayFrom(en, 'en');

  it('have one file each', () => {
    expect(keysInTwoFiles).toEqual([]);
  });

  it('can all be said', () => {
    const anything = new Proxy({}, { get: () => '7', has: () => true });
    for (const key of keys) {
      expect(say(key, anything as Record<string, string>), key).not.toMatch(/[{}]/);
    }
  });

  it('need what they need', () => {
    expect(() => say('Q1.ask.high')).toThrow();
  });

  it('exist for every value that is printed', () => {
    const printed = Object.entries(fields).filter(
      ([field]) => `label.${field}` in en || ['er', 'pr', 'her2'].includes(field),
    );
    for (const [field, spec] of printed) {
      const values = 'of' in spec ? spec.of : spec.kind === 'yes-no' ? ['yes', 'no'] : [];
      for (const value of values) expect(keys).toContain(`value.${field}.${value}`);
    }
    expect(printed.length).toBeGreaterThan(12);
  });

  it('are all used', () => {
    const code = ['app', 'components', 'lib']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
      )
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    // A key is used where the code names it, or where a template names its beginning.
    const templates = [...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi)].map(
      ([, start]) => start ?? '',
    );
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      templates.some((start) => key.startsWith(start)) ||
      (key.startsWith('value.') && code.includes('`value.')) ||
      key.startsWith('when.');
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('keep to plain marks', () => {
    // react-pdf breaks a line at a no-break space, and adds a hyphen.
    expect(keys.filter((key) => /'|"|\s{2}|^\s|\s$|[^\S ]/.test(en[key]))).toEqual([]);
  });
});

/** Wordings that are printed on paper, or fill a place in one that does. */
const onPaper = keys.filter(
  (key) =>
    !/^(about|api|cli|table|row|chart|desk|data|problem|screen|site|form|check|error|result|report|review|start|V|when|signing)\./.test(
      key,
    ),
);
/** All that a patient may read: the screen too, but not what a programmer sees. */
const forPeople = keys.filter((key) => !/^(api|cli|problem|signing)\./.test(key));
const asks = onPaper.filter((key) => /^(Q\d|F\.\w+)\.ask|^TR\d$/.test(key));
const whys = onPaper.filter((key) => /^[QT]\d\.why/.test(key));
const offending = (among: readonly AnyKey[], is: (text: string, key: string) => boolean) =>
  among.filter((key) => is(en[key], key)).map((key) => `${key}: ${en[key]}`);

// The rules for writing: ids as in the clinical reference.
describe('the rules for writing', () => {
  const sheets = Object.entries(patients).map(([name, answers]) => ({
    name,
    sheet: buildSheet(answers, { madeOn }),
    strings: printedStrings(buildSheet(answers, { madeOn })),
  }));
  /** Labels and lone words would flatter a grade: only what is written as sentences counts. */
  const running = (strings: readonly string[]) =>
    strings.filter((text) => /[.?!]$/.test(text) && wordsOf(text).length > 3);

  it.each(sheets)('L-1, L-3: the sheet of $name reads at grade 6', ({ strings }) => {
    expect(fleschKincaidGrade(running(strings))).toBeLessThanOrEqual(6);
    expect(smogGrade(running(strings))).toBeLessThanOrEqual(8.5);
  });

  const blocks = Object.entries({
    questions: /^Q\d\.ask/,
    reasons: /^[QT]\d\.why/,
    followUps: /^F\.\w+\.ask/,
    trials: /^TR\d$/,
    answers: /^T\d\.(ask|note)/,
    notes: /^(N|banner)\./,
    card: /^C\./,
    sameDay: /^same\./,
    calendar: /^P\d$/,
    tell: /^tell\./,
    words: /^G\./,
    foot: /^foot\.(disclaimer|stale|review)/,
    checks: /^V\./,
    start: /^start\./,
    form: /^form\./,
    result: /^result\./,
    list: /^table\./,
    rows: /^row\./,
    chart: /^chart\./,
    desk: /^desk\./,
    data: /^data\./,
    review: /^review\./,
  });
  it.each(blocks)('L-2: %s read at grade 7', (_name, belongs) => {
    const texts = running(keys.filter((key) => belongs.test(key)).map((key) => en[key]));
    expect(texts.length).toBeGreaterThan(0);
    expect(fleschKincaidGrade(texts)).toBeLessThanOrEqual(7);
  });

  it('L-4: sentences are short', () => {
    // The title of the guide alone has eight words.
    const cites = (key: string) => key === 'foot.source';
    const long = offending(
      forPeople,
      (text, key) => !cites(key) && sentencesOf(text).some((said) => wordsOf(said).length > 20),
    );
    expect(long).toEqual([]);
    const lengths = running(forPeople.map((key) => en[key]))
      .flatMap(sentencesOf)
      .map((said) => wordsOf(said).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(12);
  });

  it('L-5, L-8: a question asks, in few words, in the first person or of the thing itself', () => {
    const isQuestion = (text: string) =>
      /\?( I would like to know all you can tell me\.)?$/.test(text) &&
      wordsOf(text).length <= 30 &&
      sentencesOf(text).length <= 3;
    expect(offending(asks, (text) => !isQuestion(text))).toEqual([]);
    const own = /\b(I|me|my|we|us|it|this|that|there|trials?|treatment|cancer|tests?)\b/i;
    expect(offending(asks, (text) => !own.test(text))).toEqual([]);
    expect(asks.length).toBeGreaterThan(60);
  });

  it('L-6: a reason gives a reason', () => {
    expect(
      offending(
        whys,
        (text) => text.includes('?') || wordsOf(text).length > 40 || sentencesOf(text).length > 3,
      ),
    ).toEqual([]);
    expect(whys.length).toBeGreaterThan(25);
  });

  it('L-7, L-8, L-12, L-19: says nothing that a sheet must not say', () => {
    const banned =
      /\b(fail\w*|battle|fight|war|weapon|victim|suffer\w*|terminal|hopeless|salvage|last resort|deaths?|die|cure|miracle|breakthrough|game.changer|revolution\w*|life.changing|eligib\w*|qualif\w*|not a candidate|we recommend|you should take|best treatment|standard of care|surviv\w*|prognos\w*|odds|cancer patients?|complian\w*|responder|boost|brave|journey|simply|just|don.t worry|aggressive|guarantee\w*|keytruda|tecentriq|jemperli|trodelvy|enhertu|datroway|pembrolizumab|atezolizumab|dostarlimab|sacituzumab|you (should|must|need to)|women|woman|she|her|hers|he|him|his|husband|wife|mother|invalid|please (enter|choose|select))\b|%/i;
    expect(offending(forPeople, (text) => banned.test(text))).toEqual([]);
    const tells = /(^|[.?!:] )You (are(?! offline)|may be able to)\b/;
    expect(offending(forPeople, (text) => tells.test(text))).toEqual([]);
  });

  it('L-9: prints no number but these', () => {
    const allowed: [RegExp, RegExp][] = [
      [/911/g, /./],
      [/\b988\b/g, /^C\.day\.12$/],
      [/\b30 minutes\b/g, /^C\.noreach$/],
      [/\b10\b/g, /^(G\.cps|hand\.pdl1\.(under-10|10-or-more)|value\.pdl1\.|Q1\.ask\.\w+_nonum)/],
      [/\b0 to 100\b/g, /^(G\.cps|T2\.note\.range)$/],
      [/100\.4°F \(38°C\)/g, /^(C\.day\.5|same\.more)$/],
      [/\b[35] (questions|answers)\b/g, /^(q|T)\.title$|^foot\.source$/],
      [/2026 Guide/g, /^foot\.source$/],
      [/^[0-3]\+?$/g, /^scale\./],
    ];
    const strange = onPaper.filter((key) => {
      // Names of markers have digits, and are no numbers.
      const bare = en[key].replace(/PD-L?1|HER2|PIK3CA|ESR1/g, '');
      const rest = allowed.reduce(
        (text, [number, at]) => (at.test(key) ? text.replace(number, '') : text),
        bare,
      );
      return /\d/.test(rest);
    });
    expect(strange).toEqual([]);
  });

  it('L-10: every abbreviation has its line in the word list of a sheet that uses it', () => {
    const known = words.flatMap(({ marks }) => marks);
    const abbreviations = new Set(
      onPaper.flatMap((key) => en[key].match(/\b[A-Z][A-Z0-9-]{1,}[A-Z0-9]\b|\bdMMR\b/g) ?? []),
    );
    // Named where they appear, or known to everybody.
    for (const plain of ['ER', 'PR', 'DNA', 'ER-low', 'FOR']) abbreviations.delete(plain);
    expect(abbreviations.size).toBeGreaterThan(10);
    expect([...abbreviations].filter((one) => !known.includes(one))).toEqual([]);
    // ER and PR share a line with HER2, and are beside it on every sheet.
    expect(en['T1.ask']).toMatch(/ER, PR, and HER2/);
    expect(en['G.receptors']).toMatch(/^ER, PR, HER2/);
  });

  it('L-11: no five words in a row are the guide’s', () => {
    const guide = new Set(readFileSync('tests/guide-runs.txt', 'utf8').trim().split('\n'));
    expect(guide.size).toBeGreaterThan(2000);
    expect(offending(keys, (text) => wordRuns(text).some((run) => guide.has(run)))).toEqual([]);
    const readme = readFileSync('README.md', 'utf8');
    expect(wordRuns(readme).filter((run) => guide.has(run))).toEqual([]);
  });

  it('L-17, L-20: opens with what to do, and ends with what it is not', () => {
    for (const { strings, sheet } of sheets) {
      const banner = sheet.banner?.sentences.length ?? 0;
      expect(strings.indexOf(en['hand.look'])).toBeGreaterThan(0);
      expect(strings.indexOf(en['hand.look'])).toBeLessThan(12 + banner);
      const text = strings.join(' ');
      expect(text).toContain(en['foot.disclaimer']);
      expect(text).toContain('2026 Guide');
      expect(text).toContain('Sources last read');
      expect(strings.at(-1)).toMatch(/^Made /);
    }
  });

  it('fills placeholders with wordings, or with what the person said', () => {
    const typed = [
      'cps',
      'goal',
      'madeOn',
      'number',
      'text',
      'profession',
      'checked',
      'count',
      'code',
      'of',
      'practice',
      'name',
      'numbers',
      'day',
      'time',
      'date',
      'facts',
    ];
    const wordings = [
      ...['marker', 'markers', 'condition', 'conditions', 'symptoms', 'signs', 'when', 'status'],
      ...['list', 'label', 'value', 'result', 'type', 'receptors', 'review', 'page', 'pages'],
      ...['card', 'rest'],
    ];
    const used = onPaper.flatMap((key) =>
      [...en[key].matchAll(/\{(\w+)[^}]*\}/g)].map(([, name]) => name),
    );
    expect(
      [...new Set(used)].filter((name) => ![...typed, ...wordings].includes(name ?? '')),
    ).toEqual([]);
  });
});
