import type { Sheet } from '../sheet';
import { fontWeights } from './fonts';

/** Points per millimetre. */
const mm = 72 / 25.4;

/**
 * Sizes of one edition, in points. Large print has the same proportions at one and a half times
 * the size. Sides that must stand on one page are `close` set; the word list has room to be `open`.
 */
export function lookOf({ textSize, edition }: Sheet['print'], setting: 'close' | 'open') {
  const scale = textSize === 'large' ? 1.5 : 1;
  const leading = setting === 'close' ? 1.2 : 1.35;
  // fontSize and lineHeight always stand together: react-pdf multiplies lineHeight by the size
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
    scale,
    /** To be filled in on a screen: boxes to type in stand where the paper has ruled lines. */
    fillable: edition === 'fillable',
    body: type(12, leading),
    strong: type(12, leading, 'semibold'),
    heading: type(13.5, 1.15, 'semibold'),
    title: type(20, 1.1, 'semibold'),
    /** Distance between ruled lines: wide enough for handwriting, 8.5 mm. */
    ruling: 8.5 * mm * writing,
    /** From a line of text down to the first rule below it; its descenders leave the rest. */
    firstRule: 6.2 * mm * writing,
    gap: (setting === 'close' ? 3.6 : 5.5) * scale,
    line: 0.7,
    /** Nothing is printed within 12.7 mm of the edge: printers cannot. `bottom` leaves room for the footer. */
    margin: {
      top: 12.8 * mm,
      side: 12.9 * mm,
      foot: 12.7 * mm,
      bottom: 19.2 * mm * (scale === 1 ? 1 : 1.15),
    },
  };
}

export type Look = ReturnType<typeof lookOf>;
