import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// Texts written to mislead: what each may lead with is closed, so that anything new is a fault.

type Strange = {
  id: string;
  frame?: string;
  lines: string[];
  leads?: string[];
  may?: string[];
};

const { frames, cases }: { frames: Record<string, string[]>; cases: Strange[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data', 'records-strange.json'), 'utf8'),
);

function leadingIn({ frame = '', lines }: Strange): string[] {
  const text = [...(frames[frame] ?? []), ...lines].join('\n');
  return readRecord(text, { today: readOn, source: null })
    .offers.filter(({ leads }) => leads)
    .flatMap(({ field, value }) => [value].flat().map((one) => `${field} ${one}`));
}

const isOpen = (offer: string) => offer.endsWith(' not-sure');

describe('a text that misleads', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { leads = [], may = [] } = one;
    const found = leadingIn(one);
    expect(found.filter((lead) => !isOpen(lead) && ![...leads, ...may].includes(lead))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(leads));
  });
});
