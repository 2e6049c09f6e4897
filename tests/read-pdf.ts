import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page, in the order in which it was painted, without any white space. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; title: unknown }> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  const { info } = await pdf.getMetadata();
  await pdf.destroy();
  return { pages, title: (info as { Title?: string }).Title };
}

/** The marks that set off a text of another direction are as invisible as white space. */
export const withoutSpace = (text: string) => text.replace(/[\s\u2068\u2069]+/gu, '');

/** The first string of `wanted` that `text` does not hold after the one before it. */
export function firstMissing(text: string, wanted: readonly string[]): string | undefined {
  let from = 0;
  return wanted.find((string) => {
    const bare = withoutSpace(string);
    const at = text.indexOf(bare, from);
    from = at + bare.length;
    return at < 0;
  });
}

/** A piece of text and where its letters are, in points from the lower left corner of the page. */
export type TextBox = { text: string; left: number; right: number; bottom: number; top: number };

/** The pieces of text of each page, in the order in which they were painted. */
export async function readBoxes(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; boxes: TextBox[] }[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: { width: number; height: number; boxes: TextBox[] }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    const boxes = items.flatMap((item): TextBox[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[];
      // From the foot of a p to the head of an h, in parts of the size.
      return [
        {
          text: item.str,
          left,
          right: left + item.width,
          bottom: baseline - 0.21 * size,
          top: baseline + 0.72 * size,
        },
      ];
    });
    pages.push({ width, height, boxes });
  }
  await pdf.destroy();
  return pages;
}
