import type { ReactNode } from 'react';
import { isRightToLeft } from '../../wording/text';
import { View } from '../tagged/elements';
import { type Block, type Glue, noSpace } from './block';
import type { PageStyle } from './page-style';
import { Text } from './words';

// Texts of the paper. Pure functions of their props: no hooks, no context (a server route renders
// them with another copy of React).

export type WithPageStyle = { pageStyle: PageStyle };

/** A label as it is read aloud before a text that it must not run into. */
export const asSentence = (label: string): string => (/\p{Po}$/u.test(label) ? label : `${label}.`);

export const Heading = ({ pageStyle, children }: WithPageStyle & { children: string }) => (
  <Text tag="H2" style={pageStyle.heading}>
    {children}
  </Text>
);

/** A heading of the blocks after it. */
export const heading = (text: string, pageStyle: PageStyle): Block => ({
  element: <Heading pageStyle={pageStyle}>{text}</Heading>,
  above: pageStyle.space.heading,
  keepsNext: true,
});

/** A paragraph as a block of its own. */
export const paragraph = (text: string, pageStyle: PageStyle, above: Glue): Block => ({
  element: <Paragraph pageStyle={pageStyle}>{text}</Paragraph>,
  above,
});

/** Words that are about the sheet itself, smaller than all others. */
export const smallParagraph = (text: string, pageStyle: PageStyle): Block => ({
  element: (
    <Text tag="P" style={pageStyle.small}>
      {text}
    </Text>
  ),
  above: pageStyle.space.belowHeading,
});

/** Typed text as blocks: each of its lines, since the text may be longer than a page. */
export const typedLines = (text: string, pageStyle: PageStyle, above: Glue): Block[] =>
  text.split('\n').map((line, index) => ({
    element: (
      <Text tag="P" style={pageStyle.body}>
        {line || ' '}
      </Text>
    ),
    above: index === 0 ? above : noSpace,
  }));

export const Paragraph = ({ pageStyle, children }: WithPageStyle & { children: ReactNode }) => (
  <Text tag="P" style={pageStyle.body}>
    {children}
  </Text>
);

/**
 * Typed text, each of its lines an element of its own: react-pdf sets a line break inside a text
 * in Helvetica, which is not embedded.
 */
export const TypedLines = ({ style, text }: { style: PageStyle['body']; text: string }) =>
  text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
    <Text key={index} tag="P" style={style}>
      {line || ' '}
    </Text>
  ));

/**
 * A line of text that starts with a label, if it has one: the label is strong, or where it is `quiet`
 * the text. Text that runs from right to left goes beside the label as a paragraph of its own: in the
 * label's line, numbers and Latin words would change places.
 */
export const Labelled = ({
  pageStyle,
  label,
  quiet = false,
  isTopic = false,
  children,
}: WithPageStyle & {
  label: string | null;
  quiet?: boolean;
  /** The label is a sentence of its own for ears. */
  isTopic?: boolean;
  children: string;
}) => {
  const style = quiet ? pageStyle.strong : pageStyle.body;
  const lead = label && (
    <>
      <Text
        lead={isTopic ? asSentence(label) : undefined}
        style={quiet ? pageStyle.body : pageStyle.strong}
      >
        {label}
      </Text>{' '}
    </>
  );
  return isRightToLeft(children) ? (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
      <Text tag="P" style={{ ...style, marginRight: pageStyle.gap * 1.5 }}>
        {lead}
      </Text>
      <Text tag="P" style={{ ...style, flexGrow: 1, maxWidth: '100%' }}>
        {children}
      </Text>
    </View>
  ) : (
    <Text tag="P" style={style}>
      {lead}
      {children}
    </Text>
  );
};
