import { Text, View } from '@react-pdf/renderer';
import type { Sheet } from '../sheet';
import { FactLine } from './blanks';
import { Labelled, Paragraph, type WithLook } from './parts';

/** The strip for the doctor: what this is, what to start with, what is known. */
export const HandOver = ({ sheet: { handOver, known }, look }: WithLook & { sheet: Sheet }) => (
  <View
    style={{
      flexDirection: 'row',
      columnGap: 14,
      marginTop: look.gap * 1.5,
      padding: look.gap * 1.75,
      backgroundColor: '#f0f0f0',
      borderLeftWidth: 4,
      borderColor: 'black',
    }}
  >
    <View style={{ width: '47%' }}>
      <Labelled look={look} label={handOver.heading}>
        {[handOver.look, handOver.from].filter(Boolean).join(' ')}
      </Labelled>
      <View style={{ height: look.gap * 0.75 }} />
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: look.gap * 2 }}>
        <Text style={look.strong}>{handOver.firstHeading}</Text>
        {handOver.first.map((text) => (
          <Paragraph key={text} look={look}>
            {text}
          </Paragraph>
        ))}
      </View>
      {handOver.facts.map((fact) => (
        <FactLine key={fact.label} look={look} fact={fact} />
      ))}
    </View>
    <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
      <Text style={look.strong}>{known.heading}</Text>
      {known.items.map(({ label, value, note }) => (
        <Paragraph key={label} look={look}>
          {`${label}: `}
          <Text style={look.strong}>{value}</Text>
          {note && ` ${note}`}
        </Paragraph>
      ))}
      <Paragraph look={look}>{known.check}</Paragraph>
    </View>
  </View>
);
