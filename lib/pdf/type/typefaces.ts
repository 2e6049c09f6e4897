/** A typeface beside the paper's own, for characters that the own one lacks. */
export type Typeface = {
  /** The package it comes from, under @fontsource, and its folder on the site. */
  id: string;
  /** Which graphemes it is asked for: only scripts and signs that were seen to come out right. */
  claims: RegExp;
  /** A sequence must come out as one glyph: an emoji of several parts is never printed in pieces. */
  oneGlyph?: true;
  /** It has signs and no letters, in one weight. */
  isOfSigns?: true;
};

const han = String.raw`\p{scx=Han}\p{Script=Bopomofo}\uff01-\uff60\uffe0-\uffe6`;
const kana = String.raw`\p{scx=Hiragana}\p{scx=Katakana}`;
const hangul = String.raw`\u3131-\u318e\uac00-\ud7a3`;
const sign = String.raw`\p{S}\p{No}\p{Po}\p{Pd}`;

const hebrew: Typeface = {
  id: 'noto-sans-hebrew',
  claims: /^[\u05d0-\u05f4\u05be\u05c0\u05c3\u20aa]/u,
};
const arabic: Typeface = { id: 'vazirmatn', claims: /^[\p{scx=Arabic}]/u };
const simplified: Typeface = { id: 'noto-sans-sc', claims: new RegExp(`^[${han}]`, 'u') };
const traditional: Typeface = { id: 'noto-sans-tc', claims: simplified.claims };
const japanese: Typeface = {
  id: 'noto-sans-jp',
  claims: new RegExp(`^[${han}${kana}${sign}]`, 'u'),
};
const korean: Typeface = { id: 'noto-sans-kr', claims: new RegExp(`^[${han}${hangul}]`, 'u') };
const symbols: Typeface = {
  id: 'noto-sans-symbols-2',
  claims: /^[\p{S}\p{No}\u2800-\u28ff]/u,
  isOfSigns: true,
};
const emoji: Typeface = {
  id: 'noto-emoji',
  claims: /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\ufe0f?\u20e3)/u,
  oneGlyph: true,
  isOfSigns: true,
};

/** All typefaces that the site serves. */
export const typefaces = [
  hebrew,
  arabic,
  simplified,
  traditional,
  japanese,
  korean,
  emoji,
  symbols,
] as const;

const japaneseFirst = [hebrew, arabic, japanese, simplified, traditional, korean, emoji, symbols];
const koreanFirst = [hebrew, arabic, korean, japanese, traditional, simplified, emoji, symbols];
const chineseFirst = [hebrew, arabic, simplified, traditional, emoji, symbols, japanese, korean];

/**
 * The typefaces to ask, in this order. Chinese, Japanese and Korean share characters whose shapes
 * differ, so the letters of the text say which of them it is; without any it is taken as Chinese.
 */
export function typefacesFor(text: string): readonly Typeface[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return japaneseFirst;
  if (/\p{Script=Hangul}/u.test(text)) return koreanFirst;
  return chineseFirst;
}
