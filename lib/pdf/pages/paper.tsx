import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { fontFamily } from '../type/fonts';
import type { PageStyle } from './page-style';
import { Text } from './words';

// Common to all pages: file, size, margins and foot.

type Made = Pick<Sheet, 'fileTitle' | 'language' | 'madeOn'>;

export const PaperFile = ({ made, children }: { made: Made; children: ReactNode }) => {
  // One fixed moment for the day on which the sheet was made: the same answers, the same bytes.
  const date = new Date(`${made.madeOn}T12:00:00Z`);
  return (
    <Document
      title={made.fileTitle}
      language={made.language}
      creator="Askwell"
      producer="Askwell"
      creationDate={date}
      modificationDate={date}
    >
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

/** Texts side by side at the foot of a page. */
export const Foot = ({ pageStyle, texts }: { pageStyle: PageStyle; texts: readonly string[] }) => (
  <View
    fixed
    tag="Footer"
    style={{
      position: 'absolute',
      left: pageStyle.margin.side,
      right: pageStyle.margin.side,
      bottom: pageStyle.margin.foot,
      // Taller than the typeface's own line (1.43): a lower box drops its text without a word.
      height: pageStyle.body.fontSize * 1.6,
      flexDirection: 'row',
      justifyContent: 'space-between',
    }}
  >
    {texts.map((text) => (
      <Text key={text} style={{ fontSize: pageStyle.body.fontSize }}>
        {text}
      </Text>
    ))}
  </View>
);
