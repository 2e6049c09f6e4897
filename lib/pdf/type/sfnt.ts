/** Bytes of a font as they lie in a static TTF file. */
export type FontBytes = Uint8Array<ArrayBuffer>;

const woff = 0x774f4646;
const trueType = 0x00010000;

/** One table of the font: `stored` bytes of the file, `length` bytes once inflated. */
type Table = { tag: number; offset: number; stored: number; length: number; checksum: number };

/**
 * Opens a font file, TTF or WOFF, and checks all of it. react-pdf reads a WOFF table anew for
 * every glyph (10 seconds for 100 Chinese characters), so what it gets is always a TTF.
 * @throws if the file is no such font, was cut off, or any table differs from its checksum
 */
export async function openFont(file: ArrayBuffer): Promise<FontBytes> {
  const view = new DataView(file);
  const signature = view.getUint32(0);
  if (signature === trueType) return checked(file);
  if (signature !== woff || view.getUint32(8) !== file.byteLength) throw new Error('not a font');
  return checked(await inflated(file, view));
}

/** WOFF to TTF: the same tables, each inflated (https://www.w3.org/TR/WOFF/). */
async function inflated(file: ArrayBuffer, view: DataView): Promise<ArrayBuffer> {
  const tables = Array.from({ length: view.getUint16(12) }, (_, index): Table => {
    const at = 44 + 20 * index;
    const [tag = 0, offset = 0, stored = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
      (field) => view.getUint32(at + field),
    );
    return { tag, offset, stored, length, checksum };
  });
  const padded = (length: number) => (length + 3) & ~3;
  const head = 12 + 16 * tables.length;
  const out = new Uint8Array(tables.reduce((size, { length }) => size + padded(length), head));
  const write = new DataView(out.buffer);
  write.setUint32(0, view.getUint32(4));
  write.setUint16(4, tables.length);
  let end = head;
  for (const [index, { tag, offset, stored, length, checksum }] of tables.entries()) {
    const data = new Uint8Array(file, offset, stored);
    const table = stored < length ? await inflate(data) : data;
    if (table.length !== length) throw new Error('not a font');
    out.set(table, end);
    for (const [field, value] of [tag, checksum, end, length].entries()) {
      write.setUint32(12 + 16 * index + 4 * field, value);
    }
    end += padded(length);
  }
  return out.buffer;
}

async function inflate(data: FontBytes): Promise<FontBytes> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tables that fontkit needs to draw; without one of them it fails late or draws nothing. */
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

function checked(file: ArrayBuffer): FontBytes {
  const view = new DataView(file);
  const found = new Set<string>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...new Uint8Array(file, at, 4));
    const [checksum, offset, length] = [4, 8, 12].map((field) => view.getUint32(at + field));
    const sum = sumOf(view, offset ?? 0, length ?? 0);
    // The sum of `head` leaves out its own third field, which holds the sum of the whole file.
    const own = tag === 'head' ? view.getUint32((offset ?? 0) + 8) : 0;
    if ((sum - own) >>> 0 !== checksum) throw new Error('broken font');
    found.add(tag);
  }
  if (!needed.every((tag) => found.has(tag))) throw new Error('incomplete font');
  return new Uint8Array(file);
}

/** The sum of a table's 32-bit words, the last one filled up with zeros. */
function sumOf(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) {
    const left = offset + length - at;
    if (left >= 4) sum = (sum + view.getUint32(at)) >>> 0;
    else
      for (let byte = 0; byte < left; byte += 1)
        sum += view.getUint8(at + byte) * 2 ** (24 - 8 * byte);
  }
  return sum >>> 0;
}
