import type { Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { Rules } from './blanks';
import { asList, type Block } from './block';
import { TwoColumns } from './columns';
import type { PageStyle } from './page-style';
import { heading, Labelled, smallParagraph, typedLines } from './parts';
import { Text } from './words';

/** Side 2 of the home sheet: words, why each question is asked, the calendar, the sources. */
export const homeBack = ({ home, source, disclaimer }: Sheet, pageStyle: PageStyle): Block[] => {
  return [
    heading(home.words.heading, pageStyle),
    ...shortTexts(home.words.items.map(wordOf), pageStyle),
    heading(home.whys.heading, pageStyle),
    ...shortTexts(
      home.whys.items.map(({ topic, text }) => ({ label: topic, text, isTopic: true })),
      pageStyle,
    ),
    heading(home.calendar.heading, pageStyle),
    calendar(home.calendar.items, pageStyle),
    ...(home.treatments
      ? [
          heading(home.treatments.heading, pageStyle),
          ...typedLines(home.treatments.text, pageStyle, pageStyle.space.belowHeading),
        ]
      : []),
    smallParagraph(source, pageStyle),
    smallParagraph(disclaimer, pageStyle),
  ];
};

type Home = Sheet['home'];

/** A list in two columns, or in large print in one, on as many pages as it takes. */
function shortTexts(texts: readonly ShortText[], pageStyle: PageStyle): Block[] {
  const { belowHeading, item } = pageStyle.space;
  if (pageStyle.scale > 1) {
    return asList(
      { role: 'L' },
      texts.map((text, index) => ({
        element: <Short text={text} pageStyle={pageStyle} />,
        above: index === 0 ? belowHeading : item,
      })),
    );
  }
  const items = texts.map((text) => ({
    length: (text.label?.length ?? 0) + text.text.length,
    node: (
      <View key={`${text.label}: ${text.text}`} style={{ marginTop: pageStyle.gap }}>
        <Short text={text} pageStyle={pageStyle} />
      </View>
    ),
  }));
  return [
    { element: <TwoColumns tag="L" pageStyle={pageStyle} items={items} />, above: belowHeading },
  ];
}

/** A text that its label names, which is strong, so that one finds it. */
type ShortText = { label: string | null; text: string; isTopic?: boolean };

type ShortProps = { text: ShortText; pageStyle: PageStyle };

const Short = ({ text: { label, text, isTopic }, pageStyle }: ShortProps) => (
  <View tag="LI">
    <View tag="LBody">
      <Labelled pageStyle={pageStyle} label={label} isTopic={isTopic}>
        {text}
      </Labelled>
    </View>
  </View>
);

/** Parts a line of the word list into the word and what it means. */
function wordOf({ text }: Home['words']['items'][number]): ShortText {
  const [word = '', ...rest] = text.split(': ');
  return rest.length > 0 ? { label: `${word}:`, text: rest.join(': ') } : { label: null, text };
}

type Dates = Home['calendar']['items'];

/** Lines for dates, more of them where there is room. */
function calendar(items: Dates, pageStyle: PageStyle): Block {
  const lines = (count: number) => <Calendar items={items} lines={count} pageStyle={pageStyle} />;
  return {
    element: lines(1),
    larger: [
      { rank: 'secondLine', element: lines(2) },
      { rank: 'thirdLine', element: lines(3) },
      { rank: 'moreLines', element: lines(4) },
    ],
    above: pageStyle.space.belowHeading,
  };
}

type CalendarProps = { items: Dates; lines: number; pageStyle: PageStyle };

const Calendar = ({ items, lines, pageStyle }: CalendarProps) => (
  <View style={{ flexDirection: pageStyle.scale > 1 ? 'column' : 'row', columnGap: 18 }}>
    {items.map(({ text }, index) => (
      <View key={text} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 'auto' }}>
        <Text tag="P" style={pageStyle.label}>
          {text}
        </Text>
        <Rules
          pageStyle={pageStyle}
          count={lines}
          place={{ name: `calendar-${index + 1}`, label: text }}
        />
      </View>
    ))}
  </View>
);
