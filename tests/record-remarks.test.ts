import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// What is said behind a result may take it back: then nothing of it may lead.

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));
const { remarks }: { remarks: string[] } = read('records-remarks.json');
const report: string[] = read('records-strange.json').frames.P;

const places: Record<string, (remark: string) => string[]> = {
  'in the same sentence': (remark) => [`HER2 IHC: 3+, ${remark}`],
  'in brackets': (remark) => [`HER2 IHC: 3+ (${remark})`],
  'in the next sentence': (remark) => [`HER2 IHC: 3+. ${sentence(remark)}`],
  'on the line below': (remark) => ['HER2 IHC: 3+', sentence(remark)],
  'in a note below': (remark) => ['HER2 IHC: 3+', `Note: ${remark}`],
  'in a cell of the row': (remark) => [
    'Marker         Result      Comment',
    `HER2 IHC       3+          ${remark}`,
  ],
};

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function leading(lines: readonly string[]): string[] {
  const text = [...report, 'BIOMARKERS', ...lines].join('\n');
  return readRecord(text, { today: readOn, source: null })
    .offers.filter(({ leads, value }) => leads && value !== 'not-sure')
    .map(({ field, value }) => `${field} ${value}`);
}

describe('a result with a remark', () => {
  it('leads without one', () => {
    expect(leading(['HER2 IHC: 3+'])).toContain('her2 positive');
    expect(leading(['HER2 IHC: 3+', 'Controls stained as expected.'])).toContain('her2 positive');
    expect(leading(['HER2 IHC: 3+. Block A1, clone 4B5.'])).toContain('her2 positive');
  });

  it.each(remarks)('does not lead with "%s"', (remark) => {
    const led = Object.entries(places).flatMap(([place, lines]) =>
      leading(lines(remark)).map((offer) => `${offer} ${place}`),
    );
    expect(led).toEqual([]);
  });
});
