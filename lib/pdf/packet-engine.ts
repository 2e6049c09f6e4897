import type { Packet } from '../packet';
import { stringsOf } from './coverage';
import { type FontSources, typingFont } from './fonts';
import { layOutPacket } from './lay-out-packet';
import { readPageTexts } from './read-back';
import { isPlain } from './runs';
import { loadTypefaces, setType } from './set-type';
import type { LaidOut } from './tagged/lay-out';
import { paintTagged, startPainting } from './tagged/paint';

/** A person's packet, made: its pages to be painted into a larger file, and a file of its own. */
export type MadePacket = {
  number: number;
  code: string;
  /** Null where none was asked for. */
  file: Uint8Array<ArrayBuffer> | null;
  /** `PackedPages` as JSON: a blob passes from worker to worker without being copied. */
  pages: Blob;
  pageCount: number;
  missing: string[];
};

/** Pages that were laid out, and the texts on them that need other typefaces than the paper's own. */
type PackedPages = LaidOut & { texts: string[] };

/** A file holds pages of somebody else, or not its own. */
export class MixedPages extends Error {}

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
  const { covered, missing } = await setType(packet, fonts);
  const laidOut = await layOutPacket(covered);
  const file = withFile ? await paintTagged(laidOut, { typingFont: typingFont() }) : null;
  if (file) await expectCodes(file, [{ ...packet, pageCount: laidOut.pages.length }]);
  const texts = stringsOf(covered).filter((text) => !isPlain(text));
  const packed: PackedPages = { ...laidOut, texts };
  return {
    ...{ number: packet.number, code: packet.code, file, missing },
    pages: new Blob([JSON.stringify(packed)]),
    pageCount: laidOut.pages.length,
  };
}

/** What a larger file needs of a packet. */
export type PacketPart = Pick<MadePacket, 'code' | 'pages' | 'pageCount'> & {
  /** The bookmark that leads to it. */
  label: string;
};

/**
 * Paints packets one after another into one file for the printer.
 * @param parts at least one, at most as many as memory holds: about 100
 * @throws if what was made does not read back as these packets', each on its own pages
 */
export async function joinPackets(
  parts: readonly PacketPart[],
  fonts: FontSources,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = parts;
  if (!first) throw new Error('No packets to join');
  await loadTypefaces([], fonts);
  const painting = startPainting((await unpacked(first)).info, { typingFont: typingFont() });
  for (const [index, part] of parts.entries()) {
    const { pages, texts } = await unpacked(part);
    await loadTypefaces(texts, fonts);
    painting.add(pages, { title: part.label, fieldPrefix: `p${index + 1}-` });
  }
  const file = await painting.finish();
  await expectCodes(file, parts);
  return file;
}

/** A file for the printer, and the characters that it shows as □. */
export type MadeFile = { file: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Makes the packets of a short list in one file: all of them, or none.
 * @param packets at least one, at most as many as memory holds: about 100
 * @throws as `makePacket` and `joinPackets` do
 */
export async function makeFile(packets: readonly Packet[], fonts: FontSources): Promise<MadeFile> {
  const parts: PacketPart[] = [];
  const missing = new Set<string>();
  for (const packet of packets) {
    const made = await makePacket(packet, fonts, false);
    parts.push({ ...made, label: packet.label });
    for (const character of made.missing) missing.add(character);
  }
  return { file: await joinPackets(parts, fonts), missing: [...missing] };
}

const unpacked = async ({ pages }: PacketPart): Promise<PackedPages> =>
  JSON.parse(await pages.text());

/** Every page must say whose it is at its foot, and none of the others. */
async function expectCodes(
  file: Uint8Array,
  owners: readonly Pick<MadePacket, 'code' | 'pageCount'>[],
): Promise<void> {
  const texts = await readPageTexts(file);
  const expected = owners.flatMap(({ code, pageCount }) => Array<string>(pageCount).fill(code));
  const isRight = (text: string, own: string | undefined) =>
    owners.every(({ code }) => text.includes(code) === (code === own));
  if (texts.length !== expected.length || !texts.every((text, at) => isRight(text, expected[at]))) {
    throw new MixedPages('A page does not read back as the packet that it is of');
  }
}
