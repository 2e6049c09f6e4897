import { View } from '@react-pdf/renderer';
import type { Sheet, Topic } from '../../sheet/sheet';
import { TextField } from '../tagged/fields';
import { AnsweredBoxes } from './answered-boxes';
import { Blanks, FactInRow, LabelledBlank, type Place, Rules } from './blanks';
import { HandOver } from './hand-over';
import type { Look } from './look';
import {
  Banner,
  Bullet,
  CheckBox,
  Disc,
  Heading,
  Labelled,
  Lines,
  Marked,
  Paragraph,
} from './parts';
import { Text } from './words';

type Props = { sheet: Sheet; look: Look };

/** Facts side by side: what was given stands on the same line as a blank. */
const sharedLine = { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end' } as const;

const numbered = { role: 'L', listNumbering: 'Decimal' } as const;

/** Side 1 of the visit sheet: it stands alone in the exam room. */
export const VisitFront = ({ sheet, look }: Props) => (
  <>
    {sheet.banner && <Banner look={look}>{sheet.banner}</Banner>}
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 14 }}>
      <Text tag="H1" style={look.title}>
        {sheet.title}
      </Text>
      <Paragraph look={look}>{sheet.subtitle}</Paragraph>
    </View>
    <View
      style={{
        ...sharedLine,
        columnGap: 18,
        // Boxes reach into the gap above them, and the title's letters reach down.
        marginTop: look.fillable ? look.gap : 0,
      }}
    >
      {sheet.about.map((fact, index) => (
        <FactInRow key={fact.label} look={look} fact={fact} name={`about-${index + 1}`} />
      ))}
    </View>
    <HandOver sheet={sheet} look={look} />
    {sheet.mismatch && (
      <Text tag="P" style={{ ...look.strong, marginTop: look.gap }}>
        {sheet.mismatch}
      </Text>
    )}
    <AnswersToGet sheet={sheet} look={look} />
    <Heading look={look}>{sheet.headings.questions}</Heading>
    <View tag={numbered}>
      {sheet.questions.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} look={look} sheet={sheet} rules={2} />
      ))}
    </View>
  </>
);

/** How much of a line the blank for "ask again on" takes, at its end. */
const laterWidth = (look: Look) => 50 * look.scale;

/** The three answers as rows; the column for "ask again on" is named once, in the heading. */
const AnswersToGet = ({ sheet: { headings, answersToGet, spoken }, look }: Props) => (
  <>
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'baseline' }}>
      <Heading look={look}>{headings.answersToGet}</Heading>
      <Paragraph look={look}>{headings.later}</Paragraph>
    </View>
    <View tag="L">
      {answersToGet.map((item) => (
        // Whole from the outside in: react-pdf squeezes what is whole inside what may break.
        <View key={item.id} style={{ marginBottom: look.gap }} wrap={false}>
          <Marked
            mark={
              <CheckBox
                look={look}
                place={{ name: `${item.id}-done`, label: `${item.topic}: ${spoken.done}` }}
              />
            }
            whole
          >
            <View style={{ flexDirection: 'row', columnGap: look.gap * 1.5 }}>
              <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
                <Labelled look={look} label={item.topic}>
                  {[item.text, ...item.notes].join(' ')}
                </Labelled>
              </View>
              <Later
                look={look}
                place={{ name: `${item.id}-later`, label: `${item.topic}: ${headings.later}` }}
              />
            </View>
            {item.blanks.length > 0 && (
              <Blanks
                look={look}
                blanks={item.blanks}
                place={{ name: item.id, label: item.topic }}
              />
            )}
            <Rules
              look={look}
              count={Math.min(item.lines, look.answerLines)}
              place={{ name: `${item.id}-notes`, label: `${item.topic}: ${spoken.notes}` }}
            />
          </Marked>
        </View>
      ))}
    </View>
  </>
);

/** Where to write when to ask again. */
const Later = ({ look, place }: { look: Look; place: Place }) => {
  const width = laterWidth(look);
  return look.fillable ? (
    <TextField
      {...place}
      fontSize={look.body.fontSize * 0.92}
      style={{ width, height: look.body.fontSize * 1.2, alignSelf: 'flex-end' }}
    />
  ) : (
    <View style={{ width, borderBottomWidth: look.line }} />
  );
};

const TopicToAsk = ({ topic, look, sheet, rules }: Props & { topic: Topic; rules: number }) => {
  const [start, ...more] = topic.text.split('\n');
  const place = {
    name: `${topic.id}-notes`.replaceAll('.', '-'),
    label: `${topic.number}. ${topic.topic}: ${sheet.spoken.notes}`,
  };
  // Lines run on below the number; a box is part of the item.
  const room = <Rules look={look} count={rules} place={place} />;
  return (
    // The guide's questions keep their lines beside them; what a person typed may be very long.
    <View style={{ marginBottom: look.gap }} wrap={topic.guide === null}>
      <Marked mark={<Disc look={look} number={topic.number} filled={topic.askFirst} />}>
        <Labelled
          look={look}
          label={topic.topic}
          note={topic.askFirst && `(${sheet.headings.askFirst})`}
        >
          {start ?? ''}
        </Labelled>
        {more.length > 0 && <Lines style={look.body} text={more.join('\n')} />}
        {topic.notes.map((note) => (
          <Paragraph key={note} look={look}>
            {note}
          </Paragraph>
        ))}
        {look.fillable && (
          <View style={{ flexDirection: 'row' }}>
            <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{room}</View>
            <AnsweredBoxes
              topic={topic}
              headings={sheet.headings}
              look={look}
              stacked={rules > 1}
            />
          </View>
        )}
      </Marked>
      {!look.fillable && room}
    </View>
  );
};

/** Side 2: what else to ask, what to tell, what came of it. */
export const VisitBack = ({ sheet, look }: Props) => (
  <>
    {sheet.trials.lead && <Trials sheet={sheet} look={look} />}
    {sheet.followUps.length > 0 && <Heading look={look}>{sheet.headings.followUps}</Heading>}
    <View tag={numbered}>
      {sheet.followUps.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} look={look} sheet={sheet} rules={1} />
      ))}
    </View>
    {sheet.moreToAsk && <Paragraph look={look}>{sheet.moreToAsk}</Paragraph>}
    <Heading look={look}>{sheet.headings.ownQuestions}</Heading>
    <View tag={numbered}>
      {sheet.ownQuestions.map((topic) => (
        <TopicToAsk key={topic.id} topic={topic} look={look} sheet={sheet} rules={1} />
      ))}
    </View>
    {sheet.headings.blankQuestion && (
      <>
        <Paragraph look={look}>{sheet.headings.blankQuestion}</Paragraph>
        <Rules
          look={look}
          count={1}
          place={{ name: 'own-blank', label: sheet.headings.blankQuestion }}
        />
      </>
    )}
    {!sheet.trials.lead && <Trials sheet={sheet} look={look} />}
    {sheet.known.items.length > 0 && <Known sheet={sheet} look={look} />}
    <TellAndAgree sheet={sheet} look={look} />
    <View
      style={{ marginTop: look.gap * 2, padding: look.gap * 1.5, borderWidth: 1.5 }}
      wrap={false}
    >
      <Text tag="H2" style={look.strong}>
        {sheet.sameDay.heading}
      </Text>
      <View tag="L">
        {sheet.sameDay.items.map(({ text }) => (
          <Bullet key={text} look={look}>
            {text}
          </Bullet>
        ))}
      </View>
      <View style={{ ...sharedLine, columnGap: 16 }}>
        {sheet.phones.map((fact, index) => (
          <View key={fact.label} style={{ flexGrow: 1 }}>
            <FactInRow look={look} fact={fact} name={`phone-${index + 1}`} shared />
          </View>
        ))}
      </View>
    </View>
    <View style={{ marginTop: look.gap }}>
      {sheet.print.sheets === 'visit' && <Paragraph look={look}>{sheet.source}</Paragraph>}
      <Paragraph look={look}>{sheet.disclaimer}</Paragraph>
    </View>
  </>
);

/** What to tell and what came of it: side by side, or where texts are long one below the other. */
const TellAndAgree = ({ sheet: { tell, agreed }, look }: Props) => {
  const tellBlock = look.runIn ? (
    <Told tell={tell} look={look} />
  ) : (
    <>
      <Heading look={look}>{tell.heading}</Heading>
      <View tag="L">
        {tell.items.map((item) => (
          <ThingToTell key={item.text} item={item} look={look} />
        ))}
      </View>
    </>
  );
  const places = agreed.items.map(({ text }, index) => ({
    text,
    place: { name: `agreed-${index + 1}`, label: text },
  }));
  if (look.stacked) {
    return (
      <>
        {tellBlock}
        {!look.runIn && <Heading look={look}>{agreed.heading}</Heading>}
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 16 }}>
          {places.map(({ text, place }, index) => (
            // What happens next takes a line; the two others share one, but for large print.
            <View
              key={text}
              style={
                index === 0 || look.scale > 1
                  ? { width: '100%', flexDirection: 'row', alignItems: 'flex-end', columnGap: 16 }
                  : { flexGrow: 1, flexBasis: 0 }
              }
            >
              {look.runIn && index === 0 && (
                <Text tag="H2" style={look.heading}>
                  {agreed.heading}
                </Text>
              )}
              <View style={{ flexGrow: 1 }}>
                <LabelledBlank look={look} label={text} place={place} />
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
        <Heading look={look}>{agreed.heading}</Heading>
        {places.map(({ text, place }) => (
          <View key={text}>
            <Paragraph look={look}>{text}</Paragraph>
            <Rules look={look} count={1} place={place} />
          </View>
        ))}
      </View>
    </View>
  );
};

const toldItem = ({ text, given }: Sheet['tell']['items'][number]) =>
  given === null ? text : `${text}: ${given.replaceAll('\n', ' ')}.`;

/** What to tell as one paragraph. */
const Told = ({ tell, look }: { tell: Sheet['tell']; look: Look }) => (
  <Text tag="P" style={{ ...look.body, marginTop: look.gap * 1.5 }}>
    <Text style={look.strong}>{tell.heading}</Text>
    {` ${tell.items.map(toldItem).join(' ')}`}
  </Text>
);

/** A prompt of the guide, or what was already said to it. */
const ThingToTell = ({
  item: { text, given },
  look,
}: {
  item: Sheet['tell']['items'][number];
  look: Look;
}) => {
  if (given === null) return <Bullet look={look}>{text}</Bullet>;
  return (
    <Bullet look={look} label={text}>
      {given}
    </Bullet>
  );
};

/** Questions about clinical trials, to be asked and not written under. */
const Trials = ({ sheet: { trials }, look }: Props) =>
  trials.items.length > 0 && (
    <View style={{ marginTop: look.gap * 1.5 }}>
      <Labelled look={look} label={trials.heading}>
        {trials.items.map(({ text }) => text).join(' ')}
      </Labelled>
    </View>
  );

/** Facts that the strip has no room for. */
const Known = ({ sheet: { known }, look }: Props) => (
  <Text tag="P" style={{ ...look.body, marginTop: look.gap * 1.5 }}>
    <Text style={look.strong}>{known.heading}</Text>
    {` ${[...known.items.map(({ label, value }) => `${label}: ${value}.`), known.check].join(' ')}`}
  </Text>
);
