import type { Font } from './font';
import { type FontSources, fontOf, fontWeights, hasAll, registerFont } from './fonts';
import { openFont } from './sfnt';
import { type Has, isPlain, signsOf } from './signs';
import type { Typeface } from './typefaces';

// The typefaces come in slices of about 30 KB, each of which is a font of its own: a Chinese name
// needs one to three of them, where the whole typeface would be 3 MB.

/** Which slices of a typeface may have a character; null until it is read. */
const indexes = new Map<string, Map<number, string[]>>();

const familyOf = (id: string, slice: string) => `${id} ${slice}`;
const indexFile = (id: string) => `${id}/unicode.json`;
const sliceFile = (id: string, slice: string, weight: number) =>
  `${id}/files/${id}-${slice}-${weight}-normal.woff`;

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
    const load = ([name, { paths, take }]: [string, Wanted]) =>
      Promise.all(paths.map((path) => sources.read(sources.extra(path))))
        .then(take)
        .catch(() => failed.add(name));
    await Promise.all(Array.from(wanted, load));
  }
}

/** Files of which each is of no use without the others, and what takes them once they are read. */
type Wanted = { paths: string[]; take: (files: ArrayBuffer[]) => void | Promise<void> };

/**
 * The files that the texts need next, by what they make: each that is not here yet is taken to have
 * what it may have.
 */
function filesFor(texts: readonly string[], failed: ReadonlySet<string>): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const isHoped = (name: string, make: () => Wanted) => {
    if (failed.has(name)) return false;
    if (!wanted.has(name)) wanted.set(name, make());
    return true;
  };
  const hoped: Has = (typeface, grapheme) => {
    const { id, claims } = typeface;
    if (!claims.test(grapheme)) return undefined;
    if (!indexes.has(id)) {
      const index = () => ({
        paths: [indexFile(id)],
        take: ([file]: ArrayBuffer[]) => void (file && indexes.set(id, readIndex(file))),
      });
      return isHoped(id, index) ? id : undefined;
    }
    return slicesFor(typeface, grapheme)
      .map((slice) => ({ slice, family: familyOf(id, slice) }))
      .find(({ slice, family }) =>
        fontOf(family)
          ? draws(family, grapheme, typeface)
          : isHoped(family, () => sliceOf(typeface, slice)),
      )?.family;
  };
  for (const text of texts) signsOf(text, hoped);
  return wanted;
}

/** A slice in the weights of the paper; signs look the same in both. */
function sliceOf({ id, isOfSigns }: Typeface, slice: string): Wanted {
  const weights = isOfSigns ? [fontWeights.regular] : Object.values(fontWeights);
  return {
    paths: weights.map((weight) => sliceFile(id, slice, weight)),
    take: async (files) => {
      const opened = await Promise.all(files.map(openFont));
      const fonts = opened.map((bytes, at) => ({
        bytes,
        fontWeight: weights[at] ?? fontWeights.regular,
      }));
      await registerFont(familyOf(id, slice), fonts);
    },
  };
}

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
