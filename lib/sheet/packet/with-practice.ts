import type { Answers } from '../../answers/answers';
import { type Practice, siteLanguages } from '../../answers/practice';

/** Adds the practice's name, numbers and language where the person's own row has none. */
export function withPractice(answers: Answers, practice: Practice): Answers {
  const { name, dayPhone, nightPhone } = practice;
  const [language] = siteLanguages(practice);
  const own = { language, clinic: name, dayPhone, nightPhone };
  const given = Object.entries(own).filter(([, text]) => text !== undefined);
  return { ...Object.fromEntries(given), ...answers };
}

/**
 * Adds the numbers of the practice whose site it is to what a person typed. Who names another clinic
 * must not call this one.
 */
export const withSite = (answers: Answers, practice: Practice): Answers =>
  isElsewhere(answers, practice) ? answers : withPractice(answers, practice);

/** The logo of the practice, unless the answers name another clinic. */
export const logoFor = (answers: Answers, practice: Practice): string | undefined =>
  isElsewhere(answers, practice) ? undefined : practice.logo;

const isElsewhere = ({ clinic }: Answers, { name = '' }: Practice) =>
  clinic !== undefined && !sameText(clinic, name);

const sameText = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
