import { describe, expect, it } from 'vitest';
import type { FirstLine } from '../lib/answers/desk-file';
import { editRow } from '../lib/intake/rows/change-rows';
import { listOf, readyRowOf } from './list-of';

// Decision 34: lines are treatments since the spread, counting the one now. "2L" alone may be the
// line that somebody is on or the next one, so it is not sure until the desk says what it means.

function rowOf(columns: Record<string, string>) {
  const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join('\t');
  return readyRowOf(`${line(Object.keys(columns))}\n${line(Object.values(columns))}`);
}

describe('a line by its number alone', () => {
  it.each([
    ['Prior lines', '1L'],
    ['Prior lines', '2L'],
    ['Line', '1L'],
    ['LOT', '2 L'],
    ['Current line', '2L'],
    ['Line of therapy', '1st line'],
    ['Line of therapy', 'second-line'],
    ['Prior lines', '2nd'],
    ['Line', 'First'],
    ['Line', 'frontline'],
    ['Line', '1L/2L'],
    ['Line', '1L ongoing'],
    ['Line', '1L completed'],
    ['Line', '2L, s/p 1L'],
    ['Dx', 'TNBC, 2L'],
    ['Dx', 'TNBC 1L'],
    ['Dx', 'MBC; 1L'],
    ['Dx', 'Stage IV, 1L metastatic'],
    ['Notes', 's/p 1L, 2L'],
    ['Notes', 'one prior line, 2L'],
    ['Notes', 'No prior lines, 1L'],
  ])('under %s is not sure, and the desk is asked: %s', (column, cell) => {
    const { answers, notes } = rowOf({ [column]: cell, Told: 'yes' });
    expect(answers.priorLines).toBe('not-sure');
    const [note, ...more] = notes.filter(({ message }) =>
      message.includes('may be the treatment now'),
    );
    expect(more).toEqual([]);
    expect(note).toMatchObject({ column, kind: 'disagrees' });
    expect(note?.message).toMatch(/^“.*” may be the treatment now or the next one/);
  });

  it('beside one prior line is one, or two with the one now: not sure', () => {
    const { answers, notes } = rowOf({ 'Prior lines': '1', Dx: 'TNBC, 2L', Told: 'yes' });
    expect(answers).toMatchObject({ priorLines: 'not-sure', subtype: 'triple-negative' });
    expect(notes.some(({ message }) => message.startsWith('“2L”'))).toBe(true);
    expect(notes.some(({ column }) => column === 'Prior lines, Dx')).toBe(true);
  });
});

describe('what is said in full', () => {
  it.each([
    ['Prior lines', '0', 'none'],
    ['Prior lines', '1', 'one'],
    ['Prior lines', '2', 'two-or-more'],
    ['Prior lines', 'none', 'none'],
    ['Treatments since the spread (counting the one now)', '1', 'one'],
    ['Line', '3L', 'two-or-more'],
    ['Line', '4th line', 'two-or-more'],
    ['Prior lines', 's/p 1L', 'one'],
    ['Prior lines', 'after 1L', 'one'],
    ['Dx', 's/p 1L', 'one'],
    ['Dx', 'progressed on 1L', 'one'],
    ['Dx', 's/p 2L', 'two-or-more'],
    ['Dx', 'progressed on 1L, now 2L', 'two-or-more'],
    ['Dx', 'on 1L capecitabine', 'one'],
    ['Dx', 'on 2L capecitabine', 'two-or-more'],
    ['Dx', 'starting 1L', 'none'],
    ['Dx', 'starting 2L', 'one'],
    ['Dx', 'no prior treatment for metastatic disease, starting 1L', 'none'],
    ['Dx', 'treatment-naive, starting 1L', 'none'],
    ['Dx', 'two prior lines for mets', 'two-or-more'],
    ['Dx', 'no prior treatment for mets', 'none'],
  ])('under %s stays as it was: %s', (column, cell, lines) => {
    const { answers, notes } = rowOf({ [column]: cell });
    expect(answers.priorLines).toBe(lines);
    expect(notes.some(({ message }) => message.startsWith('“'))).toBe(false);
  });

  it('is told as a count with the one now', () => {
    expect(rowOf({ 'Prior lines': '1' }).notes[0]?.message).toBe(
      'Read “1” as Treatments since the spread, counting the one now: One.',
    );
  });
});

describe('no line beside a drug now', () => {
  it.each([
    [{ 'Prior lines': '0', 'Current treatment': 'letrozole' }, 'not-sure'],
    [{ 'Prior lines': 'none', 'Current tx': 'Capecitabine' }, 'not-sure'],
    [{ 'Prior lines': '0', 'Current treatment': 'yes' }, 'not-sure'],
    [{ 'Prior lines': '0', 'Current treatment': 'unknown' }, 'not-sure'],
    [{ 'Prior lines': '0', 'Current treatment': 'none' }, 'none'],
    [{ 'Prior lines': '0', 'Current treatment': 'n/a' }, 'none'],
    [{ 'Prior lines': '0', 'Current treatment': '-' }, 'none'],
    [{ 'Prior lines': '0', 'Current treatment': '' }, 'none'],
    [{ 'Prior lines': '1', 'Current treatment': 'letrozole' }, 'one'],
    [{ 'Prior lines': '2', 'Current treatment': 'letrozole' }, 'two-or-more'],
  ])('cannot count the one now: %j', (columns, lines) => {
    const { answers, notes } = rowOf(columns);
    expect(answers.priorLines).toBe(lines);
    const doubts = notes.filter(({ kind }) => kind === 'disagrees');
    expect(doubts.length).toBe(lines === 'not-sure' ? 1 : 0);
  });
});

describe('once the desk says what a line by its number alone means', () => {
  const lineIn = (column: string, cell: string, firstLine: FirstLine) => {
    const [row] = listOf(`${column}\tTold\n"${cell}"\tyes`, { firstLine }).rows;
    if (row?.state !== 'ready') throw new Error('not ready');
    const kinds = row.notes.map(({ kind }) => kind);
    return { lines: row.answers.priorLines, isOpen: row.openLine !== undefined, kinds };
  };

  it.each([
    ['Line', '1L', 'none', 'one'],
    ['Line', 'first', 'none', 'one'],
    ['Line', '1st line', 'none', 'one'],
    ['LOT', '2L', 'one', 'two-or-more'],
    ['Prior lines', '2nd', 'one', 'two-or-more'],
    ['Line', 'frontline', 'none', 'one'],
    ['Line', '2nd line metastatic', 'one', 'two-or-more'],
    ['Dx', 'TNBC, 2L', 'one', 'two-or-more'],
    ['Dx', 'TNBC 1L', 'none', 'one'],
    ['Dx', 'Stage IV; 1L tx', 'none', 'one'],
    ['Notes', '2L HR+/HER2-', 'one', 'two-or-more'],
  ])('%s: %j about to start is %s, running %s', (column, cell, next, now) => {
    expect(lineIn(column, cell, 'about-to-start')).toMatchObject({ lines: next, isOpen: true });
    expect(lineIn(column, cell, 'running')).toMatchObject({ lines: now, isOpen: true });
    expect(lineIn(column, cell, 'running').kinds).not.toContain('disagrees');
  });

  it.each([
    '1L ongoing',
    '1L completed',
    '1L stopped',
    '1L maintenance',
    '1L/2L',
    '1L?',
    '1L vs 2L',
    '2L+',
    '1L new',
    '2L, s/p 1L',
    'one prior line, 2L',
    'No prior lines, 1L',
    '2L pending',
  ])('more words about it stay not sure: %s', (cell) => {
    for (const firstLine of ['about-to-start', 'running'] as const) {
      const { lines, isOpen } = lineIn('Notes', cell, firstLine);
      expect([lines, isOpen]).toEqual(['not-sure', false]);
    }
  });

  it.each([
    ['3L', 'two-or-more'],
    ['s/p 1L', 'one'],
    ['starting 2L', 'one'],
    ['on 1L capecitabine', 'one'],
    ['no prior treatment for mets', 'none'],
  ])('what is said in full is as it was: %s', (cell, lines) => {
    expect(lineIn('Dx', cell, 'about-to-start')).toMatchObject({ lines, isOpen: false });
    expect(lineIn('Dx', cell, 'running')).toMatchObject({ lines, isOpen: false });
  });

  it('a line about to start beside a drug now is not sure', () => {
    const list = listOf('Line\tCurrent tx\n1L\tcapecitabine', { firstLine: 'about-to-start' });
    expect(list.rows[0]).toMatchObject({ answers: { priorLines: 'not-sure' } });
  });

  it('an edited row is read the same way', () => {
    const list = listOf('Name\tLine\nAna\tx', { firstLine: 'running' });
    const edited = editRow(list, 2, ['Ana', '1L']);
    expect(edited.rows[0]).toMatchObject({ answers: { priorLines: 'one' }, openLine: '1L' });
  });
});
