import type { Glue } from './block';

// Arithmetic of a column: where it breaks, and how the space that is left over is shared. Lengths
// in points.

/** A part of a column that was measured. */
export type Piece = { height: number; above: Glue; keepsNext?: boolean };

/** Layout adds up in single precision. */
const tolerance = 0.01;

/** Height of pieces below each other, with the least space between them. */
const leastHeight = (pieces: readonly Piece[]) =>
  pieces.reduce(
    (sum, { height, above }, index) => sum + height + (index === 0 ? 0 : above.least),
    0,
  );

/** Pieces that go to the same page: each but the last keeps its next. */
function unitsOf<P extends Piece>(pieces: readonly P[]): P[][] {
  const units: P[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last && isOpen) last.push(piece);
    else units.push([piece]);
    isOpen = piece.keepsNext === true;
  }
  return units;
}

/** Breaks a column into pages of a height; what keeps its next goes to the next page with it. */
export function breakColumn<P extends Piece>(pieces: readonly P[], height: number): P[][] {
  const pages: P[][] = [[]];
  const isRoom = (more: readonly P[]) =>
    leastHeight([...(pages.at(-1) ?? []), ...more]) <= height + tolerance;
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

/**
 * Places the pieces of one page: each gap gets its least, then its part of what is left over.
 * @param isFull whether the gaps also take more than is natural to them
 * @returns the distance of each piece from the top
 */
export function placePieces(pieces: readonly Piece[], height: number, isFull: boolean): number[] {
  const gaps = pieces.map(({ above }, index) => (index === 0 ? { ...noGap } : above));
  let left = Math.max(0, height - leastHeight(pieces));
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
  let end = 0;
  return pieces.map((piece, index) => {
    const top = end + (grown[index] ?? 0);
    end = top + piece.height;
    return top;
  });
}

const noGap: Glue = { least: 0, natural: 0, most: 0 };
