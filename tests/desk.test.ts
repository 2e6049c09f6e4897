import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../components/packets/time-left';
import { practiceAsFile, readPracticeFile } from '../lib/answers/practice-file';
import { callInWords, callsToday } from '../lib/intake/rows/calls-today';
import { editRow } from '../lib/intake/rows/change-rows';
import { nameOfRow } from '../lib/intake/rows/row-name';
import { countStates, stateOf } from '../lib/intake/rows/row-state';
import { rowSummary } from '../lib/intake/rows/row-summary';
import { listOf } from './list-of';

// The navigator's desk as shown, apart from any screen.

const summaryOf = (text: string) => {
  const [row] = listOf(text).rows;
  if (row?.state !== 'ready') throw new Error('not ready');
  return rowSummary(row);
};

describe('the state of a row', () => {
  const list = listOf(
    'Name,Dx,Symptoms,Told\nAna,TNBC,,yes\nEva,TNBC,fever,yes\nIda,stage II,,yes\nUna,,zebra,yes\n',
  );

  it('is ready, ready with something to look at, or not ready', () => {
    expect(list.rows.map(stateOf)).toEqual(['ready', 'needs-review', 'not-ready', 'needs-review']);
    expect(countStates(list.rows)).toEqual({ ready: 1, 'needs-review': 2, 'not-ready': 1 });
  });

  it('has nothing to do with who is called today', () => {
    expect(callsToday(list).map(({ number }) => number)).toEqual([3]);
    const mended = editRow(list, 4, ['Ida', 'stage II', 'seizure; zebra', 'yes']);
    expect(mended.rows.map(stateOf)).toEqual(list.rows.map(stateOf));
    expect(callsToday(mended).map(({ number }) => number)).toEqual([4, 3]);
  });

  it('is read anew after an edit', () => {
    const mended = editRow(list, 4, ['Ida', 'TNBC', '', 'yes']);
    expect(countStates(mended.rows)).toEqual({ ready: 2, 'needs-review': 2, 'not-ready': 0 });
  });
});

it('whom a row is about is known, ready or not', () => {
  const { rows, columns } = listOf('Dx,Name\nTNBC,Ana\nstage II, Ida  B.\nstage II,\n');
  expect(rows.map((row) => nameOfRow(row, columns))).toEqual(['Ana', 'Ida B.', undefined]);
  const nameless = listOf('Dx\nstage II\n');
  expect(nameless.rows.map((row) => nameOfRow(row, nameless.columns))).toEqual([undefined]);
});

describe('the summary of a row', () => {
  const header = 'Name,Visit date,Told,Subtype,CPS,Prior lines,Goal,Questions\n';

  it('says what prints, without anybody’s own words', () => {
    const { prints, held } = summaryOf(`${header}Ana,2026-12-22,yes,TNBC,22,1,Zebra,Why?|How?\n`);
    expect(prints).toEqual([
      'Visit: December 22, 2026',
      'Type: Triple-negative',
      'PD-L1: CPS 10 or more',
      'CPS: 22',
      'Treatments since the spread, counting the one now: One',
      'In words: goal',
      '2 own questions',
    ]);
    expect(held).toEqual([]);
  });

  it('keeps results apart that the person was not told', () => {
    const { prints, held } = summaryOf(`${header}Ana,,no,TNBC,22,1,,\n`);
    expect(prints).toEqual(['Treatments since the spread, counting the one now: One']);
    expect(held).toEqual(['Type: Triple-negative', 'PD-L1: CPS 10 or more', 'CPS: 22']);
  });

  it('keeps the spread and the drugs apart, too', () => {
    const header = 'Name,Told,Doctor,Mets,Current tx,Prior tx,PMH,Goal\n';
    const row = 'Ana,$,Dr. Lee,bone; liver,capecitabine,AC-T 2019,pregnant,Zebra\n';
    expect(summaryOf(header + row.replace('$', 'yes'))).toEqual({
      prints: [
        'Where it has spread: bones and liver',
        'Health: a pregnancy',
        'In words: doctor, treatments, cancer drugs now, and goal',
      ],
      held: [],
    });
    expect(summaryOf(header + row.replace('$', 'no'))).toEqual({
      prints: ['Health: a pregnancy', 'In words: doctor and goal'],
      held: ['Where it has spread: bones and liver', 'In words: treatments and cancer drugs now'],
    });
  });

  it('of a row with a name alone is empty', () => {
    expect(summaryOf(`${header}Ana,,,,,,,\n`)).toEqual({ prints: [], held: [] });
  });
});

it('a call is said on one line', () => {
  const lines = callsToday(listOf('Name,Symptoms,Cell\nAna,chest pain,917\n,fever,\n')).map(
    callInWords,
  );
  expect(lines).toEqual([
    'Row 2, Ana: chest pain, chest pressure, or heartbeat trouble. This can be an emergency. If it is happening now: call 911. Cell: 917',
    'Row 3, no name: fever or shaking chills. A fever needs a call right now, at any hour. No phone number in the list.',
  ]);
});

describe("the practice's file", () => {
  const practice = { name: 'Harbor', bring: 'A pen\nA list' };

  it('is read as it was saved', () => {
    expect(readPracticeFile(practiceAsFile(practice))).toEqual(practice);
    expect(readPracticeFile(`\ufeff${practiceAsFile(practice)}`)).toEqual(practice);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'name: Harbor'],
    ['no words', '{}'],
    ['a list', '["Harbor"]'],
    ['null', 'null'],
    ["a patient's answers", '{"name":"Ana","dayPhone":"1","subtype":"triple-negative"}'],
    ['words that are too long', JSON.stringify({ name: 'x'.repeat(61) })],
    ['a number', '{"name":7}'],
  ])('is refused where it holds %s', (_what, text) => {
    expect(readPracticeFile(text)).toBeNull();
  });
});

it('the time left is said in whole minutes, and not before there is something to go by', () => {
  expect(minutesLeft(2, 200, 60_000)).toBeNull();
  expect(minutesLeft(10, 200, 2_000)).toBeNull();
  expect(minutesLeft(34, 200, 24_600)).toBe(2);
  expect(minutesLeft(150, 200, 150_000)).toBe(1);
  expect(minutesLeft(199, 200, 120_000)).toBe(0);
});
