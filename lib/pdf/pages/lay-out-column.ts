import { newKey } from '../tagged/mark-content';
import type { PageNode } from '../tagged/page-model';
import type { Block, List } from './block';
import { type MadeSheet, measure } from './measure';
import type { PageStyle } from './page-style';
import { breakColumn, type Piece, placePieces } from './set-column';

type PlacedPiece = Piece & { node: PageNode; list?: List };

export type ColumnOptions = {
  /** Whether another page follows the last one: its gaps then take all of the space. */
  isFollowed?: boolean;
};

/**
 * Lays out blocks below each other, on as many pages as they take; no page has a foot yet.
 * @throws if the layout fails
 */
export async function layOutColumn(
  column: readonly Block[],
  pageStyle: PageStyle,
  made: MadeSheet,
  { isFollowed = false }: ColumnOptions = {},
): Promise<PageNode[]> {
  const elements = column.map(({ element }) => element);
  const [blank, ...measured] = await measure([null, ...elements], pageStyle, made);
  if (!blank?.paper.box) throw new Error('A page could not be laid out');
  const { paper } = blank;
  const { paddingTop = 0, paddingBottom = 0, height, width } = blank.paper.box;
  const room = height - paddingTop - paddingBottom;
  const pieces = column.flatMap((block, index) => piecesOf(block, measured[index]?.parts ?? []));
  const keys = new Map<List, number>();
  const pages = breakColumn(pieces, room);
  return pages.map((onPage, index) => {
    const tops = placePieces(onPage, room, isFollowed || index < pages.length - 1);
    const children: PageNode[] = [];
    let open: { list: List; children: PageNode[] } | undefined;
    for (const [at, { node, list }] of onPage.entries()) {
      const placed = {
        ...node,
        box: node.box && { ...node.box, top: paddingTop + (tops[at] ?? 0) },
      };
      if (list && open?.list === list) {
        open.children.push(placed);
        continue;
      }
      open = list && { list, children: [placed] };
      children.push(open ? listNode(open, keys, { left: 0, top: 0, width, height }) : placed);
    }
    return { ...paper, children };
  });
}

function piecesOf({ above, list, keepsNext }: Block, parts: readonly PageNode[]): PlacedPiece[] {
  return parts.map((node, index) => ({
    node,
    list,
    height: node.box?.height ?? 0,
    above: index === 0 ? above : { least: 0, natural: 0, most: 0 },
    keepsNext: keepsNext && index === parts.length - 1,
  }));
}

/** A list as wide as the page: its items keep their places. */
function listNode(
  { list, children }: { list: List; children: PageNode[] },
  keys: Map<List, number>,
  box: NonNullable<PageNode['box']>,
): PageNode {
  const key = keys.get(list) ?? newKey();
  keys.set(list, key);
  return { type: 'VIEW', props: { tag: { ...list.tag, key } }, style: {}, box, children };
}
