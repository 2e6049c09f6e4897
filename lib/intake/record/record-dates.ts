import type { DayOrder } from '../../answers/desk-file';
import { orderIn, readDay } from '../rows/read-day';
import { namesTest } from '../words/record-words';
import type { Line } from './record';

/** A date in a text: ISO 8601, as exact as it is written, and where it is, in UTF-16 code units. */
export type FoundDate = { iso: string; start: number; end: number };

/**
 * How a document writes its dates: `order` is null where nothing tells month from day; `today` is an
 * ISO date, and later ones do not count.
 */
export type DateStyle = { order: DayOrder | null; today: string };

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const whole = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}[- ]${monthName}[-, ]+\\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const part = `(?:0?[1-9]|1[0-2])\\/(?:19|20)\\d{2}|${monthName},? (?:19|20)\\d{2}|(?:19|20)\\d{2}`;
const anyDate = new RegExp(`(?<![\\w./-])(?:${whole}|${part})(?![\\w/]|[.-]\\d)`, 'gi');
const wholeDate = new RegExp(`^(?:${whole})$`, 'i');

/** Finds the dates in a text. Impossible and future ones do not count. */
export function datesIn(text: string, style: DateStyle): FoundDate[] {
  return [...text.matchAll(anyDate)].flatMap((found): FoundDate[] => {
    const [typed] = found;
    const iso = wholeDate.test(typed) ? wholeDay(typed, style) : partOfDay(typed);
    if (iso === null || iso > style.today || iso < '1940') return [];
    return [{ iso, start: found.index, end: found.index + typed.length }];
  });
}

/** A day whose month may be its day is only known by its year. */
function wholeDay(typed: string, { order }: DateStyle): string | null {
  const dayFirst = /^\d{1,2}\.\d{1,2}\./.test(typed);
  const read = readDay(typed, { order: dayFirst ? 'day-first' : (order ?? 'month-first') });
  if ('fault' in read) return null;
  return read.isOpen && order === null && !dayFirst ? read.day.slice(0, 4) : read.day;
}

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

function partOfDay(typed: string): string | null {
  const year = typed.slice(-4);
  const digits = /^(\d{1,2})\//.exec(typed)?.[1];
  const month = digits ? Number(digits) : monthNames.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year;
}

const slashed = /(?<![\w./-])\d{1,2}(?:[/-]\d{1,2}[/-](?:19|20)\d{2}|\/\d{1,2}\/\d{2})(?![\d/])/g;

/** Finds the order that a document writes its dates in, if one of them shows it and none denies it. */
export function dateStyleOf(lines: readonly Line[], today: string): DateStyle {
  const orders = new Set(
    lines.flatMap(({ text }) => text.match(slashed) ?? []).flatMap((typed) => orderIn(typed) ?? []),
  );
  const [order] = orders;
  return { order: orders.size === 1 && order ? order : null, today };
}

const labels = {
  collected:
    /\b(?:collect(?:ed|ion)|obtained|procedure|excised|biopsied|drawn|taken|sampled|date of (?:service|surgery|biopsy|procedure|collection))\b/i,
  reported:
    /\b(?:report(?:ed)?|signed(?: out)?|issued|released|visit|conference date|discharged|addendum|resulted|completed)\b/i,
};

/** A letter has its day at the top, without a label. */
const headLines = 5;

/** How far behind its label a date is, in UTF-16 code units. */
const reach = 24;

/** Finds the day of a document's sample, else of its report or visit; null if it names none. */
export function dayOfDocument(lines: readonly Line[], style: DateStyle): string | null {
  for (const label of [labels.collected, labels.reported]) {
    for (const { text } of lines) {
      const found = datesIn(text, style).find(({ start }) =>
        label.test(text.slice(Math.max(0, start - reach), start)),
      );
      if (found && !/birth|\bdob\b|\bborn\b/i.test(text.slice(0, found.start).slice(-reach)))
        return found.iso;
    }
  }
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, headLines);
  const told = head.filter(
    ({ text }) => !/birth|\bdob\b|\bborn\b|\bprinted\b/i.test(text) && !namesTest.test(text),
  );
  const days = told.flatMap(({ text }) => datesIn(text, style));
  return days.find(({ iso }) => iso.length === 10)?.iso ?? null;
}

/** Compares dates as far as both are exact: below zero if `one` is earlier; zero if that is open. */
export function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
