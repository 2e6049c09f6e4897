import card from './en/card.json' with { type: 'json' };
import glossary from './en/glossary.json' with { type: 'json' };
import sheet from './en/sheet.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence on the symptom card, or of a sign. */
export type CardKey = keyof typeof card;

/** Key of a sentence that prints: on the sheet, the symptom card or a packet's cover. */
export type WordingKey = keyof typeof sheet | CardKey | keyof typeof glossary;

/** Says the words of the paper. */
export type Say = Speaker<WordingKey>;

const wordings: Record<Language, Record<WordingKey, string>> = {
  en: { ...sheet, ...card, ...glossary },
};

/** Returns whether a key has a wording: some values of an answer print no words. */
export const hasWording = (key: string): key is WordingKey => Object.hasOwn(wordings.en, key);

/** Speaks the words of the paper. */
export const sayIn = (language: Language): Say => sayFrom(wordings[language], language);
