import type { Answers } from './answers';
import type { Claim, Field } from './fields';

/** The field that a claim is about, and the value that it claims (null: any). */
export function partsOf(claim: Claim): { field: Field; value: string | null } {
  const dot = claim.indexOf('.');
  if (dot < 0) return { field: claim as Field, value: null };
  return { field: claim.slice(0, dot) as Field, value: claim.slice(dot + 1) };
}

/** Whether the answers hold what is claimed. */
export function stands(claim: Claim, answers: Answers): boolean {
  const { field, value } = partsOf(claim);
  const given: unknown = answers[field];
  if (value === null) return given !== undefined;
  return Array.isArray(given) ? given.includes(value) : given === value;
}

/** The answers without what is claimed: a value out of a list, else the whole field. */
export function without(claims: Iterable<Claim>, given: Answers): Answers {
  const left: Record<string, unknown> = { ...given };
  for (const claim of claims) {
    const { field, value } = partsOf(claim);
    const now = left[field];
    const rest = Array.isArray(now) ? now.filter((item) => item !== value) : [];
    // An empty list would say "none"; a list that lost all its values says nothing.
    if (rest.length > 0) left[field] = rest;
    else delete left[field];
  }
  return left as Answers;
}
