import { Font } from '@react-pdf/renderer';
import { coverContent, plainEmoji, stringsOf } from './coverage';
import { loadExtraFonts } from './extra-fonts';
import { type FontSources, loadFonts } from './fonts';
import { breakableParts } from './line-breaks';

/**
 * Makes a sheet, or other plain JSON, ready to be laid out: loads the fonts that its texts need, and
 * puts □ where no font has a character. Until this is done no template may be rendered.
 * @throws if the paper's own typeface cannot be loaded
 */
export async function prepareText<Content extends object>(
  content: Content,
  sources: FontSources,
): Promise<{ covered: Content; missing: string[] }> {
  Font.registerHyphenationCallback(breakableParts);
  await loadTypefaces(stringsOf(content), sources);
  return coverContent(content);
}

/** Loads the fonts in which these texts are set. */
export async function loadTypefaces(texts: readonly string[], sources: FontSources): Promise<void> {
  await loadFonts(sources);
  await loadExtraFonts([...texts, ...texts.map(plainEmoji)], sources);
}
