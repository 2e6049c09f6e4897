import { View } from '@react-pdf/renderer';
import type { Sheet, Topic } from '../../sheet/sheet';
import { TextField } from '../tagged/fields';
import { AnsweredBoxes } from './answered-boxes';
import { Blanks, FactInRow, type FieldPlace, LabelledBlank, Rules } from './blanks';
import { HandOver } from './hand-over';
import type { PageStyle } from './page-style';
import {
  Banner,
  Bullet,
  CheckBox,
  Disc,
  Heading,
  Labelled,
  Marked,
  Paragraph,
  TypedLines,
} from './parts';
import { Text } from './words';

type Props = { sheet: Sheet; pageStyle: PageStyle };

/** Facts side by side: what was given stands on the same line as a blank. */
const sharedLine = { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end' } as const;

const numbered = { role: 'L', listNumbering: 'Decimal' } as const;

/** Side 1 of the visit sheet: it stands alone in the exam room. */
export const VisitFront = ({ sheet, pageStyle }: Props) => (
  <>
    {sheet.banner && <Banner pageStyle={pageStyle}>{sheet.banner}</Banner>}
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 14 }}>
      <Text tag="H1" style={pageStyle.title}>
        {sheet.title}
      </Text>
      <Paragraph pageStyle={pageStyle}>{sheet.subtitle}</Paragraph>
    </View>
    <View
      style={{
        ...sharedLine,
        columnGap: 18,
        // Boxes reach into the gap above them, and the title's letters reach down.
        marginTop: pageStyle.fillable ? pageStyle.gap : 0,
      }}
    >
      {sheet.about.map((fact, index) => (
        <FactInRow key={fact.label} pageStyle={pageStyle} fact={fact} name={`about-${index + 1}`} />
      ))}
    </View>
    <HandOver sheet={sheet} pageStyle={pageStyle} />
    {sheet.mismatch && (
      <Text tag="P" style={{ ...pageStyle.strong, marginTop: pageStyle.gap }}>
        {sheet.mismatch}
      </Text>
    )}
    <AnswersToGet sheet={sheet} pageStyle={pageStyle} />
    <Heading pageStyle={pageStyle}>{sheet.headings.questions}</Heading>
    <View tag={numbered}>
      {sheet.questions.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} pageStyle={pageStyle} sheet={sheet} rules={2} />
      ))}
    </View>
  </>
);

/** How much of a line the blank for "ask again on" takes, at its end. */
const laterWidth = (pageStyle: PageStyle) => 50 * pageStyle.scale;

/** The three answers as rows; the column for "ask again on" is named once, in the heading. */
const AnswersToGet = ({ sheet: { headings, answersToGet, spoken }, pageStyle }: Props) => (
  <>
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'baseline' }}>
      <Heading pageStyle={pageStyle}>{headings.answersToGet}</Heading>
      <Paragraph pageStyle={pageStyle}>{headings.later}</Paragraph>
    </View>
    <View tag="L">
      {answersToGet.map((item) => (
        // Whole from the outside in: react-pdf squeezes what is whole inside what may break.
        <View key={item.id} style={{ marginBottom: pageStyle.gap }} wrap={false}>
          <Marked
            mark={
              <CheckBox
                pageStyle={pageStyle}
                place={{ name: `${item.id}-done`, label: `${item.topic}: ${spoken.done}` }}
              />
            }
            whole
          >
            <View style={{ flexDirection: 'row', columnGap: pageStyle.gap * 1.5 }}>
              <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
                <Labelled pageStyle={pageStyle} label={item.topic}>
                  {[item.text, ...item.notes].join(' ')}
                </Labelled>
              </View>
              <Later
                pageStyle={pageStyle}
                place={{ name: `${item.id}-later`, label: `${item.topic}: ${headings.later}` }}
              />
            </View>
            {item.blanks.length > 0 && (
              <Blanks
                pageStyle={pageStyle}
                blanks={item.blanks}
                place={{ name: item.id, label: item.topic }}
              />
            )}
            <Rules
              pageStyle={pageStyle}
              count={Math.min(item.lines, pageStyle.answerLines)}
              place={{ name: `${item.id}-notes`, label: `${item.topic}: ${spoken.notes}` }}
            />
          </Marked>
        </View>
      ))}
    </View>
  </>
);

/** Where to write when to ask again. */
const Later = ({ pageStyle, place }: { pageStyle: PageStyle; place: FieldPlace }) => {
  const width = laterWidth(pageStyle);
  return pageStyle.fillable ? (
    <TextField
      {...place}
      fontSize={pageStyle.body.fontSize * 0.92}
      style={{ width, height: pageStyle.body.fontSize * 1.2, alignSelf: 'flex-end' }}
    />
  ) : (
    <View style={{ width, borderBottomWidth: pageStyle.line }} />
  );
};

const TopicToAsk = ({
  topic,
  pageStyle,
  sheet,
  rules,
}: Props & { topic: Topic; rules: number }) => {
  const [start, ...more] = topic.text.split('\n');
  const place = {
    name: `${topic.id}-notes`.replaceAll('.', '-'),
    label: `${topic.number}. ${topic.topic}: ${sheet.spoken.notes}`,
  };
  // TypedLines run on below the number; a box is part of the item.
  const room = <Rules pageStyle={pageStyle} count={rules} place={place} />;
  return (
    // The guide's questions keep their lines beside them; what a person typed may be very long.
    <View style={{ marginBottom: pageStyle.gap }} wrap={topic.guide === null}>
      <Marked mark={<Disc pageStyle={pageStyle} number={topic.number} filled={topic.askFirst} />}>
        <Labelled
          pageStyle={pageStyle}
          label={topic.topic}
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
        {pageStyle.fillable && (
          <View style={{ flexDirection: 'row' }}>
            <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{room}</View>
            <AnsweredBoxes
              topic={topic}
              headings={sheet.headings}
              pageStyle={pageStyle}
              stacked={rules > 1}
            />
          </View>
        )}
      </Marked>
      {!pageStyle.fillable && room}
    </View>
  );
};

/** Side 2: what else to ask, what to tell, what came of it. */
export const VisitBack = ({ sheet, pageStyle }: Props) => (
  <>
    {sheet.trials.lead && <Trials sheet={sheet} pageStyle={pageStyle} />}
    {sheet.followUps.length > 0 && (
      <Heading pageStyle={pageStyle}>{sheet.headings.followUps}</Heading>
    )}
    <View tag={numbered}>
      {sheet.followUps.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} pageStyle={pageStyle} sheet={sheet} rules={1} />
      ))}
    </View>
    {sheet.moreToAsk && <Paragraph pageStyle={pageStyle}>{sheet.moreToAsk}</Paragraph>}
    <Heading pageStyle={pageStyle}>{sheet.headings.ownQuestions}</Heading>
    <View tag={numbered}>
      {sheet.ownQuestions.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} pageStyle={pageStyle} sheet={sheet} rules={1} />
      ))}
    </View>
    {sheet.headings.blankQuestion && (
      <>
        <Paragraph pageStyle={pageStyle}>{sheet.headings.blankQuestion}</Paragraph>
        <Rules
          pageStyle={pageStyle}
          count={1}
          place={{ name: 'own-blank', label: sheet.headings.blankQuestion }}
        />
      </>
    )}
    {!sheet.trials.lead && <Trials sheet={sheet} pageStyle={pageStyle} />}
    {sheet.known.items.length > 0 && <Known sheet={sheet} pageStyle={pageStyle} />}
    <TellAndAgree sheet={sheet} pageStyle={pageStyle} />
    <View
      style={{ marginTop: pageStyle.gap * 2, padding: pageStyle.gap * 1.5, borderWidth: 1.5 }}
      wrap={false}
    >
      <Text tag="H2" style={pageStyle.strong}>
        {sheet.sameDay.heading}
      </Text>
      <View tag="L">
        {sheet.sameDay.items.map(({ text }) => (
          <Bullet key={text} pageStyle={pageStyle}>
            {text}
          </Bullet>
        ))}
      </View>
      <View style={{ ...sharedLine, columnGap: 16 }}>
        {sheet.phones.map((fact, index) => (
          <View key={fact.label} style={{ flexGrow: 1 }}>
            <FactInRow pageStyle={pageStyle} fact={fact} name={`phone-${index + 1}`} shared />
          </View>
        ))}
      </View>
    </View>
    <View style={{ marginTop: pageStyle.gap }}>
      {sheet.print.sheets === 'visit' && (
        <Paragraph pageStyle={pageStyle}>{sheet.source}</Paragraph>
      )}
      <Paragraph pageStyle={pageStyle}>{sheet.disclaimer}</Paragraph>
    </View>
  </>
);

/** What to tell and what came of it: side by side, or where texts are long one below the other. */
const TellAndAgree = ({ sheet: { tell, agreed }, pageStyle }: Props) => {
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
            // What happens next takes a line; the two others share one, but for large print.
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

const toldItem = ({ text, given }: Sheet['tell']['items'][number]) =>
  given === null ? text : `${text}: ${given.replaceAll('\n', ' ')}.`;

/** What to tell as one paragraph. */
const Told = ({ tell, pageStyle }: { tell: Sheet['tell']; pageStyle: PageStyle }) => (
  <Text tag="P" style={{ ...pageStyle.body, marginTop: pageStyle.gap * 1.5 }}>
    <Text style={pageStyle.strong}>{tell.heading}</Text>
    {` ${tell.items.map(toldItem).join(' ')}`}
  </Text>
);

/** A prompt of the guide, or what was already said to it. */
const ThingToTell = ({
  item: { text, given },
  pageStyle,
}: {
  item: Sheet['tell']['items'][number];
  pageStyle: PageStyle;
}) => {
  if (given === null) return <Bullet pageStyle={pageStyle}>{text}</Bullet>;
  return (
    <Bullet pageStyle={pageStyle} label={text}>
      {given}
    </Bullet>
  );
};

/** Questions about clinical trials, to be asked and not written under. */
const Trials = ({ sheet: { trials }, pageStyle }: Props) =>
  trials.items.length > 0 && (
    <View style={{ marginTop: pageStyle.gap * 1.5 }}>
      <Labelled pageStyle={pageStyle} label={trials.heading}>
        {trials.items.map(({ text }) => text).join(' ')}
      </Labelled>
    </View>
  );

/** Facts that the strip has no room for. */
const Known = ({ sheet: { known }, pageStyle }: Props) => (
  <Text tag="P" style={{ ...pageStyle.body, marginTop: pageStyle.gap * 1.5 }}>
    <Text style={pageStyle.strong}>{known.heading}</Text>
    {` ${[...known.items.map(({ label, value }) => `${label}: ${value}.`), known.check].join(' ')}`}
  </Text>
);
