import * as z from 'zod/mini';
import { cleanText, isWithin } from '../wording/text';

/** What a practice says once for all of its packets: how many graphemes of each. */
export const practiceFields = {
  name: { max: 60, lines: false },
  dayPhone: { max: 30, lines: false },
  nightPhone: { max: 30, lines: false },
  /** What to bring, a line for each thing; without it the cover has a list of its own. */
  bring: { max: 600, lines: true },
  /** A page of the practice's own, at the end of each packet. */
  insert: { max: 3000, lines: true },
} as const;

/** The largest practice file that is read, in bytes; most are a few thousand. */
export const largestPracticeFile = 100_000;

export type PracticeField = keyof typeof practiceFields;

/** The practice's own words, each cleaned; what was not given is missing. */
export type Practice = Partial<Record<PracticeField, string>>;

export type ReadPractice =
  | { ok: true; practice: Practice }
  | { ok: false; problems: PracticeField[] };

const typed = z.looseObject(
  Object.fromEntries(Object.keys(practiceFields).map((field) => [field, z.optional(z.string())])),
);

/**
 * Untrusted JSON, or what stands in a form, to the practice's words. Never throws.
 * @returns the fields that are too long or no text, where there are any; a file that holds something
 * else altogether has a problem in each
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
