import { factFields } from '../../answers/fields';
import { type ReportFact, stillReported } from '../../answers/report-facts';
import { partialDate } from '../../wording/partial-date';
import type { WordingKey } from '../../wording/sheet-wording';
import { listOf } from '../../wording/wording';
import type { Draft } from './draft';

/**
 * Says which of the facts are from a report, and of which day: the doctor weighs them another way than
 * what a person remembers. One sentence for a report; of more than two, one for all.
 */
export function reportLines(draft: Draft): string[] {
  const { answers, reported = [], say, language } = draft;
  const facts = stillReported(reported, answers);
  const dates = [...new Set(facts.map(({ date }) => date))].sort(newestFirst);
  if (dates.length > 2) {
    const [newest] = dates;
    const values = { count: dates.length, facts: namesOf(facts, draft) };
    return newest ? [say('hand.reports', { ...values, date: partialDate(newest, language) })] : [];
  }
  return dates.map((date) => {
    const names = namesOf(
      facts.filter((fact) => fact.date === date),
      draft,
    );
    return date === null
      ? say('hand.report.undated', { facts: names })
      : say('hand.report', { date: partialDate(date, language), facts: names });
  });
}

/** Those without a date come last. */
const newestFirst = (one: string | null, other: string | null) =>
  (other ?? '').localeCompare(one ?? '');

/** CPS is the number of PD-L1: the strip says both as one. */
const names = {
  subtype: 'hand.reported.subtype',
  er: 'label.er',
  pr: 'label.pr',
  her2: 'label.her2',
  pdl1: 'label.pdl1',
  cps: 'label.pdl1',
  markersTested: 'hand.reported.markersTested',
  priorLines: 'hand.reported.priorLines',
  immunotherapy: 'hand.reported.immunotherapy',
} as const satisfies Record<Exclude<ReportFact['field'], 'markers'>, WordingKey>;

/** Names what the facts are about, in the order of the strip; a marker by its own name. */
function namesOf(facts: readonly ReportFact[], { say, language }: Draft): string {
  const inOrder = factFields.flatMap((field) => facts.filter((fact) => fact.field === field));
  const named = inOrder.flatMap(({ field, value }) =>
    field === 'markers'
      ? [value].flat().map((marker) => say(`value.markers.${marker}` as WordingKey))
      : say(names[field]),
  );
  return listOf([...new Set(named)], language);
}
