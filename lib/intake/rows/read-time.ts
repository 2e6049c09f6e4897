/** Maximum length of a cell that is read, in UTF-16 code units. */
const longest = 60;

const hour = '(?<hour>\\d{1,2})';
const half = '(?:(?<half>[ap])\\.?\\s?m?\\b\\.?)';
/** "9:30", "9:30:00 AM", "13:30"; "9 am"; "at 9"; behind a date with its year "0930". */
const clocks = [
  new RegExp(
    `(?<![\\d:/.+-])${hour}:(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?![\\d:])\\s*${half}?`,
    'i',
  ),
  new RegExp(`(?<![\\d:/.-])${hour}\\s*${half}`, 'i'),
  new RegExp(`(?:@|\\bat)\\s*${hour}$`, 'i'),
  /[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\s+(?<hour>[0-2]\d)(?<minute>[0-5]\d)\s*(?:h|hrs?)?$/i,
];
/** A cell of a column of times may be a number alone: "0930", "930", "9". */
const alone = [/^(?<hour>\d{1,2})(?<minute>[0-5]\d)\s*(?:h|hrs?)?$/i, /^(?<hour>\d{1,2})$/];

/** A time of another part of the world is not the clinic's. */
const zone = /\d\s*(?:z|utc|gmt)$|t\d{2}:\d{2}.*[-+]\d{2}:?\d{2}$/i;

/**
 * Reads the time of day in a cell with a day, as "12/3/2026 9:30 AM"; of a span, when it begins.
 * @returns such as "9:30 AM", or "9:30" where no half of the day was typed; null if there is none
 */
export function timeIn(typed: string): string | null {
  const text = typed.trim();
  if (text.length > longest || zone.test(text)) return null;
  const serial = /^\d{5}([.,]\d+)$/.exec(text)?.[1];
  if (serial) return timeOfShare(serial);
  for (const clock of clocks) {
    const found = clock.exec(text)?.groups;
    if (found) return timeOf(found);
  }
  return null;
}

/** Reads a cell of a column of times, as `timeIn` does; also "0930", "9", and a spreadsheet's "0.3958". */
export function readTime(typed: string): string | null {
  const text = typed.trim();
  if (/^0?[.,]\d+$/.test(text)) return timeOfShare(text.replace(/^0/, ''));
  for (const clock of alone) {
    const found = clock.exec(text)?.groups;
    if (found) return timeOf(found);
  }
  return timeIn(text);
}

type Found = { hour?: string; minute?: string; half?: string };

function timeOf({ hour = '', minute = '00', half }: Found): string | null {
  const hours = Number(hour);
  // Midnight is where a spreadsheet keeps a day without a time.
  if (hours > 23 || (hours === 0 && minute === '00')) return null;
  if (half && (hours > 12 || hours === 0)) return null;
  if (half) return `${hours}:${minute} ${half.toUpperCase()}M`;
  if (hours > 12) return `${hours - 12}:${minute} PM`;
  return /^0/.test(hour) ? `${hours}:${minute} AM` : `${hours}:${minute}`;
}

/** Of a day, as a spreadsheet counts it: ".5" is noon. */
function timeOfShare(share: string): string | null {
  const minutes = Math.round(Number(share.replace(',', '.')) * 24 * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  const time = timeOf({ hour: two(Math.floor(minutes / 60)), minute: two(minutes % 60) });
  return time && !/M$/.test(time) ? `${time} ${minutes < 12 * 60 ? 'AM' : 'PM'}` : time;
}

/**
 * Returns the minutes from midnight of a time that was read, to sort by. Where no half of the day was
 * typed, it is one in the hours of a clinic: from 7 in the morning to 6 in the evening.
 */
export function minutesOf(time: string): number {
  const [, hour = '', minute = '', half] = /^(\d+):(\d+)(?: ([AP])M)?$/.exec(time) ?? [];
  const hours = Number(hour) % 12;
  const isLater = half === undefined ? hours < 7 : half === 'P';
  return (hours + (isLater ? 12 : 0)) * 60 + Number(minute);
}
