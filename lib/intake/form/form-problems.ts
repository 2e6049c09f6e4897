import { parseAnswers } from '../../answers/answers';

/** A CPS is a number from 0 to this. */
const mostCps = 100;

/**
 * Finds what is wrong in the form: all that `parseAnswers` refuses, and what can be told while the
 * person is there to mend it, a number that no CPS can be and a visit that is over.
 * @param raw raw answers, as `readJourney` returns them
 * @param today ISO date
 * @returns the field of each problem, as `Problem` has it
 */
export function formProblems(raw: Record<string, unknown>, today: string): { field: string }[] {
  const parsed = parseAnswers(raw);
  const found = new Set(parsed.ok ? [] : parsed.problems.map(({ field }) => field));
  const { cps, visitDate } = raw;
  if (typeof cps === 'number' && (cps < 0 || cps > mostCps)) found.add('cps');
  if (typeof visitDate === 'string' && visitDate < today) found.add('visitDate');
  return [...found].map((field) => ({ field }));
}
