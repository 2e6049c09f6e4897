import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { operationsOf, type Report } from './matterhorn-content';

/** Tells what is wrong with a font, whose codes `shown` are on a page. */
export function checkFont(font: PDFDict, shown: Set<number>, report: Report): void {
  const name = font.lookup(PDFName.of('BaseFont'))?.toString() ?? 'a font';
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const program = descendants ? descendants.lookup(0, PDFDict) : font;
  const descriptor = program.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
  if (!files.some((key) => descriptor?.lookup(key))) report('31-009', `${name} is not embedded`);
  if (descendants && !program.lookup(PDFName.of('CIDToGIDMap'))) {
    report('31-006', `${name} has no CIDToGIDMap`);
  }
  if (descendants) checkGlyphs(name, program, shown, report);
  const toUnicode = font.lookup(PDFName.of('ToUnicode'));
  if (toUnicode instanceof PDFRawStream) {
    const { mapped, toNothing } = mappedCodes(streamText(toUnicode));
    const lacking = [...shown].filter((code) => !mapped.has(code));
    if (lacking.length > 0) report('10-001', `${name}: no character for ${lacking.join(' ')}`);
    const empty = [...shown].filter((code) => toNothing.includes(code));
    if (empty.length > 0) report('31-028', `${name}: nothing stands for ${empty.join(' ')}`);
  } else if (!/^\/(?:WinAnsi|MacRoman)Encoding$/.test(`${font.lookup(PDFName.of('Encoding'))}`)) {
    report('31-027', `${name} has no ToUnicode`);
  }
}

/** Tells which codes have no glyph in the font, or one that is not as wide as the file says. */
function checkGlyphs(name: string, program: PDFDict, codes: Set<number>, report: Report): void {
  const file = program
    .lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    ?.lookup(PDFName.of('FontFile2'));
  if (!(file instanceof PDFRawStream)) return;
  const font = create(decodePDFRawStream(file).decode());
  const map = program.lookup(PDFName.of('CIDToGIDMap'));
  const glyphs = map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()) : null;
  const widths = widthsIn(program.lookupMaybe(PDFName.of('W'), PDFArray));
  for (const code of codes) {
    const id = glyphs ? (glyphs.length > code * 2 + 1 ? glyphs.readUInt16BE(code * 2) : 0) : code;
    if (id === 0 || id >= font.numGlyphs) {
      report('31-011', `${name}: no glyph for ${code}`);
      continue;
    }
    const real = (font.getGlyph(id).advanceWidth * 1000) / font.unitsPerEm;
    const said = widths.get(code) ?? 1000;
    if (Math.abs(real - said) > 1)
      report('31-016', `${name}: ${code} is ${real} wide, not ${said}`);
  }
}

/** The widths of a CID font by code; our files write no ranges of equal widths. */
function widthsIn(array: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; array && i + 1 < array.size(); i += 2) {
    const first = array.lookup(i, PDFNumber).asNumber();
    for (const [at, width] of array
      .lookup(i + 1, PDFArray)
      .asArray()
      .entries()) {
      if (width instanceof PDFNumber) widths.set(first + at, width.asNumber());
    }
  }
  return widths;
}

/** All codes that a font has a character for: of a font to type in, any may come to be shown. */
export function codesOf(font: PDFDict): Set<number> {
  const toUnicode = font.lookup(PDFName.of('ToUnicode'));
  return toUnicode instanceof PDFRawStream ? mappedCodes(streamText(toUnicode)).mapped : new Set();
}

export const streamText = (stream: PDFRawStream) =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/** What each code of a font stands for, in letters. */
export function lettersOf(font: PDFDict): Map<number, string> {
  const toUnicode = font.lookup(PDFName.of('ToUnicode'));
  return toUnicode instanceof PDFRawStream ? mappedCodes(streamText(toUnicode)).letters : new Map();
}

type Mapped = { mapped: Set<number>; letters: Map<number, string>; toNothing: number[] };

/** The codes that a ToUnicode map has a character for, and those it maps to none. */
function mappedCodes(cmap: string): Mapped {
  const mapped = new Set<number>();
  const letters = new Map<number, string>();
  const toNothing: number[] = [];
  const add = (code: number, text: string) => {
    mapped.add(code);
    const bare = text.replace(/[<>\s]/g, '');
    letters.set(code, Buffer.from(bare, 'hex').swap16().toString('utf16le'));
    if (/^(?:0000|FEFF|FFFE)?$/i.test(bare)) toNothing.push(code);
  };
  const operations = operationsOf(cmap);
  for (const { operands } of operations.filter(({ operator }) => operator === 'endbfchar')) {
    for (let i = 0; i < operands.length; i += 2) add(hex(operands[i]), operands[i + 1] ?? '');
  }
  for (const { operands } of operations.filter(({ operator }) => operator === 'endbfrange')) {
    for (let i = 0; i < operands.length; ) {
      const [first, last] = [hex(operands[i]), hex(operands[i + 1])];
      const list = operands[i + 2] === '[';
      for (let code = first; code <= last; code += 1) {
        add(code, operands[list ? i + 3 + code - first : i + 2] ?? '');
      }
      i += list ? last - first + 5 : 3;
    }
  }
  return { mapped, letters, toNothing };
}

const hex = (operand = '') => Number.parseInt(operand.replace(/[<>\s]/g, ''), 16);
