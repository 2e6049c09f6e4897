import { splitGraphemes } from './split-graphemes';

/**
 * Cleans free text before it is validated, shown or printed. The result is in Unicode NFC, has
 * single spaces, and holds no invisible or reordering (bidi) characters but those that
 * `keepInvisible` allows. Idempotent.
 * @param options.lines keeps line breaks; otherwise each becomes a space
 */
export function cleanText(text: string, { lines = false } = {}): string {
  // Most cells of a list are plain: they need none of the rest.
  if (plain.test(text)) return text;
  const kept = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\p{Zs}]/gu, ' ')
    // Controls, lone surrogates, private-use and unassigned code points have no reliable glyph.
    .replace(/[^\P{C}\n\p{Cf}]/gu, '')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}/gu, keepInvisible)
    .normalize('NFC');
  return tidySpace(limitMarks(kept), lines).normalize('NFC');
}

/** Matches printable ASCII with single spaces. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Drops an invisible character (bidi override, soft hyphen, zero-width space, byte order mark,
 * filler), except a joiner that its script or emoji needs, and a variation selector after an emoji.
 */
function keepInvisible(character: string, at: number, text: string): string {
  // A few code units show the neighbors; slicing the whole text would take quadratic time.
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + character.length, at + 12);
  switch (character) {
    case '\u200c':
      return joinsBefore.test(before) && joinsAfter.test(after) ? character : '';
    case '\u200d':
      return (joinsBefore.test(before) && joinsAfter.test(after)) ||
        (emojiBefore.test(before) && /^\p{Extended_Pictographic}/u.test(after))
        ? character
        : '';
    case '\ufe0e':
    case '\ufe0f':
      return /\p{Emoji}\p{Emoji_Modifier}?$/u.test(before) ? character : '';
    default:
      return '';
  }
}

const emojiBefore = /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u;

/** Scripts that join letters or spell with a joiner. One is kept only between two such letters. */
const joining =
  '[\\p{scx=Arabic}\\p{scx=Syriac}\\p{scx=Devanagari}\\p{scx=Bengali}\\p{scx=Gurmukhi}\\p{scx=Gujarati}\\p{scx=Oriya}\\p{scx=Tamil}\\p{scx=Telugu}\\p{scx=Kannada}\\p{scx=Malayalam}\\p{scx=Sinhala}]';
const joiningLetter = `(?=\\p{L})${joining}`;
const joinsBefore = new RegExp(`${joiningLetter}\\p{M}*$`, 'u');
const joinsAfter = new RegExp(`^${joiningLetter}`, 'u');

/**
 * Limits combining marks to four per letter, and drops those without a letter: more would print
 * over other lines.
 */
function limitMarks(text: string): string {
  return text.replace(/(\p{M}{4})\p{M}+/gu, '$1').replace(/(^|[ \n])\p{M}+/gu, '$1');
}

/**
 * Collapses spaces, trims lines, and keeps at most one blank line in a row; without `lines`, joins
 * the lines.
 */
function tidySpace(text: string, lines: boolean): string {
  return (lines ? text : text.replace(/\n+/g, ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const windowLength = 256; // code units

/**
 * Yields the graphemes of a text, segmenting a window at a time: `Intl.Segmenter` gets slower per
 * step in a longer text, and 140,000 characters took 20 seconds. A grapheme depends on nothing
 * before it, so any boundary can start a window; the last grapheme of a window may continue, so it
 * starts the next one.
 */
function* eachGrapheme(text: string): Generator<string> {
  let length = windowLength;
  for (let at = 0; at < text.length; ) {
    const end = at + length;
    // Half of a surrogate pair would look like a grapheme of its own.
    const part = text.slice(at, end).replace(end < text.length ? /[\ud800-\udbff]$/ : '', '');
    const found = splitGraphemes(part);
    const whole = end < text.length ? found.slice(0, -1) : found;
    yield* whole;
    at += whole.join('').length;
    length = whole.length > 0 ? windowLength : length * 2;
  }
}

/** Splits a text into graphemes: an accented letter or a family emoji is one. */
export const graphemesOf = (text: string): string[] => [...eachGrapheme(text)];

/** Whether a text has at most this many graphemes. Stops counting at the limit. */
export function isWithin(text: string, graphemes: number): boolean {
  if (text.length <= graphemes) return true;
  let count = 0;
  for (const _ of eachGrapheme(text)) {
    count += 1;
    if (count > graphemes) return false;
  }
  return true;
}

/** Graphemes of typed text that our own sentences quote. */
const quoteLength = 80;

/**
 * Shortens typed text to one line for a quotation, with an ellipsis if it is cut.
 * @param length in graphemes, without the ellipsis
 */
export function quoted(text: string, length = quoteLength): string {
  const line = text.replace(/\n+/g, ' ');
  if (isWithin(line, length)) return line;
  const graphemes = graphemesOf(line);
  return `${graphemes.slice(0, length).join('').trimEnd()}…`;
}

/**
 * Sets typed text off inside a sentence of ours where part of it runs from right to left: its words
 * keep their order, and the sentence around it keeps its own (https://unicode.org/reports/tr9/#FSI).
 */
export const isolated = (text: string): string =>
  hasRightToLeft(text) ? `\u2068${text}\u2069` : text;

const rightToLeftLetter =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether any part of a text runs from right to left, whichever way the text as a whole runs. */
export const hasRightToLeft = (text: string): boolean => rightToLeftLetter.test(text);

/**
 * Whether a text is right to left, by its first letter that is not set off
 * (https://unicode.org/reports/tr9/#P2).
 */
export const isRightToLeft = (text: string): boolean =>
  hasRightToLeft(/\p{L}/u.exec(text.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0] ?? '');

const mirroringScript = /[\p{Script=Hebrew}\p{scx=Arabic}]/u;

/**
 * Whether signs in a text may be mirrored on paper, as brackets are between letters that run from
 * right to left. Deliberately not `hasRightToLeft`: signs that Arabic shares with other scripts,
 * such as ؟, mirror their neighbors as its letters do (bidi class AL); letters of the scripts that
 * are missing here have no typeface, and the □ in their place mirrors nothing.
 */
export const mayMirror = (text: string): boolean => mirroringScript.test(text);
