import { describe, expect, it } from 'vitest';
import { deskAsFile, deskName, largestDeskFile, readDeskFile } from '../lib/answers/desk-file';
import { practiceAsFile, readPracticeFile } from '../lib/answers/practice-file';
import { answersAsFile, readSavedFile } from '../lib/answers/saved-file';
import { applyDesk, deskFileFrom } from '../lib/intake/rows/desk-choices';
import type { ListChoices } from '../lib/intake/rows/list-reading';
import { readAgain } from '../lib/intake/rows/packet-rows';
import { columnMeanings } from '../lib/intake/words/column-meanings';
import { listOf } from './list-of';

// How a desk reads its lists, kept for next Monday: names of columns and choices, and no cell.

const monday = 'Patient\tWhat ca?\tTALKED\tLn\tJunk\t\nAna\tTNBC\tyes\t1L\tx\ty';
const choices: ListChoices = {
  columns: [
    { header: 'What ca?', column: 'facts' },
    { header: 'TALKED', column: 'resultsTold' },
    { header: 'Ln', column: 'priorLines' },
    { header: 'Junk', column: null },
    { header: 'Column F', column: 'goal' },
  ],
  dates: 'day-first',
  firstLine: 'running',
  told: [{ words: 'yes', isTold: true }],
};

const read = (text: string) => readDeskFile(text, columnMeanings);
const savedFrom = (text: string, chosen: ListChoices) =>
  deskAsFile(deskFileFrom(listOf(text, chosen)));

/** Opens a desk file over a list, and reads the list by it. */
function opened(saved: string, text: string) {
  const file = read(saved);
  if (!file.ok) throw new Error(file.problem);
  const list = listOf(text);
  const { choices, set, missing } = applyDesk(list, file.file);
  return { list: readAgain(list, choices), set, missing };
}

describe('a saved desk', () => {
  it('holds what was chosen, and nothing that was only found', () => {
    expect(JSON.parse(savedFrom(monday, choices))).toEqual({
      kind: 'askwell-desk',
      version: 1,
      columns: [
        { name: 'what ca?', meaning: 'facts' },
        { name: 'talked', meaning: 'resultsTold' },
        { name: 'ln', meaning: 'priorLines' },
        { name: 'junk', meaning: 'leave-out' },
      ],
      dates: 'day-first',
      firstLine: 'running',
    });
    expect(JSON.parse(savedFrom(monday, {})).columns).toEqual([]);
  });

  it('applied to the next list reads it as this one, whatever the order of its columns', () => {
    const next = 'TALKED\tLn\tPatient\tWhat  Ca?\tNew\nyes\t2L\tBea\tTNBC\tz';
    const { list, set, missing } = opened(savedFrom(monday, choices), next);
    expect([set, missing]).toEqual([['What Ca?', 'TALKED', 'Ln'], ['junk']]);
    expect(list.rows[0]).toMatchObject({
      answers: { subtype: 'triple-negative', priorLines: 'two-or-more' },
      resultsTold: true,
    });
    expect(list.choices).toMatchObject({ dates: 'day-first', firstLine: 'running' });
  });

  it('leaves other choices as they are', () => {
    const list = listOf('Patient\tLn\tOdd\nAna\t1L\tx', {
      columns: [{ header: 'Odd', column: 'goal' }],
      dates: 'day-first',
    });
    const file = { columns: [{ name: 'ln', meaning: 'priorLines' as const }] };
    expect(applyDesk(list, file).choices).toEqual({
      columns: [
        { header: 'Odd', column: 'goal' },
        { header: 'Ln', column: 'priorLines' },
      ],
      dates: 'day-first',
    });
  });

  it('holds no cell of a list, and no word of who was told', () => {
    const marker = (at: number) => `MARKER${at}Q`;
    const headers = ['Patient', 'Odd', 'Talked', 'Ln', 'Visit', 'Junk', 'Feels', 'Phone', ''];
    const rows = [0, 1, 2].map((row) =>
      headers.map((_, at) => marker(row * headers.length + at)).join('\t'),
    );
    const list = listOf([headers.join('\t'), ...rows].join('\n'));
    const told = rows.map((row) => ({
      words: row.split('\t')[2]?.toLowerCase() ?? '',
      isTold: true,
    }));
    const columns = list.columns.map(({ header }) => ({ header, column: null }));
    const saved = deskAsFile(deskFileFrom(readAgain(list, { ...choices, columns, told })));
    expect(saved).toContain('talked');
    expect(saved).not.toMatch(/marker/i);
    expect(saved).not.toMatch(/isTold|"told"/);
    expect(saved.length).toBeLessThan(1500);
  });

  it('is neither a practice file nor answers', () => {
    const saved = savedFrom(monday, choices);
    expect(readPracticeFile(saved)).toBeNull();
    expect(readSavedFile(saved).ok).toBe(false);
  });
});

describe('a file that is opened as a desk', () => {
  const good = JSON.parse(savedFrom(monday, choices));
  const withColumn = (column: unknown) => ({ ...good, columns: [column] });

  it('may start with a byte order mark', () => {
    expect(read(`\ufeff${JSON.stringify(good)}`).ok).toBe(true);
  });

  it.each([
    ['broken', '{"kind":', 'notDesk'],
    ['empty', '', 'notDesk'],
    ['deep', '['.repeat(20_000), 'notDesk'],
    ['a practice', practiceAsFile({ name: 'Harbor' }), 'notDesk'],
    ['answers', answersAsFile({ subtype: 'triple-negative' }), 'notDesk'],
    ['too large', JSON.stringify({ ...good, x: 'x'.repeat(largestDeskFile) }), 'tooLarge'],
    ['newer', { ...good, version: 2, more: 1 }, 'newer'],
    ['without a version', { ...good, version: undefined }, 'notDesk'],
    ['of an odd version', { ...good, version: '1' }, 'notDesk'],
    ['of another kind', { ...good, kind: 'askwell-practice' }, 'notDesk'],
    ['with more in it', { ...good, told: [{ words: 'yes', isTold: true }] }, 'notDesk'],
    ['with another meaning', withColumn({ name: 'a', meaning: 'zebra' }), 'notDesk'],
    ['with a meaning of all objects', withColumn({ name: 'a', meaning: 'constructor' }), 'notDesk'],
    ['with more in a column', withColumn({ name: 'a', meaning: 'er', cell: 'x' }), 'notDesk'],
    ['with a blank name', withColumn({ name: '', meaning: 'er' }), 'notDesk'],
    ['with a long name', withColumn({ name: 'x'.repeat(121), meaning: 'er' }), 'notDesk'],
    ['with a name not in normal form', withColumn({ name: 'A\u202eb', meaning: 'er' }), 'notDesk'],
    ['with too many columns', { ...good, columns: Array(201).fill(good.columns[0]) }, 'notDesk'],
    ['with another order', { ...good, dates: 'year-first' }, 'notDesk'],
    ['a list', [], 'notDesk'],
    ['null', null, 'notDesk'],
  ])('%s is answered with a reason', (_, content, problem) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(read(text)).toEqual({ ok: false, problem });
  });
});

it.each([
  'What  Ca?',
  'ＥＲ %',
  'Told\u00a0(y/n)',
  'x'.repeat(300),
  `${'x'.repeat(119)} y`,
  'ÉTAT\nCIVIL',
  'ﬁsh',
  'e\u0301',
  ' \u200bA ',
])('the normal form of a name has itself as normal form: %j', (header) => {
  expect(deskName(deskName(header))).toBe(deskName(header));
});
