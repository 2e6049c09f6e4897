import * as z from 'zod/mini';
import { cleanText } from '../wording/text';

/** Which number comes first in a date such as 12/03/2026. */
export const dayOrders = ['month-first', 'day-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What a line of treatment by its number alone ("1L") means in a list. */
export const firstLines = ['about-to-start', 'running'] as const;
export type FirstLine = (typeof firstLines)[number];

/** Stands for a column that is not used. */
export const leaveOut = 'leave-out';

/**
 * How a clinic's lists are read, kept in a file: names of columns, and choices from closed lists.
 * Nothing of a cell, and nothing about who was told.
 */
export type DeskFile<Meaning extends string> = {
  columns: { name: string; meaning: Meaning | typeof leaveOut }[];
  dates?: DayOrder | undefined;
  firstLine?: FirstLine | undefined;
};

/** The largest desk file that is read, in bytes; most are under a thousand. */
export const largestDeskFile = 50_000;

export type DeskFileProblem = 'tooLarge' | 'notDesk' | 'newer';
export type ReadDeskFile<Meaning extends string> =
  | { ok: true; file: DeskFile<Meaning> }
  | { ok: false; problem: DeskFileProblem };

const kind = 'askwell-desk';
const version = 1;

/** Maximum length of a column's name, in UTF-16 code units; most columns of a file. */
const longestName = 120;
const mostColumns = 200;

/** Returns the normal form of a column's name: without case, and with single spaces. */
export const deskName = (header: string): string =>
  cleanText(header.normalize('NFKC').toLowerCase())
    .replace(/\s+/g, ' ')
    .slice(0, longestName)
    .trim();

/** Serializes how lists are read, for `readDeskFile` and the command line. */
export const deskAsFile = <Meaning extends string>(file: DeskFile<Meaning>): string =>
  `${JSON.stringify({ kind, version, ...file }, null, 2)}\n`;

/**
 * Reads a saved desk file. Never throws, and never repeats the text of the file. Rejects one with
 * anything else in it as a whole.
 * @param meanings of a column
 */
export function readDeskFile<Meaning extends string>(
  text: string,
  meanings: readonly Meaning[],
): ReadDeskFile<Meaning> {
  if (text.length > largestDeskFile) return { ok: false, problem: 'tooLarge' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'notDesk' };
  }
  if (newer.safeParse(raw).success) return { ok: false, problem: 'newer' };
  const parsed = schemaOf(meanings).safeParse(raw);
  if (!parsed.success) return { ok: false, problem: 'notDesk' };
  const { kind: _kind, version: _version, ...file } = parsed.data;
  return { ok: true, file };
}

const isNormal = (name: string) => name.length <= longestName && deskName(name) === name;

const newer = z.looseObject({ kind: z.literal(kind), version: z.number().check(z.gt(version)) });

const schemaOf = <Meaning extends string>(meanings: readonly Meaning[]) =>
  z.strictObject({
    kind: z.literal(kind),
    version: z.literal(version),
    columns: z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.refine(isNormal)),
          meaning: z.enum([leaveOut, ...meanings]),
        }),
      )
      .check(z.maxLength(mostColumns)),
    dates: z.optional(z.enum(dayOrders)),
    firstLine: z.optional(z.enum(firstLines)),
  });
