import en from './en/sheet.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import { type Language, type Say, sayFrom } from './wording';

// Wordings of pages that are rendered at build time: no browser loads them as script.

export type SiteKey = keyof typeof site | keyof typeof en;

const words: Record<Language, Record<SiteKey, string>> = { en: { ...en, ...site } };

/** Returns the `Say` for the pages around the form. Not for client components. */
export const sayOnSite = (language: Language): Say<SiteKey> => sayFrom(words[language], language);
