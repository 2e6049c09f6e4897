import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { answersAsFile, readSavedFile } from '../lib/answers/saved-file';
import { patients } from './patients';

// Decision 56: saved files carry a version; an older file is read, and what changed its meaning is
// asked again.

const read = (raw: unknown) => readSavedFile(JSON.stringify(raw));

describe('a file of today', () => {
  it('says its version first', () => {
    expect(answersAsFile({ name: 'Ana' })).toBe('{\n  "version": 3,\n  "name": "Ana"\n}\n');
  });

  it.each<[string, Answers]>([
    ...Object.entries<Answers>(patients),
    ['everything new', { doctor: 'Dr. Lee', drugsNow: 'Letrozole', spread: ['bones', 'brain'] }],
    ['pregnant', { health: ['pregnant'], symptoms: ['911.9', 'day.10', 'day.15'] }],
    ['a chosen follow-up', { topThree: ['F.pregnant', 'Q1'], priorLines: 'one' }],
  ])('is read as it was saved: %s', (_name, answers) => {
    expect(readSavedFile(answersAsFile(answers))).toEqual({
      ...{ ok: true, answers, reported: [] },
      ...{ askAgain: [], changed: [] },
    });
  });

  it.each([
    { symptoms: ['day.4'] },
    { health: ['pregnancy'] },
    { topThree: ['F.pregnancy'] },
    { priorLines: 'three' },
    { other: 1 },
  ])('with a value that it cannot have is refused: %j', (answers) => {
    expect(read({ version: 2, ...answers })).toEqual({ ok: false, problem: 'notAnswers' });
  });
});

describe('an older file', () => {
  const older: [object, Answers, string[], string[]][] = [
    [{}, {}, [], []],
    [{ name: 'Ana' }, { name: 'Ana' }, [], []],
    [{ symptoms: ['day.4'] }, { symptoms: ['day.10', 'day.15'] }, [], ['symptoms']],
    [
      { symptoms: ['day.2', 'day.4', '911.1'] },
      { symptoms: ['day.2', 'day.10', 'day.15', '911.1'] },
      [],
      ['symptoms'],
    ],
    [{ symptoms: ['day.4', 'day.10'] }, { symptoms: ['day.10', 'day.15'] }, [], ['symptoms']],
    [{ symptoms: ['day.5'] }, { symptoms: ['day.5'] }, [], []],
    [{ symptoms: [] }, { symptoms: [] }, [], []],
    [{ health: ['pregnancy'] }, {}, ['health'], []],
    [{ health: ['autoimmune', 'pregnancy'] }, { health: ['autoimmune'] }, ['health'], []],
    [{ health: ['autoimmune'] }, { health: ['autoimmune'] }, [], []],
    [{ health: [] }, { health: [] }, [], []],
    [{ priorLines: 'none' }, {}, ['priorLines'], []],
    [{ priorLines: 'one' }, {}, ['priorLines'], []],
    [{ priorLines: 'two-or-more' }, {}, ['priorLines'], []],
    [{ priorLines: 'not-sure' }, {}, ['priorLines'], []],
    [{ topThree: ['F.pregnancy'] }, {}, [], ['topThree']],
    [{ topThree: ['Q2', 'F.pregnancy', 'own-1'] }, { topThree: ['Q2', 'own-1'] }, [], ['topThree']],
    [{ topThree: ['F.brca', 'F.interp'] }, { topThree: ['F.brca'] }, [], ['topThree']],
    [{ topThree: ['Q1'] }, { topThree: ['Q1'] }, [], []],
    [{ topThree: [] }, { topThree: [] }, [], []],
    [
      {
        ...{ priorLines: 'one', health: ['pregnancy', 'steroids'], symptoms: ['day.4'] },
        topThree: ['F.pregnancy', 'Q5'],
      },
      { health: ['steroids'], symptoms: ['day.10', 'day.15'], topThree: ['Q5'] },
      ['priorLines', 'health'],
      ['symptoms', 'topThree'],
    ],
  ];
  it.each(older)('%j', (raw, answers, askAgain, changed) => {
    expect(read(raw)).toEqual({ ok: true, answers, reported: [], askAgain, changed });
  });

  it.each([
    [{ symptoms: 'day.4' }],
    [{ symptoms: [['day.4']] }],
    [{ health: 'pregnancy' }],
    [{ health: { 0: 'pregnancy' } }],
    [{ topThree: 'F.pregnancy' }],
    [{ topThree: ['T1'] }],
    [{ topThree: [7] }],
    [{ symptoms: Array(300_000).fill('day.4') }],
    [{ cps: 'many', symptoms: ['day.4'] }],
  ])('that never was one is refused: %j', (raw) => {
    expect(read(raw)).toEqual({ ok: false, problem: 'notAnswers' });
  });
});

describe('a version', () => {
  it.each([3.5, 4, 10, 1e9])('of tomorrow is told: %j', (version) => {
    expect(read({ version, name: 'Ana', other: [] })).toEqual({ ok: false, problem: 'newer' });
  });

  it.each(['2', 0, -1, null, true, [2], 1.5, 2.5])('that is none is refused: %j', (version) => {
    expect(read({ version, name: 'Ana' })).toEqual({ ok: false, problem: 'notAnswers' });
  });
});

it.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['Dear doctor', 'notAnswers'],
  ['[]', 'notAnswers'],
  ['[{"version": 2}]', 'notAnswers'],
  ['"version"', 'notAnswers'],
  ['null', 'notAnswers'],
  ['2', 'notAnswers'],
  ['{"__proto__": {"version": 3}}', 'notAnswers'],
  ['{"version": 2, "__proto__": {"name": "x"}}', 'notAnswers'],
])('a file that holds %j is told as %s', (text, problem) => {
  expect(readSavedFile(text)).toEqual({ ok: false, problem });
});

it('a file may start with a byte order mark', () => {
  expect(readSavedFile('\ufeff{"version":2,"name":"Ana"}')).toMatchObject({
    answers: { name: 'Ana' },
  });
});
