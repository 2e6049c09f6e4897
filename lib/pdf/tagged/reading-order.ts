import type { PaintedGlyph } from './character-codes';
import { inLogicalOrder } from './spans';

/** A glyph with its advance in points, and how far it is off the line in thousandths of an em. */
export type PlacedGlyph = {
  glyph: PaintedGlyph;
  advance: number;
  offset: [right: number, up: number] | null;
};

/** Lengths in points. */
type Run = { xAdvance?: number; glyphs: PlacedGlyph[] };

/** A glyph on its line: `left` in points, and the word of the line that it is part of. */
type Placed<R extends Run> = { placed: PlacedGlyph; run: R; left: number; word: number };

/** Glyphs of one run side by side. */
type Piece<R extends Run> = { run: R; left: number; glyphs: PlacedGlyph[] };

/**
 * Puts the words of a line that runs from right to left into the order in which they are read, each
 * with the space after it; the page looks the same. Programs that copy the glyphs as they come turn
 * the letters of a word round, and keep the order of the words.
 * @param levels of the runs (UAX #9)
 */
export function inReadingOrder<R extends Run>(
  line: { box?: { x: number }; runs: R[] },
  levels: readonly number[],
): { box?: { x: number }; runs: R[] } {
  if (!levels.some((level) => level > 0)) return line;
  const pieces = piecesOf(wordsOf(line.runs, levels));
  const first = pieces[0]?.left ?? 0;
  const runs = pieces.map(({ run, left, glyphs }, at): R => {
    const next = pieces[at + 1];
    return { ...run, glyphs, xAdvance: next ? next.left - left : widthOf(glyphs) };
  });
  return { ...(line.box && { box: { ...line.box, x: line.box.x + first } }), runs };
}

const widthOf = (glyphs: readonly PlacedGlyph[]) =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0);

/** All glyphs of a line, each with the number of its word in the order of reading. */
function wordsOf<R extends Run>(runs: readonly R[], levels: readonly number[]): Placed<R>[] {
  let end = 0;
  const placed = runs.map((run, at) => {
    let left = end;
    end += run.xAdvance ?? 0;
    const glyphs = run.glyphs.map((glyph): Placed<R> => {
      const one = { placed: glyph, run, left, word: 0 };
      left += glyph.advance;
      return one;
    });
    return { glyphs, level: levels[at] ?? 0 };
  });
  let word = 0;
  let wasInside = false;
  for (const { glyphs, level } of inLogicalOrder(placed, (run) => run.level)) {
    // What is beside it stays whole.
    if (wasInside !== level > 0) word += 1;
    wasInside = level > 0;
    for (const one of level % 2 === 1 ? [...glyphs].reverse() : glyphs) {
      one.word = word;
      if (wasInside && one.placed.glyph.codePoints[0] === 0x20) word += 1;
    }
  }
  return placed.flatMap(({ glyphs }) => glyphs);
}

/** The words one after another, each from left to right. */
function piecesOf<R extends Run>(all: readonly Placed<R>[]): Piece<R>[] {
  const pieces: (Piece<R> & { word: number })[] = [];
  for (const { placed, run, left, word } of [...all].sort((a, b) => a.word - b.word)) {
    const last = pieces.at(-1);
    if (last?.word === word && last.run === run) last.glyphs.push(placed);
    else pieces.push({ run, left, glyphs: [placed], word });
  }
  return pieces;
}
