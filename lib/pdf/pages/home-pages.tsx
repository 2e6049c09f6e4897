import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { AnswerBlanks } from './answer-blanks';
import { FactInRow } from './blanks';
import { Bullet, CheckBox, Marked } from './marks';
import { Options } from './options';
import type { PageStyle } from './page-style';
import { Heading, Labelled, Paragraph, TypedLines } from './parts';
import { Text } from './words';

// Each side is given what it shows and nothing else, so that sheets that have it in common can share
// it: see lay-out-side.tsx.

export const homeFrontOf = ({
  home: { title, subtitle, card, calendar },
  phones,
  spoken,
}: Sheet) => ({ title, subtitle, card, calendar, phones, spoken });

export const homeBackOf = ({ home }: Sheet) => ({ back: home.card.back });

export const homeWordsOf = ({ home: { treatments, whys, words }, source, disclaimer }: Sheet) => ({
  treatments,
  whys,
  words,
  source,
  disclaimer,
});

type Props<Content> = { content: Content; pageStyle: PageStyle };

/**
 * Position of the card on its side in points, and so the area to keep clean on its back. Large
 * print is not cut out: its card runs on to a second page, which a height would not let it.
 */
const card = ({ scale }: PageStyle) => ({
  top: 42 * scale,
  height: scale === 1 ? 512 : undefined,
  padding: 8 * scale,
});

const cutLine = (pageStyle: PageStyle) =>
  ({
    borderWidth: 1,
    borderStyle: card(pageStyle).height ? 'dashed' : 'solid',
    borderColor: 'black',
  }) as const;

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
  <View style={{ marginTop: pageStyle.gap * 2, padding: pageStyle.gap * 2, borderWidth: border }}>
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
export const HomeFront = ({
  content: { phones, spoken, ...home },
  pageStyle,
}: Props<ReturnType<typeof homeFrontOf>>) => (
  <>
    <View style={{ height: card(pageStyle).top }}>
      <Text tag="H1" style={pageStyle.title}>
        {home.title}
      </Text>
      <Paragraph pageStyle={pageStyle}>{home.subtitle}</Paragraph>
    </View>
    <View
      tag="Sect"
      style={{
        ...cutLine(pageStyle),
        minHeight: card(pageStyle).height,
        padding: card(pageStyle).padding,
      }}
    >
      <Text tag="H2" style={pageStyle.heading}>
        {home.card.heading}
      </Text>
      <Paragraph pageStyle={pageStyle}>{home.card.who}</Paragraph>
      <AnswerBlanks
        pageStyle={pageStyle}
        blanks={home.card.blanks}
        place={{ name: 'card', label: home.card.heading }}
      />
      <View
        style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 16 }}
      >
        {phones.map((fact, index) => (
          <View key={fact.label} style={{ flexGrow: 1 }}>
            <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
          </View>
        ))}
      </View>
      <Signs signs={home.card.emergency} border={2} pageStyle={pageStyle} />
      <Signs signs={home.card.sameDay} border={1} pageStyle={pageStyle} />
      <View style={{ marginTop: pageStyle.gap * 1.5 }}>
        {home.card.rules.map(({ text }) => (
          <Paragraph key={text} pageStyle={pageStyle}>
            {text}
          </Paragraph>
        ))}
      </View>
    </View>
    <Heading pageStyle={pageStyle}>{home.calendar.heading}</Heading>
    <View tag="L">
      {home.calendar.items.map(({ text, options }, index) =>
        options.length === 0 ? (
          <Marked
            key={text}
            mark={
              <CheckBox
                pageStyle={pageStyle}
                place={{ name: `calendar-${index + 1}`, label: text }}
              />
            }
            whole
          >
            <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
          </Marked>
        ) : (
          <Options
            key={text}
            pageStyle={pageStyle}
            label={text}
            options={options}
            name={`calendar-${index + 1}`}
            spoken={spoken}
          />
        ),
      )}
    </View>
  </>
);

/** Side 2 of the home sheet: clean behind the card. */
export const HomeBack = ({ content: { back }, pageStyle }: Props<ReturnType<typeof homeBackOf>>) =>
  back && (
    <View
      style={{
        height: card(pageStyle).top + (card(pageStyle).height ?? 0),
        justifyContent: 'center',
        alignItems: 'center',
      }}
    >
      <Paragraph pageStyle={pageStyle}>{back}</Paragraph>
    </View>
  );

/** Side 3 of the home sheet: why each question is asked, the word list, where all of it comes from. */
export const HomeWords = ({ content: home, pageStyle }: Props<ReturnType<typeof homeWordsOf>>) => (
  <>
    {home.treatments && (
      <>
        <Heading pageStyle={pageStyle}>{home.treatments.heading}</Heading>
        <TypedLines style={pageStyle.body} text={home.treatments.text} />
      </>
    )}
    <Heading pageStyle={pageStyle}>{home.whys.heading}</Heading>
    {home.whys.items.map(({ topic, text }) => (
      <View key={topic} style={{ marginBottom: pageStyle.gap }}>
        <Labelled pageStyle={pageStyle} label={topic}>
          {text}
        </Labelled>
      </View>
    ))}
    <Heading pageStyle={pageStyle}>{home.words.heading}</Heading>
    {home.words.items.map(({ text }) => (
      <View key={text} style={{ marginBottom: pageStyle.gap * 0.5 }}>
        <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
      </View>
    ))}
    <Text tag="P" style={{ ...pageStyle.body, marginTop: pageStyle.gap * 1.5 }}>
      {home.source}
    </Text>
    <Text tag="P" style={{ ...pageStyle.body, marginTop: pageStyle.gap }}>
      {home.disclaimer}
    </Text>
  </>
);
