import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Sheet } from '../sheet';
import { sayIn } from '../wording';
import { closest, type Setting, type SideName } from './fit';
import { fontFamily } from './fonts';
import { HomeBack, HomeFront, HomeWords } from './home-pages';
import { type Look, lookOf } from './look';
import { VisitBack, VisitFront } from './visit-pages';
import { Text } from './words';

type Content = (props: { sheet: Sheet; look: Look }) => ReactNode;

/** What stands on each side, in order. */
const contents: Record<SideName, Content> = {
  'visit-front': VisitFront,
  'visit-back': VisitBack,
  'home-front': HomeFront,
  'home-back': HomeBack,
  'home-words': HomeWords,
};

/** A side of the paper, and how closely it is set. */
export type SetSide = { name: SideName; setting: Setting };

/**
 * Sides of the paper, each a page of its own, without footers.
 * @param whole each side is one page as high as its content, to see whether it fits; otherwise it
 * runs on to further pages
 */
export const SheetSides = ({
  sheet,
  sides,
  whole,
}: {
  sheet: Sheet;
  sides: readonly SetSide[];
  whole: boolean;
}) => (
  <SheetFile sheet={sheet}>
    {sides.map(({ name, setting }) => {
      const Content = contents[name];
      const look = lookOf(sheet.print, setting);
      return (
        <Page key={name} wrap={!whole} {...pageOf(sheet, look)}>
          <Content sheet={sheet} look={look} />
        </Page>
      );
    })}
  </SheetFile>
);

/** As many pages with nothing but their footers: page numbers are known when the sides are set. */
export const Footers = ({ sheet, count }: { sheet: Sheet; count: number }) => {
  const look = lookOf(sheet.print, closest);
  const say = sayIn(sheet.language);
  const style = { fontSize: look.body.fontSize };
  return (
    <SheetFile sheet={sheet}>
      {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
        <Page key={page} {...pageOf(sheet, look)}>
          <View
            tag="Footer"
            style={{
              position: 'absolute',
              left: look.margin.side,
              right: look.margin.side,
              bottom: look.margin.foot,
              // Taller than the typeface's own line (1.43): a lower box drops its text without a word.
              height: look.body.fontSize * 1.6,
              flexDirection: 'row',
              justifyContent: 'space-between',
            }}
          >
            <Text style={style}>{sheet.foot.made}</Text>
            <Text style={style}>{say('foot.page', { page, pages: count })}</Text>
          </View>
        </Page>
      ))}
    </SheetFile>
  );
};

const SheetFile = ({ sheet, children }: { sheet: Sheet; children: ReactNode }) => {
  // One fixed moment for the day on which the sheet was made: the same answers, the same bytes.
  const date = new Date(`${sheet.madeOn}T12:00:00Z`);
  return (
    <Document
      title={sheet.fileTitle}
      language={sheet.language}
      creator="Askwell"
      producer="Askwell"
      creationDate={date}
      modificationDate={date}
    >
      {children}
    </Document>
  );
};

const pageOf = ({ print }: Sheet, { margin }: Look) =>
  ({
    size: print.paper === 'a4' ? 'A4' : 'LETTER',
    style: {
      fontFamily,
      color: 'black',
      paddingTop: margin.top,
      paddingHorizontal: margin.side,
      paddingBottom: margin.bottom,
    },
  }) as const;
