import type { Font } from './font';
import { type FontSources, fontOf, hasAll, registerFont } from './fonts';
import { openFont } from './sfnt';
import { type Has, isPlain, signsOf } from './signs';
import type { Typeface } from './typefaces';

// The typefaces come in slices of about 30 KB, each of which is a font of its own: a Chinese name
// needs one to three of them, where the whole typeface would be 3 MB.

/** Which slices of a typeface may have a character; null until it is read. */
const indexes = new Map<string, Map<number, string[]>>();

const familyOf = (id: string, slice: string) => `${id} ${slice}`;
const indexFile = (id: string) => `${id}/unicode.json`;
const sliceFile = (id: string, slice: string) => `${id}/files/${id}-${slice}-400-normal.woff`;

/** The family that draws a grapheme, out of those that are loaded. */
export const loadedFamily: Has = (typeface, grapheme) => {
  const family = slicesFor(typeface, grapheme)
    .map((slice) => familyOf(typeface.id, slice))
    .find((family) => draws(family, grapheme, typeface));
  return typeface.claims.test(grapheme) ? family : undefined;
};

const slicesFor = ({ id }: Typeface, grapheme: string) =>
  indexes.get(id)?.get(grapheme.codePointAt(0) ?? 0) ?? [];

function draws(family: string, grapheme: string, { oneGlyph }: Typeface): boolean {
  const font = fontOf(family);
  if (!font || grapheme.length > longestGrapheme || !hasAll(font, grapheme)) return false;
  return !oneGlyph || isOneGlyph(font, grapheme);
}

/** In code units; the longest emoji, two people with their skin tones, has 15. */
const longestGrapheme = 40;

/** Of two letters that are no flag, a font may leave one out: all parts must be in the glyph. */
function isOneGlyph(font: Font, grapheme: string): boolean {
  const [glyph, ...more] = font.layout(grapheme).glyphs;
  const bare = (text: string) => text.replace(/\ufe0f|\u200d/g, '');
  const inGlyph = String.fromCodePoint(...(glyph?.codePoints ?? []));
  return more.length === 0 && bare(inGlyph) === bare(grapheme);
}

/**
 * Loads what the texts need beside the paper's own typeface, and nothing else.
 * A file that cannot be loaded is left out: its characters will be missing, and the sheet is made.
 */
export async function loadExtraFonts(texts: readonly string[], sources: FontSources) {
  const failed = new Set<string>();
  const others = texts.filter((text) => !isPlain(text));
  for (;;) {
    const wanted = filesFor(others, failed);
    if (wanted.size === 0) return;
    const load = ([path, take]: [string, Take]) =>
      sources
        .read(sources.extra(path))
        .then(take)
        .catch(() => failed.add(path));
    await Promise.all(Array.from(wanted, load));
  }
}

/** Takes a file once it is read. */
type Take = (file: ArrayBuffer) => void | Promise<void>;

/** The files that the texts need next: each that is not here yet is taken to have what it may have. */
function filesFor(texts: readonly string[], failed: ReadonlySet<string>): Map<string, Take> {
  const wanted = new Map<string, Take>();
  const isHoped = (path: string, take: Take) => {
    if (failed.has(path)) return false;
    wanted.set(path, take);
    return true;
  };
  const hoped: Has = (typeface, grapheme) => {
    const { id, claims } = typeface;
    if (!claims.test(grapheme)) return undefined;
    if (!indexes.has(id)) {
      const take: Take = (file) => void indexes.set(id, readIndex(file));
      return isHoped(indexFile(id), take) ? id : undefined;
    }
    return slicesFor(typeface, grapheme)
      .map((slice) => ({ slice, family: familyOf(id, slice) }))
      .find(({ slice, family }) =>
        fontOf(family)
          ? draws(family, grapheme, typeface)
          : isHoped(sliceFile(id, slice), (file) => takeSlice(family, file)),
      )?.family;
  };
  for (const text of texts) signsOf(text, hoped);
  return wanted;
}

const takeSlice = async (family: string, file: ArrayBuffer) =>
  registerFont(family, [{ bytes: await openFont(file), fontWeight: 400 }]);

/** Reads fontsource's list of slices: `{ "[105]": "U+4e00,U+4e03-4e05" }`. */
function readIndex(file: ArrayBuffer): Map<number, string[]> {
  const listed: Record<string, string> = JSON.parse(new TextDecoder().decode(file));
  const index = new Map<number, string[]>();
  for (const [key, ranges] of Object.entries(listed)) {
    const slice = key.replace(/[[\]]/g, '');
    for (const [, from = '', to = from] of ranges.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)) {
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        index.set(code, [...(index.get(code) ?? []), slice]);
      }
    }
  }
  return index;
}
