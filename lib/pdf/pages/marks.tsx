import type { ReactNode } from 'react';
import { elastic, Path, rigid, Svg, View } from '../tagged/elements';
import { CheckField } from '../tagged/fields';
import type { PageStyle } from './page-style';
import { Labelled, Paragraph, TypedLines, type WithPageStyle } from './parts';
import { Text } from './words';

// Marks beside a text: boxes, discs, bullets.

/**
 * A square to tick; `marked` draws a cross in it. What is drawn says nothing to a screen reader
 * unless there is an `alt`; in the fillable edition it is the field of `place`.
 */
export const CheckBox = ({
  pageStyle,
  marked = false,
  alt,
  place,
}: WithPageStyle & { marked?: boolean; alt?: string; place: { name: string; label: string } }) => {
  const size = 11 * pageStyle.scale;
  const style = {
    width: size,
    height: size,
    marginRight: 7 * pageStyle.scale,
    marginTop: pageStyle.body.fontSize * (pageStyle.body.lineHeight / 2 - 0.42),
  };
  return (
    <View tag="Lbl" style={rigid}>
      {pageStyle.fillable ? (
        <CheckField {...place} checked={marked} style={style} />
      ) : (
        <Svg tag={alt ? { role: 'Figure', alt } : 'Artifact'} viewBox="0 0 11 11" style={style}>
          <Path
            d={`M.5 .5H10.5V10.5H.5Z${marked ? 'M2.5 2.5L8.5 8.5M8.5 2.5L2.5 8.5' : ''}`}
            stroke="black"
            strokeWidth={marked ? 1.4 : 1}
            fill="none"
          />
        </Svg>
      )}
    </View>
  );
};

/**
 * A number in a disc; filled for what the person wants to ask first.
 * @param line of the text beside it that the disc is centered on, or null beside a label and its text
 */
export const Disc = ({
  pageStyle,
  number,
  filled,
  line,
}: WithPageStyle & { number: number; filled: boolean; line: PageStyle['body'] | null }) => (
  <View
    tag="Lbl"
    style={{
      width: 18 * pageStyle.scale,
      height: 18 * pageStyle.scale,
      borderRadius: 9 * pageStyle.scale,
      borderWidth: 1.2,
      borderColor: 'black',
      backgroundColor: filled ? 'black' : 'white',
      marginRight: 7 * pageStyle.scale,
      marginTop: line
        ? (line.fontSize * line.lineHeight) / 2 - 9 * pageStyle.scale
        : 4 * pageStyle.scale,
      alignItems: 'center',
      justifyContent: 'center',
      // Digits have nothing below the line.
      paddingBottom: 1.6 * pageStyle.scale,
      ...rigid,
    }}
  >
    <Text
      style={{
        fontSize: pageStyle.body.fontSize,
        lineHeight: 1.15,
        fontWeight: pageStyle.strong.fontWeight,
        color: filled ? 'white' : 'black',
      }}
    >
      {number}
    </Text>
  </View>
);

/**
 * An item of a list: text behind a mark that hangs in the margin. `whole` keeps it on one page: only
 * for our own short texts, since react-pdf cuts off what is whole and longer than a page.
 */
export const Marked = ({
  mark,
  whole = false,
  children,
}: {
  mark: ReactNode;
  whole?: boolean;
  children: ReactNode;
}) => (
  <View tag="LI" style={{ flexDirection: 'row' }} wrap={!whole}>
    {mark}
    <View tag="LBody" style={elastic}>
      {children}
    </View>
  </View>
);

/**
 * A line of a list; one that holds what a person typed has a `label` and may break across pages.
 * `below` is part of the item, such as a place to write.
 */
export const Bullet = ({
  pageStyle,
  label,
  below,
  children,
}: WithPageStyle & { label?: string; below?: ReactNode; children: string }) => {
  const [start = '', ...more] = children.split('\n');
  return (
    <Marked
      whole={label === undefined}
      mark={
        <View
          tag="Artifact"
          style={{
            width: 4 * pageStyle.scale,
            height: 4 * pageStyle.scale,
            borderRadius: 2 * pageStyle.scale,
            backgroundColor: 'black',
            marginRight: 7 * pageStyle.scale,
            marginTop: pageStyle.body.fontSize * (pageStyle.body.lineHeight / 2 - 0.1),
          }}
        />
      }
    >
      {label === undefined ? (
        <Paragraph pageStyle={pageStyle}>{start}</Paragraph>
      ) : (
        <Labelled pageStyle={pageStyle} label={label}>
          {start}
        </Labelled>
      )}
      {more.length > 0 && <TypedLines style={pageStyle.body} text={more.join('\n')} />}
      {below}
    </Marked>
  );
};
