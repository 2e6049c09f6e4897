import { factFields } from '../../answers/fields';
import { columnOf, isColumnName } from '../table/columns';
import type { Column } from '../words/column-names';
import type { Meaning } from '../words/fact-words';
import { classesOf } from './classes-of';
import type { FactField } from './findings';
import { isSubject } from './token-kinds';
import { type Reading, type SubjectToken, type Token, tokensOf } from './tokens';
import type { WordClass } from './word-classes';

/** The meaning of a column header: its field, and the subjects that it names. */
export type Header = {
  /** The field that every cell of the column is about. */
  field?: FactField;
  subjects: SubjectToken[];
  /** The header names a result, and the cell says whether it holds: "HER2 low". */
  claims: Token[];
  /** A bare number is a percentage of cells. */
  percent: boolean;
  /** The header is about somebody else, or about no fact. */
  foreign: boolean;
  /** The column is about something beside a result: copies of a gene, a result from before. */
  beside: boolean;
  /** A bare number may be the current line of treatment. */
  current: boolean;
  /** The header names one drug: "no" may leave others of its kind. */
  oneDrug: boolean;
  /** The column lists tests, not findings: a gene alone is not a finding. */
  ofTests: boolean;
  /** The column holds codes of the cancer registries (NAACCR) for a test. */
  registry: 'receptor' | 'ihc' | 'ish' | null;
};

const isFactField = (column: string | undefined): column is FactField =>
  (factFields as readonly (string | undefined)[]).includes(column);

const ofFacts: readonly (Column | undefined)[] = ['facts', 'treatments', 'health', 'symptoms'];

const read = new Map<string | undefined, Header>();
/** Lists have fewer columns; headers of many lists are not kept. */
const mostHeaders = 100;

/**
 * Reads a column header.
 * @param column as typed; undefined if the text has none
 */
export function factHeader(column: string | undefined): Header {
  let header = read.get(column);
  if (!header) {
    header = headerOf(column);
    if (read.size >= mostHeaders) read.clear();
    read.set(column, header);
  }
  return header;
}

function headerOf(column: string | undefined): Header {
  const named = column === undefined ? undefined : columnOf(column);
  const spaced = (column ?? '')
    .slice(0, 120)
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  const { tokens } = tokensOf(spaced);
  const known = tokens.filter(isSubject).filter(({ is }) => is !== 'other');
  const words = spaced.toLowerCase();
  const percent = /%|pct|pe?rce?n?t/.test(words);
  const registry = registryOf(words);
  const tested = registry === null ? undefined : known.find(({ is }) => isFactField(is))?.is;
  const field = isFactField(named) ? named : isFactField(tested) ? tested : undefined;
  const foreign = named !== undefined && !field && !ofFacts.includes(named);
  const isExact = column !== undefined && isColumnName(column);
  const isOff = !isExact && isInDoubt(tokens, known.length > 0);
  const isUnderstood = isExact || (!isOff && (named !== undefined || isWhole(tokens)));
  // A bare number under "TPS/CPS" may be either.
  const isEither = known.some(({ is }) => is === 'tps') && known.some(({ is }) => is === 'cps');
  const tells = tokens.some(({ kind }) => ['subject', 'type', 'drug', 'line'].includes(kind));
  const beside = isOfAnother(field, known, words);
  const subjects = beside
    ? known
    : !isUnderstood || isEither
      ? []
      : known.length > 0
        ? known
        : field
          ? subjectOf(field)
          : [];
  return {
    field,
    subjects: subjects.map(inHeader),
    claims: percent || registry ? [] : tokens.filter(isClaim).map(inHeader),
    percent,
    foreign: foreign || (tells && !isUnderstood) || isOff || /respon|recist/.test(words),
    beside,
    current:
      /current|next|line|lot/.test(words) &&
      !/prior|previous|number|#|count|lines|lots|no\b|num|spread/.test(words),
    oneDrug: tokens.some(
      ({ kind, is, text }) => kind === 'drug' && is === 'io' && !anyKind.test(text),
    ),
    ofTests: field === 'markers' && !/marker|mutation|alteration|change|finding/.test(words),
    registry,
  };
}

/**
 * Whether a column is about something beside its field: lines of one sort, copies of a gene, how
 * strong a stain is, a result from before.
 */
function isOfAnother(field: FactField | undefined, known: readonly SubjectToken[], words: string) {
  if (field === 'priorLines') return ofOneSort.test(words);
  const isOfTumor =
    /subtype|receptor/.test(words) ||
    ofTumor.some((one) => one === field || known.some(({ is }) => is === one));
  return isOfTumor && besideResult.test(words);
}

const ofOneSort = /chemo|endocrin|hormon|target|cdk|\badc\b|radi(?:ation|o)|immuno/;
const besideResult =
  /cop(?:y|ies)|intensit|strength|previous|prior|\bold\b|initial|original|former|at (?:diagnosis|dx)/;
const ofTumor = ['subtype', 'er', 'pr', 'her2', 'pdl1', 'cps'];

/** Names of immunotherapy as a whole. */
const anyKind = /^(?:immuno|i\/?o$|ici$|cpi$|checkpoint|anti)/;

/** Whether a header says that its column may not be so: "Subtype ruled out", "Markers not found". */
const isInDoubt = (tokens: readonly Token[], hasSubject: boolean) =>
  classesOf(tokens).some(
    (one, at) =>
      inDoubt.includes(one) ||
      (!hasSubject &&
        (one === 'Date' || tokens[at]?.is === 'neg' || tokens[at]?.is === 'no-change')),
  );

/** Whether a header is wholly understood: names of tests and results, with words between them. */
const isWhole = (tokens: readonly Token[]) =>
  classesOf(tokens).every((one) => inHeaders.includes(one)) &&
  tokens.every((token) => token.kind !== 'status' || isClaim(token) || token.is === 'change');

const inDoubt: readonly WordClass[] = [
  'No',
  'Modifier',
  'Planned',
  'Question',
  'Or',
  'Arrow',
  'NoResult',
  'Nothing',
  'Sign',
];

const inHeaders: readonly WordClass[] = [
  'Receptor',
  'Ish',
  'Pdl1',
  'Cps',
  'Gene',
  'Named',
  'Panel',
  'CancerType',
  'Result',
  'Method',
  'Preposition',
  'Article',
  'Colon',
  'Open',
  'Close',
  'Comma',
  'Slash',
  'And',
  'Dash',
  'Quote',
  'Date',
];

/** Places a token of a header before the text. */
const inHeader = <T extends Token>(token: T): T => ({ ...token, start: 0, end: 0, glued: false });

const isClaim = ({ kind, is }: Token) =>
  kind === 'type' || (kind === 'status' && (results as readonly string[]).includes(is));
const results: readonly Meaning<'status'>[] = [
  'pos',
  'neg',
  'low',
  'ultralow',
  'high',
  'amplified',
  'not-amplified',
  'equivocal',
];

function registryOf(words: string): Header['registry'] {
  const her2 = /her2 ?(overall|ihc|ish) ?summary/.exec(words)?.[1];
  if (her2 === 'ihc' || her2 === 'ish') return her2;
  return her2 || /recep\w* ?(?:summary|percnt|prcnt|percent pos\w* or range)/.test(words)
    ? 'receptor'
    : null;
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

const made = { start: 0, end: 0, glued: false };
/** Joins the subjects of a header: "ER/PR/HER2" applies to all, in that order. */
const slash: Token = { kind: 'mark', is: '/', text: '/', ...made };
const colon: Token = { kind: 'mark', is: ':', text: ':', ...made };
const immunotherapy: Token = { kind: 'drug', is: 'io', text: 'immunotherapy', ...made };

/** Puts the words of the header before the text, unless that names its own subject. */
export function underHeader(reading: Reading, header: Header): Reading {
  const { tokens } = reading;
  const words = wordsBefore(tokens, header);
  return words.length === 0 ? reading : { ...reading, tokens: [...words, ...tokens] };
}

function wordsBefore(tokens: readonly Token[], { field, subjects, claims }: Header): Token[] {
  if (field === 'immunotherapy')
    return tokens.some(({ kind }) => kind === 'drug') ? [] : [immunotherapy];
  const first = tokens.find(({ kind, is }) => kind !== 'mark' || is === '+' || is === '-');
  if (!first || first.kind === 'subject' || first.kind === 'type') return [];
  // A panel has the results of genes, which the text may name.
  if (subjects.every(({ is }) => is === 'panel') && tokens.some(isSubject)) return [];
  const named = subjects.flatMap((subject, at) => (at === 0 ? [subject] : [slash, subject]));
  return claims.length > 0 ? [...named, ...claims, colon] : named;
}
