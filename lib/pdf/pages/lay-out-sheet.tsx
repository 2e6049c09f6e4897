import type { Sheet } from '../../sheet/sheet';
import { layOutTagged } from '../tagged/lay-out';
import type { LaidOut, PageNode } from '../tagged/page-model';
import { sidesOf } from './density';
import { layOutSide } from './lay-out-side';
import { Footers } from './sheet-document';

/**
 * Lays out a sheet, side by side. Each sheet starts on a front page, so that two-sided printing parts
 * the sheets.
 * @param sheet ready to be laid out: see set-type.ts
 * @throws if the layout fails
 */
export async function layOutSheet(sheet: Sheet): Promise<LaidOut> {
  const visit: PageNode[] = [];
  const home: PageNode[] = [];
  for (const name of sidesOf(sheet.print)) {
    (name.startsWith('visit') ? visit : home).push(...(await layOutSide(sheet, name)));
  }
  const blank = visit.length % 2 === 1 && home.length > 0 ? [null] : [];
  return withFooters(sheet, [...visit, ...blank, ...home]);
}

/**
 * Page numbers are known only now.
 * @param pages the pages without their footers; null is a blank page
 */
async function withFooters(sheet: Sheet, pages: (PageNode | null)[]): Promise<LaidOut> {
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
