/** Why a date is not read. Dates are never guessed. */
export type DayFault =
  | 'ambiguous'
  | 'shortYear'
  | 'noYear'
  | 'serial'
  | 'impossible'
  | 'weekday'
  | 'unread';

/** `asTyped`: the date was typed in ISO 8601, so nothing was inferred. */
export type ReadDay = { day: string; asTyped: boolean } | { fault: DayFault };

/**
 * Reads a date as a spreadsheet writes it, if its order of day and month is certain: the month by
 * name, the year first, a number over 12, or day and month the same. Ignores a time of day.
 * @returns an ISO date, or why it was not read
 */
export function readDay(typed: string): ReadDay {
  const lower = typed.trim().toLowerCase();
  const weekday = weekdayBefore.exec(lower);
  const text = lower
    .slice(weekday?.[0].length ?? 0)
    .replace(/(t|,?\s+(at\s+)?)\d{1,2}(:\d{2}){1,2}(\.0+)?\s*([ap]\.?m\.?)?$/, '')
    .trim();
  const read = dayIn(text, /^\d{4}-\d\d-\d\d$/.test(lower));
  const isOther = 'day' in read && weekday && weekdayOf(read.day) !== weekday[1];
  return isOther ? { fault: 'weekday' } : read;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayBefore = /^(mon|tue|wed|thu|fri|sat|sun)(day|s|sday|nesday|r|rs|rsday|urday)?\.?,?\s+/;
const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];

function dayIn(text: string, asTyped: boolean): ReadDay {
  if (/^\d{5}([.,]\d+)?$/.test(text)) return { fault: 'serial' };
  const [, y1, m1, d1] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (y1 && m1 && d1) return dayOf(y1, m1, d1, asTyped);
  const [, a, b, year] = /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d+)$/.exec(text) ?? [];
  if (a && b && year) return dayInEitherOrder(a, b, year);
  return dayWithName(text);
}

function dayInEitherOrder(a: string, b: string, year: string): ReadDay {
  if (year.length !== 4) return { fault: 'shortYear' };
  const isMonth = (number: string) => Number(number) <= 12;
  if (isMonth(a) && isMonth(b) && Number(a) !== Number(b)) return { fault: 'ambiguous' };
  return isMonth(a) ? dayOf(year, a, b) : dayOf(year, b, a);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const number = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "(?:[-/,\\s]+'?(\\d+))?";
const monthFirst = new RegExp(`^${month}[-/\\s]*${number}${year}$`);
const dayFirst = new RegExp(`^${number}[-/.\\s]*${month}${year}$`);

function dayWithName(text: string): ReadDay {
  const [, m1, d1, y1] = monthFirst.exec(text) ?? [];
  const [, d2, m2, y2] = dayFirst.exec(text) ?? [];
  const [name, day, year] = m1 ? [m1, d1, y1] : [m2, d2, y2];
  if (!name || !day) return { fault: 'unread' };
  if (!year) return { fault: 'noYear' };
  if (year.length !== 4) return { fault: 'shortYear' };
  return dayOf(year, String(months.indexOf(name) + 1), day);
}

function dayOf(year: string, month: string, day: string, asTyped = false): ReadDay {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  // February 31 becomes March 3 in some engines and an invalid date in others.
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  return isReal ? { day: iso, asTyped } : { fault: 'impossible' };
}
