import type { FactField } from '../facts/findings';
import { offerOf } from './offers';
import type { FactValue, Offer } from './record';
import { compareDates } from './record-dates';
import type { Finding } from './record-findings';

/** The findings of a field, sorted: `lead` is null where nothing certain comes first. */
export type Ranked = {
  lead: Finding | null;
  isAtOdds: boolean;
  same: Finding[];
  others: Finding[];
};

/** Lists the offers of a field: the leading one, then those beside it, the newest first. */
export function offersOf({ lead, isAtOdds, same, others }: Ranked, source: string | null): Offer[] {
  const offers: Offer[] = [];
  const [first] = others;
  if (lead) {
    const leading = offerOf(lead, { leads: true, source, others });
    offers.push({ ...leading, also: same.map(({ unit }) => unit.words).slice(0, 3) });
  } else if (isAtOdds && first) {
    const open = { ...first, value: notSure(first.field) };
    if (open.value !== null)
      offers.push({
        ...offerOf({ ...first, value: open.value }, { leads: true, source, others: [] }),
        caution: 'conflict',
      });
  }
  for (const other of unique(others))
    offers.push({
      ...offerOf(other, { leads: false, source, others: [] }),
      caution: isAtOdds ? 'conflict' : 'other-sample',
    });
  return offers;
}

const notSure = (field: FactField): FactValue | null =>
  field === 'cps' || field === 'markers' || field === 'immunotherapy' ? null : 'not-sure';

/** Sorts the findings of a field: those of the newest sample lead, if they agree. */
export function rank(findings: readonly Finding[]): Ranked {
  const current = findings.filter(({ isOlder }) => !isOlder);
  const older = findings.filter(({ isOlder }) => isOlder);
  const dated = current.filter(({ isUndated }) => !isUndated);
  const newest = newestDay(dated.length > 0 ? dated : current);
  const isNewest = ({ date, isUndated }: Finding) =>
    isUndated || date === null || newest === null || compareDates(date, newest) === 0;
  const all = current.filter(isNewest).sort(nearerFirst);
  // What a requisition says gives way to what the laboratory or the team does.
  const said = all.filter(({ rank: of }) => of < 2);
  const top = withoutVaguer(said.length > 0 ? said : all);
  const rest = byDate([...current.filter((one) => !isNewest(one)), ...older]);
  const [lead] = top;
  if (!lead) return { lead: null, isAtOdds: false, same: [], others: rest };
  const isAgreed = top.every(({ value }) => sameValue(value, lead.value));
  if (!isAgreed) return { lead: null, isAtOdds: true, same: [], others: [...top, ...rest] };
  return { lead, isAtOdds: false, same: top.slice(1), others: rest };
}

const newestDay = (findings: readonly Finding[]) =>
  findings.reduce<string | null>(
    (day, { date }) =>
      date !== null && (day === null || compareDates(date, day) > 0) ? date : day,
    null,
  );

const nearerFirst = (a: Finding, b: Finding) =>
  a.rank - b.rank ||
  Number(a.isUndated) - Number(b.isUndated) ||
  Number(b.unit.isRow) - Number(a.unit.isRow);

export const sameValue = (one: unknown, other: unknown): boolean => String(one) === String(other);

/** Drops findings that say less than another of the same sample: "negative" beside "1+". */
function withoutVaguer(top: readonly Finding[]): Finding[] {
  return top.filter((one) => !top.some((other) => other !== one && saysLess(one, other)));
}

function saysLess({ field, value, unit }: Finding, other: Finding): boolean {
  if (sameValue(value, other.value)) return false;
  const isBare = !/\d/.test(unit.text.replace(/HER-?2|HR2/gi, ''));
  if (field === 'pdl1')
    return (
      value === 'not-tested' ||
      (value === 'waiting' && other.value !== 'not-tested') ||
      (value === 'result-unknown' && other.value !== 'waiting' && other.value !== 'not-tested')
    );
  if (field === 'her2')
    return (
      (value === 'negative' && other.value === 'low' && isBare) ||
      (value === 'not-sure' && /\bnot (?:performed|done|tested)\b/i.test(unit.text))
    );
  if (field === 'er') return value === 'positive' && other.value === 'low' && isBare;
  return false;
}

export const byDate = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

/** Drops what says the same of the same sample at the same time. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ value, date, specimen }) => {
    const key = `${value} ${date} ${specimen}`;
    return !seen.has(key) && seen.add(key);
  });
}
