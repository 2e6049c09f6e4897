import { missingIn, plainEmoji, stringsOf } from './coverage';
import { loadExtraFonts } from './extra-fonts';
import { fontStore } from './font-store';
import { type FontSources, loadFonts } from './fonts';
import { breakableParts } from './line-breaks';

/**
 * Loads the fonts that the texts of a sheet, or of other plain JSON, need. Until this is done no
 * template may be rendered.
 * @returns the characters that print as □, since no font has them
 * @throws if the paper's own typeface cannot be loaded
 */
export async function prepareText(content: object, sources: FontSources): Promise<string[]> {
  fontStore.registerHyphenationCallback(breakableParts);
  const texts = stringsOf(content);
  await loadTypefaces(texts, sources);
  return missingIn(texts);
}

/** Loads the fonts in which these texts are set. */
export async function loadTypefaces(texts: readonly string[], sources: FontSources): Promise<void> {
  await loadFonts(sources);
  await loadExtraFonts([...texts, ...texts.map(plainEmoji)], sources);
}
