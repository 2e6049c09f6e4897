/**
 * Cleans free text before it may be checked, shown or printed (docstring of each step below).
 * What is left is in Unicode form NFC, has single spaces, and holds no character that draws
 * nothing or reorders its neighbours. Cleaning twice changes nothing more.
 */
export function cleanText(text: string, { lines = false } = {}): string {
  const kept = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\p{Zs}]/gu, ' ')
    // Controls, lone surrogates, private use and unassigned code points draw nothing we can trust.
    .replace(/[^\P{C}\n\p{Cf}]/gu, '')
    .replace(/\p{Cf}/gu, keepJoiner)
    .normalize('NFC');
  return tidySpace(limitMarks(kept), lines).normalize('NFC');
}

/**
 * Invisible format characters go (bidi overrides, soft hyphens, zero-width spaces, byte order
 * marks), except the two joiners where a script or an emoji needs them to be spelled right.
 */
function keepJoiner(character: string, at: number, text: string): string {
  if (character !== '\u200c' && character !== '\u200d') return '';
  // A few code units are enough to see the neighbours; the whole text would take quadratic time.
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at + 1, at + 9);
  const inWord = joiningScript.test(before.slice(-1)) && joiningScript.test(after.slice(0, 1));
  const inEmoji =
    character === '\u200d' &&
    /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after);
  return inWord || inEmoji ? character : '';
}

const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}]/u;

/** At most four marks on a letter, and none without a letter: more would paint over other lines. */
function limitMarks(text: string): string {
  return text.replace(/(\p{M}{4})\p{M}+/gu, '$1').replace(/(^|[ \n])\p{M}+/gu, '$1');
}

/** One space between words, none at line ends; at most one empty line; no line breaks unless `lines`. */
function tidySpace(text: string, lines: boolean): string {
  return (lines ? text : text.replace(/\n+/g, ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as a reader counts them: an accented letter or a family emoji is one. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How much of what a person typed is quoted within our own sentences, in graphemes. */
const quoteLength = 80;

/**
 * The beginning of what a person typed, on one line; all of it stands elsewhere on the sheet.
 * @param length in graphemes
 */
export function quoted(text: string, length = quoteLength): string {
  const graphemes = graphemesOf(text.replace(/\n+/g, ' '));
  if (graphemes.length <= length) return graphemes.join('');
  return `${graphemes.slice(0, length).join('').trimEnd()}…`;
}
