import type { GlyphRun, PackedGlyph, TextLine } from './page-model';
import { inLogicalOrder } from './spans';

/** A glyph on its line: `left` in points, and the word of the line that it is part of. */
type Placed = { glyph: PackedGlyph; run: GlyphRun; left: number; word: number };

/** Glyphs of one run side by side. */
type Piece = { run: GlyphRun; left: number; glyphs: PackedGlyph[] };

/**
 * Puts the words of a line that runs from right to left into the order in which they are read, each
 * with the space after it; the page looks the same. Programs that copy the glyphs as they come turn
 * the letters of a word round, and keep the order of the words.
 * @param levels of the runs (UAX #9)
 */
export function inReadingOrder(line: TextLine, levels: readonly number[]): TextLine {
  if (!levels.some((level) => level > 0)) return line;
  const pieces = piecesOf(wordsOf(line.runs, levels));
  const first = pieces[0]?.left ?? 0;
  const runs = pieces.map(({ run, left, glyphs }, at): GlyphRun => {
    const next = pieces[at + 1];
    return { ...run, glyphs, xAdvance: next ? next.left - left : widthOf(glyphs) };
  });
  return { ...line, ...(line.box && { box: { ...line.box, x: line.box.x + first } }), runs };
}

const widthOf = (glyphs: readonly PackedGlyph[]) =>
  glyphs.reduce((sum, [, , xAdvance]) => sum + xAdvance, 0);

/** All glyphs of a line, each with the number of its word in the order of reading. */
function wordsOf(runs: readonly GlyphRun[], levels: readonly number[]): Placed[] {
  let end = 0;
  const placed = runs.map((run, at) => {
    let left = end;
    end += run.xAdvance ?? 0;
    const glyphs = run.glyphs.map((glyph): Placed => {
      const one = { glyph, run, left, word: 0 };
      left += glyph[2];
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
      if (wasInside && one.glyph[3][0] === 0x20) word += 1;
    }
  }
  return placed.flatMap(({ glyphs }) => glyphs);
}

/** The words one after another, each from left to right. */
function piecesOf(placed: readonly Placed[]): Piece[] {
  const pieces: (Piece & { word: number })[] = [];
  for (const { glyph, run, left, word } of [...placed].sort((a, b) => a.word - b.word)) {
    const last = pieces.at(-1);
    if (last?.word === word && last.run === run) last.glyphs.push(glyph);
    else pieces.push({ run, left, glyphs: [glyph], word });
  }
  return pieces;
}
