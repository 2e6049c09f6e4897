/**
 * Numbers of a date as it was typed. `first` is the month unless they are in either order; `year`
 * has the digits that were typed; `weekday` is its first three letters. Or a spreadsheet's serial
 * number of a day.
 */
export type DayParts =
  | {
      first: number;
      second: number;
      isEither: boolean;
      year: string | undefined;
      weekday: string | undefined;
    }
  | { serial: number };

const clock =
  '\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?(?:m\\.?)?)?|\\d{1,2}\\s*[ap]\\.?m?\\.?';
const zone = '(?:\\s*(?:z|utc|gmt|[-+]\\d{2}:?\\d{2}|[ecmp][sd]?t))?';
const span = `(?:${clock})(?:\\s*(?:[-–]|to)\\s*(?:${clock}))?${zone}`;
const timeAfter = new RegExp(
  `(?:t|\\s*[,;@]\\s*(?:at\\s+)?|\\s+(?:(?:at|@|[-–])\\s*)?)(?:${span})$|\\s*(?:@|\\sat)\\s*\\d{1,2}$`,
);
/** "12/7/2026 0930": with a year before, four digits are a time. */
const digitsAfter = /([-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))\s+[0-2]\d[0-5]\d\s*(?:h|hrs?)?$/;
const timeBefore = new RegExp(`^(?:${span})(?:\\s*[,;-]|\\s+on)?\\s+(?=\\S)`);

const weekdayName = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?';
const weekdayBefore = new RegExp(`^${weekdayName}\\.?,?\\s+`);
const weekdayAfter = new RegExp(`,?\\s+\\(?${weekdayName}\\.?\\)?$`);

/** Maximum length of a date, in UTF-16 code units. */
const longest = 60;

/** Takes a date apart, without its time of day; null if it is none. */
export function partsOfDay(typed: string): DayParts | null {
  if (typed.length > longest) return null;
  const lower = typed.trim().toLowerCase();
  const bare = withoutTime(lower);
  const found = weekdayBefore.exec(bare) ?? weekdayAfter.exec(bare);
  const text = withoutTime(found ? bare.replace(found[0], '') : bare);
  return numbersIn(text, found?.[1]);
}

const withoutTime = (text: string) =>
  text.replace(digitsAfter, '$1').replace(timeAfter, '').replace(timeBefore, '').trim();

function numbersIn(text: string, weekday: string | undefined): DayParts | null {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return { serial: Math.floor(Number.parseFloat(text)) };
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?$/.exec(text) ??
    [];
  if (year && month && day)
    return { first: Number(month), second: Number(day), isEither: false, year, weekday };
  const [, a, b, typedYear] =
    /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?'?(\d+)$/.exec(text) ??
    /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ??
    [];
  if (a && b)
    return { first: Number(a), second: Number(b), isEither: true, year: typedYear, weekday };
  return numbersWithName(text, weekday);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const number = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "(?:[-/,\\s]+'?(\\d+))?";
const monthFirst = new RegExp(`^${month}[-/\\s]*${number}${year}$`);
const dayFirst = new RegExp(`^${number}[-/.\\s]*${month}${year}$`);

function numbersWithName(text: string, weekday: string | undefined): DayParts | null {
  const [, m1, d1, y1] = monthFirst.exec(text) ?? [];
  const [, d2, m2, y2] = dayFirst.exec(text) ?? [];
  const [name, day, typedYear] = m1 ? [m1, d1, y1] : [m2, d2, y2];
  if (!name || !day) return null;
  return {
    first: months.indexOf(name) + 1,
    second: Number(day),
    isEither: false,
    year: typedYear,
    weekday,
  };
}
