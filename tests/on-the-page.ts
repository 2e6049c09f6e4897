import type { readBoxes } from './read-pdf';

/** Printers cannot reach the last 12.7 mm of the paper; in points. */
const unprintable = (12.7 * 72) / 25.4;

type Page = Awaited<ReturnType<typeof readBoxes>>[number];

/** Texts that a printer would cut off. */
export const outside = ({ boxes, width, height }: Page) =>
  boxes.filter(
    ({ left, right, bottom, top }) =>
      left < unprintable - 0.5 ||
      right > width - unprintable + 0.5 ||
      bottom < unprintable - 0.5 ||
      top > height - unprintable + 0.5,
  );

/** Pairs of texts whose letters overlap. */
export const overlapping = ({ boxes }: Page) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 1,
      )
      .map((b) => [a.text, b.text]),
  );
