import en from './en/sheet.json' with { type: 'json' };
import staff from './en/staff.json' with { type: 'json' };
import { type Language, type Say, sayFrom } from './wording';

// What only a clinic, or whoever types commands, gets to read: the patient's page does not load it.

export type StaffKey = keyof typeof staff | keyof typeof en;
export type SayToStaff = Say<StaffKey>;

const words: Record<Language, Record<StaffKey, string>> = { en: { ...en, ...staff } };

/** Speaks to a clinic, at its desk or on the command line. */
export const sayToStaff = (language: Language): SayToStaff => sayFrom(words[language], language);
