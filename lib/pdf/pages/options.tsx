import type { Option, Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { placeWithin } from './field-place';
import { CheckBox } from './marks';
import type { WithPageStyle } from './parts';
import { Text } from './words';

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
          alt={marked ? spoken.marked : undefined}
          place={placeWithin({ name, label }, index, text)}
        />
        <Text tag="LBody" style={marked ? pageStyle.strong : pageStyle.body}>
          {text}
        </Text>
      </View>
    ))}
  </View>
);
