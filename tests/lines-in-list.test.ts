import { describe, expect, it } from 'vitest';
import { readyRowOf } from './list-of';

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
    const [note, ...more] = notes.filter(({ message }) => message.includes('counting the one now'));
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
