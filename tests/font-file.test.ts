import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { withGlyphs } from '../lib/pdf/tagged/font-file';
import { typingFont } from './tagged-example';

const whole = create(typingFont);
const drawn = (font: Font, text: string) =>
  Array.from(text, (letter) =>
    font.getGlyph(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id).path.toSVG(),
  );

describe('a font with some of its glyphs', () => {
  const wanted = 'ễЇλ';
  const ids = Array.from(wanted, (c) => whole.glyphForCodePoint(c.codePointAt(0) ?? 0).id);
  const file = withGlyphs(typingFont, [0, ...ids]);
  const font = create(file);

  it('draws these as before, also those that are made of others', () => {
    expect(drawn(font, wanted)).toEqual(drawn(whole, wanted));
    expect(font.glyphForCodePoint(0x41).id).toBe(whole.glyphForCodePoint(0x41).id);
  });

  it('has the others without their drawings', () => {
    expect(drawn(font, 'Q')).toEqual(['']);
    expect(font.numGlyphs).toBe(whole.numGlyphs);
    expect(file.length).toBeLessThan(typingFont.length / 4);
  });

  it('sums up as a font file must', () => {
    const view = new DataView(file.buffer);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('is the same each time', () => {
    expect(withGlyphs(typingFont, [0, ...ids])).toEqual(file);
  });

  it('is refused where there is none', () => {
    expect(() => withGlyphs(new Uint8Array(64), [0])).toThrow(/no table glyf/);
  });
});
