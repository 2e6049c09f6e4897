import { describe, expect, it } from 'vitest';
import { fields } from '../lib/answers/fields';
import { callsToday } from '../lib/intake/rows/calls-today';
import { editRow, takeBack } from '../lib/intake/rows/change-rows';
import type { ColumnChoice } from '../lib/intake/rows/column-choices';
import { columnQuestions } from '../lib/intake/rows/column-questions';
import { type PacketList, readAgain } from '../lib/intake/rows/packet-rows';
import { columnOf } from '../lib/intake/table/columns';
import { columnMeanings } from '../lib/intake/words/column-meanings';
import { columnNames } from '../lib/intake/words/column-names';
import { unneededColumns } from '../lib/intake/words/unneeded-columns';
import { listOf } from './list-of';

// Issue 18, 2: what each column is, and what a person says that it is.

type Meanings = Record<string, ColumnChoice['column']>;

const choicesOf = (meanings: Meanings): ColumnChoice[] =>
  Object.entries(meanings).map(([header, column]) => ({ header, column }));

/** Answers of the first row of a list whose columns were set, with the kinds of its notes. */
function rowOf(cells: Record<string, string>, meanings: Meanings) {
  const line = (texts: string[]) => texts.map((text) => `"${text}"`).join('\t');
  const text = `${line(Object.keys(cells))}\tPatient\n${line(Object.values(cells))}\tAna`;
  const [row] = listOf(text, { today: '2026-11-29', columns: choicesOf(meanings) }).rows;
  if (row?.state !== 'ready') throw new Error(JSON.stringify(row));
  const { filledInBy, name, ...answers } = row.answers;
  return { answers, told: row.resultsTold, kinds: row.notes.map(({ kind }) => kind) };
}

const asked = (list: PacketList) =>
  columnQuestions(list).columns.flatMap(({ header, isAsked }) => (isAsked ? header : []));

describe('a column that a person says what it is', () => {
  it.each([
    [{ Zebra: 'TNBC' }, { Zebra: 'facts' }, { subtype: 'triple-negative' }],
    [{ Zebra: '22' }, { Zebra: 'cps' }, { cps: 22, pdl1: '10-or-more' }],
    [{ Zebra: 'neg' }, { Zebra: 'er' }, { er: 'negative' }],
    [{ 'Zebra %': '90' }, { 'Zebra %': 'er' }, { er: 'positive' }],
    [{ Zebra: '2+' }, { Zebra: 'her2' }, { her2: 'not-sure' }],
    [{ Ln: '1' }, { Ln: 'priorLines' }, { priorLines: 'one' }],
    [{ Ln: '1L' }, { Ln: 'priorLines' }, { priorLines: 'not-sure' }],
    [{ When: '12/7' }, { When: 'visitDate' }, { visitDate: '2026-12-07' }],
    [{ Who: 'Dr. Lee' }, { Who: 'doctor' }, { doctor: 'Dr. Lee' }],
    [{ Feels: 'cough; fever' }, { Feels: 'symptoms' }, { symptoms: ['day.2', 'day.5'] }],
    [{ Meds: 'capecitabine' }, { Meds: 'drugsNow' }, { drugsNow: 'capecitabine' }],
    [{ Asks: 'Why?|How?' }, { Asks: 'ownQuestions' }, { ownQuestions: ['Why?', 'How?'] }],
    [{ Translator: 'Y' }, { Translator: 'needsInterpreter' }, { needs: ['interpreter'] }],
    [{ Dx: 'TNBC' }, { Dx: null }, {}],
    [{ Notes: '22' }, { Notes: 'cps' }, { cps: 22, pdl1: '10-or-more' }],
    [{ Dx: 'tired of it all' }, { Dx: 'goal' }, { goal: 'tired of it all' }],
    [{ ER: 'neg' }, { ER: 'pr' }, { pr: 'negative' }],
  ] as [Record<string, string>, Meanings, object][])('%j as %j', (cells, meanings, answers) => {
    expect(rowOf(cells, meanings).answers).toEqual(answers);
  });

  it('keeps what its own name tells: a SP142 score is no CPS', () => {
    const cells = { 'PDL1 (SP142)': '22' };
    const { answers } = rowOf(cells, { 'PDL1 (SP142)': 'pdl1' });
    expect(answers).toEqual(rowOf(cells, {}).answers);
    expect(answers.cps).toBeUndefined();
  });

  it('says who was told, and nobody was before', () => {
    const cells = { Dx: 'TNBC', Spoken: 'yes' };
    expect(rowOf(cells, {}).told).toBe(false);
    expect(rowOf(cells, { Spoken: 'resultsTold' }).told).toBe(true);
  });

  it('left out, it still names whom to call', () => {
    const list = listOf('Name\tSymptoms\nAna\tchest pain', {
      columns: [{ header: 'Symptoms', column: null }],
    });
    expect(callsToday(list).map(({ signs }) => signs)).toEqual([['911.2']]);
    expect(list.rows[0]).toMatchObject({ state: 'ready', answers: { name: 'Ana' } });
  });

  it('is what it was when the choice is taken back', () => {
    const list = listOf('Name\tZebra\tDx\nAna\t22\tTNBC\nTotal: 1\t\t');
    const set = readAgain(list, { columns: choicesOf({ Zebra: 'cps', Dx: null }) });
    expect(set.rows[0]).toMatchObject({ answers: { cps: 22 } });
    const { choices: _, ...before } = list;
    expect(readAgain(set, { columns: [] })).toMatchObject(before);
  });

  it('makes rows patients that seemed to be none, and keeps those taken back and edited', () => {
    const list = listOf('Nm\tAppt\tDx\nAna\t12/7\tTNBC\nLunch\t\t\nTotal: 2\t\t\nBea\t12/8\tTNBC');
    const edited = editRow(takeBack(list, 4), 5, ['Break', '', '']);
    const again = readAgain(edited, { columns: choicesOf({ Nm: 'name' }) });
    expect(again.rows.map(({ number }) => number)).toEqual([2, 4, 5]);
    expect(again.leftOut.map(({ number }) => number)).toEqual([3]);
    expect(again.rows.length + again.leftOut.length).toBe(list.rows.length + list.leftOut.length);
  });

  it('keeps the order of dates that was chosen before', () => {
    const list = listOf('Name\tWhen\nAna\t12/03/2026', { dates: 'day-first' });
    const again = readAgain(list, { columns: choicesOf({ When: 'visitDate' }) });
    expect(again.rows[0]).toMatchObject({ answers: { visitDate: '2026-03-12' } });
  });
});

describe('what is asked about columns', () => {
  it.each([
    ['Zebra', '1', ['Zebra']],
    ['Zebra', '', []],
    ['Age', '65', []],
    ['D.O.B.', '3/4/61', []],
    ['Ki-67', '20%', []],
    ['Dx', 'TNBC', []],
    ['', 'something', ['Column B']],
  ])('%j over %j: %j', (header, cell, headers) => {
    expect(asked(listOf(`Name\t${header}\tTold\nAna\t${cell}\t`))).toEqual(headers);
  });

  it('is not asked again once it was said, also that it is left out', () => {
    const list = listOf('Name\tZebra\tOkapi\nAna\t1\t2', {
      columns: choicesOf({ Zebra: null, Okapi: 'goal' }),
    });
    expect(columnQuestions(list).asked).toBe(0);
    expect(list.unknownColumns).toEqual([]);
  });

  it('shows up to three different cells of each column', () => {
    const cells = ['a', '', 'b', ' a ', 'c', 'd'];
    const list = listOf(`Name\tZebra\n${cells.map((cell, at) => `P${at}\t${cell}`).join('\n')}`);
    expect(columnQuestions(list).columns[1]?.samples).toEqual(['a', 'b', 'c']);
    const [long] = columnQuestions(listOf(`Name\tZebra\nAna\t${'x'.repeat(900)}`)).columns.slice(1);
    expect(long?.samples[0]?.length).toBeLessThan(50);
  });

  it('of the same meaning are asked about until both are chosen, or one is left out', () => {
    const text = 'Name\tDoctor\tMD\tPMH\tHealth\nAna\tLee\tKim\t\t';
    const same = [{ column: 'doctor', headers: ['Doctor', 'MD'] }];
    expect(columnQuestions(listOf(text)).same).toEqual(same);
    const both = { columns: choicesOf({ Doctor: 'doctor', MD: 'doctor' }) };
    expect(columnQuestions(listOf(text, both)).asked).toBe(0);
    const one = listOf(text, { columns: choicesOf({ MD: null }) });
    expect(columnQuestions(one).asked).toBe(0);
    expect(one.rows[0]).toMatchObject({ answers: { doctor: 'Lee' } });
  });

  it('is what a bare line means, until it is said', () => {
    const text = 'Name\tLine\nAna\t1L\nBea\t2L\nCleo\t3L\nDee\t1L ongoing';
    expect(columnQuestions(listOf(text))).toMatchObject({
      openLine: { words: '1L', rows: 2 },
      asked: 1,
    });
    expect(columnQuestions(listOf(text, { firstLine: 'running' }))).toMatchObject({
      openLine: { words: '1L', rows: 2 },
      asked: 0,
    });
    expect(columnQuestions(listOf('Name\tLine\nAna\t3L\n')).openLine).toBeNull();
  });

  it('is nothing where all is clear', () => {
    const text = 'Name\tAge\tAppt\tDx\tTold\tLine\nAna\t65\t12/7/2026\tTNBC\tyes\ts/p 1L';
    expect(columnQuestions(listOf(text))).toMatchObject({ asked: 0, same: [], openLine: null });
  });
});

describe('what the cells that say who was told mean', () => {
  const cells = ['disclosed 11/3', 'Y*', 'y*', 'Disclosed  11/3', 'no', '', 'family only', 'yes'];
  const text = `Name\tDx\tTold\n${cells.map((cell, at) => `P${at}\tTNBC\t${cell}`).join('\n')}`;
  const toldIn = ({ rows }: PacketList) =>
    rows.map((row) => row.state === 'ready' && row.resultsTold);

  it('is listed once for each wording, what is not clear first', () => {
    expect(columnQuestions(listOf(text)).told).toEqual([
      { key: 'y*', words: 'Y*', rows: 2, reads: 'unclear', chosen: undefined },
      { key: 'family only', words: 'family only', rows: 1, reads: 'unclear', chosen: undefined },
      { key: 'disclosed 11/3', words: 'disclosed 11/3', rows: 2, reads: 'yes', chosen: undefined },
      { key: 'no', words: 'no', rows: 1, reads: 'no', chosen: undefined },
      { key: 'yes', words: 'yes', rows: 1, reads: 'yes', chosen: undefined },
    ]);
    expect(columnQuestions(listOf(text)).asked).toBe(2);
    expect(toldIn(listOf(text))).toEqual([true, false, false, true, false, false, false, true]);
  });

  it('is said once for all rows with the same words, and nothing else changes', () => {
    const told = [
      { words: 'y*', isTold: true },
      { words: 'disclosed 11/3', isTold: false },
      { words: 'family only', isTold: false },
    ];
    const list = listOf(text, { told });
    expect(toldIn(list)).toEqual([false, true, true, false, false, false, false, true]);
    expect(columnQuestions(list).asked).toBe(0);
    const { told: values } = columnQuestions(list);
    expect(values.map(({ chosen }) => chosen)).toEqual([true, false, false, undefined, undefined]);
    const kinds = list.rows.map((row) => (row.state === 'ready' ? row.notes : []));
    expect(kinds.flat().filter(({ kind }) => kind === 'unread')).toEqual([]);
  });

  it('reads an edited row by what was said', () => {
    const list = listOf(text, { told: [{ words: 'y*', isTold: true }] });
    const edited = editRow(list, 6, ['P4', 'TNBC', ' Y* ']);
    expect(toldIn(edited)[4]).toBe(true);
  });

  it('never makes a blank cell told', () => {
    const list = listOf(text, { told: [{ words: '', isTold: true }] });
    expect(toldIn(list)[5]).toBe(false);
  });
});

it('a list with odd headings is read as it was meant, and its odd rows are no patients', () => {
  const text = [
    'MBC LIST - UPDATED 11/27,,,,,,,,,,',
    'Who,Clinic day,ER/PR,H2N,PDL,Genes,Hx of tx,On,D/C w pt,Sx since,Home',
    'Rivera Ana,12/8/26,neg/neg,1+,CPS 15,BRCA1+,AC-T 2019,pembro,12/1 by RK,fever 101,555-0111',
    'Lund Eva,12/8/26,90/10,0,,,letrozole,,no,fine,555-0112',
    'Total,,,,,,,,,,2',
  ].join('\n');
  const columns = choicesOf({
    Who: 'name',
    H2N: 'her2',
    PDL: 'pdl1',
    'Hx of tx': 'treatments',
    On: 'drugsNow',
    'D/C w pt': 'resultsTold',
    'Sx since': 'symptoms',
    Home: 'patientPhone',
  });
  const today = '2026-11-29';
  expect(columnQuestions(listOf(text, { today })).asked).toBe(columns.length);
  const list = listOf(text, { today, columns, told: [{ words: '12/1 by rk', isTold: true }] });
  expect(columnQuestions(list).asked).toBe(0);
  expect(list.leftOut.map(({ number, why }) => [number, why])).toEqual([
    [1, 'title'],
    [5, 'total'],
  ]);
  expect(list.rows).toMatchObject([
    {
      resultsTold: true,
      answers: {
        name: 'Rivera Ana',
        visitDate: '2026-12-08',
        er: 'negative',
        pr: 'negative',
        her2: 'low',
        cps: 15,
        markers: ['brca'],
        treatments: 'AC-T 2019',
        drugsNow: 'pembro',
      },
    },
    { resultsTold: false, answers: { name: 'Lund Eva', treatments: 'letrozole' } },
  ]);
  expect(callsToday(list).map(({ number, phones }) => [number, phones[0]?.phone])).toEqual([
    [3, '555-0111'],
  ]);
});

describe('the meanings of columns', () => {
  it('are all offered, once', () => {
    const all = new Set([...Object.keys(fields), ...Object.keys(columnNames)]);
    expect([...columnMeanings].sort()).toEqual([...all].sort());
  });

  it('that no sheet needs are none that a sheet has', () => {
    expect(unneededColumns.filter((name) => columnOf(name) && name !== 'preferred name')).toEqual(
      [],
    );
  });
});
