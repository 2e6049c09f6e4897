import { View } from '@react-pdf/renderer';
import type { Blank } from '../../sheet/sheet';
import { CheckField } from '../tagged/fields';
import { type FieldPlace, LabelAndRule, placeWithin } from './blanks';
import type { WithPageStyle } from './parts';
import { Text } from './words';

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
export const AnswerBlanks = ({
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
          <LabelAndRule
            pageStyle={pageStyle}
            label={label}
            place={placeWithin(place, index, label)}
          />
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
                place={placeWithin(placeWithin(place, index, label), at, option)}
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
