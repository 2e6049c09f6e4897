import card from './en/card.json' with { type: 'json' };
import glossary from './en/glossary.json' with { type: 'json' };
import making from './en/making.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import screen from './en/screen.json' with { type: 'json' };
import sheet from './en/sheet.json' with { type: 'json' };
import staff from './en/staff.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

const en = { ...sheet, ...card, ...glossary, ...screen, ...making, ...problems, ...staff };

/** Key of a sentence for a clinic, or for whoever types commands. */
export type StaffKey = keyof typeof en;
export type SayToStaff = Speaker<StaffKey>;

const words: Record<Language, Record<StaffKey, string>> = { en };

/** Speaks to a clinic, at its desk or on the command line. The patient's page loads none of it. */
export const sayToStaff = (language: Language): SayToStaff => sayFrom(words[language], language);
