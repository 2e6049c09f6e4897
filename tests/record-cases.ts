import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactField } from '../lib/intake/facts/findings';
import { readRecord } from '../lib/intake/record/read-record';
import type { Offer, RecordReading } from '../lib/intake/record/record';

/**
 * A document with what should lead when it is read, what never may, and what is shown as older.
 * "not-sure" in `expect` is met by silence, too; "*" stands for any value, as a field for any field.
 */
export type RecordCase = {
  id: string;
  kind: string;
  lines: string[];
  expect: Partial<Record<FactField, unknown>>;
  mustNot: Partial<Record<FactField | '*', string[]>>;
  older?: Partial<Record<FactField, string>>;
  refuse?: string;
};

export const recordCasesIn = (name: string): RecordCase[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8')).cases;

/** The day on which documents are read in tests: none of theirs is later. */
export const readOn = '2026-11-29';

export const readCase = ({ id, lines }: RecordCase): RecordReading =>
  readRecord(lines.join('\n'), { today: readOn, source: id });

const valuesOf = ({ value }: Offer) => [value].flat().map(String);
const asText = (value: unknown) => [value].flat().map(String).sort().join('+');

export const leadingIn = ({ offers }: RecordReading, field: FactField): Offer | undefined =>
  offers.find((offer) => offer.leads && offer.field === field);

/** Leading offers that a case forbids, as "field value". */
export function wrongOffersIn({ mustNot }: RecordCase, { offers }: RecordReading): string[] {
  return Object.entries(mustNot).flatMap(([field, not]) =>
    offers
      .filter((offer) => offer.leads && (field === '*' || offer.field === field))
      .filter((offer) => valuesOf(offer).some((one) => not.includes(one) || isAnyOf(not, one)))
      .map((offer) => `${offer.field} ${asText(offer.value)}`),
  );
}

const isAnyOf = (not: readonly string[], value: string) =>
  not.includes('*') && value !== 'not-sure';

/** Expected values that do not lead, as "field value". */
export function missedIn({ expect }: RecordCase, reading: RecordReading): string[] {
  return Object.entries(expect).flatMap(([field, value]) => {
    const found = leadingIn(reading, field as FactField)?.value;
    const isMet =
      value === 'not-sure'
        ? found === undefined || found === 'not-sure'
        : found !== undefined && asText(found) === asText(value);
    return isMet ? [] : [`${field} ${asText(value)}`];
  });
}

/** What a text leads with, a string for each value: "her2 low". */
export const leadsOf = (lines: readonly string[]): string[] =>
  readRecord(lines.join('\n'), { today: readOn, source: null })
    .offers.filter(({ leads }) => leads)
    .flatMap(({ field, value }) => [value].flat().map((one) => `${field} ${one}`));
