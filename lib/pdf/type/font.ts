/** A glyph of a font; `advanceWidth` is in units of the font. */
export type Glyph = { id: number; codePoints: number[]; advanceWidth: number };

/** What we use of a fontkit font, which comes without types. Lengths in units of the font. */
export type Font = {
  postscriptName: string;
  unitsPerEm: number;
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
