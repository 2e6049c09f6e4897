import type { Findings, Span } from './findings';
import type { Header } from './header';
import { linesFrom } from './line-counts';
import { nos, plainKey } from './short-words';
import { tokensOf } from './tokens';

const orders = [/^(?:1st|first)$/, /^(?:2nd|second)$/, /^(?:3rd|third)$/, /^(?:4th|fourth)$/];

/**
 * Reads a cell that counts lines with one number or word.
 * @returns true if nothing is left to read
 */
export function readLinesCell(
  cell: string,
  header: Header,
  findings: Findings,
  whole: Span,
): boolean {
  if (nos.has(plainKey(cell))) {
    if (header.current && cell === '0') findings.note('priorLines', 'confirm', whole);
    findings.claim('priorLines', 'none');
    return true;
  }
  const order = orders.findIndex((names) => names.test(cell));
  if (order >= 0) {
    findings.claim('priorLines', order > 1 ? 'two-or-more' : 'not-sure');
    findings.note('priorLines', 'confirm', whole);
    return true;
  }
  const [only, ...more] = tokensOf(cell.replace(/ (?:prior|previous|total|so far)$/, '')).tokens;
  if (only?.kind !== 'amount' || more.length > 0 || !only.amount) return false;
  const { amount } = only;
  const count = linesFrom(amount);
  // Under "Line", 2 may be the current line, after one prior line, or two prior lines.
  const sure = header.current ? amount.low - 1 >= 2 || amount.low === 0 : true;
  if (amount.low > 20 || count === undefined || !sure) {
    if (amount.low <= 20) findings.claim('priorLines', 'not-sure');
    findings.note('priorLines', 'unread', whole);
  } else findings.claim('priorLines', count);
  return true;
}
