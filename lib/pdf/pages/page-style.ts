import type { Sheet } from '../../sheet/sheet';
import { fontWeights } from '../type/fonts';

/** Points per millimetre. */
export const mm = 72 / 25.4;

/** A wider free band looks like the end of the sheet. */
const widestGap = 12 * mm;

/**
 * Sizes of one edition, in points. Large print has the same proportions at one and a half times the
 * size.
 */
export function pageStyleOf({ textSize, edition }: Pick<Sheet['print'], 'textSize' | 'edition'>) {
  return styleAt(textSize === 'large' ? 1.5 : 1, `${textSize} ${edition}`, edition);
}

/** Sizes of the card for the wallet, 9 pt in every edition. */
export const walletStyleOf = ({ edition }: Pick<Sheet['print'], 'edition'>) =>
  styleAt(0.75, `wallet ${edition}`, edition);

function styleAt(scale: number, id: string, edition: Sheet['print']['edition']) {
  // fontSize and lineHeight are always set together: react-pdf multiplies lineHeight by the size
  // of the element that carries it, and loses page numbers when it is set on a page (#3566).
  const type = (
    fontSize: number,
    lineHeight: number,
    weight: keyof typeof fontWeights = 'regular',
  ) => ({
    fontSize: fontSize * scale,
    lineHeight: lineHeight / fontSize,
    fontWeight: fontWeights[weight],
  });
  const glue = (least: number, natural: number, most: number) => ({
    least: least * scale,
    natural: natural * scale,
    most: Math.min(most * scale, widestGap),
  });
  const writing = scale > 1 ? 1.2 : 1;
  return {
    /** The same for the same sizes. */
    id,
    scale,
    /** Form fields take the place of ruled lines. */
    fillable: edition === 'fillable',
    title: type(20, 23, 'semibold'),
    heading: type(13.5, 16, 'semibold'),
    /** A question to ask first, and the same where it is long and room is scarce. */
    question: type(13, 17, 'semibold'),
    longQuestion: type(12, 14.6, 'semibold'),
    body: type(12, 15),
    strong: type(12, 15, 'semibold'),
    /** Names what is below it: always of less weight than that. */
    label: type(9.5, 11.4, 'semibold'),
    small: type(9.5, 11.4),
    /** Numbers to be read from across a kitchen. */
    large: type(17, 21, 'semibold'),
    /** Where the text beside a number begins. */
    indent: 25 * scale,
    /** Distance between ruled lines: wide enough for handwriting, 8.5 mm. */
    ruling: 8.5 * mm * writing,
    /** From a line of text down to the first rule below it; its descenders leave the rest. */
    firstRule: 6.2 * mm * writing,
    /** Distance between the parts of a block. */
    gap: 3.6 * scale,
    /** Space above blocks. */
    space: {
      line: glue(0.5, 1.5, 4),
      item: glue(2, 5.5, 20),
      heading: glue(8.55, 9.5, 30),
      belowHeading: glue(1, 2, 6),
    },
    rule: {
      borderBottomWidth: 0.7,
      // Light enough to write on, dark enough for a copier.
      borderColor: '#6e6e6e',
    },
    border: 0.8,
    /**
     * Nothing is printed within 12.7 mm of the edge: printers cannot. `bottom` leaves room for the
     * footer, whose letters reach below its line.
     */
    margin: {
      top: 12.8 * mm,
      side: 12.9 * mm,
      foot: 13.8 * mm,
      bottom: 19.2 * mm * (scale === 1 ? 1 : 1.15),
    },
  };
}

export type PageStyle = ReturnType<typeof pageStyleOf>;
