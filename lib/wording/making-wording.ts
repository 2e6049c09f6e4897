import card from './en/card.json' with { type: 'json' };
import glossary from './en/glossary.json' with { type: 'json' };
import making from './en/making.json' with { type: 'json' };
import screen from './en/screen.json' with { type: 'json' };
import { inVoice } from './voice';
import { type Language, type Speaker, sayFrom } from './wording';

const en = { ...screen, ...card, ...glossary, ...making };

/** Key of a sentence on the pages on which the sheet is checked and made. */
export type MakingKey = keyof typeof en;

/** Says the words of those pages, and all that the questions say. */
export type SayMaking = Speaker<MakingKey>;

const wordings: Record<Language, Record<MakingKey, string>> = { en };

/** Returns whether those pages have a wording under this key: only some have variants. */
export const hasMakingWording = (key: string): key is MakingKey => Object.hasOwn(en, key);

/** Speaks where the sheet is checked and made. Loads after the first question is on the screen. */
export const sayMaking = (language: Language): SayMaking => sayFrom(wordings[language], language);

/** Returns the speaker of those pages for whoever fills in the form, as `voiceFor` does. */
export const makingVoiceFor = (filledInBy: string, language: Language): SayMaking =>
  inVoice(filledInBy, sayMaking(language), hasMakingWording);
