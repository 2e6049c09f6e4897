import { blockOf, type PageNode } from '../tagged/page-model';
import { type MadeSheet, measure } from './measure';
import type { PageStyle } from './page-style';
import { Foot } from './paper';

/**
 * Puts texts on the foot of each page, one at its left and one at its right. What pages have in common
 * is laid out once.
 * @param textsOf the texts of a page, by its index
 */
export async function withFeet(
  pages: readonly PageNode[],
  textsOf: (index: number) => readonly string[],
  pageStyle: PageStyle,
  made: MadeSheet,
): Promise<PageNode[]> {
  const texts = pages.map((_, index) => textsOf(index));
  const feet = texts.flatMap((some) =>
    some.map((text, index) => (
      <Foot key={text} style={pageStyle.small} isRight={index > 0} text={text} />
    )),
  );
  const measured = (await measure(feet, pageStyle, made)).values();
  return pages.map((page, index) => {
    const placed = Array.from(texts[index] ?? [], () => measured.next().value?.parts[0]).flatMap(
      (node) => {
        if (!node?.box) return [];
        const top = (page.box?.height ?? 0) - node.box.height - pageStyle.margin.foot;
        return [{ ...node, [blockOf]: node, box: { ...node.box, top } }];
      },
    );
    return { ...page, children: [...(page.children ?? []), ...placed] };
  });
}
