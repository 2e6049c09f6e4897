import { type Column, columnOf } from '../columns';
import { fields } from '../content/fields';
import type { FactField, Findings } from './findings';
import { factFields } from './findings';
import { linesBefore, linesFrom } from './lines';
import type { Reading, Token } from './tokens';
import { tokensOf } from './tokens';

/** The column that a text stands under: what it is about, and the things that its header names. */
export type Header = {
  column?: Column;
  /** The field that the whole cell is about. */
  field?: FactField;
  subjects: Token[];
  /** A bare number is a share of the cells. */
  percent: boolean;
  /** Its header speaks of somebody else, or of no fact at all. */
  foreign: boolean;
  /** A bare number may be the line that goes on. */
  current: boolean;
  /** It lists tests rather than what they found: a gene alone is no finding. */
  ofTests: boolean;
  /** A code of the cancer registries (NAACCR). */
  registry: boolean;
};

const isFactField = (column: Column | undefined): column is FactField =>
  column !== undefined && (factFields as readonly string[]).includes(column);

const ofFacts: readonly (Column | undefined)[] = ['facts', 'treatments', 'health', 'symptoms'];

export function headerOf(column: string | undefined): Header {
  const named = column === undefined ? undefined : columnOf(column);
  const field = isFactField(named) ? named : undefined;
  const spaced = (column ?? '')
    .slice(0, 120)
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  const { tokens } = tokensOf(spaced);
  const known = tokens.filter(({ kind, is }) => kind === 'subject' && is !== 'other');
  const foreign =
    (named !== undefined && !field && !ofFacts.includes(named)) ||
    tokens.some(
      ({ kind, is }) =>
        kind === 'scope' && (is === 'other-person' || is === 'other-tumour' || is === 'serum'),
    );
  const subjects =
    named === undefined ? [] : known.length > 0 ? known : field ? [subjectOf(field)].flat() : [];
  const words = spaced.toLowerCase();
  return {
    column: named,
    field,
    subjects: subjects.map((token) => ({ ...token, start: 0, end: 0, glued: false })),
    percent: /%|pct|pe?rce?n?t/.test(words),
    foreign,
    current:
      field === 'priorLines' &&
      /current|next|line|lot/.test(words) &&
      !/prior|previous|number|#|count|lines|lots|no\b|num|spread/.test(words),
    ofTests: field === 'markers' && !/marker|mutation|alteration|change|finding/.test(words),
    registry:
      /recep\w* ?(?:summary|percnt|prcnt)|receptor (?:percnt|summary)|her2 ?(?:overall|ihc|ish) ?summary/.test(
        words,
      ),
  };
}

function subjectOf(field: FactField): Token[] {
  const is = {
    er: 'er',
    pr: 'pr',
    her2: 'her2',
    pdl1: 'pdl1',
    cps: 'cps',
    markers: 'panel',
    markersTested: 'panel',
  }[field as string];
  return is ? [{ kind: 'subject', is, text: is, start: 0, end: 0, glued: false }] : [];
}

/** Marks between the subjects of a header: "ER/PR/HER2" is told of all, in that order. */
const slash: Token = { kind: 'mark', is: '/', text: '/', start: 0, end: 0, glued: true };

/** The text with its header's subjects before it, unless it begins with one of its own. */
export function underHeader(reading: Reading, header: Header): Reading {
  const first = reading.tokens.find(({ kind, is }) => kind !== 'mark' || is === '+' || is === '-');
  if (!first || first.kind === 'subject' || first.kind === 'type' || header.subjects.length === 0) {
    const drug: Token = {
      kind: 'drug',
      is: 'io',
      text: 'immunotherapy',
      start: 0,
      end: 0,
      glued: false,
    };
    const needsDrug =
      header.field === 'immunotherapy' && !reading.tokens.some(({ kind }) => kind === 'drug');
    return needsDrug ? { ...reading, tokens: [drug, ...reading.tokens] } : reading;
  }
  const named = header.subjects.flatMap((subject, at) => (at === 0 ? [subject] : [slash, subject]));
  return { ...reading, tokens: [...named, ...reading.tokens] };
}

/** What a spreadsheet made of "9-1" or "10": a day, its number, a power of ten, an error. */
const damaged =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:-\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}-\d{1,4}|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?: \d\d?:\d\d.*)?|[34]\d{4}(?:\.\d+)?|-?\d+(?:[.,]\d+)?e[+-]?\d+|#[a-z0-9/!?]{1,10}|#+|true|false)$/;

/** A formula is never read: what it shows is not what it says. */
const formula = /^(?:=(?!\s*\d+(?:[.,]\d+)?\s*%?$)|@|[+-]\s*[a-z]\w{0,40}[!(|])/;

/** A number such as 43831 or 8-10 is no damage where numbers of that kind belong. */
function isDamaged(cell: string, { field }: Header): boolean {
  if (formula.test(cell)) return true;
  if (!damaged.test(cell)) return false;
  const isRange = /^\d{1,2}-\d{1,2}$/.test(cell);
  const isDecimal = /^\d{1,3}\.\d{1,2}$/.test(cell);
  const isShare = /^\d{1,3}\/(?:8|100|300)$/.test(cell);
  return field === undefined ? /^#/.test(cell) : !isRange && !isDecimal && !isShare;
}

const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const placeholders = new Set([
  '',
  '-',
  '--',
  '---',
  'na',
  'n/a',
  'n.a.',
  'none',
  'null',
  'nil',
  'x',
  '.',
  'see above',
  'blank',
]);
const unknowns = new Set([
  'unknown',
  'unk',
  'ukn',
  '?',
  '??',
  'notsure',
  'unsure',
  'dontknow',
  'idk',
  'notknown',
  'unclear',
  'idontknow',
  'imnotsure',
]);
const yeses = new Set(['yes', 'y', 'x']);
const nos = new Set([
  'no',
  'n',
  'none',
  'never',
  'naive',
  'nonesofar',
  'nil',
  '0',
  'nonehad',
  'notyet',
  'noneyet',
  'nonetodate',
]);

/** Reads a cell that says all with one word or number; true where nothing is left to read. */
export function readCell({ folded }: Reading, header: Header, findings: Findings): boolean {
  const { field } = header;
  const cell = folded.text.trim();
  const whole = { start: 0, end: folded.text.length };
  if (cell === '') return true;
  if (header.foreign) return true;
  if (isDamaged(cell, header)) {
    findings.note(field ?? 'subtype', 'unread', whole);
    return true;
  }
  if (!field) return false;
  if (!header.ofTests && isOwnValue(folded.shown, field, findings)) return true;
  const key = keyOf(cell);
  if (unknowns.has(key) || unknowns.has(cell)) {
    if (field !== 'cps') claimUnsure(field, findings);
    return true;
  }
  if (header.registry && readRegistryCode(cell, header, findings)) return true;
  if (field === 'priorLines') return readLinesCell(cell, header, findings, whole);
  if (field === 'immunotherapy' && nos.has(key)) {
    findings.claim('immunotherapy', []);
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
  const isCode = field === 'her2' && /^[123]$/.test(cell);
  if (placeholders.has(cell) || yeses.has(key) || (nos.has(key) && cell !== '0') || isCode) {
    if (isCode) claimUnsure(field, findings);
    findings.note(field, 'unread', whole);
    return true;
  }
  return false;
}

function claimUnsure(field: FactField, findings: Findings) {
  if (field === 'immunotherapy') findings.claim(field, ['not-sure']);
  else if (field === 'markers') findings.claim('markersTested', 'not-sure');
  else if (field !== 'cps') findings.claim(field, 'not-sure');
}

/** A value as Answers holds it: "triple-negative", "10-or-more", "msi-high; brca". */
function isOwnValue(shown: string, field: FactField, findings: Findings): boolean {
  const spec = fields[field];
  if (spec.kind === 'number') return false;
  const ownValueOf = (text: string) => spec.of.find((value) => keyOf(value) === keyOf(text));
  if (spec.kind === 'one') {
    const value = ownValueOf(shown);
    if (value !== undefined) findings.claim(field, value as never);
    return value !== undefined;
  }
  const values = shown.split(/[,;|\n]/).map(ownValueOf);
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return false;
  findings.claim(field, [...new Set(known)] as never);
  if (field === 'markers') findings.claim('markersTested', 'yes');
  return true;
}

/** NAACCR: share of cells as 000 to 100 or in ranges (R10 is 1 to 10 %), summaries as 0 and 1. */
function readRegistryCode(cell: string, header: Header, findings: Findings): boolean {
  const { field } = header;
  if (field !== 'er' && field !== 'pr' && field !== 'her2') return false;
  if (/^(?:xx)?[789]$/.test(cell)) findings.claim(field, 'not-sure');
  else if (header.percent && field !== 'her2' && /^r\d0$|^r99$/.test(cell))
    findings.claim(field, cell === 'r10' && field === 'er' ? 'low' : 'positive');
  else if (!header.percent && field !== 'her2' && /^[01]$/.test(cell))
    findings.claim(field, cell === '1' ? 'positive' : 'negative');
  // HER2 0 stands for negative and for equivocal.
  else if (field === 'her2' && /^[01]$/.test(cell))
    findings.claim(field, cell === '1' ? 'positive' : 'not-sure');
  else return false;
  return true;
}

const orders = [/^(?:1st|first)$/, /^(?:2nd|second)$/, /^(?:3rd|third)$/, /^(?:4th|fourth)$/];

function readLinesCell(
  cell: string,
  header: Header,
  findings: Findings,
  whole: { start: number; end: number },
): boolean {
  if (nos.has(keyOf(cell))) {
    if (header.current && cell === '0') findings.note('priorLines', 'confirm', whole);
    findings.claim('priorLines', 'none');
    return true;
  }
  const order = orders.findIndex((names) => names.test(cell));
  if (order >= 0) {
    findings.claim('priorLines', linesBefore(order + 1));
    findings.note('priorLines', 'confirm', whole);
    return true;
  }
  const [only, ...more] = tokensOf(cell.replace(/ (?:prior|previous|total|so far)$/, '')).tokens;
  if (only?.kind !== 'amount' || more.length > 0 || !only.amount) return false;
  const { amount } = only;
  const count = linesFrom(amount);
  // Under "Line" a 2 may be the second line, after one, or two lines so far.
  const sure = header.current ? amount.low - 1 >= 2 || amount.low === 0 : true;
  if (amount.low > 20 || count === undefined || !sure) {
    if (amount.low <= 20) findings.claim('priorLines', 'not-sure');
    findings.note('priorLines', 'unread', whole);
  } else findings.claim('priorLines', count);
  return true;
}
