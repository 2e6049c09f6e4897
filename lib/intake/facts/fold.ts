import { cleanText } from '../../wording/text';

/** More than any cell or report line holds; what is over it is not read. */
export const longestText = 2000;

/**
 * A text as it is read: in small letters, without accents, with one kind of dash, quote and arrow.
 * `at` says for each of its code units which one of `shown` it came from.
 */
export type Folded = { text: string; at: number[]; shown: string };

/** @param text untrusted; only its first 2,000 code units are looked at */
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
 * A raised or ringed digit may be a footnote, a fraction is no digit, and a raised dot may be a
 * decimal point: what they mean is not clear, so they become a mark that no number may touch.
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

/** What stood in the text between two places of the folded one. */
export function shownBetween({ at, shown }: Folded, start: number, end: number): string {
  const from = at[start] ?? shown.length;
  const last = at[end - 1];
  const to = at[end] ?? shown.length;
  return shown.slice(from, last === undefined ? from : Math.max(to, last + 1)).trim();
}
