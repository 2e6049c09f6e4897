import { namesTest } from '../words/record-words';
import type { Caution, Offer } from './record';
import { longestQuote } from './record';
import type { Finding } from './record-findings';

type Around = { leads: boolean; source: string | null; others: readonly Finding[] };

/** Makes an offer of a finding, with its quote. */
export function offerOf(finding: Finding, { leads, source, others }: Around): Offer {
  const { field, value, unit, specimen, date } = finding;
  return {
    field,
    value,
    leads,
    words: quoteOf(finding),
    also: [],
    where: unit.where,
    specimen,
    date,
    source,
    caution: cautionOf(finding, others),
  };
}

function cautionOf(
  { field, value, unit, isDoubted }: Finding,
  others: readonly Finding[],
): Caution | null {
  if (value === 'low') return 'low';
  if (field === 'priorLines') return 'please-check';
  if (others.some((other) => String(other.value) !== String(value))) return 'other-sample';
  if (
    /\bfrom the (?:pathology )?report\b|\bsent with\b|\b(?:outside|requisition|indication)\b/i.test(
      unit.heading,
    )
  )
    return 'second-hand';
  return isDoubted ? 'please-check' : null;
}

const marks: Partial<Record<Finding['field'], RegExp>> = {
  er: /\b(?:ER|estrogen|oestrogen)\b/i,
  pr: /\b(?:PR|PgR|progesterone)\b/i,
  her2: /\bHER-?2/i,
  pdl1: /\b(?:PD-?L1|CPS|combined positive)\b/i,
  cps: /\b(?:CPS|combined positive)\b/i,
  subtype: /\b(?:triple|TNBC|hormone)\b/i,
  priorLines: /\b(?:line|naive|lines|1L|2L)\b/i,
};

/** Cuts a long unit to what is around the test that a finding is about. */
function quoteOf({ field, unit: { words } }: Finding): string {
  if (words.length <= longestQuote) return words;
  const at = Math.max(0, words.search(marks[field] ?? namesTest));
  const start = at < 20 ? 0 : words.lastIndexOf(' ', at - 10) + 1;
  const cut = words.slice(start, start + longestQuote);
  return start + longestQuote >= words.length ? cut : cut.slice(0, cut.lastIndexOf(' '));
}
