import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { AnswerBlanks } from './answer-blanks';
import { FactInRow, factRow, Rules } from './blanks';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { Heading, Labelled, Paragraph } from './parts';
import { TellAndAgree } from './tell-and-agree';
import { TopicList } from './topic-list';
import { Text } from './words';

type Props = { sheet: Sheet; pageStyle: PageStyle };

/** Side 2: what else to ask, what to tell, what came of it. */
export const VisitBack = ({ sheet, pageStyle }: Props) => (
  <>
    {sheet.trials.lead && <Trials sheet={sheet} pageStyle={pageStyle} />}
    <Heading pageStyle={pageStyle}>{sheet.headings.ownQuestions}</Heading>
    <TopicList topics={sheet.ownQuestions} sheet={sheet} pageStyle={pageStyle} rules={() => 1} />
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
    {sheet.followUps.length > 0 && (
      <Heading pageStyle={pageStyle}>{sheet.headings.followUps}</Heading>
    )}
    <TopicList topics={sheet.followUps} sheet={sheet} pageStyle={pageStyle} rules={() => 1} />
    {!sheet.trials.lead && <Trials sheet={sheet} pageStyle={pageStyle} />}
    {sheet.known.items.length > 0 && <Known sheet={sheet} pageStyle={pageStyle} />}
    <TellAndAgree sheet={sheet} pageStyle={pageStyle} />
    {sheet.helper && (
      <AnswerBlanks
        pageStyle={pageStyle}
        blanks={[sheet.helper]}
        place={{ name: 'helper', label: sheet.helper.label }}
      />
    )}
    <LastBox sheet={sheet} pageStyle={pageStyle} />
  </>
);

/** When to call, and on which numbers; what the sheet is not goes to another page only with it. */
const LastBox = ({ sheet, pageStyle }: Props) => (
  <View wrap={false}>
    <View style={{ marginTop: pageStyle.gap * 2, padding: pageStyle.gap * 1.5, borderWidth: 1.5 }}>
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
      <Paragraph pageStyle={pageStyle}>{sheet.sameDay.rule}</Paragraph>
      <View style={{ ...factRow, columnGap: 16 }}>
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
  </View>
);

/** Questions about clinical trials, with a line to write on where the person wants to talk of them. */
const Trials = ({ sheet: { trials }, pageStyle }: Props) =>
  trials.items.length > 0 && (
    <View style={{ marginTop: pageStyle.gap * 1.5 }}>
      <Labelled pageStyle={pageStyle} label={trials.heading}>
        {trials.items.map(({ text }) => text).join(' ')}
      </Labelled>
      {trials.lead && (
        <Rules pageStyle={pageStyle} count={1} place={{ name: 'trials', label: trials.heading }} />
      )}
    </View>
  );

/** Facts that the strip has no room for. */
const Known = ({ sheet: { known }, pageStyle }: Props) => (
  <Text tag="P" style={{ ...pageStyle.body, marginTop: pageStyle.gap * 1.5 }}>
    <Text style={pageStyle.strong}>{known.heading}</Text>
    {` ${[...known.items.map(({ label, value }) => `${label} ${value}.`), known.check].join(' ')}`}
  </Text>
);
