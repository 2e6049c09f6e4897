import type { Sheet } from '../../sheet/sheet';
import type { PageNode } from '../tagged/page-model';
import type { Block } from './block';
import { type Density, densitiesOf, type SideName } from './density';
import { homeBack, homeFront, homeWords } from './home-pages';
import { layOutColumn } from './lay-out-column';
import { type PageStyle, pageStyleOf } from './page-style';
import { visitBack } from './visit-back';
import { visitFront } from './visit-front';

const columns: Record<SideName, (sheet: Sheet, pageStyle: PageStyle) => Block[]> = {
  'visit-front': visitFront,
  'visit-back': visitBack,
  'home-front': homeFront,
  'home-back': homeBack,
  'home-words': homeWords,
};

/**
 * Lays out a side in the most generous way that its page has room for. What fits in no way runs on
 * to further pages: standard print keeps as much as it can on the first of them; large print takes
 * the most generous way that needs no more pages than the closest.
 * @throws if the layout fails
 */
export async function layOutSide(sheet: Sheet, name: SideName): Promise<PageNode[]> {
  const layOut = (density: Density) => {
    const pageStyle = pageStyleOf(sheet.print, density);
    const isFollowed = name !== 'home-words';
    return layOutColumn(columns[name](sheet, pageStyle), pageStyle, sheet, { isFollowed });
  };
  const tried: PageNode[][] = [];
  for (const density of densitiesOf(name, sheet.print)) {
    const pages = await layOut(density);
    if (pages.length === 1) return pages;
    tried.push(pages);
  }
  const closest = tried.at(-1) ?? [];
  if (sheet.print.textSize === 'standard') return closest;
  return tried.find(({ length }) => length === closest.length) ?? closest;
}
