import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers';
import { factsOf, findChecks } from '../lib/checks';
import { type ConditionName, type ConflictName, conditions, conflicts } from '../lib/conditions';

/** A case where it holds, one where it does not, and what it says of somebody who told us nothing. */
type Case = { yes: Answers[]; no: Answers[]; unknown: boolean };

const notSure: Answers = { subtype: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' };

const cases: Record<ConditionName, Case> = {
  tripleNegative: {
    yes: [{ subtype: 'triple-negative' }],
    no: [{ subtype: 'hormone-positive' }, notSure],
    unknown: false,
  },
  hormonePositive: {
    yes: [{ subtype: 'hormone-positive' }],
    no: [{ subtype: 'triple-negative' }, notSure],
    unknown: false,
  },
  her2Positive: {
    yes: [{ subtype: 'her2-positive' }],
    no: [{ subtype: 'hormone-positive' }, notSure],
    unknown: false,
  },
  otherType: {
    yes: [{ subtype: 'hormone-positive' }, { subtype: 'her2-positive' }],
    no: [{ subtype: 'triple-negative' }, notSure],
    unknown: false,
  },
  typeUnknown: { yes: [notSure], no: [{ subtype: 'triple-negative' }], unknown: true },
  pdl1NotTested: {
    yes: [{ pdl1: 'not-tested' }],
    no: [{ pdl1: 'waiting' }, notSure],
    unknown: false,
  },
  pdl1Waiting: {
    yes: [{ pdl1: 'waiting' }],
    no: [{ pdl1: 'not-tested' }, notSure],
    unknown: false,
  },
  pdl1Low: { yes: [{ pdl1: 'under-10' }], no: [{ pdl1: '10-or-more' }, notSure], unknown: false },
  pdl1NotLow: {
    yes: [{ pdl1: '10-or-more' }, notSure],
    no: [{ pdl1: 'under-10' }, { pdl1: 'waiting', cps: 5 }],
    unknown: true,
  },
  pdl1High: { yes: [{ pdl1: '10-or-more' }], no: [{ pdl1: 'under-10' }, notSure], unknown: false },
  pdl1ResultUnknown: {
    yes: [{ pdl1: 'result-unknown' }],
    no: [{ pdl1: 'waiting' }, notSure],
    unknown: false,
  },
  pdl1NotSure: { yes: [notSure], no: [{ pdl1: 'result-unknown' }], unknown: false },
  pdl1NotSureOrBlank: { yes: [notSure], no: [{ pdl1: 'not-tested' }], unknown: true },
  pdl1WithoutStatus: {
    yes: [notSure, { pdl1: 'result-unknown' }],
    no: [{ pdl1: 'waiting' }, { pdl1: 'under-10' }],
    unknown: true,
  },
  pdl1ResultToFind: {
    yes: [{ pdl1: 'not-tested' }, { pdl1: 'waiting' }, { pdl1: 'result-unknown' }, notSure],
    no: [{ pdl1: 'under-10' }, { pdl1: '10-or-more' }],
    unknown: true,
  },
  pdl1InDoubt: {
    yes: [
      { pdl1: 'not-tested', cps: 15 },
      { pdl1: 'under-10', cps: 10 },
      { pdl1: '10-or-more', cps: 9.9 },
    ],
    no: [{ pdl1: 'under-10', cps: 9.9 }, { pdl1: '10-or-more', cps: 400 }, notSure],
    unknown: false,
  },
  cpsKnown: {
    yes: [{ cps: 0 }, { cps: 100 }, { pdl1: '10-or-more', cps: 10 }],
    no: [{ cps: -0.1 }, { cps: 100.1 }, { pdl1: 'under-10', cps: 10 }],
    unknown: false,
  },
  cpsGiven: {
    yes: [{ cps: 0 }, { cps: 100 }, { pdl1: 'under-10', cps: 10 }],
    no: [{ cps: -0.1 }, { cps: 100.1 }],
    unknown: false,
  },
  cpsLeftOff: {
    yes: [{ cps: -0.1 }, { cps: 100.1 }],
    no: [{ cps: 0 }, { cps: 100 }],
    unknown: false,
  },
  noLinesYet: {
    yes: [{ priorLines: 'none' }],
    no: [{ priorLines: 'one' }, notSure],
    unknown: false,
  },
  hadLines: {
    yes: [{ priorLines: 'one' }, { priorLines: 'two-or-more' }],
    no: [{ priorLines: 'none' }, notSure],
    unknown: false,
  },
  linesUnknown: { yes: [notSure], no: [{ priorLines: 'none' }], unknown: true },
  linesNotKnownNone: {
    yes: [{ priorLines: 'one' }, notSure],
    no: [{ priorLines: 'none' }],
    unknown: true,
  },
  linesNoneOrUnknown: {
    yes: [{ priorLines: 'none' }, notSure],
    no: [{ priorLines: 'one' }, { priorLines: 'two-or-more' }],
    unknown: true,
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
  cpsOutOfRange: { yes: [{ cps: -1 }, { cps: 1e9 }], no: [{ cps: 0 }, { cps: 100 }] },
  cpsButNotTested: {
    yes: [
      { pdl1: 'not-tested', cps: 0 },
      { pdl1: 'waiting', cps: 100 },
    ],
    no: [{ pdl1: 'not-tested' }, { pdl1: 'waiting', cps: 101 }, { pdl1: 'not-sure', cps: 5 }],
  },
  cpsAboveStatus: {
    yes: [{ pdl1: 'under-10', cps: 10 }],
    no: [
      { pdl1: 'under-10', cps: 9.9 },
      { pdl1: '10-or-more', cps: 10 },
    ],
  },
  cpsBelowStatus: {
    yes: [{ pdl1: '10-or-more', cps: 9.9 }],
    no: [
      { pdl1: '10-or-more', cps: 10 },
      { pdl1: 'under-10', cps: 9.9 },
    ],
  },
};

describe.each(Object.entries(conflictCases))('conflict %s', (name, { yes, no }) => {
  const holds = conflicts[name as ConflictName];
  it.each(yes)('holds for %j', (answers) => expect(holds(answers)).toBe(true));
  it.each(no)('does not hold for %j', (answers) => expect(holds(answers)).toBe(false));
  it('does not hold where nothing is known', () => expect(holds({})).toBe(false));
});

describe('factsOf', () => {
  it('takes out what a check doubts and nothing else', () => {
    const given: Answers = { subtype: 'triple-negative', pdl1: 'under-10', cps: 22 };
    const facts = factsOf(given);
    expect(facts.sure).toEqual({ subtype: 'triple-negative' });
    expect(facts.given).toEqual(given);
    expect(findChecks(given).map(({ id }) => id)).toEqual(['VAL-3']);
  });

  it('doubts the number alone where only the number cannot be', () => {
    expect(factsOf({ pdl1: '10-or-more', cps: 400 }).sure).toEqual({ pdl1: '10-or-more' });
  });
});
