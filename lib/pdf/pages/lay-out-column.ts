import { newKey } from '../tagged/mark-content';
import { type Box, blockOf, type PageNode } from '../tagged/page-model';
import { type Block, type List, noSpace } from './block';
import { type MadeSheet, measure } from './measure';
import type { PageStyle } from './page-style';
import { breakColumn, chooseSizes, type MorePages, type Piece, placePieces } from './set-column';

type BlockPiece = Piece & { node: PageNode; list?: List; joins?: boolean };

/**
 * Lays out blocks below each other, on as many pages as they take; no page has a foot yet.
 * @param options.isFollowed whether another side comes after the last page: all gaps then take more
 * than is natural, since a free band looks like the end
 * @param options.morePages the pages that lines to write on may take
 * @throws if the layout fails
 */
export async function layOutColumn(
  column: readonly Block[],
  pageStyle: PageStyle,
  made: MadeSheet,
  { isFollowed = false, morePages = {} }: { isFollowed?: boolean; morePages?: MorePages } = {},
): Promise<PageNode[]> {
  const ways = column.map(({ element, larger = [] }) => [
    element,
    ...larger.map((one) => one.element),
  ]);
  const measured = await measure([null, ...ways.flat()], pageStyle, made);
  const paper = measured[0]?.paper;
  if (!paper?.box) throw new Error('A page could not be laid out');
  let next = 1;
  const choices = column.map((block, at) => {
    const [least = [], ...larger] = (ways[at] ?? []).map((element) => {
      const parts = measured[next]?.parts ?? [];
      next += 1;
      return element === null ? [] : piecesOf(block, parts);
    });
    return {
      least,
      larger: (block.larger ?? []).map(({ rank }, index) => ({
        rank,
        pieces: larger[index] ?? [],
      })),
    };
  });
  const { paddingTop = 0, paddingBottom = 0, height } = paper.box;
  const room = height - paddingTop - paddingBottom;
  const keys = new Map<List, number>();
  const pages = breakColumn(chooseSizes(choices, room, morePages), room);
  return pages.map((pieces, index) => {
    const tops = placePieces(pieces, room, isFollowed || index < pages.length - 1);
    const placed = pieces.map((piece, at) => ({ ...piece, top: paddingTop + (tops[at] ?? 0) }));
    return { ...paper, children: nodesOf(placed, paper.box as Box, keys) };
  });
}

function piecesOf(block: Block, parts: readonly PageNode[]): BlockPiece[] {
  const { list, joins, atFoot } = block;
  return parts.map((node, index) => ({
    node,
    list,
    joins,
    atFoot: atFoot && index === 0,
    height: node.box?.height ?? 0,
    above: index === 0 ? block.above : noSpace,
    keepsNext: block.keepsNext && index === parts.length - 1,
    keepsPrevious: block.keepsPrevious && index === 0,
  }));
}

/** Pieces in their places, those of a list in one node. */
function nodesOf(
  pieces: readonly (BlockPiece & { top: number })[],
  { width, height }: Box,
  keys: Map<List, number>,
): PageNode[] {
  const nodes: PageNode[] = [];
  let open: { list: List; items: PageNode[] } | undefined;
  for (const { node, list, joins, top } of pieces) {
    const placed = { ...node, [blockOf]: node, box: { ...(node.box as Box), top } };
    const last = open?.items.at(-1);
    if (joins && open && last) {
      open.items[open.items.length - 1] = joined(last, placed);
    } else if (list && open?.list === list) {
      open.items.push(placed);
    } else {
      open = list && { list, items: [placed] };
      // A list is as wide as the page: its items keep their places.
      const box = { left: 0, top: 0, width, height };
      nodes.push(open ? listNode(open, keys, box) : placed);
    }
  }
  return nodes;
}

function listNode(
  { list, items }: { list: List; items: PageNode[] },
  keys: Map<List, number>,
  box: Box,
): PageNode {
  const key = keys.get(list) ?? newKey();
  keys.set(list, key);
  return { type: 'VIEW', props: { tag: { ...list.tag, key } }, style: {}, box, children: items };
}

/** A list item with another block in its body; boxes count from the one that holds them. */
function joined(item: PageNode, part: PageNode): PageNode {
  const { children = [], box } = item;
  const body = children.at(-1);
  if (!body || !box || !part.box) return item;
  const inside = {
    ...part,
    [blockOf]: undefined,
    box: { ...part.box, left: part.box.left - box.left, top: part.box.top - box.top },
  };
  if (body.props?.tag !== 'LBody' || !body.box)
    return { ...item, [blockOf]: undefined, children: [...children, inside] };
  const { left, top } = body.box;
  const inBody = {
    ...inside,
    box: { ...inside.box, left: inside.box.left - left, top: inside.box.top - top },
  };
  const whole = { ...body, children: [...(body.children ?? []), inBody] };
  return { ...item, [blockOf]: undefined, children: [...children.slice(0, -1), whole] };
}
