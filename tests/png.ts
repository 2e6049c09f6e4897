import { zlibSync } from 'fflate';

// Writes PNGs of every kind, as the programs of clinics do, and some that none should.

type Kind = {
  width?: number;
  height?: number;
  /** 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha. */
  color?: number;
  depth?: number;
  interlaced?: boolean;
  /** Chunks between the header and the pixels. */
  chunks?: readonly [type: string, content: Uint8Array][];
  /** Filter of each line (PNG, 9.2). */
  filter?: number;
  /** Samples of a pixel. */
  pixel?: (x: number, y: number) => readonly number[];
};

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, at) => from + at * step);

/** A PNG of one kind; without any, black on the left and white on the right. */
export function png(kind: Kind = {}): Uint8Array<ArrayBuffer> {
  const { width = 32, height = 16, color = 0, depth = 8, interlaced = false } = kind;
  const { chunks = [], filter = 0, pixel = (x) => [x < width / 2 ? 0 : 2 ** depth - 1] } = kind;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  for (const [at, value] of [depth, color, 0, 0, Number(interlaced)].entries())
    header.setUint8(8 + at, value);
  const lines: number[] = [];
  for (const [left, top, across, down] of interlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    const columns = range(left, width, across);
    let above: number[] = [];
    for (const y of columns.length > 0 ? range(top, height, down) : []) {
      const line = packed(
        columns.flatMap((x) => pixel(x, y)),
        depth,
      );
      const step = Math.max(1, Math.ceil((pixel(0, 0).length * depth) / 8));
      lines.push(filter, ...filtered(line, above, step, filter));
      above = line;
    }
  }
  return pngOf([
    ['IHDR', new Uint8Array(header.buffer)],
    ...chunks,
    ['IDAT', zlibSync(Uint8Array.from(lines))],
    ['IEND', new Uint8Array()],
  ]);
}

/** A file of these chunks, whatever they are, with the right checksums. */
export function pngOf(chunks: readonly [string, Uint8Array][]): Uint8Array<ArrayBuffer> {
  const parts = chunks.flatMap(([type, content]) => {
    const named = [...new TextEncoder().encode(type), ...content];
    return [...asBytes(content.length), ...named, ...asBytes(crc(named))];
  });
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...parts]);
}

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const asBytes = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function packed(samples: readonly number[], depth: number): number[] {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

function filtered(line: number[], above: number[], step: number, filter: number): number[] {
  return line.map((byte, at) => {
    const [a, b, c] = [line[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
    const guess = a + b - c;
    const closest = [a, b, c].reduce((best, one) =>
      Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
    );
    return (byte - ([0, a, b, Math.floor((a + b) / 2), closest][filter] ?? 0)) & 255;
  });
}

const crc = (bytes: readonly number[]) => {
  let sum = -1;
  for (const byte of bytes) {
    let part = (sum ^ byte) & 255;
    for (let bit = 0; bit < 8; bit += 1) part = part & 1 ? (part >>> 1) ^ 0xedb88320 : part >>> 1;
    sum = (sum >>> 8) ^ part;
  }
  return ~sum >>> 0;
};
