import type { Font } from './font';
import { fontStore } from './font-store';
import { type FontBytes, openFont } from './sfnt';
import { correctShaping } from './shaping';

/** Where font files are: paths on Node, addresses in a browser. */
export type FontSources = {
  /** The two static TTF files of the paper's own typeface. */
  regular: string;
  semibold: string;
  /** A file of another typeface, by its path under @fontsource. */
  extra: (path: string) => string;
  /** Reads one of these files. Rejects if it cannot. */
  read: (place: string) => Promise<ArrayBuffer>;
};

export const fontFamily = 'Source Sans 3';
export const fontWeights = { regular: 400, semibold: 600 } as const;

type Loading = { sources: FontSources; done: Promise<void> };
let loading: Loading | undefined;

/**
 * Makes the paper's own typeface known to react-pdf and loads it.
 * A load that failed is not remembered: the next call tries again.
 * @throws if a file is missing, cut off or broken: the sheet is never set in another typeface
 */
export async function loadFonts(sources: FontSources): Promise<void> {
  if (loading?.sources !== sources) loading = { sources, done: loadOwn(sources) };
  const { done } = loading;
  try {
    await done;
  } catch (error) {
    if (loading?.done === done) loading = undefined;
    throw error;
  }
}

/** The bytes of the loaded regular file, to type in. */
export const typingFont = (): Uint8Array | undefined =>
  // The parsed font keeps its file: the one way to it that is the same on Node and in a browser.
  fontStore.getFont({ fontFamily, fontWeight: fontWeights.regular })?.data?.stream.buffer;

async function loadOwn({ regular, semibold, read }: FontSources): Promise<void> {
  const open = async (place: string) => openFont(await read(place));
  const files = await Promise.all([open(regular), open(semibold)]);
  await registerFont(fontFamily, [
    { bytes: files[0], fontWeight: fontWeights.regular },
    { bytes: files[1], fontWeight: fontWeights.semibold },
  ]);
}

/**
 * Makes a font known to react-pdf in one go, so that a sheet that is being laid out meanwhile
 * never finds it without its data: react-pdf would set the text in Helvetica.
 */
export async function registerFont(
  family: string,
  files: { bytes: FontBytes; fontWeight: number }[],
): Promise<void> {
  // react-pdf adds to a family of the same name.
  delete fontStore.getRegisteredFonts()[family];
  const fonts = files.map(({ bytes, fontWeight }) => ({ src: dataUrl(bytes), fontWeight }));
  fontStore.register({ family, fonts });
  // A data address is opened within the call, before anything else can run.
  await Promise.all(
    files.map(({ fontWeight }) => fontStore.load({ fontFamily: family, fontWeight })),
  );
  for (const { fontWeight } of files) {
    const font = fontOf(family, fontWeight);
    if (!font) continue;
    correctShaping(font);
    // fontkit looks these up in the tables of the file, and react-pdf asks for them at every letter.
    for (const name of ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const) {
      Object.defineProperty(font, name, { value: font[name] });
    }
    // The slices of a typeface share a name by which pdfkit takes one of them for another, or
    // embeds the same one again at every change of font.
    const value = `${family}-${fontWeight}`.replaceAll(' ', '');
    Object.defineProperty(font, 'postscriptName', { value });
    fontsByName.set(value, font);
  }
}

function dataUrl(bytes: FontBytes): string {
  const step = 0x8000; // as many arguments as every engine takes
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return `data:font/ttf;base64,${btoa(binary)}`;
}

const fontsByName = new Map<string, Font>();

/** The loaded font of this PostScript name. */
export const fontNamed = (name: string): Font | undefined => fontsByName.get(name);

/** How many fonts are loaded: what a text looks like may change with it. */
export const loadedFonts = (): number => fontsByName.size;

/** The font of a family in a weight, or in the nearest that is loaded. */
export function fontOf(family: string, fontWeight: number = fontWeights.regular): Font | null {
  if (!fontStore.getRegisteredFonts()[family]) return null;
  return fontStore.getFont({ fontFamily: family, fontWeight })?.data as Font | null;
}

/** Whether both weights of the paper's own typeface can draw every character of `grapheme`. */
export const canDraw = (grapheme: string): boolean =>
  Object.values(fontWeights).every((weight) => hasAll(fontOf(fontFamily, weight), grapheme));

/**
 * Whether a font has a glyph for every character of a grapheme, and does not take one apart: of
 * such a character react-pdf loses the first glyph at the start of a run.
 */
export function hasAll(font: Font | null, grapheme: string): boolean {
  const characters = Array.from(grapheme);
  if (!characters.every((one) => font?.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))) return false;
  if (characters.length === 1) return true;
  return font?.layout(grapheme).glyphs.every(({ codePoints }) => codePoints.length > 0) ?? false;
}
