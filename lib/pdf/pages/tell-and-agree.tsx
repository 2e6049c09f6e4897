import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { LabelledBlank, Rules } from './blanks';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { Heading, Paragraph } from './parts';
import { Text } from './words';

type Props = { sheet: Sheet; pageStyle: PageStyle };

/** Things to tell and what was agreed: side by side, or stacked where texts are long. */
export const TellAndAgree = ({ sheet: { tell, agreed }, pageStyle }: Props) => {
  const tellBlock = pageStyle.runIn ? (
    <Told tell={tell} pageStyle={pageStyle} />
  ) : (
    <>
      <Heading pageStyle={pageStyle}>{tell.heading}</Heading>
      <View tag="L">
        {tell.items.map((item) => (
          <ThingToTell key={item.text} item={item} pageStyle={pageStyle} />
        ))}
      </View>
    </>
  );
  const places = agreed.items.map(({ text }, index) => ({
    text,
    place: { name: `agreed-${index + 1}`, label: text },
  }));
  if (pageStyle.stacked) {
    return (
      <>
        {tellBlock}
        {!pageStyle.runIn && <Heading pageStyle={pageStyle}>{agreed.heading}</Heading>}
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 16 }}>
          {places.map(({ text, place }, index) => (
            // The next step takes a line; the two others share one, except in large print.
            <View
              key={text}
              style={
                index === 0 || pageStyle.scale > 1
                  ? { width: '100%', flexDirection: 'row', alignItems: 'flex-end', columnGap: 16 }
                  : { flexGrow: 1, flexBasis: 0 }
              }
            >
              {pageStyle.runIn && index === 0 && (
                <Text tag="H2" style={pageStyle.heading}>
                  {agreed.heading}
                </Text>
              )}
              <View style={{ flexGrow: 1 }}>
                <LabelledBlank pageStyle={pageStyle} label={text} place={place} />
              </View>
            </View>
          ))}
        </View>
      </>
    );
  }
  return (
    <View style={{ flexDirection: 'row', columnGap: 20 }}>
      <View style={{ width: '58%' }}>{tellBlock}</View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Heading pageStyle={pageStyle}>{agreed.heading}</Heading>
        {places.map(({ text, place }) => (
          <View key={text}>
            <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
            <Rules pageStyle={pageStyle} count={1} place={place} />
          </View>
        ))}
      </View>
    </View>
  );
};

type TellItem = Sheet['tell']['items'][number];

const isOpen = ({ given }: TellItem) => given === null;

const toldItem = ({ text, given }: TellItem) => `${text}: ${(given ?? '').replaceAll('\n', ' ')}.`;

/** Where room is scarcest: things to tell, run into one paragraph, and the open prompts into another. */
const Told = ({ tell, pageStyle }: { tell: Sheet['tell']; pageStyle: PageStyle }) => {
  const prompts = tell.items
    .filter(isOpen)
    .map(({ text }) => text)
    .join(' ');
  const told = tell.items.filter((item) => !isOpen(item)).map(toldItem);
  return (
    <View style={{ marginTop: pageStyle.gap * 1.5 }}>
      <Text tag="P" style={pageStyle.body}>
        <Text style={pageStyle.strong}>{tell.heading}</Text>
        {told.length > 0 && ` ${told.join(' ')}`}
      </Text>
      {prompts && <Paragraph pageStyle={pageStyle}>{prompts}</Paragraph>}
    </View>
  );
};

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
