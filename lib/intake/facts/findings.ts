import type { Answers } from '../../answers/answers';
import { factFields } from '../../answers/fields';
import { quoted } from '../../wording/text';
import { type Folded, shownBetween } from './fold';

export type FactField = (typeof factFields)[number];

/** What a person should look at: words not understood, an answer to confirm, or words that do not fit together. */
export type ReadNote = {
  field: FactField;
  kind: 'unread' | 'confirm' | 'disagrees';
  /** As they stood in the text, cleaned; at most 80 graphemes. */
  words: string;
};

export type ReadFacts = { answers: Pick<Answers, FactField>; notes: ReadNote[] };

/** Where words stand in the folded text. */
export type Span = { start: number; end: number };

/** Quoted words get an ellipsis where they are cut. */
const longestWords = 79;

/** What one reader found; a later claim on the same field takes the place of an earlier one. */
export class Findings {
  readonly answers: Pick<Answers, FactField> = {};
  private readonly seen = new Map<string, ReadNote>();

  constructor(private readonly folded: Folded) {}

  claim<F extends FactField>(field: F, value: Answers[F] & {}) {
    (this.answers as Record<string, unknown>)[field] = value;
  }

  note(field: FactField, kind: ReadNote['kind'], { start, end }: Span) {
    // What a header added to the text has no words of its own.
    const words = quoted(shownBetween(this.folded, start, end) || this.folded.shown, longestWords);
    this.seen.set(`${field} ${kind} ${words}`, { field, kind, words });
  }

  /** What was found, in the order of the fields. */
  get result(): ReadFacts {
    const given = factFields.filter((field) => this.answers[field] !== undefined);
    const answers = Object.fromEntries(given.map((field) => [field, this.answers[field]]));
    return { answers, notes: this.notes };
  }

  get notes(): ReadNote[] {
    return [...this.seen.values()].slice(0, mostNotes);
  }
}

/** More would not be read by anyone. */
const mostNotes = 40;

/** Where several pieces of a text stand: from the first to the last. */
export const spanOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
