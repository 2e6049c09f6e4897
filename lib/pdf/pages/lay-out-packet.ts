import type { Packet } from '../../sheet/packet/packet';
import type { LaidOut, PageNode } from '../tagged/page-model';
import { layOutColumn } from './lay-out-column';
import { layOutSheet } from './lay-out-sheet';
import { coverColumn, insertColumn } from './packet-pages';
import { pageStyleOf } from './page-style';
import { withFeet } from './with-feet';

/**
 * Lays out all that is printed for one person. The cover, the sheet and the practice's own page each
 * start on a front page, and so does the packet after this one.
 * @param packet ready to be laid out: see prepare-text.ts
 * @throws if the layout fails
 */
export async function layOutPacket(packet: Packet): Promise<LaidOut> {
  const { sheet, cover, insert } = packet;
  const pageStyle = pageStyleOf(sheet.print);
  const large = pageStyleOf({ ...sheet.print, textSize: 'large' });
  const footed = (pages: PageNode[]) =>
    withFeet(pages, () => ({ left: cover.foot }), pageStyle, sheet);
  const coverPages = await footed(await layOutColumn(coverColumn(cover, large), large, sheet));
  const { pages, info } = await layOutSheet(sheet);
  const insertPages = insert
    ? await footed(await layOutColumn(insertColumn(insert, pageStyle), pageStyle, sheet))
    : [];
  const blank = await footed(await layOutColumn([], pageStyle, sheet));
  const toFront = (some: PageNode[]) => (some.length % 2 === 1 ? [...some, ...blank] : some);
  return { pages: [coverPages, pages, insertPages].flatMap(toFront), info };
}
