import { parseAnswers } from '../answers/answers';
import { calendarDay } from '../wording/calendar-day';
import { readBody } from './read-body';
import { readJson } from './read-json';
import { Refused } from './refusal';

/** The JSON of a request. A form in another site's page cannot send this type. */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  const isJson = /^application\/json *(; *charset="?utf-8"? *)?$/i.test(type);
  const coding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!isJson || coding !== 'identity') throw new Refused('media-type');
  return readJson(await readBody(request, most));
}

/** The day on the sheet: the one that was asked for, or today where the server is. */
export function dayOf(request: Request): string {
  const day = new URL(request.url).searchParams.get('date') ?? calendarDay(new Date());
  if (!parseAnswers({ visitDate: day }).ok || day === '') throw new Refused('date');
  return day;
}

/** How a person learns that a character has no typeface: by its number, a header holds no others. */
export const missingHeader = (missing: readonly string[]): Record<string, string> =>
  missing.length === 0
    ? {}
    : { 'Askwell-Missing-Characters': missing.slice(0, mostNamed).map(numbersOf).join(' ') };

const mostNamed = 50;
const numbersOf = (character: string) =>
  Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join('+');
