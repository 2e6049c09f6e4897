import type { InteractiveField, PaintedPicture, Tag } from './tag';

// Pages that were laid out, ready to be painted. All of it is plain JSON, so that one worker can lay
// a page out and another paint it: fonts are named, not held.

/** A document that was laid out on pages, ready to be painted, here or elsewhere: plain JSON. */
export type LaidOut = { pages: PageNode[]; info: DocumentInfo };

/** Goes into the information dictionary and the XMP metadata. */
export type DocumentInfo = {
  title: string;
  language: string;
  creator: string;
  producer: string;
  /** ISO 8601. */
  date: string;
};

/** A part of a file: with a bookmark, an element of its own, and names of fields of its own. */
export type FilePart = { title: string; fieldPrefix: string };

export const blockOf = Symbol('block');

/** The parts of a react-pdf node that we read, before layout and after. */
export type PageNode = {
  type: string;
  props?: {
    tag?: Tag;
    field?: InteractiveField;
    picture?: PaintedPicture;
    fixed?: boolean;
    id?: string | ContentMark;
  };
  style?: { height?: number; transform?: unknown };
  box?: Box;
  origin?: unknown;
  alignOffset?: number;
  image?: unknown;
  lines?: TextLine[];
  children?: PageNode[];
  /**
   * The same node before it was put in its place. A block is painted once in a file, however many
   * places it has there. JSON leaves it out: a copy is another block.
   */
  [blockOf]?: PageNode;
};

/** In points, from the upper left corner of the page. */
export type Box = { left: number; top: number; width: number; height: number } & {
  [padding in 'paddingTop' | 'paddingLeft' | 'paddingBottom']?: number;
};

/** A line of text: its runs from left to right. Lengths in points. */
export type TextLine = {
  box?: { x: number };
  ascent?: number;
  overflowRight?: number;
  decorationLines?: unknown;
  runs: GlyphRun[];
  /** Stretches of the line that are heard and copied otherwise than their glyphs say. */
  spans?: MarkedSpan[];
};

/** Properties of a marked-content span (PDF 1.7, 14.9). */
export type MarkedSpan = {
  /** BCP 47. */
  lang?: string;
  /** Reads in place of the glyphs, such as right-to-left text in its logical order. */
  actualText?: string;
  /** Its glyphs are painted from right to left, or partly so. */
  isReversed?: boolean;
};

/** A stretch of a line in one font. */
export type GlyphRun = {
  font: string;
  attributes: Attributes;
  height?: number;
  descent?: number;
  xAdvance?: number;
  glyphs: Glyphs;
  /** Number of the span of its line that the run is part of. */
  span?: number;
  /** The run is a label that is an element of its own before the rest, and is read like this. */
  lead?: string;
};

/** Glyphs of a run from left to right: lists and not objects, since a sheet has thousands of them. */
export type Glyphs = {
  /** See character-codes.ts. */
  ids: number[];
  /** What each advances beyond its width, such as in a wider space, in thousandths of an em. */
  gaps: number[];
  /** By its place, the code points of each that does not stand for one alone. */
  letters?: Record<number, number[]>;
  /** By its place, how far from the line each is that is set off it, in thousandths of an em. */
  offsets?: Record<number, [right: number, up: number]>;
};

export type Attributes = { fontSize?: number; color?: string; opacity?: number; link?: string };

/** Tells the PDF which structure element or artifact the content after it belongs to. */
export type ContentMark = () => void;
