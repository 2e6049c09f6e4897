import { describe, expect, it } from 'vitest';
import { columnQuestions } from '../lib/intake/rows/column-questions';
import { readAgain } from '../lib/intake/rows/packet-rows';
import { type ClosedColumn, closedValues, withValue } from '../lib/intake/rows/value-choices';
import { listOf } from './list-of';

// Words of a yes or no that were not understood are asked about once for the list.

const list = listOf(
  [
    'Name,Interpreter needed?,irAE,Prior IO,Paper size',
    'Ana,Igbo only,colitis,KN-999,foolscap',
    'Eva,igbo  ONLY,no,now,A4',
    'Ida,No,yes,,',
  ].join('\n'),
);
const answersIn = (of: typeof list) =>
  of.rows.map((row) => {
    if (row.state !== 'ready') throw new Error('not ready');
    const { filledInBy, name, ...answers } = row.answers;
    return answers;
  });

describe('words under a closed question', () => {
  it('that do not answer it are asked about, each wording once', () => {
    const { values, asked } = columnQuestions(list);
    expect(values.map(({ header, words, rows, chosen }) => [header, words, rows, chosen])).toEqual([
      ['Interpreter needed?', 'Igbo only', 2, undefined],
      ['irAE', 'colitis', 1, undefined],
      ['Prior IO', 'KN-999', 1, undefined],
      ['Paper size', 'foolscap', 1, undefined],
    ]);
    expect(asked).toBe(4);
    expect(answersIn(list)[0]).toEqual({});
  });

  it('mean what a person says that they mean, in every row', () => {
    const means: Partial<Record<ClosedColumn, string>> = {
      needsInterpreter: 'yes',
      immunotherapyEffects: 'no',
      immunotherapy: 'none',
      paper: 'letter',
    };
    const values = columnQuestions(list).values.map(({ column, key }) => ({
      ...{ column, words: key },
      means: means[column] ?? '',
    }));
    const read = readAgain(list, { values });
    expect(answersIn(read)).toEqual([
      {
        ...{ needs: ['interpreter'], immunotherapyEffects: false },
        ...{ immunotherapy: [], paper: 'letter' },
      },
      {
        ...{ needs: ['interpreter'], immunotherapyEffects: false },
        ...{ immunotherapy: ['now'], paper: 'a4' },
      },
      { immunotherapyEffects: true },
    ]);
    // They stay on the page, so that a choice can be changed.
    const again = columnQuestions(read);
    expect(again.asked).toBe(0);
    expect(again.values.map(({ chosen }) => chosen)).toEqual(['yes', 'no', 'none', 'letter']);
  });

  it.each(Object.entries(closedValues))(
    'of %s can be taken for all that it offers',
    (column, of) => {
      for (const means of of) {
        const text = `Name,x\nAna,zebra\n`;
        const columns = [{ header: 'x', column: column as ClosedColumn }];
        const values = withValue([], { column: column as ClosedColumn, words: 'zebra', means });
        const [row] = listOf(text, { columns, values }).rows;
        expect(row).toMatchObject({ state: 'ready' });
        expect(row?.state === 'ready' && row.notes.filter(({ kind }) => kind !== 'read')).toEqual(
          [],
        );
      }
    },
  );

  it('are those of their own column', () => {
    const values = withValue(undefined, { column: 'paper', words: 'igbo only', means: 'a4' });
    expect(answersIn(readAgain(list, { values }))[0]).toEqual({});
  });
});
