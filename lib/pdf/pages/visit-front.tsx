import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { answersToGetBlocks } from './answers-to-get';
import { Banner } from './banner';
import { FactInRow, factRow } from './blanks';
import type { Block } from './block';
import { HandOver } from './hand-over';
import type { PageStyle } from './page-style';
import { heading, Paragraph } from './parts';
import { topicList } from './topic-list';
import { Text } from './words';

/** Side 1 of the visit sheet, complete in itself for the exam room. */
export const visitFront = (sheet: Sheet, pageStyle: PageStyle): Block[] => [
  ...(sheet.banner
    ? [
        {
          element: <Banner pageStyle={pageStyle} banner={sheet.banner} />,
          above: pageStyle.space.item,
        },
      ]
    : []),
  {
    element: <Title title={sheet.title} subtitle={sheet.subtitle} pageStyle={pageStyle} />,
    above: pageStyle.space.item,
  },
  {
    element: <About facts={sheet.about} pageStyle={pageStyle} />,
    above: pageStyle.space.line,
  },
  {
    element: <HandOver handOver={sheet.handOver} pageStyle={pageStyle} />,
    above: pageStyle.space.item,
  },
  ...(sheet.mismatch
    ? [
        {
          element: (
            <Text tag="P" style={pageStyle.strong}>
              {sheet.mismatch}
            </Text>
          ),
          above: pageStyle.space.item,
        },
      ]
    : []),
  ...answersToGetBlocks(sheet, pageStyle),
  heading(sheet.headings.questions, pageStyle),
  ...topicList([...sheet.first, ...sheet.questions], sheet, pageStyle, ({ askFirst }) =>
    askFirst ? pageStyle.rules.first : pageStyle.rules.others,
  ),
];

type TitleProps = Pick<Sheet, 'title' | 'subtitle'> & { pageStyle: PageStyle };

const Title = ({ title, subtitle, pageStyle }: TitleProps) => (
  <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 14 }}>
    <Text tag="H1" style={pageStyle.title}>
      {title}
    </Text>
    <Paragraph pageStyle={pageStyle}>{subtitle}</Paragraph>
  </View>
);

const About = ({ facts, pageStyle }: { facts: Sheet['about']; pageStyle: PageStyle }) => (
  <View
    style={{
      ...factRow,
      columnGap: 18,
      // Boxes reach into the gap above them, and the title's letters reach down.
      paddingTop: pageStyle.fillable ? pageStyle.gap : 0,
    }}
  >
    {facts.map((fact, index) => (
      <FactInRow key={fact.label} pageStyle={pageStyle} fact={fact} name={`about-${index + 1}`} />
    ))}
  </View>
);
