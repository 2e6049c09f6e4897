import { lettersAt } from '../lib/pdf/tagged/character-codes';
import type { PageNode, TextLine } from '../lib/pdf/tagged/page-model';
import { fontNamed } from '../lib/pdf/type/fonts';

// Where things are on a page that was laid out, in points from its upper left corner.

export type PlacedBox = {
  node: PageNode;
  /** From the page down to what holds it. */
  within: PageNode[];
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/** All boxes of a page, in printed order. */
export function boxesOn(page: PageNode): PlacedBox[] {
  const boxes: PlacedBox[] = [];
  const visit = (node: PageNode, within: PageNode[], left: number, top: number) => {
    for (const child of node.children ?? []) {
      const { left: x = 0, top: y = 0, width = 0, height = 0 } = child.box ?? {};
      const [from, at] = [left + x, top + y];
      boxes.push({
        node: child,
        within,
        left: from,
        top: at,
        right: from + width,
        bottom: at + height,
      });
      visit(child, [...within, child], from, at);
    }
  };
  visit(page, [page], 0, 0);
  return boxes;
}

export const roleOf = ({ props }: PageNode): string | undefined => {
  const tag = props?.tag;
  return typeof tag === 'string' ? tag : tag?.role;
};

const charactersOf = (line: TextLine) =>
  line.runs.flatMap(({ glyphs }) => glyphs.ids.flatMap((_, at) => lettersAt(glyphs, at)));

/** The text of a box: what its lines show. */
export const textOf = ({ lines = [] }: PageNode): string =>
  lines
    .map((line) => String.fromCodePoint(...charactersOf(line)))
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();

/** How wide the spaces between the words of a box are, in parts of those of its typeface. */
export const wordSpacesOf = ({ lines = [] }: PageNode): number[] =>
  lines.flatMap(({ runs }) =>
    runs.flatMap(({ font, glyphs }) => {
      const width = widthOfSpace(font);
      return glyphs.gaps.flatMap((gap, at) =>
        // A space at the end of a line shows nothing.
        lettersAt(glyphs, at)[0] === 32 && at < glyphs.ids.length - 1 ? (width + gap) / width : [],
      );
    }),
  );

/** In thousandths of an em. */
function widthOfSpace(font: string): number {
  const known = fontNamed(font);
  if (!known) throw new Error(`No font is named ${font}`);
  return (known.glyphForCodePoint(32).advanceWidth * 1000) / known.unitsPerEm;
}

/** How far each heading is from what is above it on its page, in millimetres. */
export function gapsAboveHeadings(page: PageNode): number[] {
  const boxes = boxesOn(page);
  const shown = boxes.filter(({ node }) => node.type === 'TEXT' || isRuled(node));
  return boxes
    .filter(({ node }) => roleOf(node) === 'H2')
    .flatMap(({ node, within, left, right, top }) => {
      const above = shown.filter(
        (other) =>
          other.node !== node &&
          !within.includes(other.node) &&
          other.bottom <= top + 1 &&
          other.left < right &&
          other.right > left,
      );
      return above.length > 0
        ? ((top - Math.max(...above.map(({ bottom }) => bottom))) * 25.4) / 72
        : [];
    });
}

const isRuled = ({ style }: PageNode) =>
  Boolean((style as { borderBottomWidth?: number } | undefined)?.borderBottomWidth);

/** Numbers of list items that are not in the line of the item's first text. */
export function numbersApart(page: PageNode): string[] {
  const boxes = boxesOn(page);
  return boxes
    .filter(
      ({ node, within }) => node.type === 'TEXT' && within.some((one) => roleOf(one) === 'Lbl'),
    )
    .filter(({ node, within, top, bottom }) => {
      const item = within.findLast((one) => roleOf(one) === 'LI');
      const body = boxes.filter(
        (other) =>
          other.node !== node &&
          other.node.type === 'TEXT' &&
          item !== undefined &&
          other.within.includes(item),
      );
      return !body.some((text) => text.top < bottom && text.bottom > top);
    })
    .map(({ node }) => textOf(node));
}
