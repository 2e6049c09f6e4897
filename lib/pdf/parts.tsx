import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Blank, Fact } from '../sheet';
import type { Look } from './look';

// Parts of the paper. Pure functions of their props: no hooks, no context (a server route renders
// them with another copy of React).

type WithLook = { look: Look };

export const Heading = ({ look, children }: WithLook & { children: string }) => (
  <Text
    style={{ ...look.heading, marginTop: look.gap * 1.25, marginBottom: look.gap * 0.7 }}
    minPresenceAhead={40}
  >
    {children}
  </Text>
);

export const Paragraph = ({ look, children }: WithLook & { children: ReactNode }) => (
  <Text style={look.body}>{children}</Text>
);

/**
 * Typed text, each of its lines an element of its own: react-pdf sets a line break inside a text
 * in Helvetica, which is not embedded.
 */
export const Lines = ({ style, text }: { style: Look['body']; text: string }) =>
  text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
    <Text key={index} style={style}>
      {line || ' '}
    </Text>
  ));

/** A line of text that starts with a bold label. */
export const Labelled = ({
  look,
  label,
  children,
}: WithLook & { label: string; children: ReactNode }) => (
  <Text style={look.body}>
    <Text style={look.strong}>{label}</Text>
    {'  '}
    {children}
  </Text>
);

/** Ruled lines to write on. */
export const Rules = ({ look, count }: WithLook & { count: number }) => {
  const heights = Array.from({ length: count }, (_, index) =>
    index === 0 ? look.firstRule : look.ruling,
  );
  return heights.map((height, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rules are alike and never move
    <View key={index} style={{ height, borderBottomWidth: look.line, borderColor: 'black' }} />
  ));
};

/** A ruled blank behind a label, as wide as the line leaves. */
const blankStyle = (look: Look) => ({
  flexGrow: 1,
  minWidth: 60 * look.scale,
  height: look.body.fontSize * (look.body.lineHeight - 0.1),
  marginLeft: look.gap,
  borderBottomWidth: look.line,
  borderColor: 'black',
});

/** The label of a blank, and the rule on which to write. */
const LabelAndRule = ({ look, label }: WithLook & { label: string }) => (
  <>
    <Text style={look.body}>{label}</Text>
    <View style={blankStyle(look)} />
  </>
);

/** A labelled blank on a line of its own, one ruling below what stands above it. */
export const LabelledBlank = ({ look, label }: WithLook & { label: string }) => (
  <View
    style={{
      flexDirection: 'row',
      paddingTop: look.ruling - look.body.fontSize * look.body.lineHeight,
    }}
  >
    <LabelAndRule look={look} label={label} />
  </View>
);

/** A fact: what was given, or a blank to write it on. */
export const FactLine = ({ look, fact }: WithLook & { fact: Fact }) =>
  fact.value === null ? (
    <LabelledBlank look={look} label={fact.label} />
  ) : (
    <Labelled look={look} label={fact.label}>
      {fact.value}
    </Labelled>
  );

/** A fact that shares its line with others; a blank takes what they leave. */
export const FactInRow = ({ look, fact }: WithLook & { fact: Fact }) =>
  fact.value === null ? (
    <View style={{ flexDirection: 'row', flexGrow: 1, paddingTop: look.gap }}>
      <LabelAndRule look={look} label={fact.label} />
    </View>
  ) : (
    <Labelled look={look} label={fact.label}>
      {fact.value}
    </Labelled>
  );

const Circle = ({ look }: WithLook) => (
  <View
    style={{
      width: 9 * look.scale,
      height: 9 * look.scale,
      borderRadius: 4.5 * look.scale,
      borderWidth: 0.8,
      borderColor: 'black',
      marginLeft: 7 * look.scale,
      marginRight: 3 * look.scale,
      marginTop: look.body.fontSize * (look.body.lineHeight / 2 - 0.34),
    }}
  />
);

/** Answers to mark or to fill in, side by side. */
export const Blanks = ({ look, blanks }: WithLook & { blanks: Blank[] }) => (
  <View
    style={{
      flexDirection: 'row',
      flexWrap: 'wrap',
      columnGap: 14 * look.scale,
      rowGap: look.gap,
      paddingTop: look.gap,
    }}
  >
    {blanks.map(({ label, options }) =>
      options.length === 0 ? (
        <View key={label} style={{ flexDirection: 'row', flexGrow: 1 }}>
          <LabelAndRule look={look} label={label} />
        </View>
      ) : (
        <View key={label} style={{ flexDirection: 'row' }}>
          <Text style={look.strong}>{label}</Text>
          {options.map((option) => (
            <View key={option} style={{ flexDirection: 'row' }}>
              <Circle look={look} />
              <Text style={look.body}>{option}</Text>
            </View>
          ))}
        </View>
      ),
    )}
  </View>
);

/** A square to tick. */
export const CheckBox = ({ look }: WithLook) => (
  <View
    style={{
      width: 11 * look.scale,
      height: 11 * look.scale,
      borderWidth: 1,
      borderColor: 'black',
      marginRight: 7 * look.scale,
      marginTop: look.body.fontSize * (look.body.lineHeight / 2 - 0.42),
      flexShrink: 0,
    }}
  />
);

/** A number in a disc; filled for what the person wants to ask first. */
export const Disc = ({ look, number, filled }: WithLook & { number: number; filled: boolean }) => (
  <View
    style={{
      width: 18 * look.scale,
      height: 18 * look.scale,
      borderRadius: 9 * look.scale,
      borderWidth: 1.2,
      borderColor: 'black',
      backgroundColor: filled ? 'black' : 'white',
      marginRight: 7 * look.scale,
      marginTop: look.body.fontSize * (look.body.lineHeight / 2 - 0.68),
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
    }}
  >
    <Text
      style={{
        fontSize: look.body.fontSize,
        lineHeight: 1.15,
        fontWeight: look.strong.fontWeight,
        color: filled ? 'white' : 'black',
      }}
    >
      {number}
    </Text>
  </View>
);

/** Text behind a mark that hangs in the margin. */
export const Marked = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <View style={{ flexDirection: 'row' }}>
    {mark}
    <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
  </View>
);

export const Bullet = ({ look, children }: WithLook & { children: string }) => (
  <Marked
    mark={
      <View
        style={{
          width: 4 * look.scale,
          height: 4 * look.scale,
          borderRadius: 2 * look.scale,
          backgroundColor: 'black',
          marginRight: 7 * look.scale,
          marginTop: look.body.fontSize * (look.body.lineHeight / 2 - 0.1),
        }}
      />
    }
  >
    <Text style={look.body}>{children}</Text>
  </Marked>
);
