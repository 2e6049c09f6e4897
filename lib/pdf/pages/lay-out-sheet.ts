import type { Sheet } from '../../sheet/sheet';
import { sayIn } from '../../wording/sheet-wording';
import type { LaidOut, PageNode } from '../tagged/page-model';
import { densest, sidesOf } from './density';
import { layOutColumn } from './lay-out-column';
import { layOutSide } from './lay-out-side';
import { pageStyleOf } from './page-style';
import { infoOf } from './paper';
import { withFoot } from './with-foot';

/**
 * Lays out a sheet, side by side. Each sheet starts on a front page, so that two-sided printing parts
 * the sheets.
 * @param sheet ready to be laid out: see prepare-text.ts
 * @throws if the layout fails
 */
export async function layOutSheet(sheet: Sheet): Promise<LaidOut> {
  const pageStyle = pageStyleOf(sheet.print, densest);
  const visit: PageNode[] = [];
  const home: PageNode[] = [];
  for (const name of sidesOf(sheet.print)) {
    (name.startsWith('visit') ? visit : home).push(...(await layOutSide(sheet, name)));
  }
  if (visit.length % 2 === 1 && home.length > 0) {
    visit.push(...(await layOutColumn([], pageStyle, sheet)));
  }
  // Page numbers are known only now.
  const all = [...visit, ...home];
  const say = sayIn(sheet.language);
  const footed = all.map((page, index) => {
    const number = say('foot.page', { page: index + 1, pages: all.length });
    return withFoot(page, [sheet.foot.made, number], pageStyle, sheet);
  });
  return { pages: await Promise.all(footed), info: infoOf(sheet) };
}
