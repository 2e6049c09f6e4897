import type { Sheet } from '../sheet';
import { type SideName, settingsOf, sidesOf } from './fit';
import { Footers, type SetSide, SheetSides } from './sheet-document';
import { type LaidOut, layOutTagged } from './tagged/lay-out';
import type { Node } from './tagged/weave';

/**
 * Lays out a sheet: each side as openly as its page has room for. Most sides fit at once; where one
 * does not, it alone is set again, more closely. What fits in no way runs on to further pages.
 * @param sheet ready to be laid out: see set-type.ts
 * @throws if the layout fails
 */
export async function layOutSheet(sheet: Sheet): Promise<LaidOut> {
  const layOut = async (sides: SetSide[], whole: boolean) =>
    (await layOutTagged(<SheetSides sheet={sheet} sides={sides} whole={whole} />)).pages;
  const names = sidesOf(sheet.print);
  const sides = new Map<SideName, Node[]>();
  const crowded = () => names.filter((name) => !sides.has(name));
  for (let step = 0; ; step += 1) {
    const tried = crowded().flatMap((name): SetSide[] => {
      const setting = settingsOf(name, sheet.print)[step];
      return setting ? [{ name, setting }] : [];
    });
    if (tried.length === 0) break;
    const pages = await layOut(tried, true);
    for (const [index, { name }] of tried.entries()) {
      const page = pages[index];
      if (page && fits(page)) sides.set(name, [onPaper(page)]);
    }
  }
  for (const name of crowded()) {
    const setting = settingsOf(name, sheet.print).at(-1);
    if (setting) sides.set(name, await layOut([{ name, setting }], false));
  }
  const pagesOf = (name: SideName) => sides.get(name) ?? [];
  const visit = names.filter((name) => name.startsWith('visit')).flatMap(pagesOf);
  const home = names.filter((name) => name.startsWith('home')).flatMap(pagesOf);
  // Each sheet starts on a front page, so that two-sided printing parts the sheets.
  const blank = visit.length % 2 === 1 && home.length > 0 ? [null] : [];
  return withFooters(sheet, [...visit, ...blank, ...home]);
}

/** The height of a page that was laid out whole is that of what stands on it. */
const fits = ({ box, style }: Node) => (box?.height ?? 0) <= (style?.height ?? 0);

const onPaper = (page: Node): Node =>
  page.box ? { ...page, box: { ...page.box, height: page.style?.height ?? 0 } } : page;

/** @param pages the pages without their footers; null is a blank page */
async function withFooters(sheet: Sheet, pages: (Node | null)[]): Promise<LaidOut> {
  const footers = await layOutTagged(<Footers sheet={sheet} count={pages.length} />);
  return {
    ...footers,
    pages: footers.pages.map((footer, index) => {
      const page = pages[index];
      return page
        ? { ...page, children: [...(page.children ?? []), ...(footer.children ?? [])] }
        : footer;
    }),
  };
}
