import type { Findings } from './findings';
import type { Header } from './header';

/**
 * Reads a NAACCR code: a percentage of cells as 000 to 100 or in ranges (R10 is 1 to 10%), a
 * summary as 0 or 1.
 * @returns whether the cell held one
 */
export function readRegistryCode(cell: string, header: Header, findings: Findings): boolean {
  const { field, registry } = header;
  if (field !== 'er' && field !== 'pr' && field !== 'her2') return false;
  if (/^(?:xx)?[789]$/.test(cell)) findings.claim(field, 'not-sure');
  else if (field === 'her2') {
    const value = registry && registry !== 'receptor' ? her2Codes[registry][cell] : summary[cell];
    if (value === undefined) return false;
    findings.claim('her2', value);
  } else if (header.percent && /^r\d0$|^r99$/.test(cell))
    findings.claim(field, cell === 'r10' && field === 'er' ? 'low' : 'positive');
  else if (!header.percent && /^[01]$/.test(cell))
    findings.claim(field, cell === '1' ? 'positive' : 'negative');
  else return false;
  return true;
}

type Her2 = 'positive' | 'low' | 'negative' | 'not-sure';

/** HER2 Overall Summary: 0 means negative or equivocal. */
const summary: Partial<Record<string, Her2>> = { 0: 'not-sure', 1: 'positive' };

/** HER2 IHC Summary is the score; of HER2 ISH Summary, 2 is equivocal and 3 amplified. */
const her2Codes: Record<'ihc' | 'ish', Partial<Record<string, Her2>>> = {
  ihc: { 0: 'negative', 1: 'low', 2: 'not-sure', 3: 'positive', 4: 'not-sure' },
  ish: { 0: 'negative', 2: 'not-sure', 3: 'positive' },
};
