import type { Sheet, Topic } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { AnsweredBoxes } from './answered-boxes';
import { LabelledBlank, Rules } from './blanks';
import { asList, type Block, noSpace } from './block';
import type { FieldPlace } from './field-place';
import { Disc } from './marks';
import type { PageStyle } from './page-style';
import { asSentence, Labelled, Paragraph, TypedLines } from './parts';
import type { Rank } from './ranks';
import { Text } from './words';

/**
 * A numbered list of topics; their numbers run through the whole sheet. Those asked first are the
 * largest on their page.
 */
export const topicList = (topics: readonly Topic[], sheet: Sheet, pageStyle: PageStyle): Block[] =>
  asList(
    { role: 'L', listNumbering: 'Decimal' },
    topics.flatMap((topic): Block[] => {
      const words = wordsOf(sheet);
      return [
        { ...askedWays(topic, words, pageStyle), above: pageStyle.space.item },
        roomFor(topic, words, pageStyle),
      ];
    }),
  );

/** The ways to set a question: its topic in front of it or on a line of its own, close or in full size. */
function askedWays(topic: Topic, words: TopicWords, pageStyle: PageStyle) {
  const { body, question, longQuestion } = pageStyle;
  const asked = (text: PageStyle['body'], runIn = false) => (
    <TopicToAsk
      topic={printedOf(topic)}
      words={words}
      text={text}
      runIn={runIn}
      pageStyle={pageStyle}
    />
  );
  if (!topic.askFirst) {
    // Boxes to tick share the line of the topic.
    return topic.heading === null || pageStyle.fillable
      ? { element: asked(body) }
      : {
          element: asked(body, true),
          larger: [{ rank: 'labels' as const, element: asked(body) }],
        };
  }
  return topic.text.length < longText
    ? { element: asked(question) }
    : {
        element: asked(longQuestion),
        larger: [{ rank: 'fullSize' as const, element: asked(question) }],
      };
}

/** From so many letters on a question takes more than three lines in its full size. */
const longText = 200;

/** Lines below a question, as many as its page has room for. */
function roomFor(topic: Topic, words: TopicWords, pageStyle: PageStyle): Block {
  const ranks: Rank[] = topic.askFirst
    ? ['firstLine', 'secondLine']
    : ['firstLineOfOthers', 'secondLineOfOthers', 'moreLines'];
  const place = {
    name: `${topic.id}-notes`.replaceAll('.', '-'),
    label: `${topic.number}. ${topic.topic}: ${words.notes}`,
  };
  // Ruled lines have no name: all questions share theirs.
  const named = pageStyle.fillable ? place : { name: '', label: '' };
  return {
    element: null,
    larger: ranks.map((rank, index) => ({
      rank,
      element: <TopicRoom place={named} count={index + 1} pageStyle={pageStyle} />,
    })),
    above: noSpace,
    // A field is part of the item; ruled lines say nothing.
    joins: pageStyle.fillable,
    keepsPrevious: true,
  };
}

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

type TopicProps = {
  topic: PrintedTopic;
  words: TopicWords;
  text: PageStyle['body'];
  /** Whether the topic begins the line of the question. */
  runIn: boolean;
  pageStyle: PageStyle;
};

/** Something to ask: its number, its topic as a label, the question. */
const TopicToAsk = ({ topic, words, text, runIn, pageStyle }: TopicProps) => {
  const { heading, askFirst, notes, blank } = topic;
  const [start = '', ...more] = topic.text.split('\n');
  const hasLabel = heading !== null || askFirst;
  const hasLabelLine = !runIn && (hasLabel || pageStyle.fillable);
  return (
    <View tag="LI" style={{ flexDirection: 'row' }}>
      <Disc
        pageStyle={pageStyle}
        number={topic.number}
        filled={askFirst}
        line={hasLabelLine ? null : text}
      />
      <View tag="LBody" style={elastic}>
        {hasLabelLine && (
          <View style={{ minHeight: pageStyle.small.fontSize * pageStyle.small.lineHeight }}>
            {hasLabel && <TopicLabel topic={topic} words={words} pageStyle={pageStyle} />}
          </View>
        )}
        {runIn ? (
          <Labelled pageStyle={pageStyle} label={heading} isTopic>
            {start}
          </Labelled>
        ) : (
          <Text tag="P" style={text}>
            {start}
          </Text>
        )}
        {more.length > 0 && <TypedLines style={text} text={more.join('\n')} />}
        {notes.map((note) => (
          <Paragraph key={note} pageStyle={pageStyle}>
            {note}
          </Paragraph>
        ))}
        {blank && (
          <LabelledBlank
            pageStyle={pageStyle}
            label={blank}
            place={{ name: `${topic.id}-blank`.replaceAll('.', '-'), label: blank }}
          />
        )}
        {pageStyle.fillable && (
          <AnsweredBoxes topic={topic} headings={words} pageStyle={pageStyle} />
        )}
      </View>
    </View>
  );
};

/** The topic, and that it is asked first. */
const TopicLabel = ({
  topic: { heading, askFirst },
  words,
  pageStyle,
}: Omit<TopicProps, 'text' | 'runIn'>) => {
  const first = askFirst ? `(${words.askFirst})` : '';
  return (
    <Text
      tag={{
        role: 'P',
        actualText: asSentence(heading ? `${heading} ${first}`.trim() : words.askFirst),
      }}
      style={pageStyle.small}
    >
      {heading && <Text style={pageStyle.label}>{heading}</Text>}
      {heading && first && ' '}
      {first}
    </Text>
  );
};

type RoomProps = { place: FieldPlace; count: number; pageStyle: PageStyle };

const TopicRoom = ({ place, count, pageStyle }: RoomProps) => (
  <View style={{ paddingLeft: pageStyle.indent }}>
    <Rules pageStyle={pageStyle} count={count} place={place} />
  </View>
);
