import * as z from 'zod/mini';
import { cleanText, isWithin } from '../wording/text';

/**
 * Texts that a practice enters once, for all its packets or for a site of its own; `max` counts
 * graphemes.
 */
export const practiceFields = {
  name: { max: 60, lines: false },
  dayPhone: { max: 30, lines: false },
  nightPhone: { max: 30, lines: false },
  /** Things to bring, one per line; if blank, the cover prints a list of its own. */
  bring: { max: 600, lines: true },
  /** The practice's own page at the end of each packet. */
  insert: { max: 3000, lines: true },
  /** Who is behind the site, and how to reach them: at the foot of each page. */
  publisher: { max: 80, lines: false },
  contact: { max: 120, lines: false },
  /** Origins of the sites that may show its pages in a frame, one per line. */
  frames: { max: 600, lines: true },
} as const;

/** The largest practice file that is read, in bytes; most are a few thousand. */
export const largestPracticeFile = 100_000;

export type PracticeField = keyof typeof practiceFields;

/** The cleaned texts of a practice, without blank ones. */
export type Practice = Partial<Record<PracticeField, string>>;

export type ReadPractice =
  | { ok: true; practice: Practice }
  | { ok: false; problems: PracticeField[] };

const typed = z.looseObject(
  Object.fromEntries(Object.keys(practiceFields).map((field) => [field, z.optional(z.string())])),
);

/**
 * Reads the texts of a practice from untrusted JSON or from a form. Never throws.
 * @returns the texts, or the fields that are too long; all fields if `raw` has the wrong shape
 */
export function readPractice(raw: unknown): ReadPractice {
  const all = Object.keys(practiceFields) as PracticeField[];
  const parsed = typed.safeParse(raw);
  if (!parsed.success) return { ok: false, problems: all };
  const practice: Practice = {};
  const problems: PracticeField[] = [];
  for (const field of all) {
    const { max, lines } = practiceFields[field];
    const text = cleanText(String(parsed.data[field] ?? ''), { lines });
    if (!isWithin(text, max)) problems.push(field);
    else if (text !== '') practice[field] = text;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, practice };
}
