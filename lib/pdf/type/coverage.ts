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

/**
 * react-pdf draws a character that a font lacks as some other letter, without a word. So each one
 * is replaced by □ before anything is laid out, and named so that the person can be told.
 */
export function coverContent<Content extends object>(
  content: Content,
): { covered: Content; missing: string[] } {
  const missing = new Set<string>();
  const covered = JSON.parse(JSON.stringify(content), (_key, value) =>
    typeof value === 'string' ? coverText(value, missing) : value,
  );
  return { covered, missing: [...missing] };
}

/** The text with □ for what no loaded typeface can draw, which is added to `missing`. */
export function coverText(text: string, missing: Set<string>): string {
  if (isPlain(text)) return text;
  const order = typefacesFor(text);
  const mirrors = mayMirror(text);
  const isDrawn = (grapheme: string) =>
    grapheme === '\n' ||
    ((!mirrors || !mirrored.test(grapheme) || pairs.includes(grapheme)) && isInFonts(grapheme));
  const isInFonts = (grapheme: string) =>
    canDraw(grapheme) || order.some((typeface) => loadedFamily(typeface, grapheme) !== undefined);
  return graphemesOf(text)
    .map((grapheme) => {
      const drawn = formsOf(grapheme).find((form) => form !== '' && isDrawn(form));
      if (drawn === undefined) missing.add(grapheme);
      return drawn ?? missingMark;
    })
    .join('');
}

const mirrored = /\p{Bidi_Mirrored}/u;

/**
 * Signs that are turned round between letters that run from right to left. react-pdf does not look
 * whether the font has the other one; the paper's own typeface has both of these.
 */
const pairs = '()[]{}<>«»‹›≤≥';

/** Ways to write a grapheme; the first that a font can draw prints. */
const formsOf = (grapheme: string) =>
  grapheme.length === 1 ? [grapheme] : [grapheme, plainEmoji(grapheme), grapheme.normalize('NFD')];

/**
 * An emoji without its skin tones and without the sign that asks for colour: the paper is black
 * and white, and where the typeface has no such glyph this one says the same.
 */
export const plainEmoji = (text: string) => text.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
