import { View } from '@react-pdf/renderer';
import type { Fact, Option, Sheet } from '../../sheet/sheet';
import { AnswerBlanks } from './answer-blanks';
import { FactInRow } from './blanks';
import { asList, type Block, noSpace } from './block';
import { Bullet, CheckBox, Marked } from './marks';
import { Options } from './options';
import type { PageStyle } from './page-style';
import { heading, Labelled, Paragraph, paragraph, typedLines } from './parts';
import { Text } from './words';

/**
 * Position of the card on its side in points, and so the area to keep clean on its back. Large
 * print is not cut out: its card runs on to a second page, which a height would not let it.
 */
const card = ({ scale }: PageStyle) => ({
  top: 42 * scale,
  height: scale === 1 ? 512 : undefined,
  padding: 8 * scale,
});

/** A box of signs on the card; the thicker its border, the more they press. */
const Signs = ({
  signs,
  border,
  pageStyle,
}: {
  signs: Sheet['home']['card']['emergency'];
  border: number;
  pageStyle: PageStyle;
}) => (
  <View style={{ padding: pageStyle.gap * 2, borderWidth: border }}>
    <Text tag="H3" style={pageStyle.heading}>
      {signs.heading}
    </Text>
    <View tag="L">
      {signs.items.map(({ id, text }) => (
        <Bullet key={id} pageStyle={pageStyle}>
          {text}
        </Bullet>
      ))}
    </View>
  </View>
);

/** Side 1 of the home sheet: the symptom card and the calendar, for the kitchen door. */
export const homeFront = ({ home, phones, spoken }: Sheet, pageStyle: PageStyle): Block[] => [
  {
    element: <Title title={home.title} subtitle={home.subtitle} pageStyle={pageStyle} />,
    above: noSpace,
  },
  ...(pageStyle.scale === 1
    ? [{ element: <Card card={home.card} phones={phones} pageStyle={pageStyle} />, above: noSpace }]
    : cardParts(home.card, phones, pageStyle)),
  heading(home.calendar.heading, pageStyle),
  ...asList(
    { role: 'L' },
    home.calendar.items.map(({ text, options }, index) => ({
      element: (
        <CalendarItem
          text={text}
          options={options}
          name={`calendar-${index + 1}`}
          spoken={spoken}
          pageStyle={pageStyle}
        />
      ),
      above: pageStyle.space.line,
    })),
  ),
];

type TitleProps = { title: string; subtitle: string; pageStyle: PageStyle };

const Title = ({ title, subtitle, pageStyle }: TitleProps) => (
  <View style={{ height: card(pageStyle).top }}>
    <Text tag="H1" style={pageStyle.title}>
      {title}
    </Text>
    <Paragraph pageStyle={pageStyle}>{subtitle}</Paragraph>
  </View>
);

type CardProps = { card: Sheet['home']['card']; phones: Fact[]; pageStyle: PageStyle };

const Card = ({ card: content, phones, pageStyle }: CardProps) => (
  <View
    tag="Sect"
    style={{
      borderWidth: 1,
      borderStyle: 'dashed',
      borderColor: 'black',
      minHeight: card(pageStyle).height,
      padding: card(pageStyle).padding,
    }}
  >
    <CardHead card={content} phones={phones} pageStyle={pageStyle} />
    <View style={{ height: pageStyle.gap * 2 }} />
    <Signs signs={content.emergency} border={2} pageStyle={pageStyle} />
    <View style={{ height: pageStyle.gap * 2 }} />
    <Signs signs={content.sameDay} border={1} pageStyle={pageStyle} />
    <View style={{ height: pageStyle.gap * 1.5 }} />
    {content.rules.map(({ text }) => (
      <Paragraph key={text} pageStyle={pageStyle}>
        {text}
      </Paragraph>
    ))}
  </View>
);

/** The card in large print: it is not cut out, and runs on to a second page. */
const cardParts = (
  content: Sheet['home']['card'],
  phones: Fact[],
  pageStyle: PageStyle,
): Block[] => [
  {
    element: <CardHead card={content} phones={phones} pageStyle={pageStyle} />,
    above: pageStyle.space.item,
  },
  ...([content.emergency, content.sameDay] as const).map((signs, index) => ({
    element: <Signs signs={signs} border={2 - index} pageStyle={pageStyle} />,
    above: pageStyle.space.item,
  })),
  ...content.rules.map(({ text }, index) =>
    paragraph(text, pageStyle, index === 0 ? pageStyle.space.item : noSpace),
  ),
];

const CardHead = ({ card: content, phones, pageStyle }: CardProps) => (
  <View>
    <Text tag="H2" style={pageStyle.heading}>
      {content.heading}
    </Text>
    <Paragraph pageStyle={pageStyle}>{content.who}</Paragraph>
    <AnswerBlanks
      pageStyle={pageStyle}
      blanks={content.blanks}
      place={{ name: 'card', label: content.heading }}
    />
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 16 }}>
      {phones.map((fact, index) => (
        <View key={fact.label} style={{ flexGrow: 1 }}>
          <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
        </View>
      ))}
    </View>
  </View>
);

type CalendarProps = {
  text: string;
  options: Option[];
  name: string;
  spoken: Sheet['spoken'];
  pageStyle: PageStyle;
};

const CalendarItem = ({ text, options, name, spoken, pageStyle }: CalendarProps) =>
  options.length === 0 ? (
    <Marked mark={<CheckBox pageStyle={pageStyle} place={{ name, label: text }} />}>
      <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
    </Marked>
  ) : (
    <Options pageStyle={pageStyle} label={text} options={options} name={name} spoken={spoken} />
  );

/** Side 2 of the home sheet: clean behind the card. */
export const homeBack = ({ home }: Sheet, pageStyle: PageStyle): Block[] =>
  home.card.back
    ? [{ element: <CardBack text={home.card.back} pageStyle={pageStyle} />, above: noSpace }]
    : [];

const CardBack = ({ text, pageStyle }: { text: string; pageStyle: PageStyle }) => (
  <View
    style={{
      height: card(pageStyle).top + (card(pageStyle).height ?? 0),
      justifyContent: 'center',
      alignItems: 'center',
    }}
  >
    <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
  </View>
);

/** Side 3 of the home sheet: why each question is asked, the word list, where all of it comes from. */
export const homeWords = ({ home, source, disclaimer }: Sheet, pageStyle: PageStyle): Block[] => {
  const { space } = pageStyle;
  return [
    ...(home.treatments
      ? [
          heading(home.treatments.heading, pageStyle),
          ...typedLines(home.treatments.text, pageStyle, space.belowHeading),
        ]
      : []),
    heading(home.whys.heading, pageStyle),
    ...home.whys.items.map(({ topic, text }) => ({
      element: (
        <Labelled pageStyle={pageStyle} label={topic}>
          {text}
        </Labelled>
      ),
      above: space.item,
    })),
    heading(home.words.heading, pageStyle),
    ...home.words.items.map(({ text }) => paragraph(text, pageStyle, space.line)),
    paragraph(source, pageStyle, space.item),
    paragraph(disclaimer, pageStyle, space.item),
  ];
};
