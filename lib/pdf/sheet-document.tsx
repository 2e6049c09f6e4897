import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Sheet } from '../sheet';
import { sayIn } from '../wording';
import { fontFamily } from './fonts';
import { HomeBack, HomeFront } from './home-pages';
import { type Look, lookOf } from './look';
import { VisitBack, VisitFront } from './visit-pages';

/** The whole paper: the visit sheet and, unless it was left out, the home sheet; each side is a page. */
export const SheetDocument = ({ sheet }: { sheet: Sheet }) => {
  const close = { sheet, look: lookOf(sheet.print, 'close') };
  const open = { sheet, look: lookOf(sheet.print, 'open') };
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
      <Side {...close}>
        <VisitFront {...close} />
      </Side>
      <Side {...close}>
        <VisitBack {...close} />
      </Side>
      {sheet.print.sheets === 'both' && (
        <>
          <Side {...close}>
            <HomeFront {...close} />
          </Side>
          <Side {...open}>
            <HomeBack {...open} />
          </Side>
        </>
      )}
    </Document>
  );
};

/** One side of the paper, with its footer; what does not fit runs on to another page. */
const Side = ({ sheet, look, children }: { sheet: Sheet; look: Look; children: ReactNode }) => {
  const { margin } = look;
  const say = sayIn(sheet.language);
  // No lineHeight here: on a Text with `render` it makes the page number vanish (react-pdf #3566).
  const footText = { fontSize: look.body.fontSize };
  return (
    <Page
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
