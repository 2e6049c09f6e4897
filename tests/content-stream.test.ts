import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentStream } from '../lib/pdf/tagged/content-stream';

const written = (...operations: string[]) => {
  const content = new ContentStream();
  for (const operation of operations) content.add(operation);
  return content.take().split('\n');
};

/** What is painted, each time with the state of the moment. */
function paintedBy(operations: readonly string[]): string[] {
  const painted: string[] = [];
  const saved: Record<string, string>[] = [];
  let state: Record<string, string> = {};
  for (const operation of operations) {
    const [value = '', name] = operation.split(' ');
    if (operation === 'q') saved.push(state);
    else if (operation === 'Q') state = saved.pop() ?? {};
    else if (name) state = { ...state, [name]: value };
    else if (operation) painted.push(`${operation} ${state.w} ${state.gs}`);
  }
  return painted;
}

describe('the operations of a page', () => {
  it('leave out what is set and not used', () => {
    const used = ['q', '1 0 0 1 5 5 cm', '0 0 10 10 re', 'f', 'Q'];
    expect(written('q', '2 w', 'q', '/Gs1 gs', 'Q', 'Q', ...used)).toEqual(used);
  });

  it('keep what is used, each in its place', () => {
    const nested = ['q', '2 w', 'q', '[] 0 d', 'BT', 'ET', 'Q', '1 0 0 1 0 9 cm', 'BT', 'ET', 'Q'];
    expect(written(...nested)).toEqual(nested);
    expect(written('q', '2 w', 'q', '3 w', 'Q', 'BT', 'ET', 'Q')).toEqual([
      ...['q', '2 w', 'BT', 'ET', 'Q'],
    ]);
  });

  it('leave out what is set after the last that was painted', () => {
    expect(written('q', 'BT', 'ET', '1 0 0 1 9 0 cm', '2 w', 'Q')).toEqual(['q', 'BT', 'ET', 'Q']);
    expect(written('BT', 'ET', '2 w')).toEqual(['BT', 'ET', '2 w']);
  });

  it('leave out the inner one of two states that end together, and keep others', () => {
    const shift = '1 0 0 1 5 5 cm';
    expect(written('q', shift, 'q', '2 w', 'S', 'Q', '3 w', 'Q')).toEqual([
      ...['q', shift, '2 w', 'S', 'Q'],
    ]);
    expect(written('q', 'q', 'q', 'S', 'Q', 'Q', 'Q')).toEqual(['q', 'S', 'Q']);
    const beside = ['q', 'q', 'S', 'Q', 'q', '2 w', 'S', 'Q', 'S', 'Q'];
    expect(written(...beside)).toEqual(beside);
    expect(written('q', 'q', 'S', 'Q', 'q', '2 w', 'S', 'Q', 'Q')).toEqual([
      ...['q', 'q', 'S', 'Q', '2 w', 'S', 'Q'],
    ]);
  });

  it('paint the same, whatever is nested in what', () => {
    const anything = fc.letrec<{ some: string[]; one: string[] }>((tie) => ({
      some: fc.array(tie('one'), { maxLength: 4 }).map((all) => all.flat()),
      one: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<string[][]>(['S'], ['1 w'], ['2 w'], ['/Gs1 gs'], ['/Gs2 gs'], ['EMC']),
        tie('some').map((inside) => ['q', ...inside, 'Q']),
      ),
    })).some;
    fc.assert(
      fc.property(anything, (operations) => {
        expect(paintedBy(written(...operations))).toEqual(paintedBy(operations));
      }),
    );
  });

  it('are cut where a place is left open, and keep what others took as it is', () => {
    const content = new ContentStream<number>();
    for (const one of ['q', '2 w']) content.add(one);
    content.addMark(1);
    content.addPainted('Q');
    content.add('S');
    content.addMark(2);
    content.add('Q');
    expect(content.takePieces()).toEqual({ pieces: ['q\n2 w', 'Q\nS', 'Q'], marks: [1, 2] });
  });

  it('start anew when they were taken', () => {
    const content = new ContentStream();
    content.add('q');
    content.add('BT');
    expect([content.take(), content.take()]).toEqual(['q\nBT', '']);
  });
});
