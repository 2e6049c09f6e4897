import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakColumn,
  chooseSizes,
  type MorePages,
  type Piece,
  placePieces,
} from '../lib/pdf/pages/set-column';

// Sums of a column by themselves: nothing of them knows what a block shows.

const gap = (least: number, natural = least, most = natural) => ({ least, natural, most });
const piece = (height: number, above = gap(2, 4, 10), keepsNext = false): Piece => ({
  height,
  above,
  keepsNext,
});
const heights = (pages: Piece[][]) => pages.map((page) => page.map(({ height }) => height));

describe('a column', () => {
  it('breaks where the page has no room for the least space', () => {
    expect(heights(breakColumn([piece(40), piece(40), piece(40)], 82))).toEqual([[40, 40], [40]]);
    expect(heights(breakColumn([piece(40), piece(40), piece(40)], 81))).toEqual([[40], [40], [40]]);
  });

  it('takes a heading to the page of what follows it', () => {
    const pieces = [piece(60), piece(10, gap(2), true), piece(40)];
    expect(heights(breakColumn(pieces, 100))).toEqual([[60], [10, 40]]);
  });

  it('breaks what keeps its next where no page holds both', () => {
    const pieces = [piece(60, gap(2), true), piece(60)];
    expect(heights(breakColumn(pieces, 100))).toEqual([[60], [60]]);
  });

  it('is a blank page without any blocks', () => {
    expect(breakColumn([], 100)).toEqual([[]]);
  });
});

describe('space that is left over', () => {
  const pieces = [piece(10), piece(10, gap(2, 4, 10)), piece(10, gap(2, 8, 20))];

  it.each([
    [34, true, [0, 12, 24]],
    [38, true, [0, 13, 28]],
    [42, true, [0, 14, 32]],
    [42, false, [0, 14, 32]],
    [60, true, [0, 20, 50]],
    [60, false, [0, 14, 32]],
    [99, true, [0, 20, 50]],
  ])('of a page of %d is shared: %s', (height, isFull, tops) => {
    expect(placePieces(pieces, height, isFull)).toEqual(tops);
  });

  it('never puts a piece over another one, nor below the page', () => {
    const some = fc.array(
      fc.record({
        height: fc.integer({ min: 0, max: 90 }),
        above: fc
          .tuple(fc.nat(9), fc.nat(9), fc.nat(20))
          .map(([least, more, most]) => gap(least, least + more, least + more + most)),
        keepsNext: fc.boolean(),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, fc.boolean(), (column, isFull) => {
        const pages = breakColumn(column, 100);
        expect(pages.flat()).toEqual(column);
        for (const page of pages) {
          const tops = placePieces(page, 100, isFull);
          for (const [index, { height, above }] of page.entries()) {
            const before =
              index === 0 ? 0 : (tops[index - 1] ?? 0) + (page[index - 1]?.height ?? 0);
            const space = (tops[index] ?? 0) - before;
            expect(space).toBeGreaterThanOrEqual(index === 0 ? 0 : above.least - 0.01);
            expect(space).toBeLessThanOrEqual(above.most + 0.01);
            expect((tops[index] ?? 0) + height).toBeLessThan(100.1);
          }
        }
      }),
    );
  });
});

describe('lines to write on', () => {
  const none = { least: [], larger: [] };
  const room = (height: number, rank: 'firstLine' | 'secondLine' = 'firstLine') => ({
    ...none,
    larger: [{ rank, pieces: [piece(height, gap(0))] }],
  });
  const text = (height: number) => ({ least: [piece(height, gap(0))], larger: [] });
  const pagesFor = (morePages: MorePages, ...blocks: Parameters<typeof chooseSizes>[0]) =>
    heights(breakColumn(chooseSizes(blocks, 100, morePages), 100));
  const paper = { for: ['firstLine'], most: 4 } as const;

  it('take what their pages have', () => {
    expect(pagesFor({}, text(60), room(40))).toEqual([[60, 40]]);
    expect(pagesFor({}, text(60), room(41))).toEqual([[60]]);
  });

  it('take the back of the last sheet of paper where they may', () => {
    const three = [text(90), text(90), text(90), room(50)];
    expect(pagesFor({}, ...three)).toHaveLength(3);
    expect(pagesFor({ wholeSheets: true }, ...three)).toEqual([[90], [90], [90], [50]]);
    expect(pagesFor({ wholeSheets: true }, text(60), room(50))).toEqual([[60]]);
  });

  it('take another sheet of paper for those that must not be missing, and no more than that', () => {
    const two = [text(90), text(90), room(50)];
    expect(pagesFor({ wholeSheets: true }, ...two)).toEqual([[90], [90]]);
    const morePages = { wholeSheets: true, anotherSheet: paper };
    expect(pagesFor(morePages, ...two)).toEqual([[90], [90], [50]]);
    expect(pagesFor({ ...morePages, anotherSheet: { ...paper, most: 3 } }, ...two)).toHaveLength(2);
    expect(pagesFor(morePages, text(90), text(90), room(50, 'secondLine'))).toHaveLength(2);
  });
});
