import conditions from './en/conditions.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

const { when, ...joining } = conditions;

/** A named condition, or a word that joins several. */
export type ConditionKey = keyof typeof when | keyof typeof joining;

const clauses: Record<Language, Record<ConditionKey, string>> = { en: { ...when, ...joining } };

/** Speaks the conditions of the content in plain words, each a clause without a full stop. */
export const sayConditions = (language: Language): Speaker<ConditionKey> =>
  sayFrom(clauses[language], language);
