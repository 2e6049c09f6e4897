import type { DocumentProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Packet } from '../../sheet/packet/packet';
import { layOutTagged } from '../tagged/lay-out';
import type { LaidOut, PageNode } from '../tagged/page-model';
import { layOutSheet } from './lay-out-sheet';
import { BlankPage, CoverPages, InsertPages } from './packet-pages';

/**
 * Lays out all that is printed for one person. The cover, the sheet and the practice's own page each
 * start on a front page, and so does the packet after this one.
 * @param packet ready to be laid out: see set-type.ts
 * @throws if the layout fails
 */
export async function layOutPacket(packet: Packet): Promise<LaidOut> {
  const pagesOf = async (document: ReactElement<DocumentProps>) =>
    (await layOutTagged(document)).pages;
  const cover = await pagesOf(<CoverPages packet={packet} />);
  const sheet = await layOutSheet(packet.sheet);
  const insert = packet.insert ? await pagesOf(<InsertPages packet={packet} />) : [];
  const [blank] = await pagesOf(<BlankPage packet={packet} />);
  const toFront = (pages: PageNode[]) =>
    pages.length % 2 === 1 && blank ? [...pages, blank] : pages;
  return { ...sheet, pages: [cover, sheet.pages, insert].flatMap(toFront) };
}
