import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { FactInRow } from './blanks';
import { Paragraph, type WithLook } from './parts';
import { Text } from './words';

/** The strip for the doctor: look at this, start with these, this is known and that is not. */
export const HandOver = ({ sheet: { handOver }, look }: WithLook & { sheet: Sheet }) => {
  const row = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    columnGap: look.gap * 2.5,
    marginTop: look.gap * 0.6,
  } as const;
  const talk = [handOver.detail, ...handOver.facts].filter((part) => part !== null);
  return (
    <View
      tag="Sect"
      style={{
        marginTop: look.gap * 1.5,
        padding: look.gap * 2,
        // No grey: a copier makes dirt of it.
        borderWidth: look.line,
        borderLeftWidth: 4,
        borderColor: 'black',
      }}
    >
      <View style={{ ...row, marginTop: 0, alignItems: 'baseline' }}>
        <Text tag="H2" style={look.heading}>
          {handOver.look}
        </Text>
        {handOver.from && <Paragraph look={look}>{handOver.from}</Paragraph>}
      </View>
      <View style={row}>
        <Text tag="P" style={look.strong}>
          {handOver.firstHeading}
        </Text>
        {handOver.first.map((text) => (
          <Text key={text} tag="P" style={look.strong}>
            {text}
          </Text>
        ))}
      </View>
      <View style={row}>
        {[...handOver.known, ...(handOver.unknown ? [handOver.unknown] : [])].map((text) => (
          <Paragraph key={text} look={look}>
            {text}
          </Paragraph>
        ))}
      </View>
      {talk.length > 0 && (
        <View style={row}>
          {talk.map((part, index) =>
            typeof part === 'string' ? (
              <Paragraph key={part} look={look}>
                {part}
              </Paragraph>
            ) : (
              <FactInRow key={part.label} look={look} fact={part} name={`hand-over-${index + 1}`} />
            ),
          )}
        </View>
      )}
    </View>
  );
};
