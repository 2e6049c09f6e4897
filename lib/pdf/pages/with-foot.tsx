import { blockOf, type PageNode } from '../tagged/page-model';
import { type MadeSheet, measure } from './measure';
import type { PageStyle } from './page-style';
import { Foot } from './paper';

/** Puts texts on the foot of a page: one at its left, one at its right. */
export async function withFoot(
  page: PageNode,
  texts: readonly string[],
  pageStyle: PageStyle,
  made: MadeSheet,
): Promise<PageNode> {
  const feet = texts.map((text, index) => (
    <Foot key={text} style={pageStyle.small} isRight={index > 0} text={text} />
  ));
  const placed = (await measure(feet, pageStyle, made)).flatMap(({ parts: [node] }) => {
    if (!node?.box) return [];
    const top = (page.box?.height ?? 0) - node.box.height - pageStyle.margin.foot;
    return [{ ...node, [blockOf]: node, box: { ...node.box, top } }];
  });
  return { ...page, children: [...(page.children ?? []), ...placed] };
}
