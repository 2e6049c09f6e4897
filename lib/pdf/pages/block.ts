import type { ReactElement } from 'react';
import type { ElementTag } from '../tagged/tag';

/**
 * Space above a block, in points: never less than `least`, as much as `natural` where there is
 * room, and up to `most` of what a page has left over.
 */
export type Glue = { least: number; natural: number; most: number };

/** A list that several blocks are items of: one element of the structure, on as many pages as it takes. */
export type List = { tag: ElementTag };

/**
 * A part of a column. It is laid out alone, at the width of the page, and kept by its content: it
 * knows nothing of the blocks beside it, and its outermost element has no margins.
 */
export type Block = {
  element: ReactElement;
  above: Glue;
  list?: List;
  /** Never the last on its page: a heading, a question before its lines. */
  keepsNext?: boolean;
};

/** Space that never changes. */
export const fixed = (points: number): Glue => ({ least: points, natural: points, most: points });

export const noSpace = fixed(0);

/** Blocks as items of one list. */
export function asList(tag: ElementTag, blocks: readonly Block[]): Block[] {
  const list = { tag };
  return blocks.map((block) => ({ ...block, list }));
}
