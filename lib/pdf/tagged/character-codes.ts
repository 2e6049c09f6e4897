import type { EmbeddedFont } from 'pdfkit';
import { hasRightToLeft } from '../../wording/text';
import type { Glyphs } from './page-model';

// Two characters may share a glyph: the micro sign and the Greek mu, the space and the no-break
// space. A PDF font maps each of its codes to a character, and pdfkit gives each
// glyph one code: the paper then reads back as the character that fontkit happened to meet first
// in this process. Here each pair of glyph and character gets a code of its own.

/** The parts of fontkit's glyph that painting reads. */
export type PaintedGlyph = { id: number; codePoints: number[]; advanceWidth: number };

/** Glyph ids of every OpenType font are below this; ids made here are above it. */
const glyphLimit = 0x10000;

/** Whether a number was made of a glyph and the character that was typed. */
export const isTyped = (id: number): boolean => id >= glyphLimit;

/**
 * The glyphs of a run, each standing for the character that was typed.
 * @param line the text of the line that the run is part of, from `start` to `end`
 */
export function typedGlyphs(
  { start, end, glyphs = [] }: { start: number; end: number; glyphs?: PaintedGlyph[] },
  line: string,
): PaintedGlyph[] {
  const typed = Array.from(line.slice(start, end), (c) => c.codePointAt(0) ?? 0);
  // Glyphs and characters that do not count the same cannot be told apart by counting, nor those
  // that run from right to left, whose glyphs come in another order.
  const count = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0);
  const isCounted = typed.length === count && !hasRightToLeft(line);
  let at = 0;
  return glyphs.map(({ id, codePoints, advanceWidth }) => {
    const codePoint = isCounted ? typed[at] : codePoints[0];
    at += codePoints.length;
    return codePoints.length === 1 && codePoint !== undefined
      ? { id: id + glyphLimit * codePoint, codePoints: [codePoint], advanceWidth }
      : { id, codePoints, advanceWidth };
  });
}

/** The characters that a glyph stands for, by its place. */
export const lettersAt = (
  { ids, letters }: Pick<Glyphs, 'ids' | 'letters'>,
  at: number,
): number[] => letters?.[at] ?? [Math.floor((ids[at] ?? 0) / glyphLimit)];

/** The codes of a font that is being embedded. */
export class CharacterCodes {
  readonly #codes = new Map<number, { hex: string; width: number }>();

  constructor(readonly font: EmbeddedFont) {
    const { subset } = font;
    // Takes the numbers made above: a code each, the same drawing.
    subset.includeGlyph = (glyph) => {
      subset.mapping[glyph] ??= subset.glyphs.push(glyph % glyphLimit) - 1;
      return subset.mapping[glyph];
    };
  }

  /** Code of a glyph, in hex as pages show it, and the glyph's width in thousandths of an em. */
  codeAt(glyphs: Glyphs, at: number): { hex: string; width: number } {
    const id = glyphs.ids[at] ?? 0;
    const known = this.#codes.get(id);
    if (known) return known;
    const { subset, widths, unicode, scale, font } = this.font;
    const code = subset.includeGlyph(id);
    const width = font.getGlyph(id % glyphLimit).advanceWidth * scale;
    widths[code] ??= width;
    unicode[code] ??= lettersAt(glyphs, at);
    const made = { hex: code.toString(16).padStart(4, '0'), width };
    this.#codes.set(id, made);
    return made;
  }
}
