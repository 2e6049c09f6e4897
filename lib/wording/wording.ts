import { type Message, type MessageValues, readMessage, sayMessage } from './message';

/** A language of the sheet and the screen (BCP 47). */
export type Language = 'en';

/** Values for the placeholders of a wording, by name. */
export type WordingValues = MessageValues;

/**
 * Looks up a wording and fills in its placeholders.
 * @throws if a placeholder has no value
 */
export type Speaker<Key extends string> = (key: Key, values?: WordingValues) => string;

const parsed = new Map<string, Message>();

/** Returns the speaker for a set of ICU messages, each parsed once; tags are plain text. */
export function sayFrom<Key extends string>(
  words: Readonly<Record<Key, string>>,
  language: Language,
): Speaker<Key> {
  return (key, values) => {
    const id = `${language} ${key}`;
    let message = parsed.get(id);
    if (!message) {
      message = readMessage(words[key]);
      parsed.set(id, message);
    }
    return sayMessage(message, values ?? {}, language);
  };
}

/** Caches a formatter per language: creating one takes longer than formatting a whole sheet. */
function perLanguage<Formatter>(make: (language: Language) => Formatter) {
  const made = new Map<Language, Formatter>();
  return (language: Language): Formatter => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const days = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
const lists = perLanguage(
  (language) => new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }),
);
const series = perLanguage(
  (language) => new Intl.ListFormat(language, { style: 'long', type: 'unit' }),
);
const numbers = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }),
);

/** Formats an ISO date ('2026-12-01') as 'December 1, 2026'. */
export function longDate(isoDate: string, language: Language): string {
  return days(language).format(new Date(`${isoDate}T00:00:00Z`));
}

/**
 * Joins items as 'a, b, and c', or 'a, b; and c' where an item has a comma of its own.
 * @param apart sets off the last of two items as well, 'a, and b': for items that hold an 'or'
 */
export function listOf(
  items: readonly string[],
  language: Language,
  { apart = false } = {},
): string {
  const hasComma = items.some((item) => item.includes(', '));
  if (!apart && !hasComma) return lists(language).format(items);
  const mark = hasComma ? '; ' : ', ';
  return lists(language)
    .formatToParts(items)
    .map(({ type, value }) => (type === 'literal' ? value.replace(/^,?\s/, mark) : value))
    .join('');
}

/** Joins facts as 'a, b, c', where no sentence needs an 'and'. */
export const seriesOf = (items: readonly string[], language: Language): string =>
  series(language).format(items);

/** Formats a number exactly as given: never rounded, no exponent. */
export function exactNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}
