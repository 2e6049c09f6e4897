import { View } from '@react-pdf/renderer';
import type { Sheet, Topic } from '../../sheet/sheet';
import { AnsweredBoxes } from './answered-boxes';
import { LabelledBlank, Rules } from './blanks';
import { Disc, Marked } from './marks';
import type { PageStyle } from './page-style';
import { Labelled, Paragraph, TypedLines } from './parts';

type Props = {
  sheet: Sheet;
  pageStyle: PageStyle;
  /** How many ruled lines a topic has. */
  rules: (topic: Topic) => number;
};

/** A numbered list of topics; their numbers run through the whole sheet. */
export const TopicList = ({ topics, ...rest }: Props & { topics: readonly Topic[] }) => (
  <View tag={{ role: 'L', listNumbering: 'Decimal' }}>
    {topics.map((topic) => (
      <TopicToAsk key={topic.id} topic={topic} {...rest} />
    ))}
  </View>
);

/** Something to ask, with room for what the doctor says. */
const TopicToAsk = ({ topic, pageStyle, sheet, rules }: Props & { topic: Topic }) => {
  const count = rules(topic);
  const [start, ...more] = topic.text.split('\n');
  const place = {
    name: `${topic.id}-notes`.replaceAll('.', '-'),
    label: `${topic.number}. ${topic.topic}: ${sheet.spoken.notes}`,
  };
  // Ruled lines run on below the number; a box is part of the item.
  const room = <Rules pageStyle={pageStyle} count={count} place={place} />;
  return (
    // Keeps number, text and lines on one page. Only typed line breaks make more than a page of a
    // text; split there, a number may stay behind alone.
    <View style={{ marginBottom: pageStyle.gap }} wrap={topic.text.includes('\n')}>
      <Marked mark={<Disc pageStyle={pageStyle} number={topic.number} filled={topic.askFirst} />}>
        <Labelled
          pageStyle={pageStyle}
          label={topic.heading}
          note={topic.askFirst && `(${sheet.headings.askFirst})`}
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
            <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{room}</View>
            <AnsweredBoxes
              topic={topic}
              headings={sheet.headings}
              pageStyle={pageStyle}
              stacked={count > 1}
            />
          </View>
        )}
      </Marked>
      {!pageStyle.fillable && room}
    </View>
  );
};
