import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Sheet } from '../sheet';
import { sayIn } from '../wording';
import { type Plan, type SideName, settingOf, sides } from './fit';
import { fontFamily } from './fonts';
import { HomeBack, HomeFront, HomeWords } from './home-pages';
import { type Look, lookOf } from './look';
import { VisitBack, VisitFront } from './visit-pages';
import { Text } from './words';

type Props = { sheet: Sheet; plan: Plan; only?: readonly SideName[] };

type Content = (props: { sheet: Sheet; look: Look }) => ReactNode;

/** What stands on each side, in order. */
const contents: Record<SideName, Content> = {
  'visit-front': VisitFront,
  'visit-back': VisitBack,
  'home-front': HomeFront,
  'home-back': HomeBack,
  'home-words': HomeWords,
};

/**
 * The whole paper: the visit sheet and, unless it was left out, the home sheet; each side is a page.
 * @param only those sides alone, to see how many pages they take
 */
export const SheetDocument = ({ sheet, plan, only = sides }: Props) => {
  // One fixed moment for the day on which the sheet was made: the same answers, the same bytes.
  const date = new Date(`${sheet.madeOn}T12:00:00Z`);
  const lookAt = (name: SideName) => lookOf(sheet.print, settingOf(name, plan, sheet.print));
  const wanted = sides.filter(
    (name) => only.includes(name) && (sheet.print.sheets === 'both' || name.startsWith('visit')),
  );
  return (
    <Document
      title={sheet.fileTitle}
      language={sheet.language}
      creator="Askwell"
      producer="Askwell"
      creationDate={date}
      modificationDate={date}
    >
      {wanted.flatMap((name) => {
        const Content = contents[name];
        const look = lookAt(name);
        const side = (
          <Side key={name} name={name} sheet={sheet} look={look}>
            <Content sheet={sheet} look={look} />
          </Side>
        );
        const blank = <Side key="blank" sheet={sheet} look={look} />;
        return name === 'home-front' && plan.blankBeforeHome ? [blank, side] : [side];
      })}
    </Document>
  );
};

/** One side of the paper, with its footer; what does not fit runs on to another page. */
const Side = ({
  name,
  sheet,
  look,
  children,
}: {
  name?: SideName;
  sheet: Sheet;
  look: Look;
  children?: ReactNode;
}) => {
  const { margin } = look;
  const say = sayIn(sheet.language);
  // No lineHeight here: on a Text with `render` it makes the page number vanish (react-pdf #3566).
  const footText = { fontSize: look.body.fontSize };
  return (
    <Page
      side={name}
      size={sheet.print.paper === 'a4' ? 'A4' : 'LETTER'}
      style={{
        fontFamily,
        color: 'black',
        paddingTop: margin.top,
        paddingHorizontal: margin.side,
        paddingBottom: margin.bottom,
      }}
    >
      {children}
      <View
        fixed
        tag="Footer"
        style={{
          position: 'absolute',
          left: margin.side,
          right: margin.side,
          bottom: margin.foot,
          // Taller than the typeface's own line (1.43): a lower box drops its text without a word.
          height: look.body.fontSize * 1.6,
          flexDirection: 'row',
          justifyContent: 'space-between',
        }}
      >
        <Text style={footText}>{sheet.foot.made}</Text>
        <Text
          style={footText}
          render={({ pageNumber, totalPages }) =>
            say('foot.page', { page: pageNumber, pages: totalPages })
          }
        />
      </View>
    </Page>
  );
};
