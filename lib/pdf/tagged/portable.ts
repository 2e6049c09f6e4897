import type { Font } from '../type/font';
import { type PaintedGlyph, typedGlyphs } from './character-codes';
import { readMark } from './inline-mark';
import type { Attributes, GlyphRun, PackedGlyph, PageNode, TextLine } from './page-model';
import { inReadingOrder } from './reading-order';
import { spansOf } from './spans';
import { advancesWithSpaces } from './word-spaces';

// Strips a laid-out page of everything that only layout needs, and names its fonts instead of
// holding them, so that it can travel to another worker as plain JSON.

type Position = Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset', number>;

/** A node as react-pdf's layout returns it. */
export type LaidOutNode = Omit<PageNode, 'children' | 'lines'> & {
  children?: LaidOutNode[];
  lines?: LaidOutLine[];
};

type LaidOutLine = Omit<TextLine, 'runs'> & {
  string: string;
  runs: (Omit<GlyphRun, 'font' | 'attributes' | 'glyphs'> & {
    start: number;
    end: number;
    attributes: Attributes & { font?: (Font | string)[]; bidiLevel?: number; strikeStyle?: string };
    glyphs?: PaintedGlyph[];
    positions?: Position[];
  })[];
};

export function portable(node: LaidOutNode): PageNode {
  const { type, box, style, alignOffset, origin, image, props, lines, children } = node;
  // The lines of a text replace its children.
  const kept = type === 'TEXT' ? undefined : children?.map(portable);
  return {
    type,
    alignOffset,
    image,
    // The place that a transformation turns about.
    origin: isDrawn(type) || style?.transform ? origin : undefined,
    box: box && portableBox(box),
    style: style && (isDrawn(type) ? style : portableStyle(style)),
    props: portableProps(props),
    lines: lines?.map(portableLine),
    children: kept,
  };
}

/** Pictures take more of their styles than a page, a view or a text. */
const isDrawn = (type: string) => !/^(PAGE|VIEW|TEXT|LINK)$/.test(type);

/** Keeps a node's position and size, its borders and its padding. */
function portableBox({ left, top, width, height, ...rest }: NonNullable<LaidOutNode['box']>) {
  const painted = Object.entries(rest).filter(
    ([name, value]) => value !== 0 && /^(padding|border)/.test(name),
  );
  return { left, top, width, height, ...Object.fromEntries(painted) };
}

/** Keeps the styles that painting reads, and the height of a page. */
const portableStyle = (style: NonNullable<LaidOutNode['style']>) =>
  Object.fromEntries(
    Object.entries(style).filter(([name]) =>
      /^(height$|overflow$|opacity$|transform$|backgroundColor$|border)/.test(name),
    ),
  );

/** Styles are resolved by now, and children laid out. */
function portableProps(props: PageNode['props'] & { [name: string]: unknown } = {}) {
  const { children, style, render, ...kept } = props;
  return kept;
}

const portableLine = (line: LaidOutLine): TextLine => {
  const { string, box, ascent, overflowRight, decorationLines, runs } = line;
  const advances = advancesWithSpaces(runs.flatMap(advancesIn));
  let next = 0;
  const levels = runs.map(({ attributes }) => attributes.bidiLevel ?? 0);
  const marks = runs.map(({ attributes }) => readMark(attributes.strikeStyle));
  const { spans, spanOf } = spansOf(
    runs.map(({ start, end }, at) => ({
      text: string.slice(start, end),
      level: levels[at] ?? 0,
      mark: marks[at] ?? {},
    })),
  );
  const portableRuns = runs.map((run, index): GlyphRun => {
    const { height, descent, xAdvance, glyphs = [], positions = [] } = run;
    const { font, fontSize, color, opacity, link } = run.attributes;
    return {
      font: nameOf(font?.[0]),
      attributes: { fontSize, color, opacity, link },
      height,
      descent,
      xAdvance,
      glyphs: typedGlyphs(run, string).flatMap((glyph, at) => {
        const xAdvance = advances[next++] ?? 0;
        if (isHidden(glyphs[at], positions[at])) return [];
        return [packed(glyph, { ...(positions[at] ?? inPlace), xAdvance })];
      }),
      span: spanOf[index],
      lead: marks[index]?.lead,
    };
  });
  const whole = { box, ascent, overflowRight, decorationLines, runs: portableRuns };
  return inReadingOrder(spans.length > 0 ? { ...whole, spans } : whole, levels);
};

/** Whether a glyph is the space that fontkit puts in the place of an invisible character. */
const isHidden = (glyph?: PaintedGlyph, position?: Position) =>
  position?.xAdvance === 0 && glyph?.codePoints[0] === space;

const space = 0x20;

const advancesIn = ({ glyphs = [], positions = [], attributes }: LaidOutLine['runs'][number]) => {
  const font = attributes.font?.[0];
  const unitsPerEm = typeof font === 'object' ? font.unitsPerEm : 1000;
  return glyphs.map(({ advanceWidth, codePoints }, at) => ({
    isSpace: codePoints[0] === space && positions[at]?.xAdvance !== 0,
    width: advanceWidth,
    unit: (attributes.fontSize ?? 0) / unitsPerEm,
    advance: positions[at]?.xAdvance ?? 0,
  }));
};

const inPlace: Position = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };

function packed({ id, advanceWidth, codePoints }: PaintedGlyph, position = inPlace): PackedGlyph {
  const { xAdvance, yAdvance, xOffset, yOffset } = position;
  const isMoved = yAdvance !== 0 || xOffset !== 0 || yOffset !== 0;
  return isMoved
    ? [id, advanceWidth, xAdvance, codePoints, yAdvance, xOffset, yOffset]
    : [id, advanceWidth, xAdvance, codePoints];
}

/** The glyphs of a run and their positions as react-pdf paints them. */
export const unpacked = ({ glyphs }: GlyphRun) => ({
  glyphs: glyphs.map(([id, advanceWidth, , codePoints]) => ({ id, advanceWidth, codePoints })),
  positions: glyphs.map(([, , xAdvance, , yAdvance = 0, xOffset = 0, yOffset = 0]) => ({
    xAdvance,
    yAdvance,
    xOffset,
    yOffset,
  })),
});

/** Returns the PostScript name; standard fonts such as Helvetica are strings already. */
const nameOf = (font: Font | string | undefined): string =>
  typeof font === 'string' ? font : (font?.postscriptName ?? '');
