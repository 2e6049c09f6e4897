import type { PDFDocument } from 'pdfkit';
import type { PageNode } from './page-model';

// react-pdf clips and strokes each border of a view with some sixty operations, of which most are of no
// length. What a sheet has of them fits into one path.

/** A view's background, and its borders, which are inside its box. Lengths in points. */
export type Frame = {
  width: number;
  height: number;
  /** Of all corners. */
  radius: number;
  background?: string;
  borders?: { color: string; widths: Record<Side, number> };
};

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;

type Side = (typeof sides)[number];

/**
 * Finds what is to be painted around and behind a view.
 * @returns undefined where there is nothing, or more than a frame can say, such as dashes: react-pdf
 * then paints it
 */
export function frameOf({ type, style = {}, box }: PageNode): Frame | undefined {
  if (type !== 'VIEW' || !box) return undefined;
  const styles = style as Record<string, string | number | undefined>;
  const widthOf = (side: Side) => Number(styles[`border${side}Width`] ?? 0);
  const bordered = sides.filter((side) => widthOf(side) > 0);
  const background = styles.backgroundColor as string | undefined;
  if (!background && bordered.length === 0) return undefined;
  const colors = bordered.map((side) => `${styles[`border${side}Color`] ?? 'black'}`);
  const radii = corners.map((corner) => Number(styles[`border${corner}Radius`] ?? 0));
  const widths = sides.map(widthOf);
  const isPlain =
    isSame(colors) &&
    isSame(radii) &&
    // A border that ends in a round corner gets thinner there.
    (radii[0] === 0 || bordered.length === 0 || isSame(widths)) &&
    styles.opacity === undefined &&
    bordered.every((side) => (styles[`border${side}Style`] ?? 'solid') === 'solid');
  if (!isPlain) return undefined;
  const [Top = 0, Right = 0, Bottom = 0, Left = 0] = widths;
  const [color] = colors;
  return {
    width: box.width,
    height: box.height,
    radius: radii[0] ?? 0,
    ...(background && { background }),
    ...(color && { borders: { color, widths: { Top, Right, Bottom, Left } } }),
  };
}

const isSame = (values: readonly unknown[]) => values.every((value) => value === values[0]);

/** The view without what its frame stands for: react-pdf takes the widths of borders from its box. */
export const withoutFrame = ({ style, box }: PageNode) => ({
  style: unframed(style),
  box: unframed(box),
});

const unframed = <Properties extends object>(properties: Properties | undefined) =>
  Object.fromEntries(
    Object.entries(properties ?? {}).filter(
      ([name]) => !/^(backgroundColor|border\w+)$/.test(name),
    ),
  ) as Properties;

/** Paints a frame from the upper left corner of its view on, in the coordinates of the moment. */
export function paintFrame(pdf: PDFDocument, frame: Frame): void {
  const { width, height, radius, background, borders } = frame;
  pdf.save();
  if (background) {
    if (radius > 0) pdf.roundedRect(0, 0, width, height, radius);
    else pdf.rect(0, 0, width, height);
    pdf.fill(background);
  }
  if (borders && radius > 0) paintRing(pdf, frame, borders);
  else if (borders) paintSides(pdf, frame, borders);
  pdf.restore();
}

type Borders = NonNullable<Frame['borders']>;

function paintRing(pdf: PDFDocument, { width, height, radius }: Frame, { color, widths }: Borders) {
  const line = widths.Top;
  pdf.roundedRect(0, 0, width, height, radius);
  pdf.roundedRect(line, line, width - 2 * line, height - 2 * line, Math.max(0, radius - line));
  pdf.fill(color, 'even-odd');
}

function paintSides(pdf: PDFDocument, { width, height }: Frame, { color, widths }: Borders) {
  const { Top, Right, Bottom, Left } = widths;
  if (Top) pdf.rect(0, 0, width, Top);
  if (Bottom) pdf.rect(0, height - Bottom, width, Bottom);
  if (Left) pdf.rect(0, 0, Left, height);
  if (Right) pdf.rect(width - Right, 0, Right, height);
  pdf.fill(color);
}
