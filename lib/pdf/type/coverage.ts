import { graphemesOf, mayMirror } from '../../wording/text';
import { loadedFamily } from './extra-fonts';
import { canDraw } from './fonts';
import { isPlain } from './signs';
import { typefacesFor } from './typefaces';

/** Stands for a character that no typeface can draw. */
export const missingMark = '□';

/** Every string of a sheet, or of other plain JSON that is to be printed. */
export function stringsOf(content: object): string[] {
  const strings: string[] = [];
  JSON.stringify(content, (_key, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

/** A text as it can be drawn; `missing` holds what each □ of it stands for, by its place there. */
export type Covered = { text: string; missing: ReadonlyMap<number, string> };

/**
 * Puts □ where no loaded typeface has a character: react-pdf would draw some other letter, without a
 * word.
 */
export function coverText(text: string): Covered {
  const missing = new Map<number, string>();
  if (isPlain(text)) return { text, missing };
  const order = typefacesFor(text);
  const mirrors = mayMirror(text);
  const isDrawn = (grapheme: string) =>
    drawsNothing.test(grapheme) ||
    ((!mirrors || !mirrored.test(grapheme) || pairs.includes(grapheme)) && isInFonts(grapheme));
  const isInFonts = (grapheme: string) =>
    canDraw(grapheme) || order.some((typeface) => loadedFamily(typeface, grapheme) !== undefined);
  let covered = '';
  for (const grapheme of graphemesOf(text)) {
    const drawn = formsOf(grapheme).find((form) => form !== '' && isDrawn(form));
    if (drawn === undefined) missing.set(covered.length, grapheme);
    covered += drawn ?? missingMark;
  }
  return { text: covered, missing };
}

/** The characters of texts that no loaded typeface can draw, so that the person can be told. */
export const missingIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...coverText(text).missing.values()])),
];

/** A line break, and the marks that set off a text of another direction. */
const drawsNothing = /^[\n\u2068\u2069]$/;

const mirrored = /\p{Bidi_Mirrored}/u;

/**
 * Signs that are turned round between letters that run from right to left. react-pdf does not look
 * whether the font has the other one; the paper's own typeface has both of these.
 */
const pairs = '()[]{}<>«»‹›≤≥';

/** Turns the signs of a text round, as they are between letters that run from right to left. */
export const mirror = (text: string): string =>
  text.replace(/[()[\]{}<>«»‹›≤≥]/g, (sign) => pairs.charAt(pairs.indexOf(sign) ^ 1));

/** Ways to write a grapheme; the first that a font can draw prints. */
const formsOf = (grapheme: string) =>
  grapheme.length === 1 ? [grapheme] : [grapheme, plainEmoji(grapheme), grapheme.normalize('NFD')];

/**
 * An emoji without its skin tones and without the sign that asks for colour: the paper is black
 * and white, and where the typeface has no such glyph this one says the same.
 */
export const plainEmoji = (text: string) => text.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
