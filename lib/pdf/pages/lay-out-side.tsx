import type { Sheet } from '../../sheet/sheet';
import { layOutTagged } from '../tagged/lay-out';
import type { PageNode } from '../tagged/page-model';
import { densitiesOf, type SideName, startAt } from './density';
import { contentOf, SheetSide } from './sheet-document';

/** Sides of home sheets that are laid out: people of one list have most of them in common. */
const laidOut = new Map<string, PageNode[]>();
const mostKept = 40;

/**
 * Lays out a side as openly as its page has room for; what fits in no way runs on to further pages.
 * @throws if the layout fails
 */
export async function layOutSide(sheet: Sheet, name: SideName): Promise<PageNode[]> {
  if (name.startsWith('visit')) return setToFit(sheet, name);
  const key = JSON.stringify([name, sheet.print, contentOf(name, sheet)]);
  const known = laidOut.get(key);
  if (known) return known;
  const pages = await setToFit(sheet, name);
  if (laidOut.size >= mostKept) laidOut.clear();
  laidOut.set(key, pages);
  return pages;
}

async function setToFit(sheet: Sheet, name: SideName): Promise<PageNode[]> {
  const densities = densitiesOf(name, sheet.print);
  const layOut = async (at: number, whole: boolean) => {
    const density = densities[at];
    if (!density) throw new Error(`There is no such density of ${name}`);
    const side = <SheetSide sheet={sheet} name={name} density={density} whole={whole} />;
    return (await layOutTagged(side)).pages;
  };
  const pageAt = async (at: number): Promise<PageNode | undefined> => {
    const [page] = await layOut(at, true);
    return page && fits(page) ? onPaper(page) : undefined;
  };
  let at = startAt(name, densities);
  let page = await pageAt(at);
  // From where most sheets end: to the most open that fits, or to the first that does.
  while (page && at > 0) {
    at -= 1;
    const opener = await pageAt(at);
    if (!opener) return [page];
    page = opener;
  }
  while (!page && at < densities.length - 1) {
    at += 1;
    page = await pageAt(at);
  }
  if (page) return [page];
  // Standard print keeps as much as it can on the first of its pages.
  if (sheet.print.textSize === 'standard') return layOut(at, false);
  return onFewestPages(densities.length, (one) => layOut(one, false));
}

/** Of what fits on no one page, the most generous way that takes no more pages than the closest. */
async function onFewestPages(
  count: number,
  layOut: (at: number) => Promise<PageNode[]>,
): Promise<PageNode[]> {
  let pages = await layOut(count - 1);
  for (let at = count - 2; at >= 0; at -= 1) {
    const opener = await layOut(at);
    if (opener.length > pages.length) break;
    pages = opener;
  }
  return pages;
}

/** A page that was laid out whole is as high as its content. */
const fits = ({ box, style }: PageNode) => (box?.height ?? 0) <= (style?.height ?? 0);

const onPaper = (page: PageNode): PageNode =>
  page.box ? { ...page, box: { ...page.box, height: page.style?.height ?? 0 } } : page;
