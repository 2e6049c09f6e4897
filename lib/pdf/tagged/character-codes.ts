import type { EmbeddedFont } from 'pdfkit';

// Two characters may share a glyph: the micro sign and the Greek mu, the space and the no-break
// space. A PDF font says of each of its codes which character it stands for, and pdfkit gives each
// glyph one code: the paper then reads back as the character that fontkit happened to meet first
// in this process. Here each pair of glyph and character gets a code of its own.

/** What of fontkit's glyph is read when text is painted. */
type Glyph = { id: number; codePoints: number[]; advanceWidth: number };
export type Line = { string: string; runs: { start: number; end: number; glyphs?: Glyph[] }[] };

/** Glyph numbers are below this in every OpenType font; above it stand numbers made here. */
const glyphLimit = 0x10000;

/** The same lines, in which every glyph stands for the character that was typed. */
export function withTypedCharacters(lines: Line[]): Line[] {
  return lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => {
      const { glyphs = [] } = run;
      const typed = Array.from(line.string.slice(run.start, run.end), (c) => c.codePointAt(0) ?? 0);
      // Glyphs and characters that do not count the same cannot be told apart by counting, nor
      // those that run from right to left: their glyphs stand in another order.
      const isCounted =
        typed.length === glyphs.flatMap((glyph) => glyph.codePoints).length &&
        !rightToLeft.test(line.string);
      let at = 0;
      return {
        ...run,
        glyphs: glyphs.map((glyph) => {
          const codePoint = isCounted ? typed[at] : glyph.codePoints[0];
          at += glyph.codePoints.length;
          return glyph.codePoints.length === 1 && codePoint !== undefined
            ? standingFor(codePoint, glyph)
            : glyph;
        }),
      };
    }),
  }));
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

const standingFor = (codePoint: number, glyph: Glyph): Glyph =>
  Object.create(glyph, {
    id: { value: glyph.id + glyphLimit * codePoint },
    codePoints: { value: [codePoint] },
    advanceWidth: { value: glyph.advanceWidth },
  });

/** Lets a font that is being embedded take the numbers made above: a code each, the same drawing. */
export function acceptMadeNumbers({ subset }: EmbeddedFont): void {
  subset.includeGlyph = (glyph) => {
    subset.mapping[glyph] ??= subset.glyphs.push(glyph % glyphLimit) - 1;
    return subset.mapping[glyph];
  };
}
