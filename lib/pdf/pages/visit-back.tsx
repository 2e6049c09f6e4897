import type { Sheet, Topic } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { AnswerBlanks } from './answer-blanks';
import { answersTable } from './answers-table';
import { Rules } from './blanks';
import { type Block, noSpace } from './block';
import { ForTheTeam } from './for-the-team';
import type { PageStyle } from './page-style';
import { asSentence, heading, Labelled, smallParagraph } from './parts';
import { SameDayBox } from './same-day-box';
import { tellAndAgree } from './tell-and-agree';
import { topicList } from './topic-list';
import { Text } from './words';

/**
 * Side 2: what else to ask, what to tell, what came of it.
 * @param topics questions that side 1 had no room for
 * @param withAnswers whether it had none for the three answers either
 */
export const visitBack = (
  sheet: Sheet,
  pageStyle: PageStyle,
  topics: readonly Topic[],
  withAnswers: boolean,
): Block[] => {
  const { headings, trials, known, helper } = sheet;
  const { space } = pageStyle;
  const trialBlocks = trials.items.length > 0 ? [trialBlock(trials, pageStyle)] : [];
  const isAlone = sheet.print.sheets === 'visit';
  return [
    ...topicList(topics, sheet, pageStyle),
    ...(withAnswers ? answersTable(sheet, pageStyle).map(inItsPlace) : []),
    heading(headings.ownQuestions, pageStyle),
    ...topicList(sheet.ownQuestions, sheet, pageStyle),
    ...(headings.blankQuestion ? blankQuestion(headings.blankQuestion, pageStyle) : []),
    ...(trials.lead ? trialBlocks : []),
    ...(sheet.followUps.length > 0 ? [heading(headings.followUps, pageStyle)] : []),
    ...topicList(sheet.followUps, sheet, pageStyle),
    ...(trials.lead ? [] : trialBlocks),
    heading(sheet.team.heading, pageStyle),
    {
      element: <ForTheTeam team={sheet.team} spoken={sheet.spoken} pageStyle={pageStyle} />,
      above: space.belowHeading,
    },
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
                spoken={sheet.spoken}
              />
            ),
            above: space.item,
          },
        ]
      : []),
    {
      element: <SameDayBox sameDay={sheet.sameDay} phones={sheet.phones} pageStyle={pageStyle} />,
      above: space.heading,
      keepsNext: true,
      atFoot: true,
    },
    ...(isAlone ? [{ ...smallParagraph(sheet.source, pageStyle), keepsNext: true }] : []),
    smallParagraph(sheet.disclaimer, pageStyle),
  ];
};

const inItsPlace = (block: Block): Block => ({ ...block, atFoot: false });

const blankQuestion = (text: string, pageStyle: PageStyle): Block[] => {
  const rules = (count: number) => (
    <View>
      <Rules pageStyle={pageStyle} count={count} place={{ name: 'own-blank', label: text }} />
    </View>
  );
  return [
    { ...smallParagraph(text, pageStyle), keepsNext: true },
    {
      element: rules(1),
      larger: [
        { rank: 'secondLine', element: rules(2) },
        { rank: 'thirdLine', element: rules(3) },
      ],
      above: noSpace,
    },
  ];
};

type Trials = Sheet['trials'];

/** Questions about clinical trials, with lines to write on where the person wants to talk of them. */
const trialBlock = (trials: Trials, pageStyle: PageStyle): Block => {
  const trial = (lines: number) => (
    <Trials heading={trials.heading} items={trials.items} lines={lines} pageStyle={pageStyle} />
  );
  return {
    element: trial(0),
    larger: trials.lead ? [{ rank: 'firstLineOfOthers', element: trial(1) }] : [],
    above: pageStyle.space.item,
  };
};

type TrialsProps = Omit<Trials, 'lead'> & { lines: number; pageStyle: PageStyle };

const Trials = ({ heading, items, lines, pageStyle }: TrialsProps) => (
  <View>
    <Labelled pageStyle={pageStyle} label={heading} isTopic>
      {items.map(({ text }) => text).join(' ')}
    </Labelled>
    <Rules pageStyle={pageStyle} count={lines} place={{ name: 'trials', label: heading }} />
  </View>
);

/** Facts that the strip has no room for. */
const Known = ({ known, pageStyle }: Pick<Sheet, 'known'> & { pageStyle: PageStyle }) => (
  <Text tag="P" style={pageStyle.body}>
    <Text lead={asSentence(known.heading)} style={pageStyle.strong}>
      {known.heading}
    </Text>
    {` ${[...known.items.map(({ label, value }) => `${label} ${value}.`), known.check].join(' ')}`}
  </Text>
);
