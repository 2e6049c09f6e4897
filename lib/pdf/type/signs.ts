import { graphemesOf } from '../../wording/text';
import { canDraw, fontFamily } from './fonts';
import { type Typeface, typefacesFor } from './typefaces';

/** A character as a reader counts them, and the family that draws it. */
export type Sign = { grapheme: string; family: string };

/** The family with which a typeface draws a grapheme; undefined if it does not. */
export type Has = (typeface: Typeface, grapheme: string) => string | undefined;

/** Text that the paper's own typeface is known to have. */
export const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\u00b0\u00b7\u00c0-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026\u2212\n]*$/.test(text);

/**
 * A word is set in one typeface: the first in order that has every grapheme of it. Only where none
 * has, it is split, at the point up to which some typeface goes on longest; that is where its
 * script changes. What no typeface has stays with the paper's own.
 */
export function signsOf(text: string, has: Has): Sign[] {
  const order = typefacesFor(text);
  return text.split(/( +)/).flatMap((word) => {
    const graphemes = graphemesOf(word);
    const signs: Sign[] = [];
    while (signs.length < graphemes.length) {
      for (const family of longestStart(graphemes, signs.length, order, has)) {
        signs.push({ grapheme: graphemes[signs.length] ?? '', family });
      }
    }
    return signs;
  });
}

/** The families of the graphemes from `from` on, in the typeface that goes on longest. */
function longestStart(
  graphemes: readonly string[],
  from: number,
  order: readonly Typeface[],
  has: Has,
): string[] {
  const start = (familyOf: (grapheme: string) => string | undefined) => {
    const families: string[] = [];
    for (let at = from; at < graphemes.length; at += 1) {
      const family = familyOf(graphemes[at] ?? '');
      if (family === undefined) break;
      families.push(family);
    }
    return families;
  };
  let longest = start((grapheme) => (canDraw(grapheme) ? fontFamily : undefined));
  for (const typeface of order) {
    if (from + longest.length === graphemes.length) break;
    const other = start((grapheme) => has(typeface, grapheme));
    if (other.length > longest.length) longest = other;
  }
  return longest.length > 0 ? longest : [fontFamily];
}
