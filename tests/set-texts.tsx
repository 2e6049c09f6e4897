import { Document, Page, View } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageStyleOf } from '../lib/pdf/pages/page-style';
import { Text } from '../lib/pdf/pages/words';
import { coverText, missingIn, plainEmoji } from '../lib/pdf/type/coverage';
import { loadExtraFonts } from '../lib/pdf/type/extra-fonts';
import { fontStore } from '../lib/pdf/type/font-store';
import { fontFamily, loadFonts } from '../lib/pdf/type/fonts';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { breakableParts } from '../lib/pdf/type/line-breaks';
import { withoutSpace } from './read-pdf';
import { renderTagged } from './render-tagged';

const largePrint = pageStyleOf({ textSize: 'large', edition: 'pen' });

/** Words of one text on the paper, and where its glyphs are, in points from the left. */
export type SetText = { covered: string; read: string; left: number; right: number };

/** The column in which texts are set: as narrow as the narrowest of the sheet, in large print. */
export const column = { left: largePrint.margin.side, width: 296 };

/** Sets many texts in one document, each in a paragraph of its own, and reads them back. */
export async function setTexts(
  texts: readonly string[],
): Promise<{ bytes: Uint8Array; missing: string[]; texts: SetText[] }> {
  await loadFonts(nodeFonts);
  fontStore.registerHyphenationCallback(breakableParts);
  await loadExtraFonts([...texts, ...texts.map(plainEmoji)], nodeFonts);
  const covered = texts.map((text) => coverText(text).text);
  const { margin, body } = largePrint;
  const bytes = await renderTagged(
    <Document title="Texts" language="en" creationDate={new Date(0)}>
      {pagesOf(texts).map(({ from, texts: some }) => (
        <Page
          key={from}
          size="LETTER"
          style={{ fontFamily, paddingVertical: margin.top, paddingHorizontal: margin.side }}
        >
          {some.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts may be alike and never move
            <View key={index} style={{ width: column.width }}>
              <Text tag="P" style={body}>
                {mark(from + index)}
              </Text>
              {text !== '' && (
                <Text tag="P" style={body}>
                  {text}
                </Text>
              )}
            </View>
          ))}
          {from + some.length === covered.length && (
            <Text tag="P" style={body}>
              {mark(covered.length)}
            </Text>
          )}
        </Page>
      ))}
    </Document>,
  );
  return { bytes, missing: missingIn(texts), texts: await readBack(bytes, covered) };
}

/** Texts for pages of their own: a page that runs on is laid out anew for each sheet of paper. */
function pagesOf(texts: readonly string[], most = 12) {
  const count = Math.max(1, Math.ceil(texts.length / most));
  return Array.from({ length: count }, (_, at) => {
    const from = at * most;
    return { from, texts: texts.slice(from, from + most) };
  });
}

/** Stands before each text; no text holds it. */
const mark = (index: number) => `@@${index}@@`;

type Item = { str: string; width: number; transform: number[] };

async function readBack(bytes: Uint8Array, covered: readonly string[]): Promise<SetText[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const items: Item[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    for (const item of content.items) if ('str' in item && item.str.trim()) items.push(item);
    page.cleanup();
  }
  await document.destroy();
  const whole = items.map(({ str }) => str).join('');
  const starts: number[] = [];
  items.reduce((start, { str }) => {
    starts.push(start);
    return start + str.length;
  }, 0);
  let from = 0;
  let next = 0; // the first item that was not taken
  const take = (until: string) => {
    const to = whole.indexOf(until, from);
    if (to < 0) throw new Error(`the paper lacks ${until}`);
    const own: Item[] = [];
    for (; next < items.length; next += 1) {
      const [start = 0, item] = [starts[next], items[next]];
      if (start >= to) break;
      if (item && start >= from) own.push(item);
    }
    const text = whole.slice(from, to);
    from = to + until.length;
    return { own, text };
  };
  take(mark(0));
  return covered.map((text, index) => {
    const { own, text: read } = take(mark(index + 1));
    // A mark has a width of its own in the font, which the paper does not use.
    const letters = own.filter(({ str }) => !/\p{M}/u.test(str));
    return {
      covered: text,
      read: withoutSpace(read),
      left: Math.min(...letters.map(({ transform }) => transform[4] ?? 0)),
      right: Math.max(...letters.map(({ transform, width }) => (transform[4] ?? 0) + width)),
    };
  });
}
