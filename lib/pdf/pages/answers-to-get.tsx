import { View } from '@react-pdf/renderer';
import type { Sheet } from '../../sheet/sheet';
import { TextField } from '../tagged/fields';
import { AnswerBlanks } from './answer-blanks';
import { type FieldPlace, Rules } from './blanks';
import { CheckBox, Marked } from './marks';
import { mm, type PageStyle } from './page-style';
import { Heading, Labelled, Paragraph } from './parts';

type Props = { sheet: Sheet; pageStyle: PageStyle };

/** How much of a line the blank for "ask again on" takes, at its end: enough for a date. */
const laterWidth = (pageStyle: PageStyle) => 28 * mm * pageStyle.scale;

/** The three answers as rows; the column for "ask again on" is named once, in the heading. */
export const AnswersToGet = ({ sheet: { headings, answersToGet, spoken }, pageStyle }: Props) => (
  <>
    <View
      style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'baseline' }}
      // The first answer goes to the next page whole, with its options.
      minPresenceAhead={200 * pageStyle.scale}
    >
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
              <AnswerBlanks
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
