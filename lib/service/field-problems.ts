import type { Problem } from '../answers/answers';
import { fields } from '../answers/fields';
import type { FieldProblem } from './refusal';

/** Lists at most this many problems: nobody reads more. */
export const mostProblems = 50;

/**
 * Converts problems for a response. Does not name an unknown field, since somebody may have typed a
 * patient's name there.
 * @param at JSON pointer of the answers in the request (RFC 6901)
 */
export function fieldProblems(problems: readonly Problem[], at: string): FieldProblem[] {
  const found = problems.map(({ field, message }) => {
    const [name = '', ...rest] = field.split('.');
    const path = Object.hasOwn(fields, name) ? `/${[name, ...rest].join('/')}` : '';
    return { pointer: `#${at}${path}`, detail: message };
  });
  return [...new Map(found.map((one) => [`${one.pointer} ${one.detail}`, one])).values()];
}
