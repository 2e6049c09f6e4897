import type { Packet } from '../../sheet/packet/packet';
import { layOutPacket } from '../pages/lay-out-packet';
import { type PackedPages, packPages, startUnpacking } from '../tagged/packed-pages';
import type { LaidOut } from '../tagged/page-model';
import { type Painting, paintTagged, startPainting } from '../tagged/paint';
import { stringsOf } from '../type/coverage';
import { type FontSources, typingFont } from '../type/fonts';
import { loadTypefaces, prepareText } from '../type/prepare-text';
import { isPlain } from '../type/signs';
import { readPageTexts } from './read-back';

/** A person's packet, made: its pages to be painted into a larger file, and a file of its own. */
export type MadePacket = {
  number: number;
  code: string;
  /** The bookmark that leads to it. */
  label: string;
  /** Null where none was asked for. */
  file: Uint8Array<ArrayBuffer> | null;
  /**
   * Lines of JSON, `PackedPacket` and then its blocks: a blob passes from worker to worker without being
   * copied.
   */
  pages: Blob;
  pageCount: number;
  missing: string[];
};

/** Pages that were laid out, and the texts on them that need other typefaces than the paper's own. */
type PackedPacket = Pick<PackedPages, 'pages'> & Pick<LaidOut, 'info'> & { texts: string[] };

/** A file holds pages of somebody else, or not its own. */
export class MixedPages extends Error {
  override name = 'MixedPages';
}

/**
 * Makes one person's packet.
 * @param withFile whether it gets a file of its own, which takes as long as all the rest
 * @throws if layout or painting fails, or if the file does not read back as this packet's
 */
export async function makePacket(
  packet: Packet,
  fonts: FontSources,
  withFile: boolean,
): Promise<MadePacket> {
  const missing = await prepareText(packet, fonts);
  const laidOut = await layOutPacket(packet);
  const file = withFile ? paintTagged(laidOut, { typingFont: typingFont() }) : null;
  if (file) expectCodes(file, [{ ...packet, pageCount: laidOut.pages.length }]);
  const texts = stringsOf(packet).filter((text) => !isPlain(text));
  const { pages, blocks } = packPages(laidOut.pages);
  const packed: PackedPacket = { pages, info: laidOut.info, texts };
  return {
    number: packet.number,
    code: packet.code,
    label: packet.label,
    file,
    missing,
    pages: new Blob([[JSON.stringify(packed), ...blocks].join('\n')]),
    pageCount: laidOut.pages.length,
  };
}

/** A packet as part of a larger file. */
export type PacketPart = Pick<MadePacket, 'code' | 'label' | 'pages' | 'pageCount'>;

/**
 * Paints packets one after another into one file for the printer.
 * @param parts at least one, at most as many as memory holds: about 100
 * @throws if what was made does not read back as these packets', each on its own pages
 */
export async function joinPackets(
  parts: readonly PacketPart[],
  fonts: FontSources,
): Promise<Uint8Array<ArrayBuffer>> {
  const join = startJoining();
  const unpack = startUnpacking();
  for (const part of parts) {
    const [packed = '', ...blocks] = (await part.pages.text()).split('\n');
    const { pages, info, texts }: PackedPacket = JSON.parse(packed);
    await loadTypefaces(texts, fonts);
    join.add({ pages: unpack({ pages, blocks }), info }, part);
  }
  return join.finish();
}

/** Starts a file of many packets; each is painted as it comes, and none of it is kept. */
function startJoining() {
  const owners: Owner[] = [];
  let painting: Painting | undefined;
  return {
    add({ pages, info }: LaidOut, owner: Omit<PacketPart, 'pages'>): void {
      painting ??= startPainting(info, { typingFont: typingFont() });
      owners.push(owner);
      painting.add(pages, { title: owner.label, fieldPrefix: `p${owners.length}-` });
    },
    finish(): Uint8Array<ArrayBuffer> {
      if (!painting) throw new Error('No packets to join');
      const file = painting.finish();
      expectCodes(file, owners);
      return file;
    },
  };
}

/** Whose pages come next in a file, and how many they should be. */
type Owner = Pick<MadePacket, 'code' | 'pageCount'>;

/** Checks that each page shows its own packet's code at its foot, and no other packet's. */
function expectCodes(file: Uint8Array, owners: readonly Owner[]): void {
  const texts = readPageTexts(file);
  const expected = owners.flatMap(({ code, pageCount }) => Array<string>(pageCount).fill(code));
  const isRight = (text: string, own: string | undefined) =>
    owners.every(({ code }) => text.includes(code) === (code === own));
  if (texts.length !== expected.length || !texts.every((text, at) => isRight(text, expected[at]))) {
    throw new MixedPages('A page does not read back as the packet that it is of');
  }
}
