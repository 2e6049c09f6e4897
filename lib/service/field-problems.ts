import type { Problem } from '../answers/answers';
import { fields } from '../answers/fields';
import type { FieldProblem } from './refusal';

/** More than these nobody reads. */
export const mostProblems = 50;

/**
 * Problems by field as an answer may hold them: a field that is none is not named, since whoever
 * wrote it may have put a name there.
 * @param at where the answers stand in the request, as a JSON pointer (RFC 6901)
 */
export function fieldProblems(problems: readonly Problem[], at: string): FieldProblem[] {
  const found = problems.map(({ field, message }) => {
    const [name = '', ...rest] = field.split('.');
    const path = Object.hasOwn(fields, name) ? `/${[name, ...rest].join('/')}` : '';
    return { pointer: `#${at}${path}`, detail: message };
  });
  return [...new Map(found.map((one) => [`${one.pointer} ${one.detail}`, one])).values()];
}
