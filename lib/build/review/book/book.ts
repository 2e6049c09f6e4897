import type { ReviewedKey } from '../../../wording/reviewed-wording';

/** What a wording is to its item: the question itself, its reason, a label of the paper ... */
export type WordingRole =
  | 'ask'
  | 'text'
  | 'topic'
  | 'why'
  | 'note'
  | 'blank'
  | 'short'
  | 'pair'
  | 'inMessage'
  | 'screen'
  | 'helper'
  | 'clinic';

/** A wording as it is written, with its `{placeholders}`. */
export type ReviewLine = { key: ReviewedKey; role: WordingRole; text: string };

/** For whom an item prints, and how it reads there where that is not as it is written. */
export type Example = { person: string; text: string | null };

/**
 * Something to read and to comment on. Its `id` is that of the content, or the key of its first wording,
 * and never changes: comments name it.
 */
export type ReviewItem = {
  id: string;
  /** Null where its words need none. */
  heading: string | null;
  /** File of the project that holds it. */
  file: string;
  /** Its wordings. Each is in one item of the book only. */
  lines: ReviewLine[];
  /** Wordings of other items that print with this one, too. */
  again: ReviewLine[];
  /** When it prints and what else decides it, a sentence each. */
  whens: string[];
  /** Where it comes from; null where it needs no source. */
  source: string | null;
  /** Null: none of the people. Undefined: nobody was looked for, since it needs no example. */
  example: Example | null | undefined;
  /** Twelve hexadecimal digits that change when its words do, or when it prints; not with the day of a source. */
  hash: string;
};

/** A part of the book. */
export type Chapter = { id: ChapterId; items: ReviewItem[] };

export type ChapterId =
  | 'card'
  | 'people'
  | 'questions'
  | 'answers'
  | 'followUps'
  | 'trials'
  | 'checks'
  | 'words'
  | 'labels'
  | 'never';

/** Everything that the review book says, before it is HTML. */
export type Book = {
  /** Eight hexadecimal digits that change when any item or signed text does. */
  edition: string;
  /** Who has reviewed the sheet, as it is now. */
  review: string;
  chapters: Chapter[];
};
