import { besideDay, places } from '../words/schedule-words';
import { partsOfDay } from './day-parts';
import { readDay } from './read-day';

/** A day as it was typed and a doctor, which the rows below a heading share. */
export type HeadingParts = { day?: string; doctor?: string };

/** A day of a heading is near; that of a birth is not. */
const daysBefore = 60;
const daysAfter = 400;

/**
 * Reads a line such as "SHAH, 12/4", "Dr. Klein" or "Monday 12/7/2026 AM clinic". What it says beside
 * a day has to be understood: "Week of 12/7" gives none.
 * @param today ISO date; without it no date without words for it is taken for the day of a visit
 */
export function headingParts(typed: string, today: string | undefined): HeadingParts {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (isNear(text, today)) return { day: text };
  const doctor = doctorIn(text);
  if (doctor) return { doctor };
  const words = text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const [start, end] = [bare(words.slice(0, at)), bare(words.slice(at))];
    const [day, rest] = isNear(end, today) ? [end, start] : [start, end];
    if (!isNear(day, today)) continue;
    const beside = partsBeside(rest);
    if (beside) return { day, ...beside };
  }
  return {};
}

const bare = (words: readonly string[]) =>
  words.join(' ').replace(/^[\s,;:|()–—-]+|[\s,;:|()–—-]+$/gu, '');

function isNear(text: string, today: string | undefined): boolean {
  if (partsOfDay(text) === null) return false;
  const read = readDay(text, { today });
  if ('fault' in read) return false;
  if (today === undefined) return true;
  const days = (Date.parse(read.day) - Date.parse(today)) / 86_400_000;
  return days >= -daysBefore && days <= daysAfter;
}

/** Returns what words beside a day say; null if that is not understood. */
function partsBeside(rest: string): { doctor?: string } | null {
  const doctor = doctorIn(rest);
  if (doctor) return { doctor };
  const words = rest.toLowerCase().split(/[\s,;:|()]+|\s[–—-]\s/);
  if (words.every((word) => word === '' || besideDay.includes(word))) return {};
  // A surname as schedules print it: "SHAH", "SHAH, R".
  const isSurname = /^\p{Lu}[\p{Lu}'’-]{2,}(?:,? \p{Lu}\.?)?$/u.test(rest);
  const isPlace = words.some((word) => places.includes(word) || besideDay.includes(word));
  return isSurname && !isPlace ? { doctor: rest } : null;
}

const doctorPattern =
  /^(?:dr\.?\s\p{L}[\p{L}.'’ -]*|(?:\p{L}[\p{L}.'’-]*,? ){1,3}(?:m\.?d\.?|d\.?o\.?|n\.?p\.?|pa-?c?|aprn))$/iu;

const doctorIn = (text: string): string | undefined =>
  doctorPattern.test(text) && text.length <= longestDoctor ? text : undefined;

/** Of a name, in UTF-16 code units. */
const longestDoctor = 60;
