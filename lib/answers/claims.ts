import type { Answers } from './answers';
import type { Claim, Field } from './fields';

/** Splits a claim into its field and its value (null: any value). */
export function partsOf(claim: Claim): { field: Field; value: string | null } {
  const dot = claim.indexOf('.');
  if (dot < 0) return { field: claim as Field, value: null };
  return { field: claim.slice(0, dot) as Field, value: claim.slice(dot + 1) };
}

/** Whether the answers include what is claimed. */
export function holdsClaim(answers: Answers, claim: Claim): boolean {
  const { field, value } = partsOf(claim);
  const given: unknown = answers[field];
  if (value === null) return given !== undefined;
  return Array.isArray(given) ? given.includes(value) : given === value;
}

/** Removes what is claimed: one value from a list, otherwise the whole field. */
export function without(claims: Iterable<Claim>, given: Answers): Answers {
  const left: Record<string, unknown> = { ...given };
  for (const claim of claims) {
    const { field, value } = partsOf(claim);
    const now = left[field];
    const rest = Array.isArray(now) ? now.filter((item) => item !== value) : [];
    // An empty list means "none", so a list that lost all its values goes too.
    if (rest.length > 0) left[field] = rest;
    else delete left[field];
  }
  return left as Answers;
}
