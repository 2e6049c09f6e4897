import type { Fact } from '../../sheet/sheet';
import { rigid, View } from '../tagged/elements';
import { TextField } from '../tagged/fields';
import type { FieldPlace } from './field-place';
import type { PageStyle } from './page-style';
import { Labelled, type WithPageStyle } from './parts';
import { Text } from './words';

// Places to write: ruled lines, labelled blanks, options to mark; in the fillable edition fields.

const typedSize = (pageStyle: PageStyle) => pageStyle.body.fontSize;

/** As high as viewers make a line of type, and the border of its box. */
const typedLine = (pageStyle: PageStyle) => typedSize(pageStyle) * 1.38;

/** So high that Chromium, which fits the size to the box where type may shrink, begins with all of it. */
const shrinkingLine = (pageStyle: PageStyle) => typedSize(pageStyle) * 1.44;

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
    const line = place.mayShrink ? shrinkingLine(pageStyle) : typedLine(pageStyle);
    const height = Math.max(ruled, line * count);
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
    <View key={index} style={{ ...pageStyle.rule, height }} />
  ));
};

/**
 * The label of a blank and the rule to write on, or a box: of a width in points, or as wide as the
 * line leaves it.
 */
export const LabelAndRule = ({
  pageStyle,
  label,
  place,
  width,
  style = pageStyle.body,
}: WithPageStyle & {
  label: string;
  place: FieldPlace;
  width?: number;
  style?: PageStyle['body'];
}) => {
  const height = pageStyle.body.fontSize * (pageStyle.body.lineHeight - 0.1);
  const rise = shrinkingLine(pageStyle) - height;
  const size = {
    ...(width === undefined
      ? { flexGrow: 1, minWidth: 60 * pageStyle.scale }
      : { width, flexShrink: 1 }),
    height,
    marginLeft: pageStyle.gap,
  };
  return (
    <>
      <Text tag="P" style={{ ...style, ...rigid, maxWidth: '100%' }}>
        {label}
      </Text>
      {pageStyle.fillable ? (
        <TextField
          {...place}
          // A width of its own is that of what is written there.
          mayShrink={width === undefined}
          fontSize={typedSize(pageStyle)}
          style={{
            ...size,
            height: height + rise,
            // Taller than the rule is above the line, into the gap there: rows stay where they are.
            // In large print the box may be below its label, and rows move.
            marginTop: pageStyle.scale === 1 ? -rise : 0,
          }}
        />
      ) : (
        <View style={{ ...size, ...pageStyle.rule }} />
      )}
    </>
  );
};

/** A labelled blank on a line of its own, one ruling below the line above it. */
export const LabelledBlank = ({
  pageStyle,
  ...blank
}: WithPageStyle & { label: string; place: FieldPlace }) => (
  <View
    style={{
      flexDirection: 'row',
      alignItems: 'flex-end',
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
export const FactInRow = ({
  pageStyle,
  fact,
  name,
  shared = false,
  quiet = false,
}: FactProps & { quiet?: boolean }) =>
  fact.value === null ? (
    <View
      style={{
        flexDirection: 'row',
        flexGrow: 1,
        paddingTop: pageStyle.gap,
        // A box of large print is higher than its label, which stands on one line with what is beside it.
        alignItems: pageStyle.fillable && pageStyle.scale > 1 ? 'flex-end' : 'flex-start',
      }}
    >
      <LabelAndRule
        pageStyle={pageStyle}
        label={fact.label}
        place={{ name, label: fact.label, shared }}
        style={quiet ? pageStyle.body : pageStyle.strong}
      />
    </View>
  ) : (
    <Labelled pageStyle={pageStyle} label={fact.label} quiet={quiet}>
      {fact.value}
    </Labelled>
  );

/** A small label above a value, or above a blank to write it on. */
export const FactBelow = ({
  pageStyle,
  fact,
  name,
  shared = false,
  style = pageStyle.strong,
}: FactProps & { style?: PageStyle['body'] }) => (
  <View>
    <Text tag="P" style={pageStyle.label}>
      {fact.label}
    </Text>
    {fact.value === null ? (
      <Rules
        pageStyle={pageStyle}
        count={1}
        place={{ name, label: fact.label, shared, mayShrink: true }}
      />
    ) : (
      <Text tag="P" style={style}>
        {fact.value}
      </Text>
    )}
  </View>
);
