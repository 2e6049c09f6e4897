import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { lettersAt } from '../../lib/pdf/tagged/character-codes';
import type { LaidOut, PageNode } from '../../lib/pdf/tagged/page-model';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';

// The same pages as somebody would write them by hand with PDFKit, untagged: every paragraph set by
// PDFKit in its width, every rule and box drawn, with the same two fonts.

type Text = { text: string; x: number; y: number; width: number; size: number; bold: boolean };
type Line = { x: number; y: number; width: number };
export type Drawing = { texts: Text[]; lines: Line[]; width: number; height: number }[];

/** Texts on each page of a sheet, and where, in points from its upper left corner. */
export function drawingOf({ pages }: LaidOut): Drawing {
  return pages.map((page) => {
    const drawing: Drawing[number] = { texts: [], lines: [], width: 612, height: 792 };
    const walk = (node: PageNode, left: number, top: number) => {
      const { box, lines } = node;
      const at = box ? { x: left + box.left, y: top + box.top } : { x: left, y: top };
      if (node.type === 'TEXT' && lines?.length) {
        const { attributes, font } = lines[0]?.runs[0] ?? {};
        const [size, bold] = [attributes?.fontSize ?? 12, font?.endsWith('600') ?? false];
        // As wide as it was set: PDFKit breaks its lines at the same places or nearly so.
        drawing.texts.push({
          text: textOf(lines),
          ...at,
          width: (box?.width ?? 0) + 1,
          size,
          bold,
        });
      }
      const style = node.style as { borderBottomWidth?: number } | undefined;
      if (box && style?.borderBottomWidth) {
        drawing.lines.push({ x: at.x, y: at.y + box.height, width: box.width });
      }
      if (node.type !== 'TEXT') for (const child of node.children ?? []) walk(child, at.x, at.y);
    };
    for (const child of page.children ?? []) walk(child, 0, 0);
    return drawing;
  });
}

const textOf = (lines: NonNullable<PageNode['lines']>) =>
  lines
    .map(({ runs }) =>
      runs.flatMap(({ glyphs }) => glyphs.ids.flatMap((_, at) => lettersAt(glyphs, at))),
    )
    .map((codes) => String.fromCodePoint(...codes).trim())
    .join(' ');

const files = {
  regular: readFileSync(nodeFonts.regular),
  semibold: readFileSync(nodeFonts.semibold),
};

/** Draws sheets one after another into one file. */
export async function drawByHand(drawings: readonly Drawing[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, info: {} } as never) as never as Pdf;
  pdf.registerFont('regular', files.regular);
  pdf.registerFont('semibold', files.semibold);
  const bytes = toBytes(pdf as never);
  for (const { texts, lines, width, height } of drawings.flat()) {
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const { text, x, y, width, size, bold } of texts) {
      pdf
        .font(bold ? 'semibold' : 'regular')
        .fontSize(size)
        .text(text, x, y, { width });
    }
    for (const { x, y, width } of lines)
      pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke();
  }
  pdf.end();
  return bytes;
}

/** Part of pdfkit that is used here; the project's own types know only what the tagged renderer needs. */
type Pdf = {
  registerFont(name: string, file: Uint8Array): void;
  addPage(options: object): Pdf;
  font(name: string): Pdf;
  fontSize(size: number): Pdf;
  text(text: string, x: number, y: number, options: object): Pdf;
  moveTo(x: number, y: number): Pdf;
  lineTo(x: number, y: number): Pdf;
  stroke(): Pdf;
  end(): void;
};
