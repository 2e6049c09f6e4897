import { expect } from 'vitest';
import type { LaidOut, PageNode } from '../lib/pdf/tagged/page-model';
import {
  boxesOn,
  gapsAboveHeadings,
  numbersApart,
  type PlacedBox,
  textOf,
  wordSpacesOf,
} from './page-boxes';

/**
 * What holds of every edition: space above headings and between words, numbers beside questions, lines
 * within their places, and nothing in the way of a text.
 */
export function expectWellSet({ pages }: LaidOut) {
  for (const page of pages) {
    for (const gap of gapsAboveHeadings(page)) expect(gap).toBeGreaterThanOrEqual(3);
    for (const { node } of boxesOn(page)) {
      for (const space of wordSpacesOf(node)) expect(space).toBeGreaterThanOrEqual(0.85);
    }
    expect(numbersApart(page)).toEqual([]);
    expect(tooWide(page)).toEqual([]);
    expect(covered(page)).toEqual([]);
  }
}

/** Width of the widest line of a text. */
const widthOf = ({ lines = [] }: PageNode): number =>
  Math.max(
    0,
    ...lines.map(
      ({ runs, overflowRight = 0 }) =>
        runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) - overflowRight,
    ),
  );

/** Texts with a line that is wider than the place of the text. */
const tooWide = (page: PageNode): string[] =>
  boxesOn(page)
    .filter(({ node }) => widthOf(node) > (node.box?.width ?? 0) + 0.5)
    .map(({ node }) => textOf(node));

/** Texts that a field or the foot of the page runs into. */
function covered(page: PageNode): string[] {
  const boxes = boxesOn(page);
  const isInFoot = ({ node, within }: PlacedBox) =>
    [node, ...within].some(({ props }) => props?.tag === 'Footer');
  const inTheWay = boxes.filter((box) => box.node.props?.field || isInFoot(box));
  const isCovered = (text: PlacedBox) =>
    inTheWay.some(
      (box) =>
        box.left < text.left + widthOf(text.node) &&
        box.right > text.left &&
        // A line is higher than its letters.
        Math.min(box.bottom, text.bottom) - Math.max(box.top, text.top) > 1,
    );
  return boxes
    .filter((box) => box.node.type === 'TEXT' && !isInFoot(box) && isCovered(box))
    .map(({ node }) => textOf(node));
}
