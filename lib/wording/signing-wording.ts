import signing from './en/signing.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence about a signature that cannot be. */
export type SigningKey = keyof typeof signing;

const words: Record<Language, Record<SigningKey, string>> = { en: signing };

/** Speaks to whoever signs a part of the content, or looks after the signatures. */
export const saySigning = (language: Language): Speaker<SigningKey> =>
  sayFrom(words[language], language);
