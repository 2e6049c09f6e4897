import { cleanText } from '../../wording/text';

/** Maximum length of a text, in UTF-16 code units; a longer one is not read at all. */
export const longestText = 20_000;

/**
 * A text folded for reading: lower case, no accents, one kind of dash, quote and arrow. `at` maps
 * each code unit of `text` to its place in `shown`, the cleaned text.
 */
export type Folded = { text: string; at: number[]; shown: string };

/**
 * Folds a text.
 * @param text untrusted; at most `longestText` code units
 */
export function fold(text: string): Folded {
  const marked = text.replace(overrides, unclearMark).replace(looseStrike, unclearMark);
  const shown = cleanText(marked, { lines: true });
  let folded = '';
  const at: number[] = [];
  let from = 0;
  const add = (plain: string) => {
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(from);
  };
  shown.split(markup).forEach((part, index) => {
    if (index % 2 === 1) {
      add(plainMarkup(part.toLowerCase()));
      from += part.length;
      return;
    }
    for (const character of part) {
      add(plainOf(character));
      from += character.length;
    }
  });
  return { text: folded, at, shown };
}

/**
 * Replaces words of a folded text; the letters of a replacement keep the places of the original.
 * @param pattern global; a match that is replaced by itself stays
 */
export function replacedIn(
  { text, at, shown }: Folded,
  pattern: RegExp,
  replacement: (groups: Partial<Record<string, string>>) => string,
): Folded {
  let replaced = '';
  const places: number[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [whole] = found;
    const word = replacement(found.groups ?? {});
    if (word === whole) continue;
    replaced += text.slice(from, found.index) + word;
    for (let unit = from; unit < found.index; unit += 1) places.push(at[unit] ?? shown.length);
    const place = at[found.index] ?? shown.length;
    for (let unit = 0; unit < word.length; unit += 1) places.push(place);
    from = found.index + whole.length;
  }
  if (from === 0) return { text, at, shown };
  for (let unit = from; unit < at.length; unit += 1) places.push(at[unit] ?? shown.length);
  return { text: replaced + text.slice(from), at: places, shown };
}

/** Matches HTML entities, and the tags that a paste from a web page or a mail leaves. */
const markup =
  /(&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});|<\/?(?:br|p|div|span|b|i|u|s|del|strike|em|strong|img|a|font|t[drh]|table|tbody|ul|ol|li)(?:\s[^<>]{0,300})?\/?>)/i;

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  le: '\u2264',
  ge: '\u2265',
  leq: '\u2264',
  geq: '\u2265',
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  minus: '-',
  ndash: '-',
  mdash: '-',
  plus: '+',
  percnt: '%',
};

function plainMarkup(part: string): string {
  if (/line-through|display: ?none|<(?:s|del|strike)\b/.test(part)) return unclearMark;
  if (part.startsWith('<'))
    return /^<\/?(?:br|p|div|t[drh]|table|ul|ol|li)\b/.test(part) ? ';' : '';
  const name = part.slice(1, -1);
  const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
  if (known !== undefined) return plainOf(known);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code >= 32 && code <= 0x10ffff;
  return isCharacter ? plainOf(String.fromCodePoint(code)) : part;
}

/**
 * A superscript or circled digit may be a footnote, a fraction is not a digit, and a middle dot may
 * be a decimal point: they are ambiguous, so they become a mark that no number may touch.
 */
const unclearNumber = /\p{No}/u;
/** Marks that strike through what they are on, as in a not-less-than sign. */
const strike = '[\\u0334-\\u0338\\u20d2\\u20d3\\u20d8-\\u20da\\u20e5\\u20e6\\u20eb]';
const strikes = new RegExp(strike, 'u');
/** On no character of its own, a strike is meant for the next one; `cleanText` would drop it. */
const looseStrike = new RegExp(`(?<=^|\\s)${strike}+`, 'gu');
/** Turns the letters after it around. */
const overrides = /[\u202d\u202e]/gu;
export const unclearMark = '\u00a4';

const same: Record<string, string> = {
  '\u2190': '<-',
  '\u2192': '>>',
  '\u21d2': '>>',
  '\u2794': '>>',
  '\u279c': '>>',
  '\u27a1': '>>',
  '\u2264': '<=',
  '\u2a7d': '<=',
  '\u2265': '>=',
  '\u2a7e': '>=',
  '\u2248': '~',
  '\u00d7': 'x',
  '\u2022': ';',
  '\u00df': 'ss',
  '\u2044': '/',
};

const dash = /^[\p{Pd}\u2212\u02d7]$/u;
/** Dashes that mean a blank, or about. */
const blank = /[\u301c\u3030\u2e3a\u2e3b]/;

function plainOf(character: string): string {
  if (character < '\u0080') return character === '`' ? "'" : character.toLowerCase();
  const known = same[character];
  if (known !== undefined) return known;
  if (character === '\u00b7') return unclearMark;
  if (unclearNumber.test(character)) return `${unclearMark}0`;
  if (blank.test(character)) return unclearMark;
  if (/[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/u.test(character)) return "'";
  if (/[\u201c-\u201f\u00ab\u00bb]/u.test(character)) return '"';
  const decomposed = character.normalize('NFKD');
  if (strikes.test(decomposed)) return unclearMark;
  const parts = decomposed.replace(/\p{M}/gu, '').toLowerCase();
  if (dash.test(parts)) return '-';
  return parts === '' ? ' ' : (same[parts] ?? parts);
}

/** Returns the original text of a range of the folded text. */
export function shownBetween({ at, shown }: Folded, start: number, end: number): string {
  const from = at[start] ?? shown.length;
  const last = at[end - 1];
  const to = at[end] ?? shown.length;
  return shown.slice(from, last === undefined ? from : Math.max(to, last + 1)).trim();
}
