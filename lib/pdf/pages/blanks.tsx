import { View } from '@react-pdf/renderer';
import type { Blank, Fact, Option, Sheet } from '../../sheet/sheet';
import { CheckField, TextField } from '../tagged/fields';
import type { PageStyle } from './page-style';
import { CheckBox, Labelled, type WithPageStyle } from './parts';
import { Text } from './words';

// Places to write: ruled lines, labelled blanks, options to mark; in the fillable edition fields.

/**
 * What the field in a place to write is known by and called; its name never changes. Places of one
 * name are `shared`: what is typed in one of them stands in all.
 */
export type FieldPlace = { name: string; label: string; shared?: boolean };

const typedSize = (pageStyle: PageStyle) => pageStyle.body.fontSize * 0.92;

/** Room to write: ruled lines, or one box to type in of the same height. */
export const Rules = ({
  pageStyle,
  count,
  place,
}: WithPageStyle & { count: number; place: FieldPlace }) => {
  const heights = Array.from({ length: count }, (_, index) =>
    index === 0 ? pageStyle.firstRule : pageStyle.ruling,
  );
  if (pageStyle.fillable) {
    const ruled = heights.reduce((sum, one) => sum + one, -pageStyle.gap / 2);
    // Large type needs more room on a screen than a pen on paper.
    const height = Math.max(ruled, typedSize(pageStyle) * 1.5 * count);
    return count === 0 ? null : (
      <TextField
        {...place}
        multiline={count > 1}
        fontSize={typedSize(pageStyle)}
        style={{ height, marginTop: pageStyle.gap / 2 }}
      />
    );
  }
  return heights.map((height, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rules are alike and never move
    <View key={index} style={{ height, borderBottomWidth: pageStyle.line, borderColor: 'black' }} />
  ));
};

/** The label of a blank, and as wide as the line leaves the rule to write on, or a box. */
const LabelAndRule = ({
  pageStyle,
  label,
  place,
}: WithPageStyle & { label: string; place: FieldPlace }) => {
  const height = pageStyle.body.fontSize * (pageStyle.body.lineHeight - 0.1);
  const rise = pageStyle.gap * 0.6;
  const style = {
    flexGrow: 1,
    minWidth: 60 * pageStyle.scale,
    height,
    marginLeft: pageStyle.gap,
  };
  return (
    <>
      <Text tag="P" style={pageStyle.body}>
        {label}
      </Text>
      {pageStyle.fillable ? (
        // Taller than the rule is above the line, into the gap there: rows stay where they are.
        <TextField
          {...place}
          fontSize={typedSize(pageStyle)}
          style={{ ...style, height: height + rise, marginTop: -rise }}
        />
      ) : (
        <View style={{ ...style, borderBottomWidth: pageStyle.line, borderColor: 'black' }} />
      )}
    </>
  );
};

/** A labelled blank on a line of its own, one ruling below what stands above it. */
export const LabelledBlank = ({
  pageStyle,
  ...blank
}: WithPageStyle & { label: string; place: FieldPlace }) => (
  <View
    style={{
      flexDirection: 'row',
      paddingTop: pageStyle.ruling - pageStyle.body.fontSize * pageStyle.body.lineHeight,
    }}
  >
    <LabelAndRule pageStyle={pageStyle} {...blank} />
  </View>
);

/** Facts side by side: those that were given share the line of a blank. */
export const factRow = {
  flexDirection: 'row',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
} as const;

type FactProps = WithPageStyle & { fact: Fact; name: string; shared?: boolean };

/** A fact: what was given, or a blank to write it on. */
export const FactLine = ({ pageStyle, fact, name, shared = false }: FactProps) =>
  fact.value === null ? (
    <LabelledBlank
      pageStyle={pageStyle}
      label={fact.label}
      place={{ name, label: fact.label, shared }}
    />
  ) : (
    <Labelled pageStyle={pageStyle} label={fact.label}>
      {fact.value}
    </Labelled>
  );

/** A fact that shares its line with others; a blank takes what they leave. */
export const FactInRow = ({ pageStyle, fact, name, shared = false }: FactProps) =>
  fact.value === null ? (
    <View style={{ flexDirection: 'row', flexGrow: 1, paddingTop: pageStyle.gap }}>
      <LabelAndRule
        pageStyle={pageStyle}
        label={fact.label}
        place={{ name, label: fact.label, shared }}
      />
    </View>
  ) : (
    <Labelled pageStyle={pageStyle} label={fact.label}>
      {fact.value}
    </Labelled>
  );

const Circle = ({ pageStyle, place }: WithPageStyle & { place: FieldPlace }) => {
  const size = 9 * pageStyle.scale;
  const style = {
    width: size,
    height: size,
    borderRadius: size / 2,
    borderWidth: 0.8,
    borderColor: 'black',
    marginLeft: 7 * pageStyle.scale,
    marginRight: 3 * pageStyle.scale,
    marginTop: pageStyle.body.fontSize * (pageStyle.body.lineHeight / 2 - 0.34),
  };
  return pageStyle.fillable ? (
    <View tag="Lbl">
      <CheckField {...place} style={style} />
    </View>
  ) : (
    <View style={style} />
  );
};

/** Answers to mark or to fill in, side by side; `place` is what they are about. */
export const Blanks = ({
  pageStyle,
  blanks,
  place,
}: WithPageStyle & { blanks: Blank[]; place: FieldPlace }) => (
  <View
    style={{
      flexDirection: 'row',
      flexWrap: 'wrap',
      columnGap: 14 * pageStyle.scale,
      rowGap: pageStyle.gap,
      paddingTop: pageStyle.gap,
    }}
  >
    {blanks.map(({ label, options }, index) =>
      options.length === 0 ? (
        <View key={label} style={{ flexDirection: 'row', flexGrow: 1 }}>
          <LabelAndRule pageStyle={pageStyle} label={label} place={within(place, index, label)} />
        </View>
      ) : (
        <View key={label} tag="L" style={{ flexDirection: 'row' }}>
          <Text tag="Caption" style={pageStyle.strong}>
            {label}
          </Text>
          {options.map((option, at) => (
            <View key={option} tag="LI" style={{ flexDirection: 'row' }}>
              <Circle
                pageStyle={pageStyle}
                place={within(within(place, index, label), at, option)}
              />
              <Text tag="LBody" style={pageStyle.body}>
                {option}
              </Text>
            </View>
          ))}
        </View>
      ),
    )}
  </View>
);

/** A place inside another, by its number there. */
const within = ({ name, label }: FieldPlace, index: number, part: string): FieldPlace => ({
  name: `${name}-${index + 1}`,
  label: `${label.replace(/:$/, '')}: ${part}`,
});

/** Boxes to tick, those that the person has ticked already with a cross. */
export const Options = ({
  pageStyle,
  label,
  options,
  name,
  spoken,
}: WithPageStyle & { label: string; options: Option[]; name: string; spoken: Sheet['spoken'] }) => (
  <View tag="L" style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 14 * pageStyle.scale }}>
    <Text tag="Caption" style={pageStyle.body}>
      {label}
    </Text>
    {options.map(({ text, marked }, index) => (
      <View key={text} tag="LI" style={{ flexDirection: 'row' }}>
        <CheckBox
          pageStyle={pageStyle}
          marked={marked}
          alt={marked ? spoken.marked : spoken.unmarked}
          place={within({ name, label }, index, text)}
        />
        <Text tag="LBody" style={marked ? pageStyle.strong : pageStyle.body}>
          {text}
        </Text>
      </View>
    ))}
  </View>
);
