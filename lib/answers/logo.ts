// A logo is a PNG and nothing else: other kinds of picture may hold script (SVG) or need a decoder
// of their own. It travels as base64 inside the practice file, since a page, the desk and the
// service are each given that one file, and a path would mean nothing to them.

/** The largest file of a logo, in bytes. */
export const largestLogo = 40_000;

/** How wide and how high a logo may be, in pixels. */
export const logoSides = { least: 16, most: 1200 };

export type LogoProblem = 'notPng' | 'damaged' | 'animated' | 'bytes' | 'pixels';

export type ReadLogo = { ok: true; logo: string } | { ok: false; problem: LogoProblem };

/** A chunk of a PNG: its type, and all its bytes from the length to the checksum. */
type Chunk = { type: string; bytes: Uint8Array };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Reads a PNG in base64, bare or as a data address, from untrusted text (PNG, third edition). Never
 * throws. Its pixels stay packed; all chunks that do not draw, such as texts, are left out.
 */
export function readLogo(text: string): ReadLogo {
  const bytes = bytesIn(text.replace(/^data:image\/png;base64,/, ''));
  if (!bytes || !signature.every((byte, at) => bytes[at] === byte)) return refused('notPng');
  if (bytes.length > largestLogo) return refused('bytes');
  const chunks = chunksIn(bytes);
  if (!chunks) return refused('damaged');
  if (chunks.some(({ type }) => type === 'acTL')) return refused('animated');
  const problem = problemIn(chunks);
  if (problem) return refused(problem);
  const drawn = chunks.filter(({ type }) => draws.test(type));
  return {
    ok: true,
    logo: asBase64([signature, ...drawn.map((chunk) => [...chunk.bytes])].flat()),
  };
}

const refused = (problem: LogoProblem): ReadLogo => ({ ok: false, problem });

function bytesIn(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

const asBase64 = (bytes: readonly number[]) =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));

/** Splits a PNG into its chunks up to IEND; null if one is cut short or does not fit its checksum. */
function chunksIn(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + view.getUint32(at) + 12;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (checksumOf(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    chunks.push({ type, bytes: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

const draws = /^(?:IHDR|PLTE|tRNS|IDAT|IEND)$/;

/** A chunk that no reader may leave out begins with a capital. */
const isStrange = ({ type }: Chunk) => /^[A-Z]/.test(type) && !draws.test(type);

/** Sample depths of each color type, in bits. */
const depths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function problemIn(chunks: readonly Chunk[]): LogoProblem | null {
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.bytes.length !== 25) return 'damaged';
  const { buffer, byteOffset } = header.bytes;
  const view = new DataView(buffer, byteOffset + 8, 13);
  const sides = [view.getUint32(0), view.getUint32(4)];
  if (sides.some((side) => side < logoSides.least || side > logoSides.most)) return 'pixels';
  const [depth = 0, color = 0, ...methods] = Array.from({ length: 5 }, (_, at) =>
    view.getUint8(8 + at),
  );
  const [compression, filter, interlace = 0] = methods;
  const isKnown = depths[color]?.includes(depth) && !compression && !filter && interlace <= 1;
  const count = (type: string) => chunks.filter((chunk) => chunk.type === type).length;
  const isWhole =
    count('IHDR') === 1 && count('IDAT') > 0 && count('PLTE') <= 1 && count('tRNS') <= 1;
  const hasColors = color !== 3 || count('PLTE') === 1;
  return isKnown && isWhole && hasColors && !chunks.some(isStrange) ? null : 'damaged';
}

/** CRC-32 (PNG, annex D). */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
