import { fontOf, fontWeights } from './fonts';
import type { Sign } from './signs';

/** The longest stretch that stays whole, in graphemes and in ems: as much as every column holds. */
const longest = { graphemes: 24, ems: 11.5 };

/** Marks for react-pdf where a line may break inside a word. Text never holds one: cleaning takes it out. */
export const mayBreak = '\u00ad';

const ideograph = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60]/u;

/** Marks that never start a line, and marks that never end one, next to an ideograph. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;

/**
 * Marks where a line may break inside a word. Words stay whole; only what no column could hold is
 * cut, and nothing of it is lost. Between ideographs a line may break anywhere.
 */
export function withBreaks(signs: readonly Sign[]): Sign[] {
  let room = { ...longest };
  return signs.map((sign, at) => {
    const { grapheme, family } = sign;
    const next = signs[at + 1];
    if (/^[ \n]/.test(grapheme) || next === undefined || /^[ \n]/.test(next.grapheme)) {
      room = { ...longest };
      return sign;
    }
    room = { graphemes: room.graphemes - 1, ems: room.ems - widthOf(sign) };
    const isFull = room.graphemes < 1 || room.ems < widthOf(next);
    if (!isFull && !breaksBetween(grapheme, next.grapheme)) return sign;
    room = { ...longest };
    return { grapheme: grapheme + mayBreak, family };
  });
}

const breaksBetween = (before: string, after: string) =>
  (ideograph.test(before) || ideograph.test(after)) &&
  !opening.test(before) &&
  !closing.test(after);

/** In ems, with the heavier weight of the typeface. */
function widthOf({ grapheme, family }: Sign): number {
  const font = fontOf(family, fontWeights.semibold);
  if (!font) return 1;
  const units = Array.from(grapheme, (character) =>
    font.glyphForCodePoint(character.codePointAt(0) ?? 0),
  ).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return units / font.unitsPerEm;
}

/**
 * The parts of a word as react-pdf wants them: an empty one lets the line break there without a
 * hyphen. Between two others it would set one, also where a word goes on in another font: every
 * text takes `noHyphen` against that.
 */
export const breakableParts = (word: string): string[] =>
  word.split(mayBreak).flatMap((part, index) => (index === 0 ? [part] : ['', part]));

/** The penalty at which react-pdf never breaks a line with a hyphen. */
export const noHyphen = 10_000;
