import type { Sheet } from '../../sheet/sheet';
import { fontWeights } from '../type/fonts';
import type { Density } from './density';

/** Points per millimetre. */
export const mm = 72 / 25.4;

/**
 * Sizes of one side of one edition, in points. Large print has the same proportions at one and a
 * half times the size.
 */
export function pageStyleOf({ textSize, edition }: Sheet['print'], density: Density) {
  const scale = textSize === 'large' ? 1.5 : 1;
  const { leading } = density;
  const glue = (least: number, natural: number, most: number) => ({
    least: least * scale,
    natural: natural * scale,
    most: most * scale,
  });
  // fontSize and lineHeight are always set together: react-pdf multiplies lineHeight by the size
  // of the element that carries it, and loses page numbers when it is set on a page (#3566).
  const type = (
    fontSize: number,
    lineHeight: number,
    weight: keyof typeof fontWeights = 'regular',
  ) => ({
    fontSize: fontSize * scale,
    lineHeight,
    fontWeight: fontWeights[weight],
  });
  const writing = scale === 1 ? 1 : 1.2;
  return {
    /** The same for the same sizes. */
    id: JSON.stringify([textSize, edition, density]),
    scale,
    /** Form fields take the place of ruled lines. */
    fillable: edition === 'fillable',
    body: type(12, leading),
    strong: type(12, leading, 'semibold'),
    heading: type(density.heading, 1.15, 'semibold'),
    title: type(density.title, 1.1, 'semibold'),
    /** Distance between ruled lines: wide enough for handwriting, 8.5 mm. */
    ruling: 8.5 * mm * writing,
    /** From a line of text down to the first rule below it; its descenders leave the rest. */
    firstRule: density.firstRule * mm * writing,
    gap: density.gap * scale,
    /** Space above blocks. */
    space: {
      line: glue(0, 0.5, 2),
      item: glue(1.4, 5, 16),
      heading: glue(2, 7, 22),
      belowHeading: glue(1, 2.5, 6),
    },
    answerLines: density.answerLines,
    rules: density.rules,
    stacked: density.stacked,
    runIn: density.runIn,
    line: 0.6,
    /** Nothing is printed within 12.7 mm of the edge: printers cannot. `bottom` leaves room for the footer. */
    margin: {
      top: 12.8 * mm,
      side: 12.9 * mm,
      foot: 12.7 * mm,
      bottom: 19.2 * mm * (scale === 1 ? 1 : 1.15),
    },
  };
}

export type PageStyle = ReturnType<typeof pageStyleOf>;
