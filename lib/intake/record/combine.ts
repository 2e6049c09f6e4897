import type { FactField } from '../facts/findings';
import { combineMarkers } from './combine-markers';
import { combineType } from './combine-type';
import { her2BySample } from './her2-by-sample';
import { offersOf, type Ranked, rank, sameValue } from './ranking';
import type { FactValue, Offer } from './record';
import type { Finding } from './record-findings';

/** Combines what the units of a document state into offers, a leading one at most for each field. */
export function combine(found: readonly Finding[], source: string | null): Offer[] {
  const findings = her2BySample(found);
  const of = (field: FactField) => findings.filter((one) => one.field === field);
  const receptors = {
    er: rank(of('er')),
    pr: rank(of('pr')),
    her2: rank(of('her2')),
  };
  const pdl1 = rank(of('pdl1'));
  const cps = of('cps').filter(
    ({ unit, value }) =>
      pdl1.lead?.unit === unit ||
      (pdl1.same.some((one) => one.unit === unit) && typeof value === 'number'),
  );
  const offers = [
    ...combineType(of('subtype'), receptors, source),
    ...offersOf(receptors.er, source),
    ...offersOf(receptors.pr, source),
    ...offersOf(receptors.her2, source),
    ...offersOf(pdl1, source),
    ...offersOf(rank(cps), source),
    ...combineMarkers(findings, source),
    ...offersOf(highest(of('priorLines')), source),
    ...offersOf(together(of('immunotherapy')), source),
  ];
  return offers;
}

const counts = ['none', 'one', 'two-or-more'];

/** Lines of treatment only grow: the highest that a text counts is the number now. */
function highest(findings: readonly Finding[]): Ranked {
  const current = findings.filter(
    ({ isOlder, value }) => !isOlder && counts.includes(String(value)),
  );
  const [lead, ...same] = [...current].sort(
    (a, b) => counts.indexOf(String(b.value)) - counts.indexOf(String(a.value)),
  );
  return {
    lead: lead ? { ...lead, isDoubted: true } : null,
    isAtOdds: false,
    same: same.filter(({ value }) => sameValue(value, lead?.value)),
    others: [],
  };
}

/** Immunotherapy around surgery and for the spread are two facts; "not sure" is none beside them. */
function together(findings: readonly Finding[]): Ranked {
  const current = findings.filter(({ isOlder }) => !isOlder);
  const known = current.filter(
    ({ value }) => Array.isArray(value) && !value.some((one) => one === 'not-sure'),
  );
  const [lead] = known;
  const value = [...new Set(known.flatMap((one) => [one.value].flat()))] as FactValue;
  return {
    lead: lead ? { ...lead, value } : null,
    isAtOdds: false,
    same: known.slice(1),
    others: [],
  };
}
