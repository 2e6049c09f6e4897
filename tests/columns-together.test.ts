import { describe, expect, it } from 'vitest';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readCsv } from '../lib/intake/table/csv';

// Columns that mean something else together than each of them alone.

function rowOf(text: string) {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.problem.message);
  const [row] = readRows(read.table).rows;
  if (row?.state !== 'ready') throw new Error('not ready');
  return row;
}

describe('an immunotherapy column that says no', () => {
  it.each([
    ['Treatments', 'pembro 2023'],
    ['Prior tx', 'AC-T, then Keytruda'],
    ['Current tx', 'pembrolizumab'],
    ['Current regimen', 'atezo + nab-paclitaxel'],
    ['Dx', 'TNBC s/p pembro'],
  ])('is not sure where %s names one: %j', (header, text) => {
    const { answers, notes } = rowOf(`Name,${header},Immunotherapy,Told\nAna,"${text}",no,yes\n`);
    expect(answers.immunotherapy).toEqual(['not-sure']);
    expect(notes.map(({ column, kind }) => [column, kind])).toContainEqual([
      expect.stringContaining('Immunotherapy'),
      'disagrees',
    ]);
  });

  it.each(['AC-T 2019', 'letrozole', 'no pembro', ''])('is none beside %j', (text) => {
    const { answers } = rowOf(`Name,Treatments,Immunotherapy,Told\nAna,${text},no,yes\n`);
    expect(answers.immunotherapy).toEqual([]);
  });
});
