import type { AnswerToGet, Sheet } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { CheckField, TextField } from '../tagged/fields';
import { AnswerBlanks } from './answer-blanks';
import { Rules } from './blanks';
import { asList, type Block, noSpace } from './block';
import { mm, type PageStyle } from './page-style';
import { asSentence, Heading, Paragraph } from './parts';
import { Text } from './words';

/** Width of the last column, for the date on which to ask again, also where it is typed in large print. */
const laterWidth = (pageStyle: PageStyle) => 28 * mm * Math.min(pageStyle.scale, 1.4);

/**
 * The three answers as a table at the foot of side 1, for the doctor to fill in: what to answer, the
 * answer, and where it is not known yet the day on which to ask again.
 */
export const answersTable = (
  { headings, answersToGet, spoken }: Sheet,
  pageStyle: PageStyle,
): Block[] => {
  const row = (item: AnswerToGet, isFirst: boolean, runIn: boolean) => (
    <AnswerRow
      item={item}
      isFirst={isFirst}
      runIn={runIn}
      later={headings.later}
      spoken={spoken}
      pageStyle={pageStyle}
    />
  );
  const head: Block = {
    element: (
      <TableHead title={headings.answersToGet} later={headings.later} pageStyle={pageStyle} />
    ),
    above: pageStyle.space.heading,
    keepsNext: true,
    atFoot: true,
  };
  const rows = answersToGet.map((item, index) => ({
    element: row(item, index === 0, true),
    larger: [{ rank: 'labels' as const, element: row(item, index === 0, false) }],
    above: noSpace,
    keepsNext: index < answersToGet.length - 1,
  }));
  return asList({ role: 'Table' }, [head, ...rows]);
};

type HeadProps = { title: string; later: string; pageStyle: PageStyle };

/** On one line the table's title and its row of headers, of which only the last has words. */
const TableHead = ({ title, later, pageStyle }: HeadProps) => (
  <View
    style={{
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      paddingBottom: pageStyle.gap,
    }}
  >
    <View tag="Caption">
      <Heading pageStyle={pageStyle}>{title}</Heading>
    </View>
    <View tag="TR">
      <View tag={columnHeader} />
      <View tag={columnHeader} />
      <View tag={columnHeader}>
        <Paragraph pageStyle={pageStyle}>{later}</Paragraph>
      </View>
    </View>
  </View>
);

const columnHeader = { role: 'TH', scope: 'Column' } as const;

type RowProps = {
  item: AnswerToGet;
  isFirst: boolean;
  /** Whether the topic begins the line of the text. */
  runIn: boolean;
  later: string;
  spoken: Sheet['spoken'];
  pageStyle: PageStyle;
};

const AnswerRow = ({ item, isFirst, runIn, later, spoken, pageStyle }: RowProps) => {
  const { border, gap, fillable } = pageStyle;
  const cell = { paddingHorizontal: gap * 1.3, paddingTop: gap * 0.5, paddingBottom: gap } as const;
  // Boxes to type in begin above their line.
  const answer = { ...cell, ...(fillable && { paddingTop: gap * 1.2 }) };
  const side = { borderLeftWidth: border, borderColor: 'black' } as const;
  const size = 11 * pageStyle.scale;
  const text = [item.text, ...item.notes].join(' ');
  return (
    <View
      tag="TR"
      style={{
        flexDirection: 'row',
        borderWidth: border,
        borderTopWidth: isFirst ? border : 0,
        borderColor: 'black',
      }}
    >
      <View tag={{ role: 'TH', scope: 'Row' }} style={{ ...cell, width: '34%' }}>
        <View style={{ flexDirection: 'row' }}>
          {fillable && (
            <CheckField
              name={`${item.id}-done`}
              label={`${item.topic}: ${spoken.done}`}
              style={{ width: size, height: size, marginRight: gap * 1.5, marginTop: gap * 0.8 }}
            />
          )}
          <Text tag="P" style={{ ...pageStyle.body, ...elastic }}>
            <Text lead={asSentence(item.topic)} style={pageStyle.strong}>
              {item.topic}
            </Text>
            {runIn && ` ${text}`}
          </Text>
        </View>
        {!runIn && (
          <Text tag="P" style={pageStyle.body}>
            {text}
          </Text>
        )}
      </View>
      <View tag="TD" style={{ ...answer, ...side, ...elastic }}>
        {item.blanks.length > 0 && (
          <AnswerBlanks
            pageStyle={pageStyle}
            blanks={item.blanks}
            place={{ name: item.id, label: item.topic }}
            spoken={spoken}
          />
        )}
        <Rules
          pageStyle={pageStyle}
          count={item.lines}
          place={{ name: `${item.id}-notes`, label: `${item.topic}: ${spoken.notes}` }}
        />
      </View>
      <View tag="TD" style={{ ...cell, ...side, width: laterWidth(pageStyle) }}>
        {fillable && (
          <TextField
            name={`${item.id}-later`}
            label={`${item.topic}: ${later}`}
            fontSize={pageStyle.body.fontSize}
            style={{ height: pageStyle.body.fontSize * 1.38 }}
          />
        )}
      </View>
    </View>
  );
};
