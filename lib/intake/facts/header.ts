import { factFields } from '../../answers/fields';
import { columnOf } from '../table/columns';
import type { Column } from '../words/column-names';
import type { FactField } from './findings';
import { type Reading, type Token, tokensOf } from './tokens';

/** The column that a text stands under: what it is about, and the things that its header names. */
export type Header = {
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

/** @param column as it stands over the text; undefined where there is none */
export function factHeader(column: string | undefined): Header {
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
