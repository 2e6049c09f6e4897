import screen from './en/screen.json' with { type: 'json' };
import sheet from './en/sheet.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence on the pages around the form. */
export type SiteKey = keyof typeof site | keyof typeof screen | keyof typeof sheet;

const words: Record<Language, Record<SiteKey, string>> = { en: { ...sheet, ...screen, ...site } };

/**
 * Speaks on the pages around the form. Those are made when the site is built, and no browser loads
 * these words as script: not for client components.
 */
export const sayOnSite = (language: Language): Speaker<SiteKey> =>
  sayFrom(words[language], language);
