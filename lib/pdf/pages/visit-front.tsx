import type { Fact, Sheet, Topic } from '../../sheet/sheet';
import { elastic, rigid, View } from '../tagged/elements';
import { answersTable } from './answers-table';
import { Banner } from './banner';
import { Rules } from './blanks';
import type { Block } from './block';
import { HandOver } from './hand-over';
import type { PageStyle } from './page-style';
import { heading, Paragraph } from './parts';
import { PrintedLogo } from './printed-logo';
import { topicList } from './topic-list';
import { Text } from './words';

/**
 * Side 1 of the visit sheet, complete in itself for the exam room.
 * @param topics the questions that this side has room for
 * @param withAnswers whether the three answers are at its foot
 */
export const visitFront = (
  sheet: Sheet,
  pageStyle: PageStyle,
  topics: readonly Topic[],
  withAnswers: boolean,
): Block[] => {
  const { item } = pageStyle.space;
  return [
    ...(sheet.banner
      ? [{ element: <Banner pageStyle={pageStyle} banner={sheet.banner} />, above: item }]
      : []),
    {
      element: (
        <Head
          title={sheet.title}
          subtitle={sheet.subtitle}
          about={sheet.about}
          logo={sheet.logo}
          pageStyle={pageStyle}
        />
      ),
      above: item,
    },
    {
      element: <HandOver handOver={sheet.handOver} pageStyle={pageStyle} />,
      // A blank at the end of the head is not a border of the strip.
      above: { ...item, least: pageStyle.gap },
    },
    ...(sheet.mismatch ? [mismatch(sheet.mismatch, pageStyle)] : []),
    heading(sheet.headings.questions, pageStyle),
    ...topicList(topics, sheet, pageStyle),
    ...(withAnswers ? answersTable(sheet, pageStyle) : []),
  ];
};

const mismatch = (text: string, pageStyle: PageStyle): Block => ({
  element: (
    <Text tag="P" style={pageStyle.strong}>
      {text}
    </Text>
  ),
  above: pageStyle.space.item,
});

type HeadProps = Pick<Sheet, 'title' | 'subtitle' | 'about' | 'logo'> & { pageStyle: PageStyle };

/**
 * The title at the left, with a logo under it; at the right who, when and with whom. In large print
 * these are below, and the logo is beside the title.
 */
const Head = ({ title, subtitle, about, logo, pageStyle }: HeadProps) => {
  const isLarge = pageStyle.scale > 1;
  return (
    <View style={{ flexDirection: isLarge ? 'column' : 'row', columnGap: 18 }}>
      <View
        style={{
          ...rigid,
          flexDirection: isLarge ? 'row' : 'column',
          justifyContent: 'space-between',
          columnGap: 12,
          rowGap: 2,
        }}
      >
        <View>
          <Text tag="H1" style={pageStyle.title}>
            {title}
          </Text>
          <Paragraph pageStyle={pageStyle}>{subtitle}</Paragraph>
        </View>
        <PrintedLogo logo={logo} side={isLarge ? 'right' : 'left'} />
      </View>
      <View style={{ ...elastic, rowGap: pageStyle.gap * 0.5 }}>
        {about.map((fact, index) => (
          <AboutLine
            key={fact.label}
            fact={fact}
            name={`about-${index + 1}`}
            pageStyle={pageStyle}
          />
        ))}
      </View>
    </View>
  );
};

type LineProps = { fact: Fact; name: string; pageStyle: PageStyle };

/** A label in a column of its own, and its value or a blank. */
const AboutLine = ({ fact: { label, value }, name, pageStyle }: LineProps) => (
  <View style={{ flexDirection: 'row', alignItems: value === null ? 'flex-end' : 'flex-start' }}>
    <Text
      tag="P"
      style={{
        ...pageStyle.small,
        width: 40 * pageStyle.scale,
        // On the line of the value, which is larger.
        marginTop: 3.4 * pageStyle.scale,
      }}
    >
      {label}
    </Text>
    <View style={elastic}>
      {value === null ? (
        <Rules pageStyle={pageStyle} count={1} place={{ name, label, mayShrink: true }} />
      ) : (
        <Text tag="P" style={pageStyle.question}>
          {value}
        </Text>
      )}
    </View>
  </View>
);
