import card from './en/card.json' with { type: 'json' };
import glossary from './en/glossary.json' with { type: 'json' };
import screen from './en/screen.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence on the patient's page, which names signs and explains words as the paper does. */
export type ScreenKey = keyof typeof screen | keyof typeof card | keyof typeof glossary;

/** Says the words of the patient's page. */
export type SayOnScreen = Speaker<ScreenKey>;

const wordings: Record<Language, Record<ScreenKey, string>> = {
  en: { ...screen, ...card, ...glossary },
};

/** Returns whether the page has a wording under this key: only some have variants. */
export const hasScreenWording = (key: string): key is ScreenKey => Object.hasOwn(wordings.en, key);

/** Speaks the words of the patient's page, which loads none of the paper's at first. */
export const sayOnScreen = (language: Language): SayOnScreen =>
  sayFrom(wordings[language], language);
