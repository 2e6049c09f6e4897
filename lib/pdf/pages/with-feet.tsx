import { blockOf, type PageNode } from '../tagged/page-model';
import { type MadeSheet, measure } from './measure';
import { type PageStyle, pageStyleOf } from './page-style';
import { Foot } from './paper';

/** Texts of one foot. A text at the left that takes more than one line gives way to a `shorter` one. */
export type FootTexts = { left: string; shorter?: string; right?: string };

type Type = PageStyle['small'];
type Way = { text: string; type: Type; isRight?: boolean };

/**
 * Puts texts on the foot of each page, one at its left and one at its right, each on one line: what the
 * page says ends just above. What pages have in common is laid out once.
 * @param textsOf the texts of a page, by its index
 */
export async function withFeet(
  pages: readonly PageNode[],
  textsOf: (index: number) => FootTexts,
  pageStyle: PageStyle,
  made: MadeSheet,
): Promise<PageNode[]> {
  const { small } = pageStyle;
  const smaller = pageStyleOf({ ...made.print, textSize: 'standard' }).small;
  const feetOf = async (ways: readonly Way[]) => {
    const feet = ways.map(({ text, type, isRight = false }) => (
      <Foot key={text} style={type} isRight={isRight} text={text} />
    ));
    return (await measure(feet, pageStyle, made)).map(({ parts }) => parts[0]);
  };
  const onOneLine = async ({ left, shorter }: FootTexts, first: PageNode | undefined) => {
    if (isOneLine(first, small)) return first;
    const [second] = await feetOf([{ text: left, type: smaller }]);
    if (isOneLine(second, smaller) || shorter === undefined) return second;
    return (await feetOf([{ text: shorter, type: small }]))[0];
  };
  const texts = pages.map((_, index) => textsOf(index));
  const lefts = await feetOf(texts.map(({ left }) => ({ text: left, type: small })));
  const rights = await feetOf(
    texts.map(({ right = '' }) => ({ text: right, type: small, isRight: true })),
  );
  return Promise.all(
    pages.map(async (page, index) => {
      const own = texts[index] as FootTexts;
      const left = await onOneLine(own, lefts[index]);
      const placed = [left, own.right === undefined ? undefined : rights[index]].flatMap((node) => {
        if (!node?.box) return [];
        const top = (page.box?.height ?? 0) - node.box.height - pageStyle.margin.foot;
        return [{ ...node, [blockOf]: node, box: { ...node.box, top } }];
      });
      return { ...page, children: [...(page.children ?? []), ...placed] };
    }),
  );
}

const isOneLine = (node: PageNode | undefined, { fontSize }: Type) =>
  (node?.box?.height ?? 0) < 1.5 * fontSize;
