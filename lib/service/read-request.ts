import { parseAnswers } from '../answers/answers';
import { calendarDay } from '../wording/calendar-day';
import { readBody } from './read-body';
import { readJson } from './read-json';
import { Refused } from './refusal';

/**
 * Reads the JSON of a request. Requires a media type that a form on another site cannot send.
 * @param most in bytes
 * @throws Refused
 */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  const isJson = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i.test(type);
  const coding = request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (!isJson || (coding !== 'identity' && coding !== '')) throw new Refused('media-type');
  return readJson(await readBody(request, most));
}

/**
 * Returns the date to print: the one in the query, or today on the server.
 * @throws Refused if it is not an ISO date
 */
export function dayOf(request: Request): string {
  const day = new URL(request.url).searchParams.get('date') ?? calendarDay(new Date());
  if (!parseAnswers({ visitDate: day }).ok || day === '') throw new Refused('date');
  return day;
}

/** Reports characters that no typeface has, by code point: a header cannot hold the characters. */
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
