import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leadsOf } from './record-cases';

// Texts written to mislead: what each may lead with is closed, so that anything new is a fault.

type Strange = {
  id: string;
  frame?: string;
  lines: string[];
  leads?: string[];
  may?: string[];
};

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));
const { frames, cases }: { frames: Record<string, string[]>; cases: Strange[] } =
  read('records-strange.json');
/** Texts by people who had not seen the rules, each of which once misled. */
const byStrangers: Strange[] = read('records-strangers.json').cases;
/** Documents as they are, by somebody who had not seen the rules: what they lead with has to stay. */
const ordinary: Strange[] = read('records-ordinary.json').cases;

const isOpen = (offer: string) => offer.endsWith(' not-sure');

function expectOnlyKnown(one: Strange) {
  const { frame = '', lines, leads = [], may = [] } = one;
  const found = leadsOf([...(frames[frame] ?? []), ...lines]);
  expect(found.filter((lead) => !isOpen(lead) && ![...leads, ...may].includes(lead))).toEqual([]);
  expect(found).toEqual(expect.arrayContaining(leads));
}

describe('a text that misleads', () => {
  it.each([...cases, ...byStrangers].map((one) => [one.id, one] as const))('%s', (_, one) => {
    expectOnlyKnown(one);
  });
});

describe('an ordinary document', () => {
  it.each(ordinary.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expectOnlyKnown(one);
  });

  it('leads with most of what it states', () => {
    const facts = ordinary.flatMap(({ leads = [] }) => leads);
    expect(facts.length).toBeGreaterThan(240);
  });
});
