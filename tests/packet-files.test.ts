import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { questionIds } from '../lib/answers/topic-ids';
import { callsToday, wordsToRead } from '../lib/intake/rows/calls-today';
import { answersToPrint } from '../lib/intake/rows/packet-row';
import { columnOf } from '../lib/intake/table/columns';
import { readCsv } from '../lib/intake/table/csv';
import { templateHeaders } from '../lib/intake/words/packet-columns';
import { buildSheet } from '../lib/sheet/build-sheet';
import { listOf } from './list-of';
import { madeOn } from './patients';

const fileOf = (name: string) => new Uint8Array(readFileSync(`public/packets/${name}`));

it('the template names columns that are known, and no two of one meaning', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileOf('template.csv'));
  expect(text).toBe(`\ufeff${templateHeaders.join(',')}\r\n`);
  const columns = templateHeaders.map(columnOf);
  expect(columns).not.toContain(undefined);
  expect(new Set(columns).size).toBe(columns.length);
  // Each door says what a count of lines means (decision 34).
  expect(text).toContain(',Treatments since the spread (counting the one now),');
});

it('the template alone is no list, and the refusal says what is missing', () => {
  const read = readCsv(fileOf('template.csv'));
  expect(read).toMatchObject({ ok: false, problem: { kind: 'headerOnly' } });
});

describe('the sample', () => {
  const list = listOf(fileOf('sample.csv'));
  const readyRows = list.rows.flatMap((row) => (row.state === 'ready' ? [row] : []));

  it('has no column that is not known', () => {
    expect(list).toMatchObject({ unknownColumns: [], saysWhoWasTold: true, encoding: 'utf-8' });
    expect(list.rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 2),
    );
  });

  it('is read as its author meant it', () => {
    const facts = readyRows.map(({ answers }) => {
      const { filledInBy, clinic, dayPhone, nightPhone, visitDate, name, doctor, ...rest } =
        answers;
      expect(doctor).toMatch(/^Dr\. (Chen|Patel)$/);
      expect([filledInBy, clinic, dayPhone]).toEqual([
        'clinic',
        'Harbor Cancer Center',
        '718-555-0100',
      ]);
      expect(visitDate).toMatch(/^2026-12-2\d$/);
      return [name, rest];
    });
    expect(Object.fromEntries(facts)).toEqual(meant);
  });

  it('shows what a person has to look at', () => {
    const looks = readyRows.flatMap(({ number, notes }) =>
      notes
        .filter(({ kind }) => kind !== 'read')
        .map(({ kind, column }) => `${number} ${column}: ${kind}`),
    );
    expect(looks).toEqual([
      '7 Dx: unread',
      '10 Symptoms: alert',
      '11 HER2: confirm',
      '12 PD-L1, CPS: disagrees',
    ]);
  });

  it('names the one whom to call today, with the number', () => {
    expect(callsToday(list).map(({ name, phones }) => [name, phones])).toEqual([
      ['Linda Wójcik', [{ header: 'Cell', phone: '718-555-0129' }]],
    ]);
  });

  it('has one row that is not ready, and words to read', () => {
    const notReady = list.rows.flatMap((row) => (row.state === 'ready' ? [] : [row]));
    expect(
      notReady.map(({ number, problems }) => [number, problems.map(({ column }) => column)]),
    ).toEqual([[13, ['Appt']]]);
    expect(wordsToRead(list).map(({ number, words }) => [number, words])).toEqual([
      [13, 'Symptoms: “knee hurts”'],
    ]);
  });

  it('makes a sheet from every row that is ready', () => {
    for (const row of readyRows) {
      const { first, questions } = buildSheet(answersToPrint(row), { madeOn });
      const ids = [...first, ...questions].map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...questionIds]));
    }
  });
});

const meant: Record<string, Answers> = {
  'Maria Santos': {
    spread: ['liver', 'lungs'],
    subtype: 'triple-negative',
    pdl1: '10-or-more',
    cps: 22,
    priorLines: 'none',
    ownQuestions: ['Can I keep working?', 'Who do I call at night?'],
  },
  'Nguyễn Thị Hồng': {
    spread: ['bones'],
    subtype: 'hormone-positive',
    er: 'positive',
    pr: 'negative',
    her2: 'negative',
    pdl1: 'not-tested',
    priorLines: 'one',
    treatments: 'Letrozole and palbociclib, 2024 to 2026',
    needs: ['travel', 'interpreter'],
    interpreterLanguage: 'Vietnamese',
  },
  'Dolores Okafor': {
    spread: ['bones', 'liver'],
    drugsNow: 'capecitabine',
    er: 'positive',
    pr: 'positive',
    her2: 'low',
    markers: ['brca'],
    markersTested: 'yes',
    priorLines: 'two-or-more',
    goal: 'To see my grandchild start school',
  },
  'Ruth Abramson': {
    spread: ['bones'],
    subtype: 'triple-negative',
    pdl1: 'under-10',
    cps: 4,
    priorLines: 'one',
    health: ['autoimmune', 'steroids'],
  },
  'Jean-Luc O’Brien': {
    spread: ['brain'],
    drugsNow: 'tucatinib, capecitabine, trastuzumab',
    subtype: 'her2-positive',
    er: 'negative',
    pr: 'negative',
    her2: 'positive',
    priorLines: 'two-or-more',
    needs: ['trial'],
    ownQuestions: ['Is there a trial near me?'],
  },
  'Amara Diallo': { pdl1: 'waiting', needs: ['newly-diagnosed', 'second-opinion'] },
  'Svetlana Petrova': {
    spread: ['lungs', 'lymph-nodes'],
    subtype: 'triple-negative',
    pdl1: 'result-unknown',
    priorLines: 'one',
    immunotherapy: ['around-surgery'],
    needs: ['interpreter'],
    interpreterLanguage: 'Russian',
  },
  'Grace Kim': {
    spread: ['skin'],
    er: 'low',
    pr: 'negative',
    her2: 'negative',
    pdl1: 'not-sure',
    priorLines: 'none',
    health: ['autoimmune'],
  },
  'Linda Wójcik': {
    spread: ['bones', 'other'],
    drugsNow: 'elacestrant',
    subtype: 'hormone-positive',
    her2: 'low',
    markers: ['esr1'],
    markersTested: 'yes',
    priorLines: 'two-or-more',
    symptoms: ['day.15', 'day.2'],
    goal: 'Fewer days at the clinic',
  },
  'Fatima Haddad': {
    subtype: 'triple-negative',
    her2: 'not-sure',
    pdl1: 'result-unknown',
    priorLines: 'one',
  },
  'Joan Miller': {
    spread: ['not-sure'],
    subtype: 'triple-negative',
    pdl1: 'not-sure',
    priorLines: 'not-sure',
    needs: ['cost'],
  },
};
