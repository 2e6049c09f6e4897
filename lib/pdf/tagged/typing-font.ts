import { create, type Font } from 'fontkit';
import type { PDFDocument, PDFReference } from 'pdfkit';
import { withGlyphs } from './font-file';

/**
 * Resource name of the font in the form's default appearance. By this name and a few others Chromium
 * takes it for a font of signs and types every letter in it. By any other name it types only Western
 * letters in it: Cyrillic in a font of the machine, squeezed, and it drops ễ, ị and ồ.
 */
export const typingFontName = 'Wingdings';

/** Beyond are scripts of many thousand signs, and emoji: nothing that a typeface of text has. */
const lastCode = 0x2fff;

type Letter = { code: number; glyph: number; width: number };

/** The parts that are the same in every document. */
type Prepared = { font: Font; file: Uint8Array; letters: Letter[] };

const prepared = new WeakMap<Uint8Array, Prepared>();

/**
 * Embeds a font to type in: all its letters, since nobody knows yet what will be typed, each by
 * its number in Unicode as its code (Type0 font, Identity-H). A simple font has no codes for
 * Vietnamese, Greek and Cyrillic, and glyph numbers none for letters that share a glyph.
 */
export function embedTypingFont(pdf: PDFDocument, bytes: Uint8Array | undefined): PDFReference {
  if (!bytes) throw new Error('Text fields need a font to type in');
  const typing = prepared.get(bytes) ?? prepare(bytes);
  prepared.set(bytes, typing);
  const { font, file, letters } = typing;
  // No tag of a subset before the name: what may be typed must not look as if it were lacking.
  const BaseFont = font.postscriptName;
  const ended = (data: object, content?: string | Uint8Array) => {
    const reference = pdf.ref(data);
    reference.end(content);
    return reference;
  };
  const descendant = ended({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont,
    CIDSystemInfo: {
      Registry: new String('Adobe'),
      Ordering: new String('Identity'),
      Supplement: 0,
    },
    FontDescriptor: ended(descriptorOf(font, ended({ Length1: file.length }, file))),
    DW: 1000,
    W: widthsOf(letters),
    CIDToGIDMap: ended({}, glyphsByCode(letters)),
  });
  return ended({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: ended({}, charactersOf(letters)),
  });
}

function prepare(bytes: Uint8Array): Prepared {
  const font = create(bytes);
  const letters = font.characterSet
    .filter((code) => code >= 0x20 && code <= lastCode)
    .sort((a, b) => a - b)
    .map((code) => {
      const { id, advanceWidth } = font.glyphForCodePoint(code);
      return { code, glyph: id, width: Math.round((advanceWidth * 1000) / font.unitsPerEm) };
    });
  // Glyph 0 is .notdef.
  return { font, letters, file: withGlyphs(bytes, [0, ...letters.map(({ glyph }) => glyph)]) };
}

function descriptorOf(font: Font, file: PDFReference) {
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: 'FontDescriptor',
    FontName: font.postscriptName,
    Flags: 1 << 2, // symbolic: it has more than the letters of Latin
    FontBBox: [minX, minY, maxX, maxY].map((edge) => Math.round(edge * scale)),
    ItalicAngle: font.italicAngle,
    // Of letters without accents (PDF 1.7, table 122); the font's own line is higher.
    Ascent: font['OS/2'].typoAscender * scale,
    Descent: font['OS/2'].typoDescender * scale,
    CapHeight: font.capHeight * scale,
    StemV: 80, // not in the font; viewers use it only to find a substitute
    FontFile2: file,
  };
}

/** Consecutive codes within one block of 256, as a bfrange wants them. */
function runsOf(letters: Letter[]): [Letter, ...Letter[]][] {
  const runs: [Letter, ...Letter[]][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    const goesOn = run?.at(-1)?.code === letter.code - 1 && letter.code % 256 !== 0;
    if (run && goesOn) run.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** PDF 1.7, 9.7.4.3: the first code of a run, then its widths. */
const widthsOf = (letters: Letter[]) =>
  runsOf(letters).flatMap((run) => [run[0].code, run.map(({ width }) => width)]);

/** PDF 1.7, table 117: two bytes for each code. */
function glyphsByCode(letters: Letter[]): Uint8Array {
  const map = new DataView(new ArrayBuffer(((letters.at(-1)?.code ?? 0) + 1) * 2));
  for (const { code, glyph } of letters) map.setUint16(code * 2, glyph);
  return new Uint8Array(map.buffer);
}

/** Writes a ToUnicode CMap (PDF 1.7, 9.10.3) that maps every code to itself. */
function charactersOf(letters: Letter[]): string {
  const hex = (code: number) => `<${code.toString(16).padStart(4, '0')}>`;
  const ranges = runsOf(letters).map((run) => {
    const first = hex(run[0].code);
    return `${first} ${hex(run[0].code + run.length - 1)} ${first}`;
  });
  // A block holds no more than a hundred.
  const blocks = Array.from({ length: Math.ceil(ranges.length / 100) }, (_, index) => {
    const block = ranges.slice(index * 100, (index + 1) * 100);
    return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
