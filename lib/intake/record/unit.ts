import type { Role } from '../words/record-headings';
import type { RecordPlace } from './record';

/**
 * A row or a sentence of a document, which is read by itself. `text` is what is read; `words` what
 * the document has there; `item` the paragraph or item of a list up to its end, and `at` where the
 * words begin in it. A column of a table may have a sample and a date of its own.
 */
export type RecordUnit = {
  text: string;
  words: string;
  where: RecordPlace;
  role: Role;
  heading: string;
  item: string;
  at: number;
  isRow: boolean;
  column: ColumnOwner | null;
};

/** The sample that a column of a table is about; each part is as it is written. */
export type ColumnOwner = { specimen: string | null; dateText: string | null };

/** Collapses white space and the dots that lead the eye to a value. */
export const tidy = (text: string): string =>
  text
    .replace(/(?:\s*\.){4,}\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
