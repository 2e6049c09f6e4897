import { View } from '@react-pdf/renderer';
import type { Sheet, StripGroup } from '../../sheet/sheet';
import { FactInRow, factRow } from './blanks';
import { Paragraph, type WithPageStyle } from './parts';
import { Text } from './words';

/** The strip for the doctor: the cancer, what matters most, what to know for this visit. */
export const HandOver = ({ handOver, pageStyle }: WithPageStyle & Pick<Sheet, 'handOver'>) => (
  <View
    tag="Sect"
    style={{
      padding: pageStyle.gap * 2,
      // No grey: a copier makes dirt of it.
      borderWidth: pageStyle.line,
      borderLeftWidth: 4,
      borderColor: 'black',
    }}
  >
    <Text tag="H2" style={pageStyle.heading}>
      {handOver.look}
    </Text>
    {(['cancer', 'matters', 'visit'] as const).map((name) => (
      <Group key={name} group={handOver[name]} name={`strip-${name}`} pageStyle={pageStyle} />
    ))}
    {handOver.unknown && <Paragraph pageStyle={pageStyle}>{handOver.unknown}</Paragraph>}
  </View>
);

/** A group of the strip, left out where nothing was said for it. */
const Group = ({
  group: { heading, items },
  name,
  pageStyle,
}: WithPageStyle & { group: StripGroup; name: string }) =>
  items.length > 0 && (
    <View
      style={{
        ...factRow,
        columnGap: pageStyle.gap * 2.5,
        marginTop: pageStyle.gap * 0.6,
      }}
    >
      <Text tag="P" style={pageStyle.strong}>
        {heading}
      </Text>
      {items.map((item, index) =>
        typeof item === 'string' ? (
          <Paragraph key={item} pageStyle={pageStyle}>
            {item}
          </Paragraph>
        ) : (
          <FactInRow
            key={item.label}
            pageStyle={pageStyle}
            fact={item}
            name={`${name}-${index + 1}`}
          />
        ),
      )}
    </View>
  );
