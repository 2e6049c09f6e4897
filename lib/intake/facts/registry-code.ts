import type { Findings } from './findings';
import type { Header } from './header';

/**
 * Reads a NAACCR code: a percentage of cells, or a summary as 0 or 1; 7 to 9 give no result.
 * @returns whether the cell held one
 */
export function readRegistryCode(cell: string, header: Header, findings: Findings): boolean {
  const { field } = header;
  if (field !== 'er' && field !== 'pr' && field !== 'her2') return false;
  const value = valueOfCode(cell, header);
  if (value === undefined) return false;
  findings.claim(field, value);
  return true;
}

function valueOfCode(code: string, { field, registry, percent }: Header): Value | undefined {
  if (/^xx[789]$/.test(code)) return 'not-sure';
  if (percent) return shareOf(code, field === 'er');
  if (/^[789]$/.test(code)) return 'not-sure';
  if (field === 'her2')
    return registry && registry !== 'receptor' ? her2Codes[registry][code] : overall[code];
  return receptor[code];
}

type Value = 'positive' | 'low' | 'negative' | 'not-sure';

/** Reads a percentage of cells: 000 to 100, or a range by its end, R10 to R90 and R99. */
function shareOf(code: string, isEr: boolean): Value | undefined {
  if (!/^(?:r[1-9]0|r99|0\d\d|100)$/.test(code)) return undefined;
  const most = Number(code.replace('r', ''));
  if (most === 0) return 'negative';
  return isEr && most <= 10 ? 'low' : 'positive';
}

/** ER and PR Summary. */
const receptor: Partial<Record<string, Value>> = { 0: 'negative', 1: 'positive' };

/** HER2 Overall Summary: 0 means negative or equivocal. */
const overall: Partial<Record<string, Value>> = { 0: 'not-sure', 1: 'positive' };

/** HER2 IHC Summary is the score; of HER2 ISH Summary, 2 is equivocal and 3 amplified. */
const her2Codes: Record<'ihc' | 'ish', Partial<Record<string, Value>>> = {
  ihc: { 0: 'negative', 1: 'low', 2: 'not-sure', 3: 'positive', 4: 'not-sure' },
  ish: { 0: 'negative', 2: 'not-sure', 3: 'positive' },
};
