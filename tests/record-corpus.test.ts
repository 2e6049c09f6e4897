import { describe, expect, it } from 'vitest';
import type { FactField } from '../lib/intake/facts/findings';
import { longestQuote, type RecordRefusal } from '../lib/intake/record/record';
import { missedIn, readCase, recordCasesIn, wrongOffersIn } from './record-cases';
import { fuzzRecords } from './record-fuzz';

// Whole documents, all made up: what is offered of them, what is never offered, what is turned away.

const cases = [
  'records-own.json',
  'records-attacks.json',
  'records-unseen.json',
  'records-third.json',
].flatMap(recordCasesIn);

const reasons: Record<string, RecordRefusal> = {
  'not a breast cancer specimen': 'another-cancer',
  'more than one person': 'several-people',
  'no cancer in this document': 'no-cancer',
  'in situ carcinoma only': 'in-situ',
  'a language that is not read': 'language',
};

describe('a document', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const reading = readCase(one);
    expect(wrongOffersIn(one, reading)).toEqual([]);
    expect(missedIn(one, reading)).toEqual([]);
    expect(reading.refused).toBe(one.refuse === undefined ? null : reasons[one.refuse]);
    if (reading.refused) expect(reading.offers).toEqual([]);
    for (const [field, value] of Object.entries(one.older ?? {}))
      expect(
        reading.offers.filter((offer) => offer.field === field && !offer.leads),
      ).toContainEqual(expect.objectContaining({ value }));
  });
});

describe('every offer', () => {
  // Read within a test: what runs before one counts as covered by all when tests are measured.
  const readAll = () =>
    cases.flatMap((one) =>
      readCase(one).offers.map((offer) => ({ one, offer, text: spaced(one.lines.join(' ')) })),
    );

  it('quotes words that the document has, from the place that it names', () => {
    const offers = readAll();
    expect(offers.length).toBeGreaterThan(120);
    for (const { one, offer, text } of offers) {
      expect(text).toContain(spaced(offer.words));
      expect(offer.words.length).toBeLessThanOrEqual(longestQuote);
      expect(one.lines[offer.where.line - 1]?.trim()).not.toBe('');
      expect(offer.source).toBe(one.id);
    }
  });

  it('leads alone for its field', () => {
    for (const one of cases) {
      const leading = readCase(one).offers.flatMap(({ field, leads }) => (leads ? [field] : []));
      expect(leading).toEqual([...new Set<FactField>(leading)]);
    }
  });

  it('names nobody', () => {
    for (const { one, offer } of readAll()) {
      const named = /(?:Patient|Name): ?(?:[A-Z]+ )?([A-Za-z'-]+),? ([A-Za-z'-]+)/.exec(
        one.lines.join('\n'),
      );
      const quotes = [offer.words, ...offer.also, offer.specimen ?? ''].join(' ');
      for (const name of named?.slice(1) ?? [])
        expect(quotes.split(/[^A-Za-z'-]+/)).not.toContain(name);
      expect(quotes).not.toMatch(/MRN|DOB|date of birth/i);
    }
  });
});

/** One space for any white space. */
function spaced(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}

it('a mutated document is read without a fault', () => {
  expect(fuzzRecords(150, 1)).toEqual({ read: 150, faults: [] });
});
