import { cleanText } from '../../wording/text';

/** Maximum length of a text, in UTF-16 code units; the rest is not read. */
export const longestText = 2000;

/**
 * A text folded for reading: lower case, no accents, one kind of dash, quote and arrow. `at` maps
 * each code unit of `text` to its place in `shown`, the cleaned text.
 */
export type Folded = { text: string; at: number[]; shown: string };

/**
 * Folds a text.
 * @param text untrusted; only the first `longestText` code units are read
 */
export function fold(text: string): Folded {
  const shown = cleanText(text.slice(0, longestText), { lines: true });
  let folded = '';
  const at: number[] = [];
  let from = 0;
  for (const character of shown) {
    const plain = plainOf(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(from);
    from += character.length;
  }
  return { text: folded, at, shown };
}

/**
 * A superscript or circled digit may be a footnote, a fraction is not a digit, and a middle dot may
 * be a decimal point: they are ambiguous, so they become a mark that no number may touch.
 */
const unclearNumber = /\p{No}/u;
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
  '\u25cf': ';',
  '\u00df': 'ss',
  '\u2044': '/',
};

const dash = /^[\p{Pd}\u2212\u02d7]$/u;

function plainOf(character: string): string {
  const known = same[character];
  if (known !== undefined) return known;
  if (character === '\u00b7') return unclearMark;
  if (unclearNumber.test(character)) return `${unclearMark}0`;
  if (dash.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/u.test(character)) return "'";
  if (/[\u201c-\u201f\u00ab\u00bb]/u.test(character)) return '"';
  const parts = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
