import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { Blanks, FactLine, Options } from './blanks';
import type { Look } from './look';
import { Bullet, CheckBox, Heading, Labelled, Lines, Marked, Paragraph } from './parts';
import { Text } from './words';

// Each side is given what it shows and nothing else, so that sheets that have it in common can share
// it: see lay-out-side.tsx.

export const homeFrontOf = ({
  home: { title, subtitle, card, calendar },
  phones,
  spoken,
}: Sheet) => ({ title, subtitle, card, calendar, phones, spoken });

export const homeBackOf = ({ home, disclaimer, source }: Sheet) => ({
  back: home.card.back,
  disclaimer,
  source,
});

export const homeWordsOf = ({ home: { treatments, whys, words } }: Sheet) => ({
  treatments,
  whys,
  words,
});

type Props<Content> = { content: Content; look: Look };

/**
 * Where the card stands on its side in points, and so what must stay clean on the back of it. Large
 * print is not cut out: its card runs on to a second page, which a height would not let it.
 */
const card = ({ scale }: Look) => ({
  top: 42 * scale,
  height: scale === 1 ? 512 : undefined,
  padding: 8 * scale,
});

const cutLine = (look: Look) =>
  ({
    borderWidth: 1,
    borderStyle: card(look).height ? 'dashed' : 'solid',
    borderColor: 'black',
  }) as const;

/** A box of signs on the card; the thicker its border, the more they press. */
const Signs = ({
  signs,
  border,
  look,
}: {
  signs: Sheet['home']['card']['emergency'];
  border: number;
  look: Look;
}) => (
  <View style={{ marginTop: look.gap * 2, padding: look.gap * 2, borderWidth: border }}>
    <Text tag="H3" style={look.heading}>
      {signs.heading}
    </Text>
    <View tag="L">
      {signs.items.map(({ id, text }) => (
        <Bullet key={id} look={look}>
          {text}
        </Bullet>
      ))}
    </View>
  </View>
);

/** Side 1 of the home sheet: the symptom card and the calendar, for the kitchen door. */
export const HomeFront = ({
  content: { phones, spoken, ...home },
  look,
}: Props<ReturnType<typeof homeFrontOf>>) => (
  <>
    <View style={{ height: card(look).top }}>
      <Text tag="H1" style={look.title}>
        {home.title}
      </Text>
      <Paragraph look={look}>{home.subtitle}</Paragraph>
    </View>
    <View
      tag="Sect"
      style={{ ...cutLine(look), minHeight: card(look).height, padding: card(look).padding }}
    >
      <Text tag="H2" style={look.heading}>
        {home.card.heading}
      </Text>
      <Paragraph look={look}>{home.card.who}</Paragraph>
      <Blanks
        look={look}
        blanks={home.card.blanks}
        place={{ name: 'card', label: home.card.heading }}
      />
      <View
        style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 16 }}
      >
        {phones.map((fact, index) => (
          <View key={fact.label} style={{ flexGrow: 1, paddingTop: look.gap }}>
            <FactLine look={look} fact={fact} name={`phone-${index + 1}`} shared />
          </View>
        ))}
      </View>
      <Signs signs={home.card.emergency} border={2} look={look} />
      <Signs signs={home.card.sameDay} border={1} look={look} />
      <View style={{ marginTop: look.gap * 1.5 }}>
        {home.card.rules.map(({ text }) => (
          <Paragraph key={text} look={look}>
            {text}
          </Paragraph>
        ))}
      </View>
    </View>
    <Heading look={look}>{home.calendar.heading}</Heading>
    <View tag="L">
      {home.calendar.items.map(({ text, options }, index) =>
        options.length === 0 ? (
          <Marked
            key={text}
            mark={<CheckBox look={look} place={{ name: `calendar-${index + 1}`, label: text }} />}
            whole
          >
            <Paragraph look={look}>{text}</Paragraph>
          </Marked>
        ) : (
          <Options
            key={text}
            look={look}
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

/** Side 2 of the home sheet: clean behind the card, below it where all of it comes from. */
export const HomeBack = ({
  content: { back, disclaimer, source },
  look,
}: Props<ReturnType<typeof homeBackOf>>) => (
  <>
    {back && (
      <View
        style={{
          height: card(look).top + (card(look).height ?? 0),
          justifyContent: 'center',
          alignItems: 'center',
        }}
      >
        <Paragraph look={look}>{back}</Paragraph>
      </View>
    )}
    <Text tag="P" style={{ ...look.body, marginTop: look.gap * 2 }}>
      {source}
    </Text>
    <Text tag="P" style={{ ...look.body, marginTop: look.gap }}>
      {disclaimer}
    </Text>
  </>
);

/** Side 3 of the home sheet: why each question is asked, and the word list. */
export const HomeWords = ({ content: home, look }: Props<ReturnType<typeof homeWordsOf>>) => (
  <>
    {home.treatments && (
      <>
        <Heading look={look}>{home.treatments.heading}</Heading>
        <Lines style={look.body} text={home.treatments.text} />
      </>
    )}
    <Heading look={look}>{home.whys.heading}</Heading>
    {home.whys.items.map(({ topic, text }) => (
      <View key={topic} style={{ marginBottom: look.gap }}>
        <Labelled look={look} label={topic}>
          {text}
        </Labelled>
      </View>
    ))}
    <Heading look={look}>{home.words.heading}</Heading>
    {home.words.items.map(({ text }) => (
      <View key={text} style={{ marginBottom: look.gap * 0.5 }}>
        <Paragraph look={look}>{text}</Paragraph>
      </View>
    ))}
  </>
);
