// The parts of pdfkit 0.20.1 that we use; it has no types of its own. Names with an underscore are
// private there; the exact version is pinned and tests/matterhorn.test.ts reads what comes out.

declare module 'pdfkit' {
  export type PDFReference = {
    readonly id: number;
    // biome-ignore lint/suspicious/noExplicitAny: dictionaries of PDF hold anything
    data: Record<string, any>;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  };

  export type EmbeddedFont = {
    /** Name among the resources of pages. */
    id: string;
    font: { getGlyph(id: number): { advanceWidth: number } };
    /** From units of the font to thousandths of an em. */
    scale: number;
    /** By code: width in thousandths of an em, code points. */
    widths: number[];
    unicode: number[][];
    ref(): PDFReference;
    subset: {
      glyphs: number[];
      mapping: Record<number, number>;
      includeGlyph(glyph: number): number;
    };
  };

  export type Options = {
    pdfVersion: '1.7';
    lang: string;
    displayTitle: boolean;
    autoFirstPage: boolean;
    font: null;
    info: Record<string, string | Date | undefined>;
  };

  export type PDFOutline = {
    addItem(title: string, place: { pageNumber: number; top?: number; left?: number }): PDFOutline;
  };

  export class PDFDocument {
    constructor(options: Options);
    info: Record<string, string | Date | undefined>;
    page: {
      dictionary: PDFReference;
      resources: PDFReference;
      annotations: PDFReference[];
      height: number;
      fonts: Record<string, PDFReference>;
      ext_gstates: Record<string, PDFReference>;
      xobjects: Record<string, PDFReference>;
      write(chunk: string): void;
    };
    _root: PDFReference;
    _font: EmbeddedFont;
    _fontSize: number;
    _ctm: number[];
    _normalizeColor(color: unknown): unknown;
    _setColorCore(color: unknown, stroke: boolean): boolean;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    fill(color: string, rule?: 'even-odd'): this;
    ref(data?: object): PDFReference;
    addPage(options?: object): this;
    addContent(operation: string): this;
    annotate(x: number, y: number, width: number, height: number, options: object): this;
    font(source: unknown, family?: string | number | null, size?: number): this;
    registerFont(name: string, source: unknown): this;
    addNamedDestination(name: string, ...place: unknown[]): void;
    appendXML(xml: string): void;
    /** Where in the file the next object begins. */
    _offset: number;
    _write(line: string | Uint8Array): void;
    _addInfo(): void;
    _convertRect(x: number, y: number, w: number, h: number): [number, number, number, number];
    endAcroForm(): this;
    outline: PDFOutline;
    end(): void;
  }
  export default PDFDocument;
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'fontkit' {
  /** Of fontkit 2.0.4 what we use; lengths are in font units. */
  export type Font = {
    postscriptName: string;
    unitsPerEm: number;
    'OS/2': { typoAscender: number; typoDescender: number };
    capHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    stream: { buffer: Uint8Array };
    hasGlyphForCodePoint(codePoint: number): boolean;
    numGlyphs: number;
    getGlyph(id: number): { advanceWidth: number; path: { toSVG(): string } };
    glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number };
    /** The characters that the font has, by their numbers in Unicode. */
    characterSet: number[];
  };
  export function create(bytes: Uint8Array): Font;
}
