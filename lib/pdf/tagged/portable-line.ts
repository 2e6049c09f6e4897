import type { Font } from '../type/font';
import { isTyped, type PaintedGlyph, typedGlyphs } from './character-codes';
import { readMark } from './inline-mark';
import type { Attributes, GlyphRun, Glyphs, TextLine } from './page-model';
import { inReadingOrder, type PlacedGlyph } from './reading-order';
import { spansOf } from './spans';
import { advancesWithSpaces } from './word-spaces';

type Position = Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset', number>;

/** A line as react-pdf's layout returns it. */
export type LaidOutLine = Omit<TextLine, 'runs'> & { string: string; runs: LaidOutRun[] };

type LaidOutRun = Omit<GlyphRun, 'font' | 'attributes' | 'glyphs'> & {
  start: number;
  end: number;
  attributes: Attributes & { font?: (Font | string)[]; bidiLevel?: number; strikeStyle?: string };
  glyphs?: PaintedGlyph[];
  positions?: Position[];
};

/** A line with the names of its fonts, whose words come in the order in which they are read. */
export function portableLine(line: LaidOutLine): TextLine {
  const { string, box, ascent, overflowRight, decorationLines, runs } = line;
  const levels = runs.map(({ attributes }) => attributes.bidiLevel ?? 0);
  const marks = runs.map(({ attributes }) => readMark(attributes.strikeStyle));
  const { spans, spanOf } = spansOf(
    runs.map(({ start, end }, at) => ({
      text: string.slice(start, end),
      level: levels[at] ?? 0,
      mark: marks[at] ?? {},
    })),
  );
  const advances = advancesWithSpaces(runs.flatMap(advancesIn)).values();
  const placed = runs.map((run, index) => {
    const { height, descent, xAdvance, attributes } = run;
    const { font, fontSize, color, opacity, link } = attributes;
    return {
      font: nameOf(font?.[0]),
      attributes: { fontSize, color, opacity, link },
      height,
      descent,
      xAdvance,
      glyphs: placedGlyphs(run, string, advances),
      unit: unitOf(run),
      span: spanOf[index],
      lead: marks[index]?.lead,
    };
  });
  const ordered = inReadingOrder({ box, runs: placed }, levels);
  return {
    box: ordered.box,
    ascent,
    overflowRight,
    decorationLines,
    runs: ordered.runs.map(({ unit, ...run }) => ({ ...run, glyphs: packed(run, unit) })),
    ...(spans.length > 0 && { spans }),
  };
}

function placedGlyphs(
  run: LaidOutRun,
  line: string,
  advances: Iterator<number, unknown>,
): PlacedGlyph[] {
  const { glyphs = [], positions = [] } = run;
  return typedGlyphs(run, line).flatMap((glyph, at) => {
    const advance = Number(advances.next().value ?? 0);
    if (isHidden(glyphs[at], positions[at])) return [];
    const { xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    return [{ glyph, advance, offset: xOffset !== 0 || yOffset !== 0 ? [xOffset, yOffset] : null }];
  });
}

/** Whether a glyph is the space that fontkit puts in the place of an invisible character. */
const isHidden = (glyph?: PaintedGlyph, position?: Position) =>
  position?.xAdvance === 0 && glyph?.codePoints[0] === space;

const space = 0x20;

const advancesIn = (run: LaidOutRun) =>
  (run.glyphs ?? []).map(({ advanceWidth, codePoints }, at) => ({
    isSpace: codePoints[0] === space && run.positions?.[at]?.xAdvance !== 0,
    width: advanceWidth,
    unit: unitOf(run),
    advance: run.positions?.[at]?.xAdvance ?? 0,
  }));

/** Points for each unit of its font. */
function unitOf({ attributes: { font, fontSize = 0 } }: LaidOutRun): number {
  const first = font?.[0];
  return fontSize / (typeof first === 'object' ? first.unitsPerEm : 1000);
}

/** @param unit points for each unit of the font */
function packed(
  { glyphs, attributes: { fontSize = 1 } }: { glyphs: PlacedGlyph[]; attributes: Attributes },
  unit: number,
): Glyphs {
  const letters = byPlace(glyphs, ({ glyph }) =>
    isTyped(glyph.id) ? undefined : glyph.codePoints,
  );
  const offsets = byPlace(glyphs, ({ offset }) => offset ?? undefined);
  return {
    ids: glyphs.map(({ glyph }) => glyph.id),
    gaps: glyphs.map(({ glyph, advance }) => {
      const gap = ((advance - glyph.advanceWidth * unit) * 1000) / fontSize;
      return Math.round(gap * 1000) / 1000 || 0;
    }),
    ...(letters && { letters }),
    ...(offsets && { offsets }),
  };
}

function byPlace<One, Value>(all: readonly One[], read: (one: One) => Value | undefined) {
  let found: Record<number, Value> | undefined;
  for (const [at, one] of all.entries()) {
    const value = read(one);
    if (value === undefined) continue;
    found ??= {};
    found[at] = value;
  }
  return found;
}

/** Returns the PostScript name; standard fonts such as Helvetica are strings already. */
const nameOf = (font: Font | string | undefined): string =>
  typeof font === 'string' ? font : (font?.postscriptName ?? '');
