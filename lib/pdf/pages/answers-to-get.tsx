import { View } from '@react-pdf/renderer';
import type { AnswerToGet, Sheet } from '../../sheet/sheet';
import { TextField } from '../tagged/fields';
import { AnswerBlanks } from './answer-blanks';
import { type FieldPlace, Rules } from './blanks';
import { asList, type Block } from './block';
import { CheckBox, Marked } from './marks';
import { mm, type PageStyle } from './page-style';
import { Heading, Labelled, Paragraph } from './parts';

/** How much of a line the blank for "ask again on" takes, at its end: enough for a date. */
const laterWidth = (pageStyle: PageStyle) => 28 * mm * pageStyle.scale;

/** The three answers as rows; the column for "ask again on" is named once, in the heading. */
export const answersToGetBlocks = (
  { headings, answersToGet, spoken }: Sheet,
  pageStyle: PageStyle,
): Block[] => [
  {
    element: (
      <AnswersHeading title={headings.answersToGet} later={headings.later} pageStyle={pageStyle} />
    ),
    above: pageStyle.space.heading,
    keepsNext: true,
  },
  ...asList(
    { role: 'L' },
    answersToGet.map((item) => ({
      element: (
        <AnswerRow item={item} later={headings.later} spoken={spoken} pageStyle={pageStyle} />
      ),
      above: pageStyle.space.item,
    })),
  ),
];

type HeadingProps = { title: string; later: string; pageStyle: PageStyle };

const AnswersHeading = ({ title, later, pageStyle }: HeadingProps) => (
  <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'baseline' }}>
    <Heading pageStyle={pageStyle}>{title}</Heading>
    <Paragraph pageStyle={pageStyle}>{later}</Paragraph>
  </View>
);

type RowProps = {
  item: AnswerToGet;
  later: string;
  spoken: Sheet['spoken'];
  pageStyle: PageStyle;
};

const AnswerRow = ({ item, later, spoken, pageStyle }: RowProps) => (
  <Marked
    mark={
      <CheckBox
        pageStyle={pageStyle}
        place={{ name: `${item.id}-done`, label: `${item.topic}: ${spoken.done}` }}
      />
    }
  >
    <View style={{ flexDirection: 'row', columnGap: pageStyle.gap * 1.5 }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Labelled pageStyle={pageStyle} label={item.topic}>
          {[item.text, ...item.notes].join(' ')}
        </Labelled>
      </View>
      <Later
        pageStyle={pageStyle}
        place={{ name: `${item.id}-later`, label: `${item.topic}: ${later}` }}
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
