import type { Sheet, StripGroup } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { FactInRow, factRow } from './blanks';
import { Paragraph, type WithPageStyle } from './parts';
import { Text } from './words';

type Props = WithPageStyle & Pick<Sheet, 'handOver'>;

/** The strip for the doctor: the cancer, below it side by side what matters most and this visit. */
export const HandOver = ({ handOver, pageStyle }: Props) => (
  <View
    tag="Sect"
    style={{
      paddingVertical: pageStyle.gap * 1.6,
      paddingHorizontal: pageStyle.gap * 2.4,
      // No grey: a copier makes dirt of it.
      borderWidth: pageStyle.border,
      borderLeftWidth: 4,
      borderColor: 'black',
    }}
  >
    <View style={{ ...factRow, justifyContent: 'space-between', alignItems: 'baseline' }}>
      <Text tag="H2" style={pageStyle.heading}>
        {handOver.look}
      </Text>
      {handOver.from && <Paragraph pageStyle={pageStyle}>{handOver.from}</Paragraph>}
    </View>
    <Group group={handOver.cancer} name="strip-cancer" pageStyle={pageStyle} isStrong />
    <View style={{ flexDirection: pageStyle.scale > 1 ? 'column' : 'row', columnGap: 20 }}>
      {(['matters', 'visit'] as const).map(
        (name) =>
          handOver[name].items.length > 0 && (
            <View key={name} style={elastic}>
              <Group group={handOver[name]} name={`strip-${name}`} pageStyle={pageStyle} />
            </View>
          ),
      )}
    </View>
    {[...handOver.reports, ...(handOver.unknown ? [handOver.unknown] : [])].map((text) => (
      <View key={text} style={{ marginTop: pageStyle.gap * 0.6 }}>
        <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
      </View>
    ))}
  </View>
);

type GroupProps = WithPageStyle & { group: StripGroup; name: string; isStrong?: boolean };

/** A group of the strip, left out where nothing was said for it. */
const Group = ({ group: { heading, items }, name, isStrong, pageStyle }: GroupProps) =>
  items.length > 0 && (
    <View style={{ marginTop: pageStyle.gap * 0.6 }}>
      <Text tag="P" style={pageStyle.label}>
        {heading}
      </Text>
      <View style={{ ...factRow, columnGap: pageStyle.gap * 3.5 }}>
        {items.map((item, index) =>
          typeof item === 'string' ? (
            <Text key={item} tag="P" style={isStrong ? pageStyle.strong : pageStyle.body}>
              {item}
            </Text>
          ) : (
            <FactInRow
              key={item.label}
              pageStyle={pageStyle}
              fact={item}
              name={`${name}-${index + 1}`}
              quiet
            />
          ),
        )}
      </View>
    </View>
  );
