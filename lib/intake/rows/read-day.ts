import type { DayOrder } from '../../answers/desk-file';
import { partsOfDay } from './day-parts';

/** Why a date is not read. */
export type DayFault = 'shortYear' | 'noYear' | 'serial' | 'impossible' | 'weekday' | 'unread';

/** How dates are read: `today` is needed for dates without a year, which are the nearest to it. */
export type DayReading = { order?: DayOrder; today?: string | undefined };

/**
 * `asTyped`: the date was typed in ISO 8601, so nothing was inferred. `isOpen`: the other order of
 * day and month gives another date.
 */
export type ReadDay = { day: string; asTyped: boolean; isOpen?: true } | { fault: DayFault };

/**
 * Reads a date as a spreadsheet or a clinic writes it. Day and month are in the given order unless
 * only the other one can be: a number over 12, or the day of the week. Ignores a time of day.
 * @param typed untrusted
 * @returns an ISO date, or why it was not read
 */
export function readDay(typed: string, { order = 'month-first', today }: DayReading = {}): ReadDay {
  const parts = partsOfDay(typed);
  if (parts === null) return { fault: 'unread' };
  if ('serial' in parts) return dayOfSerial(parts.serial);
  const { year, weekday } = parts;
  if (year && year.length !== 4 && year.length !== 2) return { fault: 'shortYear' };
  const dayOf = (month: number, day: number) => dayIn(yearsOf(year, today), month, day, today);
  const asTyped = /^\d{4}-\d\d-\d\d$/.test(typed.trim());
  const fits = (read: Found) => weekday === undefined || weekday === weekdayOf(read.day);
  const isEither = parts.isEither && parts.first !== parts.second;
  const [month, day] = inOrder(parts.first, parts.second, order, parts.isEither);
  const read = dayOf(month, day);
  if (!isEither || Math.max(month, day) > 12) {
    if ('fault' in read) return read;
    return fits(read) ? { ...read, asTyped } : { fault: 'weekday' };
  }
  const other = dayOf(day, month);
  const ways = [read, other].flatMap((one) => ('day' in one && fits(one) ? [one] : []));
  const [found, more] = ways;
  if (!found) return 'fault' in read ? read : { fault: 'weekday' };
  return more && more.day !== found.day
    ? { ...found, asTyped, isOpen: true }
    : { ...found, asTyped };
}

/** Returns the order that a date shows beyond doubt; null if it shows none. */
export function orderIn(typed: string, today?: string): DayOrder | null {
  const parts = partsOfDay(typed);
  if (!parts || !('first' in parts) || !parts.isEither || parts.first === parts.second) return null;
  if (parts.first > 12) return parts.second > 12 ? null : 'day-first';
  if (parts.second > 12) return 'month-first';
  if (parts.weekday === undefined) return null;
  const fits = (order: DayOrder) => {
    const [month, day] = inOrder(parts.first, parts.second, order, true);
    const read = dayIn(yearsOf(parts.year, today), month, day, today);
    return 'day' in read && weekdayOf(read.day) === parts.weekday;
  };
  if (fits('month-first') === fits('day-first')) return null;
  return fits('month-first') ? 'month-first' : 'day-first';
}

/** Month and day, in this order. */
function inOrder(first: number, second: number, order: DayOrder, isEither: boolean) {
  const isDayFirst = isEither && (first > 12 || (order === 'day-first' && second <= 12));
  return isDayFirst ? ([second, first] as const) : ([first, second] as const);
}

type Found = { day: string };

/** Years that a date may be of: of one without a year, those around today. */
function yearsOf(year: string | undefined, today: string | undefined): number[] {
  if (year) return [Number(year.length === 2 ? `20${year}` : year)];
  const now = Number(today?.slice(0, 4));
  return today === undefined ? [] : [now, now + 1, now - 1];
}

function dayIn(
  years: readonly number[],
  month: number,
  day: number,
  today: string | undefined,
): Found | { fault: DayFault } {
  if (years.length === 0) return { fault: 'noYear' };
  const days = years.flatMap((year) => isoDay(year, month, day) ?? []);
  const distance = (one: string) =>
    today === undefined ? 0 : Math.abs(Date.parse(one) - Date.parse(today));
  const [nearest] = days.length > 1 ? days.sort((a, b) => distance(a) - distance(b)) : days;
  return nearest === undefined ? { fault: 'impossible' } : { day: nearest };
}

function isoDay(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : lengths[month - 1];
  if (last === undefined || day < 1 || day > last) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];

/** Days from 1899-12-30 in Excel: 36526 is 2000-01-01, 73050 is 2099-12-31. */
function dayOfSerial(serial: number): ReadDay {
  if (serial < 36526 || serial > 73050) return { fault: 'serial' };
  const moment = new Date(Date.UTC(1899, 11, 30 + serial));
  return { day: moment.toISOString().slice(0, 10), asTyped: false };
}
