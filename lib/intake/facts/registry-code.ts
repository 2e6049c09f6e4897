import type { Findings } from './findings';
import type { Header } from './header';

/**
 * Reads a NAACCR code: a percentage of cells as 000 to 100 or in ranges (R10 is 1 to 10%), a
 * summary as 0 or 1.
 * @returns whether the cell held one
 */
export function readRegistryCode(cell: string, header: Header, findings: Findings): boolean {
  const { field } = header;
  if (field !== 'er' && field !== 'pr' && field !== 'her2') return false;
  if (/^(?:xx)?[789]$/.test(cell)) findings.claim(field, 'not-sure');
  else if (header.percent && field !== 'her2' && /^r\d0$|^r99$/.test(cell))
    findings.claim(field, cell === 'r10' && field === 'er' ? 'low' : 'positive');
  else if (!header.percent && field !== 'her2' && /^[01]$/.test(cell))
    findings.claim(field, cell === '1' ? 'positive' : 'negative');
  // HER2 0 means negative or equivocal.
  else if (field === 'her2' && /^[01]$/.test(cell))
    findings.claim(field, cell === '1' ? 'positive' : 'not-sure');
  else return false;
  return true;
}
