import * as z from 'zod/mini';
import { cleanText, isWithin } from '../wording/text';
import type { Language } from '../wording/wording';
import { fields } from './fields';
import { type LogoProblem, readLogo } from './logo';

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
  /** A PNG in base64, whose name is `name`. */
  logo: { max: 100_000, lines: false },
  /** Codes of languages, with spaces or commas between them; the first is that of its sheets. */
  languages: { max: 60, lines: true },
} as const;

/** The largest practice file that is read, in bytes; most are a few thousand, and a logo. */
export const largestPracticeFile = 100_000;

export type PracticeField = keyof typeof practiceFields;

/** The cleaned texts of a practice, without blank ones. */
export type Practice = Partial<Record<PracticeField, string>>;

/** Why a field cannot be used, where that is more than that it is too long. */
export type PracticeReason = `logo.${LogoProblem | 'nameless' | 'pale'}` | 'languages.unknown';

/** Whether a logo, as `readLogo` returns it, shows on white paper. */
export type IsSeen = (logo: string) => boolean;

export type ReadPractice =
  | { ok: true; practice: Practice }
  | { ok: false; problems: PracticeField[]; reasons: PracticeReason[] };

const typed = z.looseObject(
  Object.fromEntries(Object.keys(practiceFields).map((field) => [field, z.optional(z.string())])),
);

/**
 * Reads the texts of a practice from untrusted JSON or from a form. Never throws.
 * @param isSeen where pixels can be unpacked; else any logo passes
 * @returns the texts, or the fields that cannot be used; all fields if `raw` has the wrong shape
 */
export function readPractice(raw: unknown, isSeen: IsSeen = () => true): ReadPractice {
  const all = Object.keys(practiceFields) as PracticeField[];
  const parsed = typed.safeParse(raw);
  if (!parsed.success) return { ok: false, problems: all, reasons: [] };
  const practice: Practice = {};
  const problems: PracticeField[] = [];
  for (const field of all) {
    const { max, lines } = practiceFields[field];
    const text = cleanText(String(parsed.data[field] ?? ''), { lines });
    if (!isWithin(text, max)) problems.push(field);
    else if (text !== '') practice[field] = text;
  }
  const logo = takeLogo(practice, !problems.includes('name'), isSeen);
  if (logo) problems.push('logo');
  const hasStrange = codesIn(practice).some((code) => !isLanguage(code));
  if (hasStrange) problems.push('languages');
  if (problems.length === 0) return { ok: true, practice };
  const reasons: PracticeReason[] = [
    ...(logo ? [logo] : []),
    ...(hasStrange ? (['languages.unknown'] as const) : []),
  ];
  return { ok: false, problems, reasons };
}

/** The languages of a practice, the usual one first. */
export const siteLanguages = (practice: Practice): Language[] =>
  codesIn(practice).filter(isLanguage);

const codesIn = ({ languages = '' }: Practice) =>
  languages.split(/[\s,]+/).filter((code) => code !== '');

const isLanguage = (code: string): code is Language =>
  (fields.language.of as readonly string[]).includes(code);

/** Puts the logo as it was read in the place of the one that was given; it prints beside a name. */
function takeLogo(practice: Practice, needsName: boolean, isSeen: IsSeen): PracticeReason | null {
  if (practice.logo === undefined) return null;
  const read = readLogo(practice.logo);
  if (!read.ok) return `logo.${read.problem}`;
  practice.logo = read.logo;
  if (needsName && practice.name === undefined) return 'logo.nameless';
  return isSeen(read.logo) ? null : 'logo.pale';
}
