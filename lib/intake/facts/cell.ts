import { fields } from '../../answers/fields';
import type { FactField, Findings } from './findings';
import type { Header } from './header';
import { readLinesCell } from './lines-cell';
import { readRegistryCode } from './registry-code';
import { blankMarks, nos, plainKey, unknowns, yeses } from './short-words';
import type { Reading } from './tokens';

/**
 * Matches what a spreadsheet makes of "9-1" or "10": a date, its serial number, scientific
 * notation, an error.
 */
const damaged =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:-\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}-\d{1,4}|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?: \d\d?:\d\d.*)?|[34]\d{4}(?:\.\d+)?|-?\d+(?:[.,]\d+)?e[+-]?\d+|#[a-z0-9/!?]{1,10}|#+|true|false)$/;

/** Matches a formula, which is never read: what it shows is not what it says. */
const formula = /^(?:=(?!\s*\d+(?:[.,]\d+)?\s*%?$)|@|[+-]\s*[a-z]\w{0,40}[!(|])/;

/**
 * Whether a spreadsheet damaged a cell. Numbers such as 43831 or 8-10 are fine in columns of
 * numbers.
 */
function isDamaged(cell: string, { field }: Header): boolean {
  if (formula.test(cell)) return true;
  if (!damaged.test(cell)) return false;
  const isRange = /^\d{1,2}-\d{1,2}$/.test(cell);
  const isDecimal = /^\d{1,3}\.\d{1,2}$/.test(cell);
  const isShare = /^\d{1,3}\/(?:8|100|300)$/.test(cell);
  return field === undefined ? /^#/.test(cell) : !isRange && !isDecimal && !isShare;
}

/**
 * Reads a cell that says everything with one word or number.
 * @returns true if nothing is left to read
 */
export function readWholeCell({ folded }: Reading, header: Header, findings: Findings): boolean {
  const { field } = header;
  const cell = folded.text.trim();
  const whole = { start: 0, end: folded.text.length };
  if (cell === '') return true;
  if (header.beside) {
    findings.note(field ?? fieldOf(header), 'unread', whole);
    findings.leave(whole);
    return true;
  }
  if (header.foreign) return true;
  if (isDamaged(cell, header)) {
    findings.note(field ?? fieldOf(header), 'unread', whole);
    return true;
  }
  // "HER2 low" is answered with yes or no; any other word may mean anything.
  const key = plainKey(cell);
  if (header.claims.length > 0) {
    const isYes = yeses.has(key);
    if (!isYes) findings.note(field ?? fieldOf(header), 'unread', whole);
    return !isYes;
  }
  if (!field) return false;
  // The dash of "- positive" may be a minus.
  if (/^- /.test(cell)) {
    findings.note(field, 'unread', whole);
    return true;
  }
  if (!header.ofTests && isOwnValue(folded.shown, field, findings)) return true;
  if (unknowns.has(key) || unknowns.has(cell)) {
    if (field !== 'cps') claimUnsure(field, findings);
    return true;
  }
  if (header.registry && readRegistryCode(cell, header, findings)) return true;
  if (field === 'priorLines') return readLinesCell(cell, header, findings, whole);
  if (field === 'immunotherapy' && nos.has(key)) {
    if (header.oneDrug) findings.note('immunotherapy', 'unread', whole);
    else findings.claim('immunotherapy', []);
    return true;
  }
  if (field === 'immunotherapy' && yeses.has(key)) {
    findings.claim('immunotherapy', ['not-sure']);
    findings.note('immunotherapy', 'unread', whole);
    return true;
  }
  if (field === 'markersTested' && (yeses.has(key) || nos.has(key))) {
    findings.claim('markersTested', yeses.has(key) ? 'yes' : 'no');
    return true;
  }
  if (field === 'markers' && /^none(?: (?:found|detected))?$/.test(cell)) return false;
  if (field === 'cps' && /^0?[.,]\d+$/.test(cell)) {
    // A spreadsheet may store 22% as 0.22.
    findings.note(field, 'unread', whole);
    return true;
  }
  const isCode = field === 'her2' && /^[123]$/.test(cell);
  if (blankMarks.has(cell) || yeses.has(key) || (nos.has(key) && cell !== '0') || isCode) {
    if (isCode) claimUnsure(field, findings);
    findings.note(field, 'unread', whole);
    return true;
  }
  return false;
}

/** Returns the field that a header such as "HER2 FISH" or "BRCA" is mostly about. */
function fieldOf({ subjects: [first] }: Header): FactField {
  switch (first?.is) {
    case 'er':
    case 'pr':
    case 'her2':
    case 'pdl1':
    case 'cps':
      return first.is;
    case 'ish':
      return 'her2';
    case 'tps':
      return 'pdl1';
    case 'hr':
    case undefined:
      return 'subtype';
    default:
      return 'markers';
  }
}

function claimUnsure(field: FactField, findings: Findings) {
  if (field === 'immunotherapy') findings.claim(field, ['not-sure']);
  else if (field === 'markers') findings.claim('markersTested', 'not-sure');
  else if (field !== 'cps') findings.claim(field, 'not-sure');
}

/** Reads a value spelled as in Answers: "triple-negative", "10-or-more", "msi-high; brca". */
function isOwnValue(shown: string, field: FactField, findings: Findings): boolean {
  const spec = fields[field];
  if (spec.kind === 'number') return false;
  const ownValueOf = (text: string) => spec.of.find((value) => spaced(value) === spaced(text));
  if (spec.kind === 'one') {
    const value = ownValueOf(shown);
    if (value === undefined) return false;
    findings.claim(field, value as never);
    return true;
  }
  const values = shown.split(/[,;|\n]/).map(ownValueOf);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return false;
  findings.claim(field, [...new Set(known)] as never);
  if (field === 'markers') findings.claim('markersTested', 'yes');
  return true;
}

/** Hyphens, spaces and letter case make no difference; any other mark may. */
const spaced = (text: string) =>
  text
    .toLowerCase()
    .trim()
    .replace(/(?<=\S)[-_\s]+(?=\S)/g, ' ');
