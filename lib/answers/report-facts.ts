import { type Answers, parseAnswers } from './answers';
import { factFields } from './fields';

type FactField = (typeof factFields)[number];

/**
 * A fact that a person took from a report of theirs. `date` is the day of the result in ISO 8601, as
 * exact as the report is: `2026-02-09`, `2023-02` or `2019`; null where it has none.
 */
export type ReportFact = {
  field: FactField;
  value: NonNullable<Answers[FactField]>;
  date: string | null;
};

/**
 * Returns what of these facts the answers still say: whoever changes an answer takes it off the report.
 * Of a list those items are left that are still in it.
 */
export function stillReported(facts: readonly ReportFact[], answers: Answers): ReportFact[] {
  return facts.flatMap((fact) => {
    const { value } = fact;
    const given = answers[fact.field];
    if (!Array.isArray(value)) return given === value ? fact : [];
    if (!Array.isArray(given)) return [];
    if (value.length === 0) return given.length === 0 ? fact : [];
    const kept = value.filter((item) => (given as readonly string[]).includes(item));
    return kept.length > 0 ? { ...fact, value: kept as ReportFact['value'] } : [];
  });
}

/** Adds a fact that is taken: a list may hold facts of several reports, another field those of one. */
export function withReported(facts: readonly ReportFact[], fact: ReportFact): ReportFact[] {
  const others = facts.filter(({ field }) => field !== fact.field || Array.isArray(fact.value));
  return [...others, fact];
}

/** Takes back what was taken for a field: it is as it was before. */
export const withoutReported = (
  facts: readonly ReportFact[],
  before: readonly ReportFact[],
  field: ReportFact['field'],
): ReportFact[] => [
  ...facts.filter((one) => one.field !== field),
  ...before.filter((one) => one.field === field),
];

/** Most facts that a file may hold: several of a list, one of another field. */
const mostFacts = 50;

/**
 * Parses untrusted facts of a report. Never throws.
 * @returns null where one of them is none
 */
export function parseReportFacts(raw: unknown): ReportFact[] | null {
  if (!Array.isArray(raw) || raw.length > mostFacts) return null;
  const facts = raw.map(parseFact);
  return facts.every((fact) => fact !== null) ? facts : null;
}

const anyDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function parseFact(raw: unknown): ReportFact | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { field, value, date, ...others } = raw as Record<string, unknown>;
  const named = factFields.find((one) => one === field);
  if (!named || Object.keys(others).length > 0) return null;
  if (date !== null && !(typeof date === 'string' && anyDate.test(date))) return null;
  const parsed = parseAnswers({ [named]: value });
  const answer = parsed.ok ? parsed.answers[named] : undefined;
  return answer === undefined ? null : { field: named, value: answer, date };
}
