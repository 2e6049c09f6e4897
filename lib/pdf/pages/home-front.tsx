import type { Fact, Sheet } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { AnswerBlanks } from './answer-blanks';
import { FactBelow } from './blanks';
import { asList, type Block } from './block';
import { TwoColumns } from './columns';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { paragraph } from './parts';
import { Text } from './words';

/** Side 1 of the home sheet: when to call, for the kitchen door. It shows no name and no visit. */
export const homeFront = ({ home, phones, spoken }: Sheet, pageStyle: PageStyle): Block[] => {
  const { card } = home;
  const { space } = pageStyle;
  return [
    {
      element: <Title title={home.title} subtitle={home.subtitle} pageStyle={pageStyle} />,
      above: space.item,
    },
    ...asList({ role: 'Sect' }, [
      {
        element: (
          <Text tag="H2" style={pageStyle.heading}>
            {card.heading}
          </Text>
        ),
        above: space.heading,
        keepsNext: true,
      },
      paragraph(card.who, pageStyle, space.belowHeading),
      {
        element: (
          <AnswerBlanks
            pageStyle={pageStyle}
            blanks={card.blanks}
            place={{ name: 'card', label: card.heading }}
            spoken={spoken}
          />
        ),
        above: space.item,
      },
      { element: <Phones phones={phones} pageStyle={pageStyle} />, above: space.item },
      paragraph(card.say.text, pageStyle, space.item),
      {
        element: <Signs signs={card.emergency} border={3} pageStyle={pageStyle} />,
        above: space.item,
      },
      {
        element: <Signs signs={card.sameDay} border={1} pageStyle={pageStyle} />,
        above: space.item,
      },
      ...card.rules.map(({ text }, index) =>
        paragraph(text, pageStyle, index === 0 ? space.item : space.line),
      ),
    ]),
  ];
};

type TitleProps = { title: string; subtitle: string; pageStyle: PageStyle };

const Title = ({ title, subtitle, pageStyle }: TitleProps) => (
  <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 14 }}>
    <Text tag="H1" style={pageStyle.title}>
      {title}
    </Text>
    <Text tag="P" style={pageStyle.body}>
      {subtitle}
    </Text>
  </View>
);

const Phones = ({ phones, pageStyle }: { phones: Fact[]; pageStyle: PageStyle }) => (
  <View
    style={{
      flexDirection: pageStyle.scale > 1 ? 'column' : 'row',
      columnGap: 18,
      rowGap: pageStyle.gap,
    }}
  >
    {phones.map((fact, index) => (
      <View key={fact.label} style={pageStyle.scale > 1 ? {} : elastic}>
        <FactBelow
          pageStyle={pageStyle}
          fact={fact}
          name={`phone-${index + 1}`}
          style={pageStyle.large}
          shared
        />
      </View>
    ))}
  </View>
);

type SignsProps = {
  signs: Sheet['home']['card']['emergency'];
  border: number;
  pageStyle: PageStyle;
};

/** A box of signs on the card; the thicker its border, the more they press. */
const Signs = ({ signs, border, pageStyle }: SignsProps) => (
  <View
    style={{
      paddingVertical: pageStyle.gap * 1.6,
      paddingHorizontal: pageStyle.gap * 2.4,
      borderWidth: border,
      borderColor: 'black',
    }}
  >
    <Text tag="H3" style={border > 1 ? pageStyle.large : pageStyle.heading}>
      {signs.heading}
    </Text>
    <TwoColumns
      tag="L"
      pageStyle={pageStyle}
      items={signs.items.map(({ id, text }) => ({
        length: text.length,
        node: (
          <View key={id} style={{ marginTop: pageStyle.gap * 0.3 }}>
            <Bullet pageStyle={pageStyle}>{text}</Bullet>
          </View>
        ),
      }))}
    />
  </View>
);
