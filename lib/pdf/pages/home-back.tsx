import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { FactBelow } from './blanks';
import type { Block } from './block';
import { TwoColumns } from './columns';
import type { PageStyle } from './page-style';
import { heading, Labelled, Paragraph, smallParagraph, typedLines } from './parts';

/** Side 2 of the home sheet: words, why each question is asked, the calendar, the sources. */
export const homeBack = ({ home, source, disclaimer }: Sheet, pageStyle: PageStyle): Block[] => {
  const { space } = pageStyle;
  return [
    heading(home.words.heading, pageStyle),
    {
      element: <Words words={home.words.items} pageStyle={pageStyle} />,
      above: space.belowHeading,
    },
    heading(home.whys.heading, pageStyle),
    {
      element: <Whys whys={home.whys.items} pageStyle={pageStyle} />,
      above: space.belowHeading,
    },
    heading(home.calendar.heading, pageStyle),
    {
      element: <Calendar items={home.calendar.items} pageStyle={pageStyle} />,
      above: space.belowHeading,
    },
    ...(home.treatments
      ? [
          heading(home.treatments.heading, pageStyle),
          ...typedLines(home.treatments.text, pageStyle, space.belowHeading),
        ]
      : []),
    smallParagraph(source, pageStyle),
    smallParagraph(disclaimer, pageStyle),
  ];
};

type Home = Sheet['home'];
type WordsProps = { words: Home['words']['items']; pageStyle: PageStyle };

const Words = ({ words, pageStyle }: WordsProps) => (
  <TwoColumns
    tag="L"
    pageStyle={pageStyle}
    items={words.map(({ text }) => ({
      length: text.length,
      node: (
        <View key={text} tag="LI" style={{ marginTop: pageStyle.gap }}>
          <View tag="LBody">
            <Word text={text} pageStyle={pageStyle} />
          </View>
        </View>
      ),
    }))}
  />
);

/** The word itself is strong, so that one finds it. */
const Word = ({ text, pageStyle }: { text: string; pageStyle: PageStyle }) => {
  const [word = '', ...rest] = text.split(': ');
  const meaning = rest.join(': ');
  return meaning ? (
    <Labelled pageStyle={pageStyle} label={`${word}:`}>
      {meaning}
    </Labelled>
  ) : (
    <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
  );
};

type WhysProps = { whys: Home['whys']['items']; pageStyle: PageStyle };

const Whys = ({ whys, pageStyle }: WhysProps) => (
  <TwoColumns
    tag="L"
    pageStyle={pageStyle}
    items={whys.map(({ topic, text }) => ({
      length: topic.length + text.length,
      node: (
        <View key={topic} tag="LI" style={{ marginTop: pageStyle.gap }}>
          <View tag="LBody">
            <Labelled pageStyle={pageStyle} label={topic} isTopic>
              {text}
            </Labelled>
          </View>
        </View>
      ),
    }))}
  />
);

type CalendarProps = { items: Home['calendar']['items']; pageStyle: PageStyle };

const Calendar = ({ items, pageStyle }: CalendarProps) => (
  <View style={{ flexDirection: pageStyle.scale > 1 ? 'column' : 'row', columnGap: 18 }}>
    {items.map(({ text }, index) => (
      <View key={text} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 'auto' }}>
        <FactBelow
          pageStyle={pageStyle}
          fact={{ label: text, value: null }}
          name={`calendar-${index + 1}`}
        />
      </View>
    ))}
  </View>
);
