import type { Answers } from '../../answers/answers';
import { factFields } from '../../answers/fields';
import { quoted } from '../../wording/text';
import { type Folded, shownBetween } from './fold';

export type FactField = (typeof factFields)[number];

/**
 * Something a person should look at: words that were not understood, an answer to confirm, or words
 * that disagree.
 */
export type ReadNote = {
  field: FactField;
  kind: 'unread' | 'confirm' | 'disagrees';
  /** Quoted from the text, cleaned; at most 80 graphemes. */
  words: string;
};

/** Facts found in a text, as answers, with notes, and the words that were not understood. */
export type ReadFacts = {
  answers: Pick<Answers, FactField>;
  notes: ReadNote[];
  /** Quoted from the text, cleaned; at most 80 graphemes each. */
  notUnderstood: string[];
};

/** A range of the folded text, in UTF-16 code units; `end` is exclusive. */
export type Span = { start: number; end: number };

/** In graphemes, without the ellipsis of words that are cut. */
const longestWords = 79;

/** Collects claims and notes; a later claim on a field replaces an earlier one. */
export class Findings {
  readonly answers: Pick<Answers, FactField> = {};
  private readonly seen = new Map<string, ReadNote>();
  private readonly silent = new Set<FactField>();
  private readonly left = new Set<string>();

  constructor(private readonly folded: Folded) {}

  claim<F extends FactField>(field: F, value: Answers[F] & {}) {
    if (!this.silent.has(field)) (this.answers as Record<string, unknown>)[field] = value;
  }

  /** Leaves a field without an answer: words about it were not understood. */
  silence(field: FactField, span: Span) {
    this.silent.add(field);
    delete this.answers[field];
    this.note(field, 'unread', span);
  }

  note(field: FactField, kind: ReadNote['kind'], span: Span) {
    const words = this.wordsAt(span);
    this.seen.set(`${field} ${kind} ${words}`, { field, kind, words });
  }

  /** Names words that no form of the grammar took. */
  leave(span: Span) {
    if (span.end > span.start) this.left.add(this.wordsAt(span));
  }

  hasNoteOn = (field: FactField) => this.notes.some((note) => note.field === field);

  get hasLeft() {
    return this.left.size > 0;
  }

  /** Tokens that a header added have no words in the text. */
  private wordsAt({ start, end }: Span) {
    return quoted(shownBetween(this.folded, start, end) || this.folded.shown, longestWords);
  }

  /** Returns what was found, in the order of the fields. */
  get result(): ReadFacts {
    const given = factFields.filter((field) => this.answers[field] !== undefined);
    const answers = Object.fromEntries(given.map((field) => [field, this.answers[field]]));
    return { answers, notes: this.notes, notUnderstood: [...this.left].slice(0, mostNotes) };
  }

  get notes(): ReadNote[] {
    return [...this.seen.values()].slice(0, mostNotes);
  }
}

/** Nobody would read more. */
const mostNotes = 40;

/** Returns the range from the first to the last of several ranges. */
export const spanOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
