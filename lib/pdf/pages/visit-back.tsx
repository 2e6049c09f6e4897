import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { AnswerBlanks } from './answer-blanks';
import { FactInRow, factRow, Rules } from './blanks';
import { type Block, noSpace } from './block';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { heading, Labelled, Paragraph, paragraph } from './parts';
import { tellAndAgree } from './tell-and-agree';
import { topicList } from './topic-list';
import { Text } from './words';

/** Side 2: what else to ask, what to tell, what came of it. */
export const visitBack = (sheet: Sheet, pageStyle: PageStyle): Block[] => {
  const { headings, trials, known, helper } = sheet;
  const { space } = pageStyle;
  const trialBlocks =
    trials.items.length > 0
      ? [{ element: <Trials trials={trials} pageStyle={pageStyle} />, above: space.item }]
      : [];
  return [
    ...(trials.lead ? trialBlocks : []),
    heading(headings.ownQuestions, pageStyle),
    ...topicList(sheet.ownQuestions, sheet, pageStyle, () => 1),
    ...(headings.blankQuestion ? blankQuestion(headings.blankQuestion, pageStyle) : []),
    ...(sheet.followUps.length > 0 ? [heading(headings.followUps, pageStyle)] : []),
    ...topicList(sheet.followUps, sheet, pageStyle, () => 1),
    ...(trials.lead ? [] : trialBlocks),
    ...(known.items.length > 0
      ? [{ element: <Known known={known} pageStyle={pageStyle} />, above: space.item }]
      : []),
    ...tellAndAgree(sheet, pageStyle),
    ...(helper
      ? [
          {
            element: (
              <AnswerBlanks
                pageStyle={pageStyle}
                blanks={[helper]}
                place={{ name: 'helper', label: helper.label }}
              />
            ),
            above: noSpace,
          },
        ]
      : []),
    {
      element: <LastBox sameDay={sheet.sameDay} phones={sheet.phones} pageStyle={pageStyle} />,
      above: space.heading,
      keepsNext: true,
    },
    ...(sheet.print.sheets === 'visit'
      ? [{ ...paragraph(sheet.source, pageStyle, space.item), keepsNext: true }]
      : []),
    paragraph(sheet.disclaimer, pageStyle, sheet.print.sheets === 'visit' ? noSpace : space.item),
  ];
};

const blankQuestion = (text: string, pageStyle: PageStyle): Block[] => [
  { ...paragraph(text, pageStyle, pageStyle.space.item), keepsNext: true },
  {
    element: (
      <View>
        <Rules pageStyle={pageStyle} count={1} place={{ name: 'own-blank', label: text }} />
      </View>
    ),
    above: noSpace,
  },
];

/** When to call, and on which numbers. */
const LastBox = ({
  sameDay,
  phones,
  pageStyle,
}: Pick<Sheet, 'sameDay' | 'phones'> & { pageStyle: PageStyle }) => (
  <View style={{ padding: pageStyle.gap * 1.5, borderWidth: 1.5 }}>
    <Text tag="H2" style={pageStyle.strong}>
      {sameDay.heading}
    </Text>
    <View tag="L">
      {sameDay.items.map(({ text }) => (
        <Bullet key={text} pageStyle={pageStyle}>
          {text}
        </Bullet>
      ))}
    </View>
    <Paragraph pageStyle={pageStyle}>{sameDay.rule}</Paragraph>
    <View style={{ ...factRow, columnGap: 16 }}>
      {phones.map((fact, index) => (
        <View key={fact.label} style={{ flexGrow: 1 }}>
          <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
        </View>
      ))}
    </View>
  </View>
);

/** Questions about clinical trials, with a line to write on where the person wants to talk of them. */
const Trials = ({ trials, pageStyle }: Pick<Sheet, 'trials'> & { pageStyle: PageStyle }) => (
  <View>
    <Labelled pageStyle={pageStyle} label={trials.heading}>
      {trials.items.map(({ text }) => text).join(' ')}
    </Labelled>
    {trials.lead && (
      <Rules pageStyle={pageStyle} count={1} place={{ name: 'trials', label: trials.heading }} />
    )}
  </View>
);

/** Facts that the strip has no room for. */
const Known = ({ known, pageStyle }: Pick<Sheet, 'known'> & { pageStyle: PageStyle }) => (
  <Text tag="P" style={pageStyle.body}>
    <Text style={pageStyle.strong}>{known.heading}</Text>
    {` ${[...known.items.map(({ label, value }) => `${label} ${value}.`), known.check].join(' ')}`}
  </Text>
);
