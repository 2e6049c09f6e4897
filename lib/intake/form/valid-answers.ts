import { type Answers, parseAnswers } from '../../answers/answers';
import { readJourney } from './journey';
import type { FormValues } from './read-form';

/** Returns the answers of the form, without fields that are not valid yet. */
export function validAnswers(values: FormValues): Answers {
  const raw = readJourney(values);
  const parsed = parseAnswers(raw);
  if (parsed.ok) return parsed.answers;
  const faulty = new Set(parsed.problems.map(({ field }) => field.split('.')[0]));
  const rest = parseAnswers(
    Object.fromEntries(Object.entries(raw).filter(([field]) => !faulty.has(field))),
  );
  return rest.ok ? rest.answers : {};
}
