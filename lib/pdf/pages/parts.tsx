import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { isRightToLeft } from '../../wording/text';
import type { PageStyle } from './page-style';
import { Text } from './words';

// Texts of the paper. Pure functions of their props: no hooks, no context (a server route renders
// them with another copy of React).

export type WithPageStyle = { pageStyle: PageStyle };

export const Heading = ({ pageStyle, children }: WithPageStyle & { children: string }) => (
  <Text
    tag="H2"
    style={{
      ...pageStyle.heading,
      marginTop: pageStyle.gap * 1.25,
      marginBottom: pageStyle.gap * 0.7,
    }}
    // Without this room below it, it goes to the next page: a question goes there whole.
    minPresenceAhead={150 * pageStyle.scale}
  >
    {children}
  </Text>
);

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
