import type { Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { AnswerBlanks } from './answer-blanks';
import { FactInRow } from './blanks';
import type { Block } from './block';
import { Bullet } from './marks';
import { mm, type PageStyle, walletStyleOf } from './page-style';
import { Heading, Paragraph, paragraph } from './parts';
import { Text } from './words';

/**
 * The card for the wallet: two faces of 86 x 54 mm side by side, so that both are upright when the
 * card is folded.
 */
export const walletPage = (
  { wallet, phones, print, spoken }: Sheet,
  pageStyle: PageStyle,
): Block[] =>
  wallet
    ? [
        {
          element: (
            <Text tag="H1" style={pageStyle.title}>
              {wallet.title}
            </Text>
          ),
          above: pageStyle.space.item,
        },
        paragraph(wallet.how, pageStyle, pageStyle.space.item),
        {
          element: (
            <Card
              wallet={wallet}
              phones={phones}
              spoken={spoken}
              pageStyle={walletStyleOf(print)}
            />
          ),
          above: pageStyle.space.heading,
        },
      ]
    : [];

type Props = Pick<Sheet, 'phones' | 'spoken'> & {
  wallet: NonNullable<Sheet['wallet']>;
  pageStyle: PageStyle;
};

const Card = ({ wallet, phones, spoken, pageStyle }: Props) => {
  const face = {
    width: 86 * mm,
    height: 54 * mm,
    paddingVertical: pageStyle.gap * 1.2,
    paddingHorizontal: pageStyle.gap * 3,
  };
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ flexDirection: 'row', borderWidth: 1, borderColor: 'black' }}>
        <View style={{ ...face, justifyContent: 'space-between' }}>
          <Heading pageStyle={pageStyle}>{wallet.heading}</Heading>
          {wallet.blanks.map((blank, index) => (
            <AnswerBlanks
              key={blank.label}
              pageStyle={pageStyle}
              blanks={[blank]}
              spoken={spoken}
              place={{ name: `wallet-${index + 1}`, label: wallet.title }}
            />
          ))}
          {phones.map((fact, index) => (
            <View key={fact.label} style={{ flexDirection: 'row' }}>
              <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
            </View>
          ))}
          <Paragraph pageStyle={pageStyle}>{wallet.fever.text}</Paragraph>
        </View>
        <View
          style={{ ...face, borderLeftWidth: 1, borderLeftStyle: 'dashed', borderColor: 'black' }}
        >
          <Heading pageStyle={pageStyle}>{wallet.emergency.heading}</Heading>
          <View tag="L" style={{ rowGap: pageStyle.gap * 0.5 }}>
            {wallet.emergency.items.map(({ id, text }) => (
              <Bullet key={id} pageStyle={pageStyle}>
                {text}
              </Bullet>
            ))}
          </View>
        </View>
      </View>
    </View>
  );
};
