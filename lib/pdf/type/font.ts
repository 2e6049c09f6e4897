/** A glyph of a font; `advanceWidth` is in units of the font. */
export type Glyph = { id: number; codePoints: number[]; advanceWidth: number };

/** The parts of a fontkit font that we use; the package has no types. Lengths in units of the font. */
export type Font = {
  postscriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  getGlyph: (id: number, codePoints?: number[]) => Glyph;
  layout: (
    text: string,
    features?: unknown,
    script?: unknown,
    language?: unknown,
    direction?: 'ltr' | 'rtl',
  ) => { glyphs: Glyph[]; positions: { xOffset: number; yOffset: number }[] };
};
