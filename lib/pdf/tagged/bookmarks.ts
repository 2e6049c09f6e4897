import type { PDFOutline } from 'pdfkit';
import type { PageNode } from './page-model';

/** A heading and where it is; `top` in points from the upper edge of its page. */
type Heading = { title: string; level: number; page: number; top: number };

/** On fewer pages one turns the leaf. */
const fewPages = 6;

/**
 * Gives a long file a bookmark for each of its headings, those of lower levels below the one before.
 * @param firstPage number of the first of these pages in the file
 */
export function addBookmarks(
  outline: PDFOutline,
  pages: readonly PageNode[],
  firstPage: number,
): void {
  if (pages.length <= fewPages) return;
  const open: { item: PDFOutline; level: number }[] = [{ item: outline, level: 0 }];
  for (const { title, level, page, top } of pages.flatMap((node, page) => headingsOn(node, page))) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    // pdfkit counts from the right edge of the page.
    const left = pages[page]?.box?.width ?? 0;
    const place = { pageNumber: firstPage + page, top, left };
    open.push({ item: (open.at(-1)?.item ?? outline).addItem(title, place), level });
  }
}

function headingsOn(node: PageNode, page: number, above = 0): Heading[] {
  const { props, box, type, children = [] } = node;
  const top = above + (type === 'PAGE' ? 0 : (box?.top ?? 0));
  const tag = typeof props?.tag === 'object' ? props.tag : undefined;
  const level = Number(/^H(\d)$/.exec(tag?.role ?? '')?.[1] ?? 0);
  if (tag?.title && level > 0) return [{ title: tag.title, level, page, top }];
  return children.flatMap((child) => headingsOn(child, page, top));
}
