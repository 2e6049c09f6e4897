import type { Sheet } from '../sheet';
import { graphemesOf } from '../text';

/** Stands for a character that the typeface cannot draw. */
export const missingMark = '□';

/**
 * react-pdf draws a character that a font lacks as some other letter, without a word. So each one
 * is replaced by □ before anything is laid out, and named so that the person can be told.
 * @param canDraw whether the typeface has a glyph for every character of a grapheme
 */
export function coverSheet(
  sheet: Sheet,
  canDraw: (grapheme: string) => boolean,
): { sheet: Sheet; missing: string[] } {
  const missing = new Set<string>();
  const cover = (text: string) =>
    graphemesOf(text)
      .map((grapheme) => {
        if (grapheme === '\n' || canDraw(grapheme)) return grapheme;
        missing.add(grapheme);
        return missingMark;
      })
      .join('');
  const covered = JSON.parse(JSON.stringify(sheet), (_key, value) =>
    typeof value === 'string' ? cover(value) : value,
  );
  return { sheet: covered, missing: [...missing] };
}
