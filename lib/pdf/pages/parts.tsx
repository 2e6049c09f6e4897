import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { isRightToLeft } from '../../wording/text';
import { type Block, type Glue, noSpace } from './block';
import type { PageStyle } from './page-style';
import { Text } from './words';

// Texts of the paper. Pure functions of their props: no hooks, no context (a server route renders
// them with another copy of React).

export type WithPageStyle = { pageStyle: PageStyle };

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
 * A line of text that starts with a bold label, if it has one. Text that runs from right to left goes beside the
 * label as a paragraph of its own: in the label's line, numbers and Latin words would change places.
 */
export const Labelled = ({
  pageStyle,
  label,
  note,
  children,
}: WithPageStyle & { label: string | null; note?: string | false; children: string }) => {
  const lead = (
    <>
      {label && <Text style={pageStyle.strong}>{label}</Text>}
      {note && `${label ? ' ' : ''}${note}`}
      {label || note ? ' ' : ''}
    </>
  );
  return isRightToLeft(children) ? (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
      <Text tag="P" style={{ ...pageStyle.body, marginRight: pageStyle.gap * 1.5 }}>
        {lead}
      </Text>
      <Text tag="P" style={{ ...pageStyle.body, flexGrow: 1, maxWidth: '100%' }}>
        {children}
      </Text>
    </View>
  ) : (
    <Text tag="P" style={pageStyle.body}>
      {lead}
      {children}
    </Text>
  );
};
