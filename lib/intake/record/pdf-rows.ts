/**
 * A piece of a page's text: where it begins, from the left and from the foot, how wide and how high
 * it is, in points.
 */
export type TextPiece = { text: string; x: number; y: number; width: number; height: number };

type Row = { y: number; height: number; pieces: TextPiece[] };

/** Pieces whose feet differ by less than this share of their height are on one row. */
const sameRow = 0.4;
/** Rows farther apart than this share of their height have a blank line between them. */
const blankLine = 1.9;
/** Pieces farther apart than so many letters are two cells. */
const cellGap = 1.2;

/**
 * Lays the text of a page out as lines, as it looks and not as it was painted: rows from the top,
 * cells at the columns where they are.
 */
export function linesOfPage(pieces: readonly TextPiece[]): string[] {
  const shown = withoutDoubles(pieces.filter(({ text }) => text.trim() !== ''));
  const letter = letterWidth(shown);
  return columnsOf(rowsOf(shown), letter).flatMap((rows) => linesOfRows(rows, letter));
}

function linesOfRows(rows: readonly Row[], letter: number): string[] {
  const left = Math.min(...rows.flatMap(({ pieces }) => pieces.map(({ x }) => x)));
  const lines: string[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before && before.y - row.y > blankLine * Math.max(row.height, before.height))
      lines.push('');
    lines.push(lineOf(row, left, letter));
  }
  return lines;
}

/** The usual width of a letter on a page, in points. */
function letterWidth(pieces: readonly TextPiece[]): number {
  const widths = pieces
    .filter(({ text, width }) => text.length > 2 && width > 0)
    .map(({ text, width }) => width / text.length)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 5;
}

/** Some programs paint a letter twice to make it bold. */
function withoutDoubles(pieces: readonly TextPiece[]): TextPiece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text, x, y }) => {
    const key = `${text} ${Math.round(x)} ${Math.round(y)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function rowsOf(pieces: readonly TextPiece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const height = Math.min(piece.height, row?.height ?? piece.height);
    if (row && Math.abs(row.y - piece.y) <= sameRow * height) {
      row.pieces.push(piece);
      row.height = Math.max(row.height, piece.height);
    } else rows.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  for (const { pieces: own } of rows) own.sort((a, b) => a.x - b.x);
  return rows;
}

function lineOf({ pieces }: Row, left: number, letter: number): string {
  let line = '';
  let end = left;
  for (const { text, x, width } of pieces) {
    const gap = (x - end) / letter;
    const column = Math.round((x - left) / letter);
    if (line === '') line = ' '.repeat(Math.min(column, 120));
    else if (gap >= cellGap) line += ' '.repeat(Math.min(Math.max(2, column - line.length), 120));
    else if (gap > 0.15 && !line.endsWith(' ') && !text.startsWith(' ')) line += ' ';
    line += text;
    end = Math.max(end, x + width);
  }
  return line.trimEnd();
}

/** So many letters on both sides of a gutter are running text, not cells of a table. */
const wideColumn = 28;
const mostlyOfRows = 0.7;

/** Splits a page of two columns of running text: the left one is read first. */
function columnsOf(rows: readonly Row[], letter: number): Row[][] {
  const gutters = rows.flatMap(({ pieces }) =>
    pieces.slice(1).flatMap((piece, at) => {
      const before = pieces[at];
      return before && piece.x - before.x - before.width > cellGap * letter ? [piece.x] : [];
    }),
  );
  const gutter = gutters.find(
    (x) =>
      gutters.filter((other) => Math.abs(other - x) < letter).length >= mostlyOfRows * rows.length,
  );
  if (gutter === undefined || rows.length < 8) return [[...rows]];
  const isLeft = ({ x }: TextPiece) => x < gutter - letter;
  const side = (row: Row, ofLeft: boolean): Row => ({
    ...row,
    pieces: row.pieces.filter((piece) => isLeft(piece) === ofLeft),
  });
  const wide = rows.filter((row) =>
    [true, false].every((ofLeft) => lengthOf(side(row, ofLeft)) >= wideColumn),
  );
  if (wide.length < mostlyOfRows * rows.length) return [[...rows]];
  return [true, false].map((ofLeft) =>
    rows.map((row) => side(row, ofLeft)).filter(({ pieces }) => pieces.length > 0),
  );
}

const lengthOf = ({ pieces }: Row) => pieces.reduce((sum, { text }) => sum + text.length, 0);
