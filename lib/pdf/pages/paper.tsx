import type { ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { Document, Page, View } from '../tagged/elements';
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

type FootProps = { style: PageStyle['small']; isRight: boolean; text: string };

/** A text at the left or right end of a page's foot. */
export const Foot = ({ style, isRight, text }: FootProps) => (
  <View
    tag="Footer"
    style={isRight ? { alignItems: 'flex-end' } : { width: '86%', alignItems: 'flex-start' }}
  >
    <Text style={{ ...style, lineHeight: 1 }}>{text}</Text>
  </View>
);
