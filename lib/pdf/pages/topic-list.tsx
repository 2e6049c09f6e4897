import { View } from '@react-pdf/renderer';
import type { Sheet, Topic } from '../../sheet/sheet';
import { AnsweredBoxes } from './answered-boxes';
import { LabelledBlank, Rules } from './blanks';
import { asList, type Block, noSpace } from './block';
import { Disc, Marked } from './marks';
import type { PageStyle } from './page-style';
import { Labelled, Paragraph, TypedLines } from './parts';

/**
 * A numbered list of topics; their numbers run through the whole sheet.
 * @param rules how many ruled lines a topic has
 */
export const topicList = (
  topics: readonly Topic[],
  sheet: Sheet,
  pageStyle: PageStyle,
  rules: (topic: Topic) => number,
): Block[] =>
  asList(
    { role: 'L', listNumbering: 'Decimal' },
    topics.flatMap((topic): Block[] => {
      const count = rules(topic);
      const asked = {
        element: (
          <TopicToAsk
            topic={printedOf(topic)}
            words={wordsOf(sheet)}
            // A box is part of the item; ruled lines run on below the number.
            rules={pageStyle.fillable ? count : 0}
            pageStyle={pageStyle}
          />
        ),
        above: pageStyle.space.item,
      };
      if (pageStyle.fillable || count === 0) return [asked];
      return [
        { ...asked, keepsNext: true },
        { element: rulesOf(count, pageStyle), above: noSpace },
      ];
    }),
  );

const rulesOf = (count: number, pageStyle: PageStyle) => (
  <View>
    <Rules pageStyle={pageStyle} count={count} place={{ name: '', label: '' }} />
  </View>
);

type PrintedTopic = Omit<Topic, 'why' | 'inMessage' | 'guide'>;

/** Leaves out of a topic what its block does not show: the block is kept by its content. */
const printedOf = ({ why, inMessage, guide, ...topic }: Topic): PrintedTopic => topic;

/** Words beside every topic. */
type TopicWords = Pick<Sheet['headings'], 'askFirst' | 'answered' | 'askAgain'> & { notes: string };

const wordsOf = ({ headings: { askFirst, answered, askAgain }, spoken }: Sheet): TopicWords => ({
  askFirst,
  answered,
  askAgain,
  notes: spoken.notes,
});

type Props = { topic: PrintedTopic; words: TopicWords; rules: number; pageStyle: PageStyle };

/** Something to ask, with room for what the doctor says. */
const TopicToAsk = ({ topic, words, rules, pageStyle }: Props) => {
  const [start, ...more] = topic.text.split('\n');
  const place = {
    name: `${topic.id}-notes`.replaceAll('.', '-'),
    label: `${topic.number}. ${topic.topic}: ${words.notes}`,
  };
  return (
    <Marked mark={<Disc pageStyle={pageStyle} number={topic.number} filled={topic.askFirst} />}>
      <Labelled
        pageStyle={pageStyle}
        label={topic.heading}
        note={topic.askFirst && `(${words.askFirst})`}
      >
        {start ?? ''}
      </Labelled>
      {more.length > 0 && <TypedLines style={pageStyle.body} text={more.join('\n')} />}
      {topic.notes.map((note) => (
        <Paragraph key={note} pageStyle={pageStyle}>
          {note}
        </Paragraph>
      ))}
      {topic.blank && (
        <LabelledBlank
          pageStyle={pageStyle}
          label={topic.blank}
          place={{ name: `${topic.id}-blank`.replaceAll('.', '-'), label: topic.blank }}
        />
      )}
      {pageStyle.fillable && (
        <View style={{ flexDirection: 'row' }}>
          <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            <Rules pageStyle={pageStyle} count={rules} place={place} />
          </View>
          <AnsweredBoxes topic={topic} headings={words} pageStyle={pageStyle} stacked={rules > 1} />
        </View>
      )}
    </Marked>
  );
};
