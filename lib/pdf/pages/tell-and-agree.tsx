import type { ReactElement } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { LabelAndRule, Rules } from './blanks';
import { asList, type Block, type Larger } from './block';
import type { PageStyle } from './page-style';
import { asSentence, Heading, heading } from './parts';
import { Text } from './words';

/**
 * Things to tell and what was agreed: side by side, or one below the other in large print and where
 * much was told.
 */
export const tellAndAgree = ({ tell, agreed }: Sheet, pageStyle: PageStyle): Block[] => {
  const told = tell.items.reduce((sum, { given }) => sum + (given?.length ?? 0), 0);
  const both = (lines: number) => (
    <SideBySide tell={tell} agreed={agreed} lines={lines} pageStyle={pageStyle} />
  );
  if (pageStyle.scale === 1 && told < muchTold) {
    return [
      {
        element: both(1),
        larger: [
          { rank: 'secondLine', element: both(2) },
          { rank: 'thirdLine', element: both(3) },
        ],
        above: pageStyle.space.heading,
      },
    ];
  }
  const { belowHeading } = pageStyle.space;
  const agreement = (lines: number) => (
    <AgreedRow agreed={agreed} lines={lines} pageStyle={pageStyle} />
  );
  return [
    heading(tell.heading, pageStyle),
    ...asList(
      { role: 'L' },
      tell.items.map((item, index) => ({
        element: <ThingToTell item={item} pageStyle={pageStyle} />,
        larger: item.given === null ? promptRoom(item, pageStyle) : [],
        above: index === 0 ? belowHeading : pageStyle.space.line,
      })),
    ),
    heading(agreed.heading, pageStyle),
    {
      element: agreement(1),
      larger: [
        { rank: 'secondLine', element: agreement(2) },
        { rank: 'thirdLine', element: agreement(3) },
        ...[4, 5].map((lines) => ({ rank: 'moreLines' as const, element: agreement(lines) })),
        ...filling([2, 3, 4, 5, 6], agreement, pageStyle),
      ],
      above: belowHeading,
    },
  ];
};

/** Ways to give an open prompt more lines than one. */
function promptRoom(item: Tell['items'][number], pageStyle: PageStyle): Larger[] {
  const prompt = (lines: number) => <ThingToTell item={item} lines={lines} pageStyle={pageStyle} />;
  return [{ rank: 'thirdLine', element: prompt(2) }, ...filling([2, 3], prompt, pageStyle)];
}

/** Large print has pages of its own for what is left, which lines to write on may fill. */
const filling = (
  counts: readonly number[],
  withLines: (count: number) => ReactElement,
  { scale }: PageStyle,
): Larger[] =>
  scale > 1 ? counts.map((count) => ({ rank: 'fill', element: withLines(count) })) : [];

/** From so many letters on what was told takes the whole width. */
const muchTold = 260;

type Tell = Sheet['tell'];
type Agreed = Sheet['agreed'];
type Props = { tell: Tell; agreed: Agreed; lines: number; pageStyle: PageStyle };

const SideBySide = ({ tell, agreed, lines, pageStyle }: Props) => (
  <View style={{ flexDirection: 'row', columnGap: 24 }}>
    <View style={elastic}>
      <Heading pageStyle={pageStyle}>{tell.heading}</Heading>
      <View tag="L">
        {tell.items.map((item) => (
          <ThingToTell key={item.text} item={item} pageStyle={pageStyle} />
        ))}
      </View>
    </View>
    <View style={elastic}>
      <Heading pageStyle={pageStyle}>{agreed.heading}</Heading>
      {agreed.items.map(({ text }, index) => (
        <Agreement
          key={text}
          text={text}
          number={index + 1}
          lines={index === 0 ? lines : Math.max(1, lines - 1)}
          pageStyle={pageStyle}
        />
      ))}
    </View>
  </View>
);

/** All that was agreed in one row, or in large print one below the other. */
const AgreedRow = ({ agreed, lines, pageStyle }: Omit<Props, 'tell'>) => (
  <View style={{ flexDirection: pageStyle.scale > 1 ? 'column' : 'row', columnGap: 16 }}>
    {agreed.items.map(({ text }, index) => (
      <View key={text} style={pageStyle.scale > 1 ? {} : elastic}>
        <Agreement text={text} number={index + 1} lines={lines} pageStyle={pageStyle} />
      </View>
    ))}
  </View>
);

type AgreementProps = { text: string; number: number; lines: number; pageStyle: PageStyle };

const Agreement = ({ text, number, lines, pageStyle }: AgreementProps) => (
  <View style={{ marginTop: pageStyle.gap }}>
    <Text tag="P" style={pageStyle.small}>
      {text}
    </Text>
    <Rules pageStyle={pageStyle} count={lines} place={{ name: `agreed-${number}`, label: text }} />
  </View>
);

type TellProps = { item: Tell['items'][number]; lines?: number; pageStyle: PageStyle };

/** A prompt of the guide as a label above what was given, or above a line to write on. */
const ThingToTell = ({ item: { text, guide, given, blank }, lines = 1, pageStyle }: TellProps) => (
  <View tag="LI" style={{ marginTop: pageStyle.gap * 0.8 }}>
    <View tag="LBody">
      {given === null ? (
        <>
          <Text tag="P" style={pageStyle.small}>
            {text}
          </Text>
          <Rules
            pageStyle={pageStyle}
            count={lines}
            place={{ name: `tell-${guide}`, label: text }}
          />
        </>
      ) : (
        <>
          <Text tag={{ role: 'P', actualText: asSentence(text) }} style={pageStyle.label}>
            {text}
          </Text>
          {given.split('\n').map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
            <Text key={index} tag="P" style={pageStyle.body}>
              {line || ' '}
            </Text>
          ))}
          {blank && (
            <View style={{ flexDirection: 'row', paddingTop: pageStyle.gap }}>
              <LabelAndRule
                pageStyle={pageStyle}
                label={blank}
                place={{ name: `tell-${guide}-more`, label: `${text} ${blank}` }}
              />
            </View>
          )}
        </>
      )}
    </View>
  </View>
);
