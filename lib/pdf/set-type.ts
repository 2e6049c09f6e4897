import { Font } from '@react-pdf/renderer';
import type { Sheet } from '../sheet';
import { coverSheet, plainEmoji, stringsOf } from './coverage';
import { loadExtraFonts } from './extra-fonts';
import { type FontSources, loadFonts } from './fonts';
import { breakableParts } from './line-breaks';

/**
 * Makes a sheet ready to be laid out: loads the fonts that its texts need, and puts □ where no
 * font has a character. Until this is done no template may be rendered.
 * @throws if the paper's own typeface cannot be loaded
 */
export async function setType(
  sheet: Sheet,
  sources: FontSources,
): Promise<{ sheet: Sheet; missing: string[] }> {
  await loadFonts(sources);
  Font.registerHyphenationCallback(breakableParts);
  const texts = stringsOf(sheet);
  await loadExtraFonts([...texts, ...texts.map(plainEmoji)], sources);
  return coverSheet(sheet);
}
