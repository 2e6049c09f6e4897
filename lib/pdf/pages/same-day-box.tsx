import type { Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { FactInRow, factRow } from './blanks';
import { TwoColumns } from './columns';
import { Bullet } from './marks';
import { Paragraph, type WithPageStyle } from './parts';
import { Text } from './words';

type Props = WithPageStyle & Pick<Sheet, 'sameDay' | 'phones'>;

/** When to call, and on which numbers. */
export const SameDayBox = ({ sameDay, phones, pageStyle }: Props) => (
  <View
    style={{
      paddingVertical: pageStyle.gap * 1.2,
      paddingHorizontal: pageStyle.gap * 2.4,
      borderWidth: 1.5,
      borderColor: 'black',
    }}
  >
    <Text tag="H2" style={pageStyle.heading}>
      {sameDay.heading}
    </Text>
    <TwoColumns
      tag="L"
      pageStyle={pageStyle}
      items={sameDay.items.map(({ text }) => ({
        length: text.length,
        node: (
          <Bullet key={text} pageStyle={pageStyle}>
            {text}
          </Bullet>
        ),
      }))}
    />
    <Paragraph pageStyle={pageStyle}>{sameDay.rule}</Paragraph>
    <View style={{ ...factRow, columnGap: 16 }}>
      {phones.map((fact, index) => (
        // Large letters of a number with an extension need the line.
        <View key={fact.label} style={pageStyle.scale > 1 ? { width: '100%' } : { flexGrow: 1 }}>
          <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
        </View>
      ))}
    </View>
  </View>
);
