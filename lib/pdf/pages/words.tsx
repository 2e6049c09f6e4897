import type { TextProps } from '@react-pdf/renderer';
import { Children, Fragment, isValidElement, type ReactNode } from 'react';
import { isRightToLeft } from '../../wording/text';
import { Text as PdfText } from '../tagged/elements';
import { markStyle } from '../tagged/inline-mark';
import { isArtifact, type Tag } from '../tagged/tag';
import { coverText } from '../type/coverage';
import { fontFamily } from '../type/fonts';
import { noHyphen } from '../type/line-breaks';
import { runsOf } from '../type/runs';

type Props = Omit<TextProps, 'render'> & {
  children?: ReactNode;
  /** Makes it the label of the text that it is in: an element of its own, which is read like this. */
  lead?: string;
};

/** react-pdf does not hand the direction down, so every text states its own. */
const rightToLeft = { direction: 'rtl', textAlign: 'right' } as const;
type Direction = typeof rightToLeft | null;

/**
 * Text of the paper, each of its words in a typeface that has it. Text that the paper's own
 * typeface has is left as it is. A text that runs from right to left is a paragraph of its own
 * in that direction.
 */
export const Text = ({ children, style, tag, lead, ...rest }: Props) => {
  const isReversed = typeof children === 'string' && isRightToLeft(coverText(children).text);
  const direction = isReversed ? rightToLeft : null;
  return (
    <PdfText
      hyphenationPenalty={noHyphen}
      {...rest}
      tag={tag && typeof children === 'string' ? tagFor(tag, children, direction) : tag}
      style={[style ?? {}, direction ?? {}, lead ? markStyle({ lead }) : {}]}
    >
      {inFonts(children, direction, lead)}
    </PdfText>
  );
};

/** Names headings for the bookmarks. What is painted from right to left is read in its own order. */
function tagFor(tag: Tag, text: string, direction: Direction): Tag {
  if (typeof tag !== 'string' || isArtifact(tag)) return tag;
  const isHeading = /^H\d$/.test(tag);
  if (!isHeading && !direction) return tag;
  return {
    role: tag,
    ...(isHeading && { title: text }),
    ...(direction && { actualText: text }),
  };
}

/** All strings of a text in their typefaces; a text inside a text sets its own. */
const inFonts = (nodes: ReactNode, direction: Direction, lead: string | undefined): ReactNode =>
  Children.map(nodes, (node) => {
    if (typeof node === 'string' || typeof node === 'number')
      return textInFonts(String(node), direction, lead);
    return isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment
      ? inFonts(node.props.children, direction, lead)
      : node;
  });

const textInFonts = (text: string, direction: Direction, lead: string | undefined): ReactNode =>
  runsOf(text).map(({ text, family, lang, actualText }, index) => {
    const isMarked = lang !== undefined || actualText !== undefined;
    if (family === fontFamily && !isMarked) return text;
    const mark = isMarked ? markStyle({ lang, actualText, lead }) : {};
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs may be alike and never move
      <PdfText key={index} style={{ fontFamily: family, ...direction, ...mark }}>
        {text}
      </PdfText>
    );
  });
