import { Text, View } from '@react-pdf/renderer';
import type { Blank, Fact, Option } from '../sheet';
import type { Look } from './look';
import { CheckBox, Labelled, type WithLook } from './parts';

// Places to write: ruled lines, labelled blanks, options to mark.

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
    <Text tag="P" style={look.body}>
      {label}
    </Text>
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
        <View key={label} tag="L" style={{ flexDirection: 'row' }}>
          <Text tag="Caption" style={look.strong}>
            {label}
          </Text>
          {options.map((option) => (
            <View key={option} tag="LI" style={{ flexDirection: 'row' }}>
              <Circle look={look} />
              <Text tag="LBody" style={look.body}>
                {option}
              </Text>
            </View>
          ))}
        </View>
      ),
    )}
  </View>
);

/** Boxes to tick, those that the person has ticked already with a cross. */
export const Options = ({
  look,
  label,
  options,
}: WithLook & { label: string; options: Option[] }) => (
  <View tag="L" style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 14 * look.scale }}>
    <Text tag="Caption" style={look.body}>
      {label}
    </Text>
    {options.map(({ text, marked }) => (
      <View key={text} tag="LI" style={{ flexDirection: 'row' }}>
        <CheckBox look={look} marked={marked} />
        <Text tag="LBody" style={marked ? look.strong : look.body}>
          {text}
        </Text>
      </View>
    ))}
  </View>
);
