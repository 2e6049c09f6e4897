import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { LabelledBlank, Rules } from './blanks';
import { asList, type Block, noSpace } from './block';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { Heading, heading, Paragraph, paragraph } from './parts';
import { Text } from './words';

/** Things to tell and what was agreed: side by side, or stacked where texts are long. */
export const tellAndAgree = ({ tell, agreed }: Sheet, pageStyle: PageStyle): Block[] =>
  pageStyle.stacked
    ? [
        ...(pageStyle.runIn ? told(tell, pageStyle) : toTell(tell, pageStyle)),
        ...agreedLines(agreed, pageStyle),
      ]
    : [
        {
          element: <SideBySide tell={tell} agreed={agreed} pageStyle={pageStyle} />,
          above: pageStyle.space.heading,
        },
      ];

type Tell = Sheet['tell'];
type Agreed = Sheet['agreed'];

const toTell = (tell: Tell, pageStyle: PageStyle): Block[] => [
  heading(tell.heading, pageStyle),
  ...asList(
    { role: 'L' },
    tell.items.map((item) => ({
      element: <ThingToTell item={item} pageStyle={pageStyle} />,
      above: pageStyle.space.line,
    })),
  ),
];

const SideBySide = ({
  tell,
  agreed,
  pageStyle,
}: {
  tell: Tell;
  agreed: Agreed;
  pageStyle: PageStyle;
}) => (
  <View style={{ flexDirection: 'row', columnGap: 20 }}>
    <View style={{ width: '58%' }}>
      <Heading pageStyle={pageStyle}>{tell.heading}</Heading>
      <View tag="L">
        {tell.items.map((item) => (
          <ThingToTell key={item.text} item={item} pageStyle={pageStyle} />
        ))}
      </View>
    </View>
    <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
      <Heading pageStyle={pageStyle}>{agreed.heading}</Heading>
      {placesOf(agreed).map(({ text, place }) => (
        <View key={text}>
          <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
          <Rules pageStyle={pageStyle} count={1} place={place} />
        </View>
      ))}
    </View>
  </View>
);

const placesOf = ({ items }: Agreed) =>
  items.map(({ text }, index) => ({ text, place: { name: `agreed-${index + 1}`, label: text } }));

/** The next step takes a line; the two others share one, except in large print. */
const agreedLines = (agreed: Agreed, pageStyle: PageStyle): Block[] => {
  const [next, ...others] = placesOf(agreed);
  const rows = pageStyle.scale > 1 ? others.map((one) => [one]) : [others];
  const line = (places: typeof others) => ({
    element: <AgreedLine places={places} pageStyle={pageStyle} />,
    above: noSpace,
  });
  return [heading(agreed.heading, pageStyle), ...[next ? [next] : [], ...rows].map(line)];
};

const AgreedLine = ({
  places,
  pageStyle,
}: {
  places: ReturnType<typeof placesOf>;
  pageStyle: PageStyle;
}) => (
  <View style={{ flexDirection: 'row', columnGap: 16 }}>
    {places.map(({ text, place }) => (
      <View key={text} style={{ flexGrow: 1, flexBasis: 0 }}>
        <LabelledBlank pageStyle={pageStyle} label={text} place={place} />
      </View>
    ))}
  </View>
);

type TellItem = Sheet['tell']['items'][number];

const isOpen = ({ given }: TellItem) => given === null;

const toldItem = ({ text, given }: TellItem) => `${text}: ${(given ?? '').replaceAll('\n', ' ')}.`;

/** Where room is scarcest: things to tell, run into one paragraph, and the open prompts into another. */
const told = (tell: Tell, pageStyle: PageStyle): Block[] => {
  const prompts = tell.items
    .filter(isOpen)
    .map(({ text }) => text)
    .join(' ');
  const given = tell.items.filter((item) => !isOpen(item)).map(toldItem);
  return [
    {
      element: <Told heading={tell.heading} given={given} pageStyle={pageStyle} />,
      above: pageStyle.space.item,
    },
    ...(prompts ? [paragraph(prompts, pageStyle, noSpace)] : []),
  ];
};

const Told = ({
  heading,
  given,
  pageStyle,
}: {
  heading: string;
  given: string[];
  pageStyle: PageStyle;
}) => (
  <Text tag="P" style={pageStyle.body}>
    <Text style={pageStyle.strong}>{heading}</Text>
    {given.length > 0 && ` ${given.join(' ')}`}
  </Text>
);

/** The answer to a prompt of the guide, or the prompt with a line to write on. */
const ThingToTell = ({
  item: { text, guide, given },
  pageStyle,
}: {
  item: TellItem;
  pageStyle: PageStyle;
}) => {
  if (given !== null) {
    return (
      <Bullet pageStyle={pageStyle} label={text}>
        {given}
      </Bullet>
    );
  }
  const place = { name: `tell-${guide}`, label: text };
  return (
    <Bullet pageStyle={pageStyle} below={<Rules pageStyle={pageStyle} count={1} place={place} />}>
      {text}
    </Bullet>
  );
};
