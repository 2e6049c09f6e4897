import type { ComponentProps } from 'react';
import type { Blank, Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { CheckField } from '../tagged/fields';
import { LabelAndRule } from './blanks';
import { type FieldPlace, placeWithin } from './field-place';
import { mm, type PageStyle } from './page-style';
import { Labelled, type WithPageStyle } from './parts';
import { Text } from './words';

type FieldGroup = ComponentProps<typeof CheckField>['group'];

/** A circle to mark, filled where the person has said so already, which `alt` says for ears. */
const Circle = ({
  pageStyle,
  place,
  group,
  marked,
  alt,
}: WithPageStyle & { place: FieldPlace; group: FieldGroup; marked: boolean; alt: string }) => {
  const size = 9 * pageStyle.scale;
  const style = {
    width: size,
    height: size,
    borderRadius: size / 2,
    borderWidth: 0.8,
    borderColor: 'black',
    marginLeft: 6 * pageStyle.scale,
    marginRight: 3 * pageStyle.scale,
    marginTop: pageStyle.body.fontSize * (pageStyle.body.lineHeight / 2 - 0.34),
  };
  return pageStyle.fillable ? (
    <View tag="Lbl">
      <CheckField {...place} group={group} checked={marked} style={style} />
    </View>
  ) : marked ? (
    <View tag="Lbl">
      <View tag={{ role: 'Figure', alt }} style={{ ...style, backgroundColor: 'black' }} />
    </View>
  ) : (
    <View tag="Artifact" style={style} />
  );
};

/** A box of a group: the field of the group, and the label of the one box. */
const optionOf = (whole: FieldPlace, at: number, text: string) => ({
  place: { name: whole.name, label: placeWithin(whole, at, text).label },
  group: { option: `option-${at + 1}`, label: whole.label },
});

/** Typed letters of large print need more room than those of a pen. */
const blankWidth = (width: number, { fillable, scale }: PageStyle) =>
  width * mm * (fillable ? Math.min(scale, 1.25) : 1);

type Props = WithPageStyle & { blanks: Blank[]; place: FieldPlace; spoken: Sheet['spoken'] };

/** Answers to mark or to fill in, side by side; `place` is what they are about. */
export const AnswerBlanks = ({ pageStyle, blanks, place, spoken }: Props) => (
  <View
    style={{
      flexDirection: 'row',
      flexWrap: 'wrap',
      columnGap: 12 * pageStyle.scale,
      // Boxes are higher than what is beside them.
      rowGap: pageStyle.gap * (pageStyle.fillable ? 1 : 0.6),
    }}
  >
    {blanks.map(({ label, options, value, mm: width }, index) =>
      options.length === 0 ? (
        <View
          key={label}
          style={{
            flexDirection: 'row',
            // A narrower blank leaves its label in front of it; large letters leave it no room.
            flexWrap: pageStyle.scale > 1 ? 'wrap' : 'nowrap',
            flexGrow: width === null ? 1 : 0,
            maxWidth: '100%',
          }}
        >
          {value === null ? (
            <LabelAndRule
              pageStyle={pageStyle}
              label={label}
              place={placeWithin(place, index, label)}
              width={width === null ? undefined : blankWidth(width, pageStyle)}
            />
          ) : (
            <Labelled pageStyle={pageStyle} label={label}>
              {value}
            </Labelled>
          )}
        </View>
      ) : (
        <View
          key={label}
          tag="L"
          style={{ flexDirection: 'row', flexWrap: 'wrap', maxWidth: '100%' }}
        >
          <Text tag="Caption" style={pageStyle.strong}>
            {label}
          </Text>
          {options.map(({ text, marked, heard = text }, at) => (
            <View key={text} tag="LI" style={{ flexDirection: 'row' }}>
              <Circle
                pageStyle={pageStyle}
                marked={marked}
                alt={spoken.marked}
                {...optionOf(placeWithin(place, index, label), at, heard)}
              />
              <Text
                tag={heard === text ? 'LBody' : { role: 'LBody', actualText: heard }}
                style={marked ? pageStyle.strong : pageStyle.body}
              >
                {text}
              </Text>
            </View>
          ))}
        </View>
      ),
    )}
  </View>
);
