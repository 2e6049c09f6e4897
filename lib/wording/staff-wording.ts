import en from './en/sheet.json' with { type: 'json' };
import staff from './en/staff.json' with { type: 'json' };
import { type Language, type Say, sayFrom } from './wording';

// Wordings for clinic staff and the command line only: the patient's page does not load them.

export type StaffKey = keyof typeof staff | keyof typeof en;
export type SayToStaff = Say<StaffKey>;

const words: Record<Language, Record<StaffKey, string>> = { en: { ...en, ...staff } };

/** Returns the `Say` for clinic staff and the command line. */
export const sayToStaff = (language: Language): SayToStaff => sayFrom(words[language], language);
