import type { FactField, ReadFacts } from '../facts/findings';

/** A line of a document as it is written, with its place; both numbers count from 1. */
export type Line = { text: string; page: number; number: number };

/** Where words are in a document; both numbers count from 1. */
export type RecordPlace = { page: number; line: number };

/** Why a document is turned away as a whole. */
export const recordRefusals = [
  'several-people',
  'another-cancer',
  'in-situ',
  'no-cancer',
  'language',
  'no-text',
  'password',
  'damaged',
  'chart-data',
  'picture',
  'document',
  'too-large',
] as const;
export type RecordRefusal = (typeof recordRefusals)[number];

/** Why an offer asks for a second look. */
export type Caution =
  | 'low'
  | 'conflict'
  | 'other-sample'
  | 'from-receptors'
  | 'second-hand'
  | 'decalcified'
  | 'please-check';

/** A value of a field of Answers. */
export type FactValue = NonNullable<ReadFacts['answers'][FactField]>;

/**
 * A fact that a document seems to hold: nothing is set until a person takes it. `leads` is true for
 * the one that comes first for its field; the others are older, or disagree with it.
 */
export type Offer = {
  field: FactField;
  value: FactValue;
  leads: boolean;
  /** Quoted from one place of the document; at most `longestQuote` characters. */
  words: string;
  /** Further quotes that the value rests on. */
  also: string[];
  where: RecordPlace;
  specimen: string | null;
  /** ISO 8601, as exact as the document is: `2026-02-09`, `2023-02` or `2019`. */
  date: string | null;
  /** The document's name, as its reader was told. */
  source: string | null;
  caution: Caution | null;
};

/** What was left out on purpose, so that silence can be explained. `words` never hold a name. */
export type NotUsed = {
  reason:
    | 'not-understood'
    | 'doubted'
    | 'others'
    | 'future'
    | 'boilerplate'
    | 'unknown'
    | 'superseded'
    | 'photo'
    | 'columns'
    | 'preliminary'
    | 'retracted'
    | 'not-read';
  where: RecordPlace | null;
  words: string | null;
  /** The last of several pages that were not read, which begin at `where`. */
  toPage?: number;
};

/** What reading a document came to. */
export type RecordReading = { refused: RecordRefusal | null; offers: Offer[]; notUsed: NotUsed[] };

/** In UTF-16 code units. */
export const longestQuote = 160;
