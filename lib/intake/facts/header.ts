import { factFields } from '../../answers/fields';
import { columnOf } from '../table/columns';
import type { Column } from '../words/column-names';
import type { Meaning } from '../words/fact-words';
import type { FactField } from './findings';
import { isSubject } from './token-kinds';
import { type Reading, type SubjectToken, type Token, tokensOf } from './tokens';

/** The meaning of a column header: its field, and the subjects that it names. */
export type Header = {
  /** The field that every cell of the column is about. */
  field?: FactField;
  subjects: SubjectToken[];
  /** A bare number is a percentage of cells. */
  percent: boolean;
  /** The header is about somebody else, or about no fact. */
  foreign: boolean;
  /** A bare number may be the current line of treatment. */
  current: boolean;
  /** The column lists tests, not findings: a gene alone is not a finding. */
  ofTests: boolean;
  /** The column holds codes of the cancer registries (NAACCR). */
  registry: boolean;
};

const isFactField = (column: Column | undefined): column is FactField =>
  column !== undefined && (factFields as readonly string[]).includes(column);

const ofFacts: readonly (Column | undefined)[] = ['facts', 'treatments', 'health', 'symptoms'];

/**
 * Reads a column header.
 * @param column as typed; undefined if the text has none
 */
export function factHeader(column: string | undefined): Header {
  const named = column === undefined ? undefined : columnOf(column);
  const field = isFactField(named) ? named : undefined;
  const spaced = (column ?? '')
    .slice(0, 120)
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  const { tokens } = tokensOf(spaced);
  const known = tokens.filter(isSubject).filter(({ is }) => is !== 'other');
  const foreign =
    (named !== undefined && !field && !ofFacts.includes(named)) ||
    tokens.some(
      ({ kind, is }) =>
        kind === 'scope' && (is === 'other-person' || is === 'other-tumor' || is === 'serum'),
    );
  const subjects =
    named === undefined ? [] : known.length > 0 ? known : field ? subjectOf(field) : [];
  const words = spaced.toLowerCase();
  return {
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

const subjectsOf: Partial<Record<FactField, Meaning<'subject'>>> = {
  er: 'er',
  pr: 'pr',
  her2: 'her2',
  pdl1: 'pdl1',
  cps: 'cps',
  markers: 'panel',
  markersTested: 'panel',
};

function subjectOf(field: FactField): SubjectToken[] {
  const is = subjectsOf[field];
  return is ? [{ kind: 'subject', is, text: is, start: 0, end: 0, glued: false }] : [];
}

/** Joins the subjects of a header: "ER/PR/HER2" applies to all, in that order. */
const slash: Token = { kind: 'mark', is: '/', text: '/', start: 0, end: 0, glued: true };

/** Puts the subjects of the header before the text, unless it begins with a subject of its own. */
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
