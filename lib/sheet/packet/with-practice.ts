import type { Answers } from '../../answers/answers';
import type { Practice } from '../../answers/practice';

/** Adds the practice's name and numbers where the person's own row has none. */
export function withPractice(answers: Answers, { name, dayPhone, nightPhone }: Practice): Answers {
  const own = { clinic: name, dayPhone, nightPhone };
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
