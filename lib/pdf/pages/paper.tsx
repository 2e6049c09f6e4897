import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import type { DocumentInfo } from '../tagged/page-model';
import { fontFamily } from '../type/fonts';
import type { PageStyle } from './page-style';
import { Text } from './words';

// Common to all pages: file, size, margins and foot.

type Made = Pick<Sheet, 'fileTitle' | 'language' | 'madeOn'>;

/** The facts of a file about itself. */
export const infoOf = ({ fileTitle, language, madeOn }: Made): DocumentInfo => ({
  title: fileTitle,
  language,
  creator: 'Askwell',
  producer: 'Askwell',
  // One fixed moment for the day on which the sheet was made: the same answers, the same bytes.
  date: new Date(`${madeOn}T12:00:00Z`).toISOString(),
});

export const PaperFile = ({ made, children }: { made: Made; children: ReactNode }) => {
  const { date, ...info } = infoOf(made);
  return (
    <Document {...info} creationDate={new Date(date)}>
      {children}
    </Document>
  );
};

type PaperProps = {
  print: Sheet['print'];
  pageStyle: PageStyle;
  /** One page as high as its content, to see whether it fits; otherwise it runs on to others. */
  whole?: boolean;
  children?: ReactNode;
};

export const Paper = ({ print, pageStyle: { margin }, whole = false, children }: PaperProps) => (
  <Page
    wrap={!whole}
    size={print.paper === 'a4' ? 'A4' : 'LETTER'}
    style={{
      fontFamily,
      color: 'black',
      paddingTop: margin.top,
      paddingHorizontal: margin.side,
      paddingBottom: margin.bottom,
    }}
  >
    {children}
  </Page>
);

/** A text at the left or right end of a page's foot. */
export const Foot = ({ size, isRight, text }: { size: number; isRight: boolean; text: string }) => (
  <View
    tag="Footer"
    style={{
      // Taller than the typeface's own line (1.43): a lower box drops its text without a word.
      height: size * 1.6,
      flexDirection: 'row',
      justifyContent: isRight ? 'flex-end' : 'flex-start',
    }}
  >
    <Text style={{ fontSize: size }}>{text}</Text>
  </View>
);
