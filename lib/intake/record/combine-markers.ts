import { offerOf } from './offers';
import type { Offer } from './record';
import type { Finding } from './record-findings';

const names: Record<string, RegExp> = {
  'msi-high': /\b(?:MSI|microsatellite)/i,
  dmmr: /\b(?:d?MMR|mismatch|MLH1|PMS2|MSH[26])\b/i,
  'tmb-high': /\b(?:TMB|mutational burden)\b/i,
  brca: /\bBRCA/i,
  pik3ca: /\bPIK3CA\b/i,
  esr1: /\bESR1\b/i,
};

/**
 * Combines findings of genes and other markers: each is a finding of its own, but one that another
 * unit found absent is in conflict, and stays out.
 */
export function combineMarkers(findings: readonly Finding[], source: string | null): Offer[] {
  const found = findings.filter(({ field, isOlder }) => field === 'markers' && !isOlder);
  const tested = findings.filter(({ field, isOlder }) => field === 'markersTested' && !isOlder);
  const absent = (marker: string) =>
    tested.some(
      ({ unit, value }) =>
        value === 'yes' &&
        names[marker]?.test(unit.text) &&
        !found.some((one) => one.unit === unit && itemsOf(one).includes(marker)),
    );
  const markers = [...new Set(found.flatMap(itemsOf))].filter((marker) => !absent(marker));
  const holding = found.filter((one) => itemsOf(one).some((marker) => markers.includes(marker)));
  const offers: Offer[] = [];
  const [first, ...more] = holding;
  if (first)
    offers.push({
      ...offerOf(
        { ...first, value: markers as Finding['value'] },
        { leads: true, source, others: [] },
      ),
      also: more.map(({ unit }) => unit.words),
    });
  const isOfOurs = ({ unit }: Finding) =>
    namesOurs(unit.text) && !holding.some((one) => one.unit === unit);
  const yes = tested.filter(({ value }) => value === 'yes');
  const sure = yes.find(isOfOurs) ?? yes[0] ?? tested[0];
  if (sure) offers.push(offerOf(sure, { leads: true, source, others: [] }));
  return offers;
}

const namesOurs = (text: string) => Object.values(names).some((name) => name.test(text));

const itemsOf = ({ value }: Finding): string[] => (Array.isArray(value) ? value.map(String) : []);
