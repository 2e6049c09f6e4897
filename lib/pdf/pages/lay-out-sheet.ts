import { pageMarks, type Sheet } from '../../sheet/sheet';
import type { LaidOut, PageNode } from '../tagged/page-model';
import { homeBack } from './home-back';
import { homeFront } from './home-front';
import { layOutColumn } from './lay-out-column';
import { type PageStyle, pageStyleOf } from './page-style';
import { infoOf } from './paper';
import type { MorePages } from './set-column';
import { visitBack } from './visit-back';
import { visitFront } from './visit-front';
import { walletPage } from './wallet';
import { withFeet } from './with-feet';

/**
 * Lays out a sheet, side by side. Each sheet starts on a front page, so that two-sided printing parts
 * the sheets.
 * @param sheet ready to be laid out: see prepare-text.ts
 * @throws if the layout fails
 */
export async function layOutSheet(sheet: Sheet): Promise<LaidOut> {
  const pageStyle = pageStyleOf(sheet.print);
  const visit = await layOutVisit(sheet, pageStyle);
  const home = sheet.print.sheets === 'both' ? await layOutHome(sheet, pageStyle) : [];
  const card = sheet.wallet
    ? await layOutColumn(walletPage(sheet, pageStyle), pageStyle, sheet)
    : [];
  const blank = () => layOutColumn([], pageStyle, sheet);
  if (visit.length % 2 === 1 && home.length + card.length > 0) visit.push(...(await blank()));
  if (home.length % 2 === 1 && card.length > 0) home.push(...(await blank()));
  // Page numbers are known only now.
  const pages = visit.length + home.length + card.length;
  const feetOf = (index: number) => ({
    left: index < visit.length ? sheet.foot.visit : sheet.foot.made,
    shorter: sheet.foot.made,
    right: pageNumber(sheet.foot.page, index + 1, pages),
  });
  const footed = await withFeet([...visit, ...home, ...card], feetOf, pageStyle, sheet);
  return { pages: footed, info: infoOf(sheet) };
}

const pageNumber = (text: string, page: number, pages: number) =>
  text.replace(pageMarks.page, `${page}`).replace(pageMarks.pages, `${pages}`);

/**
 * Side 1 and side 2 of the visit sheet. Where side 1 has no room for the three answers and all of the
 * guide's questions, the last of these go on first on side 2. Where what is asked first fills side 1,
 * and in large print, all of it runs on from page to page.
 */
async function layOutVisit(sheet: Sheet, pageStyle: PageStyle): Promise<PageNode[]> {
  const { first, questions } = sheet;
  const isFollowed = sheet.print.sheets === 'both';
  for (let kept = questions.length; kept >= 0 && pageStyle.scale === 1; kept -= 1) {
    const topics = [...first, ...questions.slice(0, kept)];
    const column = visitFront(sheet, pageStyle, topics, true);
    const front = await layOutColumn(column, pageStyle, sheet, { isFollowed: true });
    if (front.length > 1) continue;
    const rest = visitBack(sheet, pageStyle, questions.slice(kept), false);
    return [...front, ...(await layOutColumn(rest, pageStyle, sheet, { isFollowed }))];
  }
  const whole = [
    ...visitFront(sheet, pageStyle, first, false),
    ...visitBack(sheet, pageStyle, questions, true),
  ];
  return layOutColumn(whole, pageStyle, sheet, { isFollowed, morePages: morePagesFor(pageStyle) });
}

/** A question of large print that is to be answered on a screen has a box, if it takes six pages. */
const morePagesFor = ({ fillable, scale }: PageStyle): MorePages => ({
  wholeSheets: true,
  ...(fillable &&
    scale > 1 && { anotherSheet: { for: ['firstLine', 'firstLineOfOthers'], most: 6 } }),
});

/**
 * The card and its back. In large print the card takes both sides of one sheet of paper; where what was
 * answered makes it longer, all of it runs on from page to page.
 */
async function layOutHome(sheet: Sheet, pageStyle: PageStyle): Promise<PageNode[]> {
  const [front, back] = [homeFront(sheet, pageStyle), homeBack(sheet, pageStyle)];
  const card = await layOutColumn(front, pageStyle, sheet, { isFollowed: true });
  const isWhole = card.length === (pageStyle.scale > 1 ? 2 : 1);
  if (!isWhole) return layOutColumn([...front, ...back], pageStyle, sheet);
  return [...card, ...(await layOutColumn(back, pageStyle, sheet))];
}
