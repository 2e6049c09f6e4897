import en from './en/sheet.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import { type Language, type Say, sayFrom } from './wording';

// What stands on pages that are made when the site is built: no browser loads these words as script.

export type SiteKey = keyof typeof site | keyof typeof en;

const words: Record<Language, Record<SiteKey, string>> = { en: { ...en, ...site } };

/** Speaks on the pages around the form. Not for client components. */
export const sayOnSite = (language: Language): Say<SiteKey> => sayFrom(words[language], language);
