import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { type ConditionName, conditions } from '../lib/answers/conditions';
import { type ConflictName, conflicts } from '../lib/answers/conflicts';
import { factsIn, factsOf, findChecks } from '../lib/sheet/rules/checks';

/** Where it holds, where it does not, and what it says of somebody who told us nothing. */
type Case = { yes: Answers[]; no: Answers[]; unknown: boolean };

const notSure: Answers = { subtype: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' };
const type = (subtype: Answers['subtype']): Answers => ({ subtype });
const tripleNegative = type('triple-negative');
const hormonePositive = type('hormone-positive');
const her2Positive = type('her2-positive');
const pdl1 = (status: Answers['pdl1'], cps?: number): Answers =>
  cps === undefined ? { pdl1: status } : { pdl1: status, cps };
const lines = (priorLines: Answers['priorLines']): Answers => ({ priorLines });
const had = (...immunotherapy: NonNullable<Answers['immunotherapy']>): Answers => ({
  immunotherapy,
});
const health = (...list: NonNullable<Answers['health']>): Answers => ({ health: list });
const markers = (...list: NonNullable<Answers['markers']>): Answers => ({ markers: list });
const needs = (...list: NonNullable<Answers['needs']>): Answers => ({ needs: list });
const signs = (...list: NonNullable<Answers['symptoms']>): Answers => ({ symptoms: list });
/** Somebody known to have had no cancer treatment. */
const untreated: Answers = {
  ...{ priorLines: 'none', immunotherapy: [], treatments: 'none', drugsNow: 'none' },
};

const inDoubt: Answers = { ...tripleNegative, er: 'positive' };

const cases: Record<ConditionName, Case> = {
  tripleNegative: {
    yes: [tripleNegative, { ...tripleNegative, her2: 'low' }],
    no: [hormonePositive, notSure, inDoubt],
    unknown: false,
  },
  hormonePositive: {
    yes: [hormonePositive, { ...hormonePositive, er: 'negative' }],
    no: [
      tripleNegative,
      notSure,
      { ...hormonePositive, her2: 'positive' },
      { ...hormonePositive, er: 'negative', pr: 'negative' },
    ],
    unknown: false,
  },
  her2Positive: {
    yes: [her2Positive, { ...hormonePositive, her2: 'positive' }],
    no: [
      hormonePositive,
      notSure,
      { her2: 'positive' },
      { ...her2Positive, her2: 'low' },
      { ...her2Positive, her2: 'negative' },
    ],
    unknown: false,
  },
  notHer2Positive: {
    yes: [hormonePositive, tripleNegative, { ...her2Positive, her2: 'low' }],
    no: [her2Positive, { ...hormonePositive, her2: 'positive' }],
    unknown: true,
  },
  otherType: {
    yes: [hormonePositive, her2Positive],
    no: [tripleNegative, notSure],
    unknown: false,
  },
  typeUnknown: { yes: [notSure, inDoubt], no: [tripleNegative, her2Positive], unknown: true },
  typeMayBeTripleNegative: {
    yes: [tripleNegative, notSure, inDoubt],
    no: [hormonePositive, her2Positive],
    unknown: true,
  },
  typeInDoubt: {
    yes: [inDoubt, { ...her2Positive, her2: 'low' }, { ...tripleNegative, ...markers('esr1') }],
    no: [tripleNegative, notSure],
    unknown: false,
  },
  tripleNegativeInDoubt: {
    yes: [inDoubt, { ...tripleNegative, pr: 'positive' }],
    no: [tripleNegative, { ...her2Positive, her2: 'low' }],
    unknown: false,
  },
  otherTypeInDoubt: {
    yes: [
      { ...her2Positive, her2: 'negative' },
      { ...hormonePositive, er: 'negative', pr: 'negative' },
    ],
    no: [inDoubt, her2Positive],
    unknown: false,
  },
  receptorsIncomplete: {
    yes: [{ er: 'low', pr: 'negative' }, { er: 'low', pr: 'negative', her2: 'not-sure' }, inDoubt],
    no: [{ er: 'low', pr: 'negative', her2: 'low' }],
    unknown: true,
  },
  erLow: { yes: [{ er: 'low' }], no: [{ er: 'positive' }, { er: 'not-sure' }], unknown: false },
  her2Low: {
    yes: [{ her2: 'low' }, { ...tripleNegative, her2: 'low' }],
    no: [{ her2: 'negative' }, { her2: 'not-sure' }, { ...her2Positive, her2: 'low' }],
    unknown: false,
  },

  pdl1NotTested: {
    yes: [pdl1('not-tested')],
    no: [pdl1('waiting'), pdl1('not-tested', 5), notSure],
    unknown: false,
  },
  pdl1Waiting: {
    yes: [pdl1('waiting')],
    no: [pdl1('not-tested'), pdl1('waiting', 5), notSure],
    unknown: false,
  },
  pdl1Low: {
    yes: [pdl1('under-10'), pdl1('under-10', 9.9)],
    no: [pdl1('10-or-more'), pdl1('under-10', 10), notSure],
    unknown: false,
  },
  pdl1NotLow: {
    yes: [pdl1('10-or-more'), notSure],
    no: [pdl1('under-10'), pdl1('waiting', 5)],
    unknown: true,
  },
  pdl1High: {
    yes: [pdl1('10-or-more'), pdl1('10-or-more', 10)],
    no: [pdl1('under-10'), pdl1('10-or-more', 9.9), notSure],
    unknown: false,
  },
  pdl1ResultUnknown: {
    yes: [pdl1('result-unknown')],
    no: [pdl1('waiting'), notSure],
    unknown: false,
  },
  pdl1NotSure: { yes: [notSure], no: [pdl1('result-unknown')], unknown: false },
  pdl1NotSureOrBlank: { yes: [notSure], no: [pdl1('not-tested')], unknown: true },
  pdl1NotTestedOrUnknown: {
    yes: [notSure, pdl1('not-tested')],
    no: [pdl1('waiting'), pdl1('result-unknown')],
    unknown: true,
  },
  pdl1WithoutStatus: {
    yes: [notSure, pdl1('result-unknown')],
    no: [pdl1('waiting'), pdl1('under-10')],
    unknown: true,
  },
  pdl1ResultToFind: {
    yes: [pdl1('not-tested'), pdl1('waiting'), pdl1('result-unknown'), notSure],
    no: [pdl1('under-10'), pdl1('10-or-more')],
    unknown: true,
  },
  pdl1Tested: {
    yes: [pdl1('waiting'), pdl1('under-10'), pdl1('10-or-more'), pdl1('result-unknown')],
    no: [pdl1('not-tested'), notSure, pdl1('under-10', 10)],
    unknown: false,
  },
  pdl1InDoubt: {
    yes: [pdl1('not-tested', 15), pdl1('under-10', 10), pdl1('10-or-more', 9.9)],
    no: [pdl1('under-10', 9.9), pdl1('10-or-more', 400), notSure],
    unknown: false,
  },
  cpsKnown: {
    yes: [{ cps: 0 }, { cps: 100 }, pdl1('10-or-more', 10)],
    no: [{ cps: -0.1 }, { cps: 100.1 }, pdl1('under-10', 10)],
    unknown: false,
  },
  cpsBlank: { yes: [tripleNegative], no: [{ cps: 0 }, { cps: 400 }], unknown: true },
  cpsLeftOff: {
    yes: [{ cps: -0.1 }, { cps: 100.1 }],
    no: [{ cps: 0 }, { cps: 100 }],
    unknown: false,
  },

  noLinesYet: {
    yes: [lines('none')],
    no: [lines('one'), notSure, { ...lines('none'), ...had('for-metastatic') }],
    unknown: false,
  },
  anyLine: {
    yes: [lines('one'), lines('two-or-more')],
    no: [lines('none'), notSure, { ...lines('two-or-more'), ...needs('newly-diagnosed') }],
    unknown: false,
  },
  treatedBeforeOrSince: {
    yes: [lines('one'), had('around-surgery'), { ...lines('none'), ...had('around-surgery') }],
    no: [lines('none'), had('for-metastatic'), had(), notSure],
    unknown: false,
  },
  twoLinesOrMore: {
    yes: [lines('two-or-more')],
    no: [lines('one'), notSure, { ...lines('two-or-more'), ...needs('newly-diagnosed') }],
    unknown: false,
  },
  // 34: counting the one now, so that one alone may be the treatment that goes on.
  lineIsOver: {
    yes: [
      lines('two-or-more'),
      { ...lines('two-or-more'), drugsNow: 'Capecitabine', ...had('now') },
      { ...lines('one'), drugsNow: 'none' },
      { ...lines('one'), drugsNow: 'Nothing right now.', ...had('for-metastatic') },
    ],
    no: [
      lines('one'),
      { ...lines('one'), drugsNow: 'Capecitabine' },
      { ...lines('one'), drugsNow: 'none', ...had('now') },
      { ...lines('none'), drugsNow: 'none' },
      { drugsNow: 'none' },
      { ...lines('two-or-more'), ...needs('newly-diagnosed') },
    ],
    unknown: false,
  },
  lineMayBeOver: {
    yes: [lines('one'), notSure, { ...lines('one'), drugsNow: 'Capecitabine' }],
    no: [lines('none'), lines('two-or-more'), { ...lines('one'), drugsNow: 'none' }],
    unknown: true,
  },
  linesUnknown: { yes: [notSure], no: [lines('none')], unknown: true },
  linesNotKnownNone: { yes: [lines('one'), notSure], no: [lines('none')], unknown: true },
  linesNoneOrUnknown: {
    yes: [lines('none'), notSure],
    no: [lines('one'), lines('two-or-more')],
    unknown: true,
  },
  linesInDoubt: {
    yes: [
      { ...lines('none'), ...had('for-metastatic') },
      { ...lines('none'), ...had('now') },
      { ...lines('two-or-more'), ...needs('newly-diagnosed') },
    ],
    no: [
      lines('none'),
      { ...lines('none'), ...had('around-surgery') },
      { ...lines('one'), ...needs('newly-diagnosed') },
    ],
    unknown: false,
  },

  onImmunotherapyNow: {
    yes: [had('now'), { ...had('for-metastatic', 'now'), ...lines('none') }],
    no: [had('for-metastatic'), had(), had('not-sure')],
    unknown: false,
  },
  notOnImmunotherapyNow: { yes: [had(), had('around-surgery')], no: [had('now')], unknown: true },
  hadImmunotherapy: {
    yes: [had('around-surgery'), had('for-metastatic'), had('now', 'for-metastatic')],
    no: [had('now'), had(), had('not-sure'), { ...lines('none'), ...had('for-metastatic') }],
    unknown: false,
  },
  hadImmunotherapyAroundSurgery: {
    yes: [had('around-surgery'), { ...lines('none'), ...had('around-surgery', 'for-metastatic') }],
    no: [had('for-metastatic'), had('now')],
    unknown: false,
  },
  immunotherapyMayGoOn: {
    yes: [{ ...lines('one'), ...had('for-metastatic') }],
    no: [{ ...lines('one'), ...had('for-metastatic', 'now') }, had('for-metastatic')],
    unknown: false,
  },
  hadImmunotherapyForMetastatic: {
    yes: [had('for-metastatic')],
    no: [had('around-surgery'), had('now'), { ...lines('none'), ...had('for-metastatic') }],
    unknown: false,
  },
  immunotherapyUnknown: { yes: [had('not-sure')], no: [had(), had('now')], unknown: false },
  immunotherapyEffects: {
    yes: [{ immunotherapyEffects: true }, { immunotherapyEffects: true, ...had('now') }],
    no: [{ immunotherapyEffects: false }, { immunotherapyEffects: true, ...had() }],
    unknown: false,
  },

  msiOrTmbHigh: {
    yes: [markers('msi-high'), markers('dmmr'), markers('tmb-high')],
    no: [markers('brca', 'pik3ca', 'esr1')],
    unknown: false,
  },
  noMsiOrTmbHigh: { yes: [markers('brca')], no: [markers('brca', 'dmmr')], unknown: true },
  brcaChange: { yes: [markers('esr1', 'brca')], no: [markers('esr1')], unknown: false },
  noBrcaChange: { yes: [markers('esr1')], no: [markers('brca')], unknown: true },
  noPik3caChange: { yes: [markers('esr1')], no: [markers('pik3ca')], unknown: true },
  noEsr1Change: {
    yes: [markers('brca'), markers(), { ...tripleNegative, ...markers('esr1') }],
    no: [markers('brca', 'esr1')],
    unknown: true,
  },
  her2ScoreToFind: {
    yes: [{ her2: 'negative' }, { ...tripleNegative, her2: 'positive' }],
    no: [{ her2: 'low' }, { her2: 'positive' }, { her2: 'not-sure' }],
    unknown: true,
  },
  pik3caChange: { yes: [markers('pik3ca')], no: [markers('esr1')], unknown: false },
  esr1Change: {
    yes: [markers('esr1')],
    no: [markers('brca'), { ...tripleNegative, ...markers('esr1') }],
    unknown: false,
  },
  otherResults: {
    yes: [
      ...(['msi-high', 'dmmr', 'tmb-high', 'brca', 'pik3ca', 'esr1'] as const).map((marker) =>
        markers(marker),
      ),
    ],
    no: [markers(), { her2: 'low' }, { ...tripleNegative, ...markers('esr1') }],
    unknown: false,
  },
  geneTestsNotKnown: {
    yes: [{ markersTested: 'no' }, { markersTested: 'not-sure' }],
    no: [{ markersTested: 'yes' }],
    unknown: true,
  },

  autoimmune: { yes: [health('autoimmune')], no: [health('transplant')], unknown: false },
  transplant: { yes: [health('transplant')], no: [health('autoimmune')], unknown: false },
  steroids: { yes: [health('steroids')], no: [health('pregnant')], unknown: false },
  pregnant: {
    yes: [health('pregnant'), health('steroids', 'pregnant')],
    no: [health('pregnancy-or-nursing'), health()],
    unknown: false,
  },
  pregnancyOrNursing: {
    yes: [health('pregnancy-or-nursing')],
    no: [health('pregnant'), health('pregnant', 'pregnancy-or-nursing'), health('not-sure')],
    unknown: false,
  },
  autoimmuneOrTransplant: {
    yes: [health('autoimmune'), health('transplant')],
    no: [health('steroids', 'pregnant', 'pregnancy-or-nursing', 'not-sure')],
    unknown: false,
  },
  immuneHealth: {
    yes: [health('autoimmune'), health('transplant'), health('steroids')],
    no: [health('pregnant', 'not-sure')],
    unknown: false,
  },
  healthToKeepInMind: {
    yes: [
      ...(['autoimmune', 'transplant', 'steroids', 'pregnant'] as const).map((one) => health(one)),
      health('pregnancy-or-nursing'),
    ],
    no: [health('not-sure')],
    unknown: false,
  },
  healthUnknown: { yes: [health('not-sure')], no: [health('steroids')], unknown: false },

  emergencySign: {
    yes: [signs('911.1'), signs('day.1', '911.8'), { ...untreated, ...signs('911.9') }],
    no: [signs('day.1'), signs()],
    unknown: false,
  },
  // 24: tests/walk-signs.test.ts walks all signs and people.
  sameDaySign: {
    yes: [
      signs('day.1'),
      signs('day.15'),
      signs('911.1', 'day.10'),
      { ...untreated, ...signs('day.10') },
      { ...untreated, ...signs('day.13') },
      { ...untreated, ...signs('day.15', 'day.1') },
      { ...lines('none'), ...signs('day.15') },
      { ...had(), ...signs('day.15') },
      { ...lines('one'), ...had(), ...signs('day.15') },
      { ...untreated, ...had('around-surgery'), ...signs('day.15') },
      { ...untreated, ...signs('day.15'), treatments: 'Letrozole' },
      { ...untreated, ...signs('day.15'), drugsNow: 'Letrozole' },
    ],
    no: [
      signs('911.1'),
      signs(),
      { ...untreated, ...signs('day.15') },
      { ...untreated, ...signs('day.3', 'day.11', 'day.12', 'day.15') },
    ],
    unknown: false,
  },
  feverMarked: {
    yes: [signs('day.5'), { ...untreated, ...signs('911.1', 'day.5') }],
    no: [signs('day.1'), signs('911.1'), needs('urgent')],
    unknown: false,
  },
  // 28: even a sign that presses for nobody else.
  signWhileOnImmunotherapy: {
    yes: [
      { ...had('now'), ...signs('day.15') },
      { ...had('now', 'around-surgery'), ...lines('none'), ...signs('911.1') },
    ],
    no: [
      had('now'),
      { ...had('now'), ...signs() },
      signs('day.15'),
      { ...had('for-metastatic'), ...signs('day.15') },
    ],
    unknown: false,
  },
  notNewlyTold: { yes: [needs('urgent')], no: [needs('newly-diagnosed')], unknown: true },
  urgent: { yes: [needs('urgent')], no: [needs('cost')], unknown: false },
  wantsTrial: { yes: [needs('trial')], no: [needs('cost')], unknown: false },
  // 52
  trialMayComeUp: {
    yes: [needs('trial'), had('for-metastatic'), { ...had('now'), ...needs('trial') }],
    no: [had('now'), { ...had('now'), ...needs('urgent') }],
    unknown: true,
  },
  wantsSecondOpinion: { yes: [needs('second-opinion')], no: [needs('cost')], unknown: false },
  needsTravelHelp: { yes: [needs('travel')], no: [needs('cost')], unknown: false },
  needsCostHelp: { yes: [needs('cost')], no: [needs('travel')], unknown: false },
  goalGiven: { yes: [{ goal: 'Fewer visits' }], no: [needs('urgent')], unknown: false },
  needsInterpreter: {
    yes: [needs('interpreter'), { interpreterLanguage: 'Russian' }],
    no: [needs('travel')],
    unknown: false,
  },
  filledInByClinic: {
    yes: [{ filledInBy: 'clinic' }],
    no: [{ filledInBy: 'helper' }, { filledInBy: 'self' }],
    unknown: false,
  },
  filledInBySelf: {
    yes: [{ filledInBy: 'self' }],
    no: [{ filledInBy: 'helper' }, { filledInBy: 'clinic' }],
    unknown: false,
  },
  wantsToKnowEverything: {
    yes: [{ filledInBy: 'self', detail: 'everything' }],
    no: [
      { detail: 'everything' },
      { filledInBy: 'helper', detail: 'everything' },
      { filledInBy: 'self', detail: 'big-picture' },
      { filledInBy: 'self', detail: 'not-sure' },
    ],
    unknown: false,
  },

  answersDoNotMatch: {
    yes: [inDoubt, pdl1('waiting', 5), { ...lines('none'), ...had('for-metastatic') }],
    no: [{ cps: 400 }, notSure, { ...tripleNegative, her2: 'low' }],
    unknown: false,
  },
};

describe.each(Object.entries(cases))('condition %s', (name, { yes, no, unknown }) => {
  const holds = (answers: Answers) => conditions[name as ConditionName](factsOf(answers));
  it.each(yes)('holds for %j', (answers) => expect(holds(answers)).toBe(true));
  it.each(no)('does not hold for %j', (answers) => expect(holds(answers)).toBe(false));
  it('says what it says where nothing is known', () => expect(holds({})).toBe(unknown));
});

it('tests every condition', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(conditions).sort());
});

const conflictCases: Record<ConflictName, { yes: Answers[]; no: Answers[] }> = {
  cpsOutOfRange: { yes: [{ cps: -1 }, { cps: 1e9 }], no: [{ cps: 0 }, { cps: 100 }, {}] },
  cpsButNotTested: {
    yes: [pdl1('not-tested', 0), pdl1('waiting', 100)],
    no: [pdl1('not-tested'), pdl1('waiting', 101), pdl1('not-sure', 5), pdl1('waiting', -1)],
  },
  cpsAboveStatus: {
    yes: [pdl1('under-10', 10), pdl1('under-10', 100)],
    no: [pdl1('under-10', 9.9), pdl1('under-10'), pdl1('under-10', 101), pdl1('10-or-more', 10)],
  },
  cpsBelowStatus: {
    yes: [pdl1('10-or-more', 9.9), pdl1('10-or-more', 0)],
    no: [pdl1('10-or-more', 10), pdl1('10-or-more'), pdl1('10-or-more', -1), pdl1('under-10', 9)],
  },
  tripleNegativeButReceptorPositive: {
    yes: [
      { ...tripleNegative, er: 'positive' },
      { ...tripleNegative, pr: 'positive' },
      { ...tripleNegative, her2: 'positive' },
    ],
    no: [
      { ...tripleNegative, er: 'low', pr: 'negative', her2: 'low' },
      { ...hormonePositive, er: 'positive' },
      { er: 'positive' },
    ],
  },
  her2PositiveButLow: {
    yes: [{ ...her2Positive, her2: 'low' }],
    no: [
      { ...her2Positive, her2: 'positive' },
      { ...hormonePositive, her2: 'low' },
    ],
  },
  her2PositiveButNegative: {
    yes: [{ ...her2Positive, her2: 'negative' }],
    no: [
      { ...her2Positive, her2: 'not-sure' },
      { ...hormonePositive, her2: 'negative' },
    ],
  },
  hormonePositiveButNegative: {
    yes: [{ ...hormonePositive, er: 'negative', pr: 'negative' }],
    no: [
      { ...hormonePositive, er: 'negative' },
      { ...hormonePositive, er: 'low', pr: 'negative' },
      { ...hormonePositive, pr: 'negative' },
      { ...her2Positive, er: 'negative', pr: 'negative' },
    ],
  },
  noLinesButImmunotherapy: {
    yes: [{ ...lines('none'), ...had('for-metastatic') }],
    no: [
      { ...lines('none'), ...had('around-surgery') },
      { ...lines('none'), ...had('now') },
      { ...lines('one'), ...had('for-metastatic') },
      lines('none'),
    ],
  },
  immunotherapyMayGoOn: {
    yes: [
      { ...lines('one'), ...had('for-metastatic') },
      { ...lines('one'), ...had('around-surgery', 'for-metastatic') },
    ],
    no: [
      { ...lines('one'), ...had('for-metastatic', 'now') },
      { ...lines('one'), ...had('for-metastatic'), drugsNow: 'none' },
      { ...lines('one'), ...had('for-metastatic'), drugsNow: 'Capecitabine' },
      { ...lines('two-or-more'), ...had('for-metastatic') },
      { ...lines('one'), ...had('around-surgery') },
      had('for-metastatic'),
      lines('one'),
    ],
  },
  // VAL-13
  noLinesButImmunotherapyNow: {
    yes: [
      { ...lines('none'), ...had('now') },
      { ...lines('none'), ...had('around-surgery', 'now') },
    ],
    no: [
      { ...lines('none'), ...had('around-surgery') },
      { ...lines('none'), ...had('for-metastatic') },
      { ...lines('one'), ...had('now') },
      { ...lines('not-sure'), ...had('now') },
      had('now'),
      lines('none'),
    ],
  },
  newButTreated: {
    yes: [{ ...lines('two-or-more'), ...needs('newly-diagnosed') }],
    no: [
      { ...lines('one'), ...needs('newly-diagnosed') },
      { ...lines('two-or-more'), ...needs('urgent') },
      lines('two-or-more'),
    ],
  },
  tripleNegativeButEsr1: {
    yes: [{ ...tripleNegative, ...markers('esr1') }],
    no: [{ ...tripleNegative, ...markers('brca') }, markers('esr1'), tripleNegative],
  },
  nothingKnown: {
    yes: [{}, notSure],
    no: [tripleNegative, pdl1('not-tested'), lines('none')],
  },
  tripleNegativeAndHer2Low: {
    yes: [{ ...tripleNegative, her2: 'low' }],
    no: [
      { ...tripleNegative, her2: 'negative' },
      { ...hormonePositive, her2: 'low' },
    ],
  },
};

describe.each(Object.entries(conflictCases))('conflict %s', (name, { yes, no }) => {
  const holds = conflicts[name as ConflictName];
  it.each(yes)('holds for %j', (answers) => expect(holds(answers)).toBe(true));
  it.each(no)('does not hold for %j', (answers) => expect(holds(answers)).toBe(false));
});

it('tests every conflict', () => {
  expect(Object.keys(conflictCases).sort()).toEqual(Object.keys(conflicts).sort());
});

describe('factsOf', () => {
  it('takes out what a check doubts and nothing else', () => {
    const given: Answers = { subtype: 'triple-negative', pdl1: 'under-10', cps: 22 };
    const facts = factsOf(given);
    expect(facts.sure).toEqual({ subtype: 'triple-negative' });
    expect(facts.given).toEqual(given);
    expect(facts.hasMismatch).toBe(true);
    expect(findChecks(given).map(({ id }) => id)).toEqual(['VAL-3']);
  });

  it('doubts the number alone where only the number cannot be', () => {
    const facts = factsOf({ pdl1: '10-or-more', cps: 400 });
    expect(facts.sure).toEqual({ pdl1: '10-or-more' });
    expect(facts.hasMismatch).toBe(false);
  });

  it('VAL-13 doubts how many treatments there were, and not the one now', () => {
    const given: Answers = { priorLines: 'none', immunotherapy: ['now'] };
    expect(factsOf(given).sure).toEqual({ immunotherapy: ['now'] });
    expect(findChecks(given).map(({ id }) => id)).toContain('VAL-13');
  });

  it('takes one value out of a list and leaves the others', () => {
    const given: Answers = {
      subtype: 'triple-negative',
      markers: ['brca', 'esr1'],
      immunotherapy: ['for-metastatic'],
      priorLines: 'none',
    };
    expect(factsOf(given).sure).toEqual({ markers: ['brca'] });
    expect(findChecks(given).flatMap((check) => factsIn(check, given))).toEqual([
      'priorLines',
      'immunotherapy.for-metastatic',
      'subtype',
      'markers.esr1',
    ]);
  });
});
