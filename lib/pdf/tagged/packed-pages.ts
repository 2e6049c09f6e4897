import { type Box, blockOf, type PageNode } from './page-model';

// Pages as JSON. Their blocks are strings of their own, since packets of one list share most of them:
// who joins packets reads a block once, and paints it once.

/** In the place of a block: its number among the strings, and where it is. */
type Place = { block: number; left: number; top: number };

type PackedNode = Place | (Omit<PageNode, 'children'> & { children?: PackedNode[] });

export type PackedPages = { pages: PackedNode[]; blocks: string[] };

const written = new WeakMap<PageNode, string>();

/** Takes the blocks out of pages that were laid out. */
export function packPages(pages: readonly PageNode[]): PackedPages {
  const numbers = new Map<string, number>();
  const packed = (node: PageNode): PackedNode => {
    const block = node[blockOf];
    if (!block || !node.box) return { ...node, children: node.children?.map(packed) };
    const text = written.get(block) ?? JSON.stringify(block);
    written.set(block, text);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return { block: number, left: node.box.left, top: node.box.top };
  };
  return { pages: pages.map(packed), blocks: [...numbers.keys()] };
}

/**
 * Starts to put the blocks back.
 * @returns a function for the pages of one packet after another, which have their blocks in common
 */
export function startUnpacking(): (packed: PackedPages) => PageNode[] {
  const known = new Map<string, PageNode>();
  return ({ pages, blocks }) => {
    const blockAt = (number: number): PageNode => {
      const text = blocks[number];
      if (text === undefined) throw new Error('The pages lack a block');
      const block = known.get(text) ?? (JSON.parse(text) as PageNode);
      known.set(text, block);
      return block;
    };
    const unpacked = (node: PackedNode): PageNode => {
      if (!('block' in node)) return { ...node, children: node.children?.map(unpacked) };
      const block = blockAt(node.block);
      const box = { ...(block.box as Box), left: node.left, top: node.top };
      return { ...block, [blockOf]: block, box };
    };
    return pages.map(unpacked);
  };
}
