import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { AnswersToGet } from './answers-to-get';
import { Banner } from './banner';
import { FactInRow, factRow } from './blanks';
import { HandOver } from './hand-over';
import type { PageStyle } from './page-style';
import { Heading, Paragraph } from './parts';
import { TopicList } from './topic-list';
import { Text } from './words';

type Props = { sheet: Sheet; pageStyle: PageStyle };

/** Side 1 of the visit sheet, complete in itself for the exam room. */
export const VisitFront = ({ sheet, pageStyle }: Props) => (
  <>
    {sheet.banner && <Banner pageStyle={pageStyle} banner={sheet.banner} />}
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 14 }}>
      <Text tag="H1" style={pageStyle.title}>
        {sheet.title}
      </Text>
      <Paragraph pageStyle={pageStyle}>{sheet.subtitle}</Paragraph>
    </View>
    <View
      style={{
        ...factRow,
        columnGap: 18,
        // Boxes reach into the gap above them, and the title's letters reach down.
        marginTop: pageStyle.fillable ? pageStyle.gap : 0,
      }}
    >
      {sheet.about.map((fact, index) => (
        <FactInRow key={fact.label} pageStyle={pageStyle} fact={fact} name={`about-${index + 1}`} />
      ))}
    </View>
    <HandOver sheet={sheet} pageStyle={pageStyle} />
    {sheet.mismatch && (
      <Text tag="P" style={{ ...pageStyle.strong, marginTop: pageStyle.gap }}>
        {sheet.mismatch}
      </Text>
    )}
    <AnswersToGet sheet={sheet} pageStyle={pageStyle} />
    <Heading pageStyle={pageStyle}>{sheet.headings.questions}</Heading>
    <TopicList
      topics={[...sheet.first, ...sheet.questions]}
      sheet={sheet}
      pageStyle={pageStyle}
      rules={({ askFirst }) => (askFirst ? pageStyle.rules.first : pageStyle.rules.others)}
    />
  </>
);
