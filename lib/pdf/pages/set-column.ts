import type { Glue } from './block';
import { type Rank, type Step, steps } from './ranks';

// Arithmetic of a column: what of it there is room for, where it breaks, and how the space that is
// left over is shared. Lengths in points.

/** A part of a column that was measured. */
export type Piece = {
  height: number;
  above: Glue;
  keepsNext?: boolean;
  keepsPrevious?: boolean;
  atFoot?: boolean;
};

/** The ways to set a block, each in pieces: the one that takes least room first. */
export type Ways<P extends Piece> = { least: P[]; larger: { rank: Rank; pieces: P[] }[] };

type Space = Step['space'];

/** Layout adds up in single precision. */
const tolerance = 0.01;

/** Height of pieces below each other. */
const heightOf = (pieces: readonly Piece[], space: Space) =>
  pieces.reduce(
    (sum, { height, above }, index) => sum + height + (index === 0 ? 0 : above[space]),
    0,
  );

/** Pieces that go to the same page. */
function unitsOf<P extends Piece>(pieces: readonly P[]): P[][] {
  const units: P[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last && (isOpen || piece.keepsPrevious)) last.push(piece);
    else units.push([piece]);
    isOpen = piece.keepsNext === true;
  }
  return units;
}

/** Breaks a column into pages of a height; what keeps its next goes to the next page with it. */
export function breakColumn<P extends Piece>(
  pieces: readonly P[],
  height: number,
  space: Space = 'least',
): P[][] {
  const pages: P[][] = [[]];
  const isRoom = (more: readonly P[]) =>
    heightOf([...(pages.at(-1) ?? []), ...more], space) <= height + tolerance;
  for (const unit of unitsOf(pieces)) {
    if (!isRoom(unit) && pages.at(-1)?.length) pages.push([]);
    // What no page holds whole breaks anywhere.
    for (const piece of unit) {
      if (!isRoom([piece]) && pages.at(-1)?.length) pages.push([]);
      pages.at(-1)?.push(piece);
    }
  }
  return pages;
}

/** How many blocks are whole on the first page. */
function blocksOnFirst<P extends Piece>(blocks: readonly P[][], height: number): number {
  let left = breakColumn(blocks.flat(), height)[0]?.length ?? 0;
  const end = blocks.findIndex((pieces) => {
    left -= pieces.length;
    return left < 0;
  });
  return end < 0 ? blocks.length : end;
}

/** How many pages a column may take for its larger ways, beyond those that it needs. */
export type MorePages = {
  /** A back that would stay blank is there for them too. */
  wholeSheets?: boolean;
  /** For some of them another sheet of paper, where there are then no more pages than this. */
  anotherSheet?: { for: readonly Rank[]; most: number };
};

/**
 * Takes up the larger ways to set blocks step by step, as long as there are pages for them. A larger
 * size takes nothing off the first page, which is read first.
 */
export function chooseSizes<P extends Piece>(
  blocks: readonly Ways<P>[],
  height: number,
  { wholeSheets = false, anotherSheet }: MorePages = {},
): P[] {
  const needed = breakColumn(
    blocks.flatMap(({ least }) => least),
    height,
  ).length;
  const pages = wholeSheets && needed > 1 ? needed + (needed % 2) : needed;
  const { chosen, refused } = takeUp(blocks, height, pages);
  const isWanted = refused.some((rank) => anotherSheet?.for.includes(rank));
  return isWanted && pages + 2 <= (anotherSheet?.most ?? 0)
    ? takeUp(blocks, height, pages + 2).chosen
    : chosen;
}

/** The ways that there is room for on some pages, and the ranks of those that there is not. */
function takeUp<P extends Piece>(blocks: readonly Ways<P>[], height: number, pages: number) {
  let chosen = blocks.map(({ least }) => least);
  const refused: Rank[] = [];
  const onFirst = blocksOnFirst(chosen, height);
  for (const { name, space, together } of steps as readonly Step[]) {
    const ways = blocks.flatMap(({ larger }, index) =>
      larger.filter(({ rank }) => rank === name).map(({ pieces }) => ({ index, pieces })),
    );
    for (const some of together ? [ways] : ways.map((way) => [way])) {
      const changed = [...chosen];
      for (const { index, pieces } of some) changed[index] = pieces;
      const isFree = heightOf(changed.flat(), space) <= heightOf(chosen.flat(), space);
      const isRoom =
        breakColumn(changed.flat(), height, space).length <= pages &&
        (space === 'natural' || blocksOnFirst(changed, height) >= onFirst);
      // Lines beside something higher cost nothing.
      if (isFree || isRoom) chosen = changed;
      else refused.push(name as Rank);
    }
  }
  return { chosen: chosen.flat(), refused };
}

/**
 * Places the pieces of one page: each gap gets its least, then its part of what is left over.
 * @param isFull whether the gaps also take more than is natural to them
 * @returns the distance of each piece from the top
 */
export function placePieces(pieces: readonly Piece[], height: number, isFull: boolean): number[] {
  const gaps = pieces.map(({ above }, index) => (index === 0 ? noGap : above));
  let left = Math.max(0, height - heightOf(pieces, 'least'));
  const grown = gaps.map(({ least }) => least);
  const share = (from: keyof Glue, to: keyof Glue) => {
    const wanted = gaps.reduce((sum, gap) => sum + gap[to] - gap[from], 0);
    const part = wanted === 0 ? 0 : Math.min(1, left / wanted);
    for (const [index, gap] of gaps.entries()) {
      grown[index] = (grown[index] ?? 0) + (gap[to] - gap[from]) * part;
    }
    left -= wanted * part;
  };
  share('least', 'natural');
  if (isFull) share('natural', 'most');
  const foot = pieces.findIndex(({ atFoot }) => atFoot);
  if (foot > 0) grown[foot] = (grown[foot] ?? 0) + left;
  let end = 0;
  return pieces.map((piece, index) => {
    const top = end + (grown[index] ?? 0);
    end = top + piece.height;
    return top;
  });
}

const noGap: Glue = { least: 0, natural: 0, most: 0 };
