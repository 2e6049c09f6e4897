import { byDate, offersOf, type Ranked, sameValue } from './ranking';
import { typeOf } from './receptor-type';
import type { Offer } from './record';
import { compareDates } from './record-dates';
import type { Finding } from './record-findings';

type Of = { er: Ranked; pr: Ranked; her2: Ranked };

/**
 * Combines the type as it is named with the one that the receptors of the newest sample give: never
 * of two samples together. Where they differ, neither leads.
 */
export function combineType(named: readonly Finding[], of: Of, source: string | null): Offer[] {
  const derived = derivedTypes(of);
  const newest = newestOf(Object.values(of).flatMap(({ lead, others }) => [lead, ...others]));
  const fresh = (one: Finding) =>
    newest === null || one.date === null || compareDates(one.date, newest) >= 0;
  const current = [...named, ...derived].filter((one) => !one.isOlder && fresh(one));
  const rest = [...named, ...derived].filter((one) => !current.includes(one));
  const ofReceptors = derived.find((one) => current.includes(one));
  const [first] = current;
  if (!first)
    return offersOf({ lead: null, isAtOdds: false, same: [], others: byDate(rest) }, source);
  const isAgreed = current.every(({ value }) => sameValue(value, first.value));
  if (!isAgreed || isAgainst(first, of))
    return offersOf(
      { lead: null, isAtOdds: true, same: [], others: [...current, ...byDate(rest)] },
      source,
    );
  const lead = current.find(isNamed) ?? ofReceptors ?? first;
  const offers = offersOf(
    { lead, isAtOdds: false, same: current.filter((one) => one !== lead), others: byDate(rest) },
    source,
  );
  return offers.map((offer) =>
    offer.leads && lead === ofReceptors
      ? { ...offer, caution: offer.caution ?? 'from-receptors', also: alsoOf(of) }
      : offer,
  );
}

/** Whether the words name the type, and not only its receptors. */
const isNamed = ({ unit }: Finding) => /triple|TNBC|hormone|HER2-positive/i.test(unit.text);

const alsoOf = ({ pr, her2 }: Of) =>
  [pr.lead, her2.lead].flatMap((one) => (one ? [one.unit.words] : []));

/** Whether a named type does not fit what one receptor says. */
function isAgainst({ value }: Finding, { er, pr, her2 }: Of): boolean {
  const is = ({ lead }: Ranked, ...values: string[]) =>
    lead !== null && values.includes(String(lead.value));
  if (er.isAtOdds || her2.isAtOdds) return true;
  if (value === 'triple-negative')
    return is(er, 'positive', 'low') || is(pr, 'positive') || is(her2, 'positive', 'not-sure');
  if (value === 'her2-positive') return is(her2, 'negative', 'low', 'not-sure');
  if (value === 'hormone-positive')
    return is(her2, 'positive', 'not-sure') || (is(er, 'negative', 'low') && !is(pr, 'positive'));
  return false;
}

/** Derives a type for each sample that has receptors. */
function derivedTypes({ er, pr, her2 }: Of): Finding[] {
  const all = (one: Ranked) => [...(one.lead ? [one.lead] : []), ...one.others];
  return all(er).flatMap((oestrogen, at): Finding[] => {
    const sameSample = (one: Finding) =>
      one.date === oestrogen.date && one.specimen === oestrogen.specimen;
    const other = (one: Ranked) => {
      const values = new Set(
        all(one)
          .filter(sameSample)
          .map(({ value }) => value),
      );
      return values.size === 1 ? [...values][0] : undefined;
    };
    if (er.isAtOdds || all(er).findIndex((one) => sameSample(one)) !== at) return [];
    const [progesterone, human] = [other(pr), other(her2)];
    const value = typeOf({
      er: oestrogen.value,
      ...(progesterone === undefined ? {} : { pr: progesterone }),
      ...(human === undefined ? {} : { her2: human }),
    });
    return value === null ? [] : [{ ...oestrogen, field: 'subtype', value }];
  });
}

function newestOf(findings: readonly (Finding | null)[]): string | null {
  const days = findings.flatMap((one) => (one && !one.isOlder && one.date ? [one.date] : []));
  return days.sort().at(-1) ?? null;
}
