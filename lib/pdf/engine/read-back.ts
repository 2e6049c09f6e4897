import { unzlibSync } from 'fflate';

// Reads the text layer of a PDF that we wrote, to see which packet it is. Not a reader for PDFs
// of others: it counts on pdfkit's way of writing objects, and throws where they are not as expected.

/** Node's own inflate takes a fourth of the time; a browser has none that answers at once. */
const inflate: (bytes: Uint8Array) => Uint8Array =
  globalThis.process?.getBuiltinModule?.('node:zlib').inflateSync ?? unzlibSync;

const decoder = new TextDecoder('latin1');

/** A letter for each byte, so that places in the text are places in the file. */
const latin1 = (bytes: Uint8Array) => decoder.decode(bytes);

/**
 * The text of each page, in the order of painting, without the spaces between its pieces.
 * @throws if the file is not as pdfkit writes it
 */
export function readPageTexts(bytes: Uint8Array): string[] {
  const file = objectsOf(bytes);
  const cmaps = new Map<string, CMap>();
  const cmapOf = (font: string) => {
    const known = cmaps.get(font) ?? readCMap(file.stream(file.ref(font, 'ToUnicode')));
    cmaps.set(font, known);
    return known;
  };
  const pages = [...file.text(file.root('Pages')).matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? '');
  const readPage = (page: string) => {
    const fontsOfPage =
      /\/Font <<([^>]*)>>/.exec(file.text(file.ref(page, 'Resources')))?.[1] ?? '';
    const fonts = new Map<string, CMap>();
    for (const [, name = '', font = ''] of fontsOfPage.matchAll(/\/(\w+) (\d+) 0 R/g)) {
      fonts.set(name, cmapOf(font));
    }
    return textOf(file.stream(file.ref(page, 'Contents')), fonts);
  };
  return pages.map(readPage);
}

/** A font's characters by their codes, in hex, and what was read with it: packets share most lines. */
type CMap = { characters: ReadonlyMap<string, string>; lines: Map<string, string> };

/** Reads the operators of text, a line each: `/F1 12 Tf` chooses a font, `[<0001> 20 <0002>] TJ` shows codes. */
function textOf(content: string, fonts: ReadonlyMap<string, CMap>): string {
  let cmap: CMap | undefined;
  let text = '';
  for (const line of content.split('\n')) {
    if (line.endsWith(' Tf')) cmap = fonts.get(line.slice(1, line.indexOf(' ')));
    else if (line.endsWith(' TJ') && cmap) text += shownBy(line, cmap);
  }
  return text;
}

function shownBy(line: string, { characters, lines }: CMap): string {
  const known = lines.get(line);
  if (known !== undefined) return known;
  let text = '';
  for (const [, codes = ''] of line.matchAll(/<([\da-f]+)>/g)) {
    for (let at = 0; at < codes.length; at += 4)
      text += characters.get(codes.slice(at, at + 4)) ?? '';
  }
  lines.set(line, text);
  return text;
}

/** Ranges of codes with a list of characters each, in UTF-16: `<0000> <0002> [<0000> <0041> <0042>]`. */
function readCMap(cmap: string): CMap {
  const characters = new Map<string, string>();
  for (const [, from = '', list = ''] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const units = Array.from(hex.replaceAll(' ', '').matchAll(/.{4}/g), ([unit]) =>
        Number.parseInt(unit, 16),
      );
      const code = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      characters.set(code, String.fromCharCode(...units));
    }
  }
  return { characters, lines: new Map() };
}

function objectsOf(bytes: Uint8Array) {
  const tail = latin1(bytes.subarray(-60));
  const table = latin1(bytes.subarray(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, at]) => Number(at));
  /** The start of an object up to some word: only streams are long, and begin with a short dictionary. */
  const readTo = (id: string, word: string) => {
    const from = offsets[Number(id)] ?? bytes.length;
    for (let length = 500; ; length *= 4) {
      const text = latin1(bytes.subarray(from, from + length));
      if (!text.startsWith(`${id} 0 obj`)) throw new Error(`No object ${id}`);
      const end = text.indexOf(word);
      if (end >= 0) return { text: text.slice(0, end), end: from + end + word.length };
      if (from + length > bytes.length) throw new Error(`Object ${id} has no ${word}`);
    }
  };
  const text = (id: string) => readTo(id, 'endobj').text;
  const ref = (id: string, key: string) => {
    const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text(id))?.[1];
    if (!found) throw new Error(`No ${key} in object ${id}`);
    return found;
  };
  const rootId = /\/Root (\d+) 0 R/.exec(table)?.[1] ?? '';
  return {
    text,
    ref,
    /** The object that the catalog names so. */
    root: (key: string) => ref(rootId, key),
    /** Decoded data of a stream. */
    stream(id: string): string {
      const { text: dictionary, end } = readTo(id, 'stream\n');
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
      return latin1(inflate(bytes.subarray(end, end + length)));
    },
  };
}
