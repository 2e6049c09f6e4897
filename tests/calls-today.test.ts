import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { callsToday } from '../lib/intake/rows/calls-today';
import { editRow } from '../lib/intake/rows/change-rows';
import { answersToPrint } from '../lib/intake/rows/packet-row';
import { readCsv } from '../lib/intake/table/csv';
import { buildSheet } from '../lib/sheet/build-sheet';
import { buildCover } from '../lib/sheet/packet/cover';
import { printedStrings } from '../lib/sheet/sheet-text';
import { listOf } from './list-of';
import { madeOn } from './patients';

// Decision 26: staff see whom to call today, whether or not a row is ready.

const header = 'Name;Symptoms;Needs;CPS;Cell;Prior lines;Prior IO;Prior tx;Current treatment;Told';
const row = (...cells: string[]) => cells.join(';');
const quoted = (cell: string) => `"${cell}"`;
const callsIn = (...rows: string[]) => callsToday(listOf([header, ...rows].join('\n')));

describe('who is to be called today', () => {
  it.each([
    ['fever', ['day.5']],
    ['chest pain', ['911.2']],
    ['vision loss', ['911.9']],
    ['weak legs', ['911.8']],
    ['headache', ['day.10']],
    ['back pain', ['day.13']],
    ['diarrhea', ['day.1']],
    ['cough', ['day.2']],
    ['easy bruising', ['day.11']],
    ['arm swelling', ['day.14']],
    ['jaundice', ['day.6']],
    ['throwing up', ['day.9']],
    ['rash', ['day.3']],
    ['fatigue', ['day.15']],
    ['mood changes', ['day.12']],
    ['very thirsty', ['day.8']],
    ['blurry vision', ['day.7']],
    ['day.4', ['day.10', 'day.15']],
    ['fever; chest pain', ['911.2', 'day.5']],
    ['rash; headache; seizure', ['911.3', 'day.3', 'day.10']],
  ])('%s', (symptoms, signs) => {
    const [call, ...more] = callsIn(row('Ana', quoted(symptoms), '', '12', '718-555-0101'));
    expect(more).toEqual([]);
    expect(call).toMatchObject({ number: 2, name: 'Ana', signs });
    expect(call?.phones).toEqual([{ header: 'Cell', phone: '718-555-0101' }]);
  });

  it('is named with every sign in words, however many', () => {
    const [call] = callsIn(row('Ana', '"rash; cough; headache; back pain; fever; easy bruising"'));
    expect(call?.inWords).toBe(
      'fever or shaking chills; a new or worse cough, or being short of breath; new skin changes or mouth sores; dizziness, or a headache that stays or gets worse; new back or neck pain; and bleeding or bruising easily',
    );
    expect(call?.phones).toEqual([]);
  });

  it('comes in the order of the card: 911, fever, the rest, each in the order of the list', () => {
    const calls = callsIn(
      row('Rash', 'rash'),
      row('Fever', 'fever'),
      row('Chest', 'chest pain'),
      row('Fast', '', 'urgent'),
      row('None', 'none'),
      row('Chills', 'chills'),
      row('Seizure', 'seizure'),
    );
    expect(calls.map(({ name }) => name)).toEqual([
      'Chest',
      'Seizure',
      'Fever',
      'Chills',
      'Rash',
      'Fast',
    ]);
    expect(calls.map(({ message }) => message.includes('911'))).toEqual([
      ...[true, true, false, false, false, false],
    ]);
    expect(calls.at(-1)?.inWords).toBe('symptoms that get worse fast');
  });

  it.each([
    ['a need that a spreadsheet changed', row('Ida', 'chest pain', '#REF!', '', '718')],
    ['a sign that is not known beside it', row('Ida', '"chest pain; knee"', '#REF!', '', '718')],
    ['cells that are too many', row('Ida', 'chest pain', ...Array(20).fill('x'))],
    ['a text that is too long', row('Ida', 'chest pain', 'x'.repeat(2001), '', '718')],
  ])('is there though the row is not ready: %s', (_what, cells) => {
    const list = listOf(`${header}\n${cells}`);
    expect(list.rows[0]?.state).toBe('not-ready');
    expect(callsToday(list)).toMatchObject([{ number: 2, name: 'Ida', signs: ['911.2'] }]);
  });

  it('is judged by signs alone while the row is not ready: what is unread may be a treatment', () => {
    const untreated = ['0', 'none', 'none', 'none'];
    expect(callsIn(row('Una', 'fatigue', '', '', '', ...untreated))).toEqual([]);
    expect(callsIn(row('Una', 'fatigue', '#REF!', '', '', ...untreated))).toMatchObject([
      { name: 'Una' },
    ]);
  });

  it('counts a treatment now that is not named', () => {
    const callsWith = (cell: string) =>
      callsIn(row('Una', 'fatigue', '', '', '', '0', 'none', 'none', cell));
    // A cell that does not say "none" leaves it open.
    for (const cell of ['yes', 'unknown', 'letrozole', '', '-', 'n/a'])
      expect(callsWith(cell).length).toBe(1);
    for (const cell of ['none', 'None now']) expect(callsWith(cell)).toEqual([]);
  });

  it('counts treatments that are not told to the person', () => {
    const treated = row('Una', 'fatigue', '', '', '', '0', 'none', 'chemo 2019', '', 'no');
    expect(callsIn(treated)).toMatchObject([{ name: 'Una', signs: ['day.15'] }]);
  });

  it('has each number that the list has, as it was typed, under its header', () => {
    const list = listOf(
      'Name,Symptoms,Home phone,Mobile,Clinic phone\nAna,fever,7.18E+09,917,718\n',
    );
    expect(callsToday(list)[0]?.phones).toEqual([
      { header: 'Home phone', phone: '7.18E+09' },
      { header: 'Mobile', phone: '917' },
    ]);
    expect(list.unknownColumns).toEqual([]);
  });

  it('is read anew after an edit', () => {
    const list = listOf(`${header}\n${row('Ana', 'fever')}`);
    expect(callsToday(editRow(list, 2, ['Ana', 'none']))).toEqual([]);
  });
});

describe('the number of a person', () => {
  const list = listOf('Name,Symptoms,Cell,Told\nAna,fever,718-555-0101,yes\n');
  const [ready] = list.rows;
  if (ready?.state !== 'ready') throw new Error('not ready');

  it('never reaches the paper', () => {
    const sheet = buildSheet(answersToPrint(ready), { madeOn });
    expect(printedStrings(sheet).join()).not.toContain('0101');
  });

  it('makes no list by itself', () => {
    expect(readCsv('Phone\n718-555-0101\n').ok).toBe(false);
  });
});

it('the cover says nothing of a sign', () => {
  const made = { madeOn, code: 'K7QX' };
  const cover = (answers: Answers) => buildCover(answers, {}, made);
  const signs: Answers = { symptoms: ['911.2', 'day.5'], needs: ['urgent'] };
  expect(cover({ name: 'Ana', ...signs })).toEqual(cover({ name: 'Ana' }));
});
