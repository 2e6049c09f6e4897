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
export function withSite(answers: Answers, practice: Practice): Answers {
  const { clinic } = answers;
  const isElsewhere = clinic !== undefined && !sameText(clinic, practice.name ?? '');
  return isElsewhere ? answers : withPractice(answers, practice);
}

const sameText = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
