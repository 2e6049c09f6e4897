import { describe, expect, it } from 'vitest';
import { callsToday, wordsToRead } from '../lib/intake/rows/calls-today';
import { answersToPrint } from '../lib/intake/rows/packet-row';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { listOf } from './list-of';
import { madeOn } from './patients';

// Whatever column names a sign that does not wait, staff hear of it; only a column of symptoms prints.

const cellOf = (text: string) => `"${text.replaceAll('"', '""')}"`;
const listWith = (header: string, text: string, name = 'Ana') =>
  listOf(`Name,CPS,${cellOf(header)},Told\n${name},12,${cellOf(text)},yes\n`);

/** Whether staff call, read the words, or neither; and the signs. */
function heard(header: string, text: string) {
  const list = listWith(header, text);
  const signs = callsToday(list).flatMap((call) => call.signs);
  if (signs.length > 0) return ['call', ...signs];
  return [wordsToRead(list).length > 0 ? 'read' : 'none'];
}

describe('words in a column of something else', () => {
  it.each([
    ['Notes', 'fever 101 last night', ['call', 'day.5']],
    ['Notes', 'Daughter translates. C/o chest pain since Fri', ['call', '911.2']],
    ['Comments', 'called w/ T 101.4, told to go to ED', ['call', 'day.5']],
    ['Dx', 'TNBC; new confusion', ['call', '911.4']],
    ['Reason for visit', 'SOB at rest', ['call', '911.1']],
    ['Sx', 'cough x 2 wks', ['call', 'day.2']],
    ['ROS', 'Denies n/v, reports diarrhea', ['call', 'day.1']],
    ['HPI', 'No fever. Fainted twice this week.', ['call', '911.3']],
    ['Triage', 'no ride, fever 101', ['call', 'day.5']],
    ['CC / complaint', 'trouble breathing', ['call', '911.1']],
    ['Nurse call 11/28', 'can’t keep water down', ['call', 'day.9']],
    ['Fever?', 'Y', ['call', 'day.5']],
    ['Temp', '101.2', ['call', 'day.5']],
    ['Fever (F)', '101', ['call', 'day.5']],
    ['Chest pain', 'x', ['call', '911.2']],
    ['Fatigue 0-10', '1', ['none']],
    ['Notes', 'no fever but has chills', ['call', 'day.5']],
    ['Notes', 'hx of PE 2019; now chest pain', ['call', '911.2']],
    ['Notes', 'chest pain no relief w/ rest', ['call', '911.2']],
    ['Notes', 'no fever', ['none']],
    ['Notes', 'denies chest pain', ['none']],
    ['ROS', 'Denies fever, chills, cough, bleeding, chest pain', ['none']],
    ['ROS', 'no fever, chills, or cough', ['none']],
    ['HPI', 'fever: none; chest pain - denies', ['none']],
    ['Notes', 'afebrile, asymptomatic', ['none']],
    ['Temp', '98.6', ['none']],
    ['Fever?', 'no', ['none']],
    ['Notes', 'hay fever, tired of waiting', ['none']],
    ['Notes', 'r/o fever', ['read']],
    ['Notes', 'fever precautions reviewed', ['read']],
    ['Notes', 'call if fever > 100.4', ['read']],
    ['Notes', 'family: mother had stroke', ['read']],
    ['Notes', 'hx of PE 2019', ['read']],
    ['Notes', 'fever?', ['read']],
    ['Notes', 'no rash, fever', ['read']],
    ['Notes', 'chest pain resolved', ['read']],
    ['PMH', 'seizures', ['read']],
    ['Treatments', 'AC-T, stopped for fever', ['read']],
    ['Questions', 'When do I call for a fever?', ['read']],
    ['Notes', 'confused about her appt', ['read']],
    ['Notes', 'no longer has chest pain', ['read']],
    ['Notes', 'no worsening chest pain', ['read']],
  ])('%s: %j', (header, text, expected) => {
    expect(heard(header, text)).toEqual(expected);
  });

  it('are quoted under their header, and never print', () => {
    const list = listWith('Notes', 'Lives alone. Fever 101 last night; r/o stroke.');
    expect(callsToday(list)[0]?.inWords).toBe(
      'fever or shaking chills (Notes: “Fever 101 last night”)',
    );
    expect(wordsToRead(list)).toMatchObject([
      { number: 2, name: 'Ana', words: 'Notes: “r/o stroke”' },
    ]);
    const [row] = list.rows;
    if (row?.state !== 'ready') throw new Error('not ready');
    expect(row.answers.symptoms).toBeUndefined();
    expect(printedStrings(buildSheet(answersToPrint(row), { madeOn })).join()).not.toMatch(/101/);
    expect(row.notes.map(({ column, kind }) => [column, kind])).toContainEqual(['Notes', 'alert']);
  });

  it.each([
    ['a row without a name', ',12,fever 101'],
    ['a cell that a spreadsheet changed', 'Ana,9-Jan,fever 101'],
    ['a cell that is too long', `Ana,12,${'x '.repeat(1500)}. Fever 101`],
    ['cells that are too many', 'Ana,12,,more,fever 101'],
    ['no name and nothing else', ',,fever 101'],
  ])('count whatever else is wrong: %s', (_what, row) => {
    expect(callsToday(listOf(`Name,CPS,Notes\n${row}\n`))).toMatchObject([{ signs: ['day.5'] }]);
  });

  it('to be read count whatever else is wrong', () => {
    expect(wordsToRead(listOf('Name,CPS,Notes\nAna,9-Jan,r/o stroke\n'))).toMatchObject([
      { number: 2, name: 'Ana' },
    ]);
  });
});

describe('a column of symptoms', () => {
  it.each([
    ['none today', []],
    ['denies f/c/n/v', []],
    ['no diarrhea', []],
    ['No fevers.', []],
    ['afebrile', []],
    ['asymptomatic', []],
    ['Doing well, no complaints today', []],
    ['no n/v/d, no new sx', []],
    ['fever 101 last night', ['day.5']],
    ['cough since Friday', ['day.2']],
    ['diarrhea x3 days; no fever', ['day.1']],
  ])('%j is wholly understood', (text, signs) => {
    const [row] = listWith('Symptoms', text).rows;
    if (row?.state !== 'ready') throw new Error('not ready');
    expect(row.answers.symptoms ?? []).toEqual(signs);
    expect(row.notes.filter(({ kind }) => kind === 'unread')).toEqual([]);
  });

  it.each([
    ['knee', [], 'knee'],
    ['cough; feels off since chemo', ['day.2'], 'feels off since chemo'],
    ['denies chest pain, syncope', [], 'syncope'],
  ])('%j keeps what was not understood off the paper, for staff to read', (text, signs, words) => {
    const list = listWith('Symptoms', text);
    const [row] = list.rows;
    if (row?.state !== 'ready') throw new Error('not ready');
    expect(row.answers.symptoms ?? []).toEqual(signs);
    expect(wordsToRead(list)).toMatchObject([{ words: `Symptoms: “${words}”` }]);
    expect(printedStrings(buildSheet(row.answers, { madeOn })).join()).not.toContain(words);
  });

  it('calls for a sign among words that were not understood', () => {
    const list = listWith('Symptoms', 'knee; seizure while in shower');
    expect(callsToday(list)).toMatchObject([{ signs: ['911.3'] }]);
  });
});
