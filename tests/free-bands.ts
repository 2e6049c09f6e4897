import type { LaidOut, PageNode } from '../lib/pdf/tagged/page-model';

type Span = [top: number, bottom: number];

const paints = ({ type, style }: PageNode) =>
  type === 'TEXT' ||
  Object.entries(style ?? {}).some(
    ([name, value]) => /^(border\w*Width|backgroundColor)$/.test(name) && Boolean(value),
  );

/** From where to where a page shows something, in points from its top: room to write counts. */
function spansOf(node: PageNode, above = 0): Span[] {
  const isPage = node.type === 'PAGE';
  const top = above + (isPage ? 0 : (node.box?.top ?? 0));
  const own: Span[] = !isPage && paints(node) ? [[top, top + (node.box?.height ?? 0)]] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => spansOf(child, top))];
}

/** The highest free band of each page, in millimetres; the margin above is none. */
export const freeBands = ({ pages }: LaidOut): number[] =>
  pages.map((page) => {
    let end = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const [top, bottom] of spansOf(page).sort(([a], [b]) => a - b)) {
      if (end === Number.POSITIVE_INFINITY) end = top;
      most = Math.max(most, top - end);
      end = Math.max(end, bottom);
    }
    return (most * 25.4) / 72;
  });
