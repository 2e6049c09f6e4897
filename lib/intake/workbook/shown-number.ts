import { dayOfSerial } from './serial-day';

/**
 * Writes a number as its cell shows it, but with all its digits: a percent keeps its sign, a date
 * comes as an ISO day, and words that the format puts around the number stay around it. A format
 * that nobody here understands leaves the number alone.
 * @param typed the number as the workbook has it
 * @param format a number format, such as `0%`, `m/d/yyyy` or `"<"0`
 */
export function shownNumber(typed: string, format: string, is1904: boolean): string {
  const value = Number(typed);
  if (typed.trim() === '' || Number.isNaN(value)) return typed;
  const { section, isNegative } = sectionFor(value, format);
  if (section === undefined) return '';
  const code = section
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? bracket : ''))
    .replace(/general|@/gi, '0');
  const bare = code.replace(literals, '');
  if (/[dmyhsbg]/i.test(bare)) return dayOfSerial(value, bare, is1904) ?? digitsOf(value);
  if (/e[-+]/i.test(bare)) return value.toExponential();
  return withLiterals(isNegative ? -value : value, code);
}

/** Quoted and escaped characters, fillers and the width of a character. */
const literals = /"[^"]*"|\\.|[*_]./g;

/** Picks the section of a format that a number is shown by; undefined if it is not shown at all. */
function sectionFor(value: number, format: string) {
  const sections =
    format.match(/(?:"[^"]*"|\\.|[^;"\\])*(?:;|$)/g)?.map((one) => one.replace(/;$/, '')) ?? [];
  if (format !== '' && sections.at(-1) === '' && !format.endsWith(';')) sections.pop();
  const conditions = sections.map((one) => /\[(<=|>=|<>|[<>=])(-?[\d.]+)\]/.exec(one));
  if (conditions.some((one) => one)) {
    const holds = conditions.findIndex(
      (one) => !one || compare(value, one[1] ?? '', Number(one[2])),
    );
    return { section: sections[holds] ?? 'General', isNegative: false };
  }
  const [first = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: shown(negative), isNegative: true };
  if (value === 0 && zero !== undefined) return { section: shown(zero), isNegative: false };
  return {
    section: first === '' && sections.length > 1 ? undefined : first || 'General',
    isNegative: false,
  };
}

const shown = (section: string) => (section === '' ? undefined : section);

function compare(value: number, sign: string, than: number): boolean {
  switch (sign) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    default:
      return value !== than;
  }
}

/** Puts a number where the format has its digits, between the characters around them. */
function withLiterals(value: number, code: string): string {
  const parts = Array.from(code.matchAll(/"[^"]*"|\\.|[*_].|[0#?.,]+|[\s\S]/g), ([part]) => part);
  const isDigits = (part: string) => /^[0#?.,]*[0#?][0#?.,]*$/.test(part);
  const { length: places } = parts.filter(isDigits);
  // Two places for digits: a fraction, or the groups of a phone number.
  if (places > 1) return digitsOf(value);
  const isPercent = parts.includes('%');
  const number = digitsOf(isPercent ? value * 100 : value);
  return parts
    .map((part) => {
      if (isDigits(part)) return /^0+$/.test(part) ? number.padStart(part.length, '0') : number;
      if (part.startsWith('"')) return part.slice(1, -1);
      return part.startsWith('\\') ? part.slice(1) : part.replace(/^[*_].$/, '');
    })
    .join('')
    .trim();
}

/** Digits that a spreadsheet keeps: 22 and not 22.000000000000004. */
const digitsOf = (value: number) => String(Number(value.toPrecision(15)));
