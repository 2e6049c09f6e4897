import { unzlibSync } from 'fflate';

/** A PNG as it was unpacked. */
export type PngSamples = {
  width: number;
  height: number;
  /** 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha (PNG, table 10). */
  color: number;
  /** Bits of a sample. */
  depth: number;
  /** Samples of a pixel. */
  count: number;
  /** All samples, pixel by pixel and row by row. */
  samples: Uint16Array;
  /** Red, green and blue of each color of a palette. */
  palette: Uint8Array;
  /** Contents of the tRNS chunk. */
  transparent: Uint8Array;
};

/** Places of the pixels of a pass over the picture: the first, and the step to the next. */
type Pass = { left: number; top: number; across: number; down: number };

const whole: readonly Pass[] = [{ left: 0, top: 0, across: 1, down: 1 }];
const interlaced: readonly Pass[] = (
  [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
).map(([left, top, across, down]) => ({ left, top, across, down }));

const counts: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Unpacks a PNG.
 * @param bytes a file whose chunks lib/answers/logo.ts has checked
 * @throws if its packed pixels are damaged, or fewer than its header says
 */
export function pngSamples(bytes: Uint8Array): PngSamples {
  const { IHDR, PLTE, tRNS, IDAT } = chunksIn(bytes);
  if (!IHDR || !IDAT) throw new Error('The picture has no pixels');
  const header = new DataView(IHDR.buffer, IHDR.byteOffset);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const [depth, color] = [header.getUint8(8), header.getUint8(9)];
  const count = counts[color] ?? 1;
  const samples = new Uint16Array(width * height * count);
  const passes = (header.getUint8(12) === 1 ? interlaced : whole).map((pass) => {
    const columns = Math.ceil((width - pass.left) / pass.across);
    const rows = columns > 0 ? Math.ceil((height - pass.top) / pass.down) : 0;
    return { ...pass, columns, rows, length: Math.ceil((columns * count * depth) / 8) };
  });
  const size = passes.reduce((sum, { rows, length }) => sum + rows * (1 + length), 0);
  const lines = unpackedTo(size, IDAT);
  let at = 0;
  for (const { left, top, across, down, columns, rows, length } of passes) {
    let above = new Uint8Array(length);
    for (let row = 0; row < rows; row += 1) {
      const line = lines.subarray(at + 1, at + 1 + length);
      undoFilter(lines[at] ?? 0, line, above, Math.max(1, (count * depth) >> 3));
      for (let column = 0; column < columns; column += 1) {
        const to = ((top + row * down) * width + left + column * across) * count;
        for (let one = 0; one < count; one += 1)
          samples[to + one] = sampleAt(line, column * count + one, depth);
      }
      above = line;
      at += 1 + length;
    }
  }
  const none = new Uint8Array();
  return {
    ...{ width, height, color, depth, count, samples },
    ...{ palette: PLTE ?? none, transparent: tRNS ?? none },
  };
}

type Contents = Partial<Record<string, Uint8Array<ArrayBuffer>>>;

/** The contents of a file's chunks by their type; those of one type follow each other as one. */
function chunksIn(bytes: Uint8Array): Contents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Contents = {};
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    found[type] = Uint8Array.from([...(found[type] ?? []), ...content]);
  }
  return found;
}

/** Unpacks no more than there is room for: a small file may hold a picture that fills the memory. */
function unpackedTo(size: number, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const unpacked = unzlibSync(packed, { out: new Uint8Array(size) });
  if (unpacked.length !== size) throw new Error('The picture lacks pixels');
  return new Uint8Array(unpacked);
}

const sampleAt = (line: Uint8Array, index: number, depth: number): number => {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
};

/**
 * Turns the differences of a line back into its bytes (PNG, 9).
 * @param step bytes from one pixel to the next
 */
function undoFilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (filter > 4) throw new Error('A line of the picture has no known filter');
  for (let at = 0; at < line.length && filter > 0; at += 1) {
    const left = line[at - step] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - step] ?? 0;
    line[at] = (line[at] ?? 0) + guess(filter, left, up, corner);
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : nearest(left, up, corner);
}

/** The neighbor that is nearest to left + up - corner (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
