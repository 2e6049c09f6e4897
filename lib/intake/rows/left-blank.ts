import { allowedIn, type ParsedAnswers, parseAnswers } from '../../answers/answers';
import type { Field } from '../../answers/fields';
import { sayProblemIn } from '../../wording/problem-wording';
import type { Column } from '../words/column-names';
import { leftBlank, type RowNote, type RowProblem, refused } from './row-notes';
import type { RowPart } from './row-part';

/**
 * Columns whose cells a sheet cannot do without: a name to hand it over by, words that may be a sign
 * of an emergency, and the words of the person.
 */
const needed: readonly (Column | undefined)[] = [
  ...(['name', 'firstName', 'middleName', 'lastName'] as const),
  ...(['symptoms', 'needs', 'goal', 'ownQuestions'] as const),
];

/** Returns why no sheet can be made of a row, as far as its cells tell. */
export const problemsOf = (parts: readonly RowPart[]): RowProblem[] =>
  parts.flatMap(({ column, problems = [], notRead = [] }) =>
    needed.includes(column) ? [...problems, ...notRead] : problems,
  );

/** Notes the cells that were not understood, and that the sheet leaves blank. */
export const blankNotes = (parts: readonly RowPart[]): RowNote[] =>
  parts.flatMap(({ column, notRead = [] }) =>
    needed.includes(column) ? [] : notRead.map(leftBlank),
  );

/** Parsed answers; `blank` notes what they lack, since Answers cannot hold it. */
export type RowAnswers =
  | { ok: true; answers: Extract<ParsedAnswers, { ok: true }>['answers']; blank: RowNote[] }
  | { ok: false; problems: RowProblem[] };

/**
 * Parses the answers of a row. What Answers cannot hold is left out and noted, such as a text that is
 * too long, unless a sheet cannot do without it.
 * @param headerOf returns the header of the column that a field came from
 */
export function answersOfRow(
  raw: Record<string, unknown>,
  headerOf: (field: Field) => string,
): RowAnswers {
  const parsed = parseAnswers(raw);
  if (parsed.ok) return { ...parsed, blank: [] };
  const fields = [...new Set(parsed.problems.map(({ field }) => field.split('.')[0] as Field))];
  const problems = fields.map((field) =>
    refused(headerOf(field), allowedIn(field, sayProblemIn('en'))),
  );
  const rest = Object.entries(raw).filter(([field]) => !fields.some((one) => one === field));
  const again = parseAnswers(Object.fromEntries(rest));
  if (!again.ok || fields.some((field) => needed.includes(field))) return { ok: false, problems };
  return { ...again, blank: problems.map(leftBlank) };
}
