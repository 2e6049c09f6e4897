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

export const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

/** The first string of `wanted` that does not stand in `text` behind the one before it. */
export function firstMissing(text: string, wanted: readonly string[]): string | undefined {
  let from = 0;
  return wanted.find((string) => {
    const bare = withoutSpace(string);
    const at = text.indexOf(bare, from);
    from = at + bare.length;
    return at < 0;
  });
}
