// A TrueType file without what nobody needs to type in it. Its glyphs keep their numbers, so that
// the file's own table of characters (cmap) stays right for programs that look letters up there.

/** The other tables set pairs and ligatures, or tell apart what only designers choose. */
const keptTables = /^(?:OS\/2|cmap|cvt |fpgm|glyf|head|hhea|hmtx|loca|maxp|name|post|prep)$/;

type Tables = Map<string, Uint8Array>;

/**
 * The same font with the drawings of the `wanted` glyphs, and of those that these are made of; its
 * other glyphs are empty.
 * @throws if the file is no TrueType font
 */
export function withGlyphs(file: Uint8Array, wanted: Iterable<number>): Uint8Array {
  const tables = readTables(file);
  const [glyf, head, loca, post] = ['glyf', 'head', 'loca', 'post'].map((tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font to type in has no table ${tag}`);
    return table;
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const places = offsetsIn(loca, viewOf(head).getInt16(50) === 1);
  const drawingOf = (glyph: number) => glyf.subarray(places[glyph], places[glyph + 1]);

  const needed = new Set<number>();
  const need = (glyph: number) => {
    if (needed.has(glyph)) return;
    needed.add(glyph);
    for (const part of partsOf(viewOf(drawingOf(glyph)))) need(part);
  };
  for (const glyph of wanted) need(glyph);

  const drawings = places.slice(0, -1).map((_, glyph) => {
    const drawing = needed.has(glyph) ? drawingOf(glyph) : new Uint8Array();
    return padded(drawing);
  });
  const newLoca = new DataView(new ArrayBuffer(places.length * 4));
  let end = 0;
  for (const [glyph, drawing] of drawings.entries()) {
    end += drawing.length;
    newLoca.setUint32((glyph + 1) * 4, end);
  }
  tables.set('glyf', joined(drawings));
  tables.set('loca', new Uint8Array(newLoca.buffer));
  tables.set(
    'head',
    changed(head, (view) => view.setInt16(50, 1)),
  ); // long offsets
  // Version 3: without the names of the glyphs.
  tables.set(
    'post',
    changed(post.subarray(0, 32), (view) => view.setUint32(0, 0x00030000)),
  );
  return written(tables);
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function readTables(file: Uint8Array): Tables {
  const view = viewOf(file);
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    if (keptTables.test(tag)) {
      tables.set(tag, file.subarray(offset, offset + view.getUint32(entry + 12)));
    }
  }
  return tables;
}

/** Where each drawing begins, and where the last one ends. */
function offsetsIn(loca: Uint8Array, long: boolean): number[] {
  const view = viewOf(loca);
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, glyph) =>
    long ? view.getUint32(glyph * 4) : view.getUint16(glyph * 2) * 2,
  );
}

/** The glyphs that a drawing is made of: é of e and ´ (OpenType, "Composite glyph description"). */
function partsOf(drawing: DataView): number[] {
  const composite = drawing.byteLength > 0 && drawing.getInt16(0) < 0;
  const parts: number[] = [];
  for (let at = 10, more = composite; more; ) {
    const flags = drawing.getUint16(at);
    parts.push(drawing.getUint16(at + 2));
    const scales = flags & 0x08 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scales * 2;
    more = (flags & 0x20) !== 0;
  }
  return parts;
}

/** Tables and drawings begin at multiples of four bytes. */
const padded = (bytes: Uint8Array) =>
  bytes.length % 4 === 0 ? bytes : joined([bytes, new Uint8Array(4 - (bytes.length % 4))]);

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function changed(table: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(table);
  change(viewOf(copy));
  return copy;
}

const sumOf = (bytes: Uint8Array) => {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

/** Of a head table where the sum over the whole file makes up for the rest. */
const adjustmentAt = 8;

function written(tables: Tables): Uint8Array {
  tables.set(
    'head',
    changed(tables.get('head') as Uint8Array, (v) => v.setUint32(adjustmentAt, 0)),
  );
  const tags = [...tables.keys()].sort();
  const directory = new DataView(new ArrayBuffer(12 + tags.length * 16));
  const steps = Math.floor(Math.log2(tags.length));
  directory.setUint32(0, 0x00010000);
  for (const [index, value] of [
    tags.length,
    16 << steps,
    steps,
    (tags.length - (1 << steps)) * 16,
  ].entries()) {
    directory.setUint16(4 + index * 2, value);
  }
  let offset = directory.byteLength;
  let headAt = 0;
  const bodies = tags.map((tag, index) => {
    const table = tables.get(tag) as Uint8Array;
    const body = padded(table);
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) directory.setUint8(entry + at, tag.charCodeAt(at));
    for (const [at, value] of [sumOf(body), offset, table.length].entries()) {
      directory.setUint32(entry + 4 + at * 4, value);
    }
    if (tag === 'head') headAt = offset;
    offset += body.length;
    return body;
  });
  const file = joined([new Uint8Array(directory.buffer), ...bodies]);
  viewOf(file).setUint32(headAt + adjustmentAt, 0xb1b0afba - sumOf(file));
  return file;
}
