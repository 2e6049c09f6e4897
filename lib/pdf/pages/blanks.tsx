import { View } from '@react-pdf/renderer';
import type { Blank, Fact, Option, Sheet } from '../../sheet/sheet';
import { CheckField, TextField } from '../tagged/fields';
import type { Look } from './look';
import { CheckBox, Labelled, type WithLook } from './parts';
import { Text } from './words';

// Places to write: ruled lines, labelled blanks, options to mark; in the fillable edition fields.

/**
 * What the field in a place to write is known by and called; its name never changes. Places of one
 * name are `shared`: what is typed in one of them stands in all.
 */
export type Place = { name: string; label: string; shared?: boolean };

const typedSize = (look: Look) => look.body.fontSize * 0.92;

/** Room to write: ruled lines, or one box to type in of the same height. */
export const Rules = ({ look, count, place }: WithLook & { count: number; place: Place }) => {
  const heights = Array.from({ length: count }, (_, index) =>
    index === 0 ? look.firstRule : look.ruling,
  );
  if (look.fillable) {
    const ruled = heights.reduce((sum, one) => sum + one, -look.gap / 2);
    // Large type needs more room on a screen than a pen on paper.
    const height = Math.max(ruled, typedSize(look) * 1.5 * count);
    return count === 0 ? null : (
      <TextField
        {...place}
        multiline={count > 1}
        fontSize={typedSize(look)}
        style={{ height, marginTop: look.gap / 2 }}
      />
    );
  }
  return heights.map((height, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rules are alike and never move
    <View key={index} style={{ height, borderBottomWidth: look.line, borderColor: 'black' }} />
  ));
};

/** The label of a blank, and as wide as the line leaves the rule to write on, or a box. */
const LabelAndRule = ({ look, label, place }: WithLook & { label: string; place: Place }) => {
  const height = look.body.fontSize * (look.body.lineHeight - 0.1);
  const rise = look.gap * 0.6;
  const style = {
    flexGrow: 1,
    minWidth: 60 * look.scale,
    height,
    marginLeft: look.gap,
  };
  return (
    <>
      <Text tag="P" style={look.body}>
        {label}
      </Text>
      {look.fillable ? (
        // Taller than the rule is above the line, into the gap there: rows stay where they are.
        <TextField
          {...place}
          fontSize={typedSize(look)}
          style={{ ...style, height: height + rise, marginTop: -rise }}
        />
      ) : (
        <View style={{ ...style, borderBottomWidth: look.line, borderColor: 'black' }} />
      )}
    </>
  );
};

/** A labelled blank on a line of its own, one ruling below what stands above it. */
export const LabelledBlank = ({ look, ...blank }: WithLook & { label: string; place: Place }) => (
  <View
    style={{
      flexDirection: 'row',
      paddingTop: look.ruling - look.body.fontSize * look.body.lineHeight,
    }}
  >
    <LabelAndRule look={look} {...blank} />
  </View>
);

type FactProps = WithLook & { fact: Fact; name: string; shared?: boolean };

/** A fact: what was given, or a blank to write it on. */
export const FactLine = ({ look, fact, name, shared = false }: FactProps) =>
  fact.value === null ? (
    <LabelledBlank look={look} label={fact.label} place={{ name, label: fact.label, shared }} />
  ) : (
    <Labelled look={look} label={fact.label}>
      {fact.value}
    </Labelled>
  );

/** A fact that shares its line with others; a blank takes what they leave. */
export const FactInRow = ({ look, fact, name, shared = false }: FactProps) =>
  fact.value === null ? (
    <View style={{ flexDirection: 'row', flexGrow: 1, paddingTop: look.gap }}>
      <LabelAndRule look={look} label={fact.label} place={{ name, label: fact.label, shared }} />
    </View>
  ) : (
    <Labelled look={look} label={fact.label}>
      {fact.value}
    </Labelled>
  );

const Circle = ({ look, place }: WithLook & { place: Place }) => {
  const size = 9 * look.scale;
  const style = {
    width: size,
    height: size,
    borderRadius: size / 2,
    borderWidth: 0.8,
    borderColor: 'black',
    marginLeft: 7 * look.scale,
    marginRight: 3 * look.scale,
    marginTop: look.body.fontSize * (look.body.lineHeight / 2 - 0.34),
  };
  return look.fillable ? (
    <View tag="Lbl">
      <CheckField {...place} style={style} />
    </View>
  ) : (
    <View style={style} />
  );
};

/** Answers to mark or to fill in, side by side; `place` is what they are about. */
export const Blanks = ({ look, blanks, place }: WithLook & { blanks: Blank[]; place: Place }) => (
  <View
    style={{
      flexDirection: 'row',
      flexWrap: 'wrap',
      columnGap: 14 * look.scale,
      rowGap: look.gap,
      paddingTop: look.gap,
    }}
  >
    {blanks.map(({ label, options }, index) =>
      options.length === 0 ? (
        <View key={label} style={{ flexDirection: 'row', flexGrow: 1 }}>
          <LabelAndRule look={look} label={label} place={within(place, index, label)} />
        </View>
      ) : (
        <View key={label} tag="L" style={{ flexDirection: 'row' }}>
          <Text tag="Caption" style={look.strong}>
            {label}
          </Text>
          {options.map((option, at) => (
            <View key={option} tag="LI" style={{ flexDirection: 'row' }}>
              <Circle look={look} place={within(within(place, index, label), at, option)} />
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

/** A place inside another, by its number there. */
const within = ({ name, label }: Place, index: number, part: string): Place => ({
  name: `${name}-${index + 1}`,
  label: `${label.replace(/:$/, '')}: ${part}`,
});

/** Boxes to tick, those that the person has ticked already with a cross. */
export const Options = ({
  look,
  label,
  options,
  name,
  spoken,
}: WithLook & { label: string; options: Option[]; name: string; spoken: Sheet['spoken'] }) => (
  <View tag="L" style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 14 * look.scale }}>
    <Text tag="Caption" style={look.body}>
      {label}
    </Text>
    {options.map(({ text, marked }, index) => (
      <View key={text} tag="LI" style={{ flexDirection: 'row' }}>
        <CheckBox
          look={look}
          marked={marked}
          alt={marked ? spoken.marked : spoken.unmarked}
          place={within({ name, label }, index, text)}
        />
        <Text tag="LBody" style={marked ? look.strong : look.body}>
          {text}
        </Text>
      </View>
    ))}
  </View>
);
