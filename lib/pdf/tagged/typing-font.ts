import { create } from 'fontkit';
import type { PDFDocument, PDFReference } from 'pdfkit';

/** What the fields know the font by. */
export const typingFontName = 'Typing';

const firstCode = 32;
const lastCode = 255;

/** Of Windows-1252 what is not the same in Unicode: codes 128 to 159, of which five are unused. */
const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Not by TextDecoder: that of Node 20 reads Windows-1252 as Latin-1 (nodejs/node #56542).
const characterOf = (code: number) => middle.charCodeAt(code - 128) || code;

/**
 * Embeds a font to type in: whole, since nobody knows yet what will be typed, and with the letters
 * of Windows-1252, which every viewer can type in a simple font.
 */
export function embedTypingFont(pdf: PDFDocument, bytes: Uint8Array | undefined): PDFReference {
  if (!bytes) throw new Error('Text fields need a font to type in');
  const font = create(bytes);
  const scale = 1000 / font.unitsPerEm;
  const widths = Array.from({ length: lastCode - firstCode + 1 }, (_, index) => {
    const glyph = font.glyphForCodePoint(characterOf(firstCode + index));
    return Math.round(glyph.advanceWidth * scale);
  });

  const file = pdf.ref({ Length1: bytes.length });
  file.end(bytes);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: font.postscriptName,
    Flags: 1 << 5, // nonsymbolic: its letters are those of the encoding
    FontBBox: [minX, minY, maxX, maxY].map((edge) => Math.round(edge * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    StemV: 80, // not in the font; viewers use it only to find a substitute
    FontFile2: file,
  });
  descriptor.end();
  const reference = pdf.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: font.postscriptName,
    FirstChar: firstCode,
    LastChar: lastCode,
    Widths: widths,
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: descriptor,
  });
  reference.end();
  return reference;
}
