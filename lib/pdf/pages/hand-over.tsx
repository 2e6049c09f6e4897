import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { FactInRow } from './blanks';
import { Paragraph, type WithPageStyle } from './parts';
import { Text } from './words';

/** The strip for the doctor: whom it is from, what to start with, what is known and what is not. */
export const HandOver = ({ sheet: { handOver }, pageStyle }: WithPageStyle & { sheet: Sheet }) => {
  const row = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    columnGap: pageStyle.gap * 2.5,
    marginTop: pageStyle.gap * 0.6,
  } as const;
  const talk = [handOver.detail, ...handOver.facts].filter((part) => part !== null);
  return (
    <View
      tag="Sect"
      style={{
        marginTop: pageStyle.gap * 1.5,
        padding: pageStyle.gap * 2,
        // No grey: a copier makes dirt of it.
        borderWidth: pageStyle.line,
        borderLeftWidth: 4,
        borderColor: 'black',
      }}
    >
      <View style={{ ...row, marginTop: 0, alignItems: 'baseline' }}>
        <Text tag="H2" style={pageStyle.heading}>
          {handOver.look}
        </Text>
        {handOver.from && <Paragraph pageStyle={pageStyle}>{handOver.from}</Paragraph>}
      </View>
      <View style={row}>
        <Text tag="P" style={pageStyle.strong}>
          {handOver.firstHeading}
        </Text>
        {handOver.first.map((text) => (
          <Text key={text} tag="P" style={pageStyle.strong}>
            {text}
          </Text>
        ))}
      </View>
      <View style={row}>
        {[...handOver.known, ...(handOver.unknown ? [handOver.unknown] : [])].map((text) => (
          <Paragraph key={text} pageStyle={pageStyle}>
            {text}
          </Paragraph>
        ))}
      </View>
      {talk.length > 0 && (
        <View style={row}>
          {talk.map((part, index) =>
            typeof part === 'string' ? (
              <Paragraph key={part} pageStyle={pageStyle}>
                {part}
              </Paragraph>
            ) : (
              <FactInRow
                key={part.label}
                pageStyle={pageStyle}
                fact={part}
                name={`hand-over-${index + 1}`}
              />
            ),
          )}
        </View>
      )}
    </View>
  );
};
