import type { ReactElement } from 'react';
import type { ElementTag } from '../tagged/tag';
import type { Rank } from './ranks';

/**
 * Space above a block, in points: never less than `least`, as much as `natural` where there is
 * room, and up to `most` of what a page has left over.
 */
export type Glue = { least: number; natural: number; most: number };

/** A list that several blocks are items of: one element of the structure, on as many pages as it takes. */
export type List = { tag: ElementTag };

/** A way to set a block that takes more room than the one before it, and when its turn comes. */
export type Larger = { rank: Rank; element: ReactElement };

/**
 * A part of a column. It is laid out alone, at the width of the page, and kept by its content: it
 * knows nothing of the blocks beside it, and its outermost element has no margins.
 */
export type Block = {
  /** The way that takes least room; null shows nothing. */
  element: ReactElement | null;
  /** Ways to set it where there is room, the least first. */
  larger?: readonly Larger[];
  above: Glue;
  list?: List;
  /** Part of the list item before it. */
  joins?: boolean;
  /** Never the last on its page: a heading. */
  keepsNext?: boolean;
  /** Never the first on its page: lines to write on below a question. */
  keepsPrevious?: boolean;
  /** At the foot of its page, below all space that is left over. */
  atFoot?: boolean;
};

/** Space that never changes. */
export const fixed = (points: number): Glue => ({ least: points, natural: points, most: points });

export const noSpace = fixed(0);

/** Blocks as items of one list. */
export function asList(tag: ElementTag, blocks: readonly Block[]): Block[] {
  const list = { tag };
  return blocks.map((block) => ({ ...block, list }));
}
