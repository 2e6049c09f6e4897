import fc from 'fast-check';
import { loadedFamily } from '../lib/pdf/type/extra-fonts';
import { fontOf, hasAll } from '../lib/pdf/type/fonts';
import { signsOf } from '../lib/pdf/type/signs';
import { cleanText, graphemesOf, mayMirror } from '../lib/wording/text';
import { withoutSpace } from './read-pdf';
import { column, type SetText, setTexts } from './set-texts';

const of = (characters: string) => fc.constantFrom(...Array.from(characters));
const between = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));

const latin = of('abcdefgWMijlfé ßñÅœ0123456789 .,;:!?()%/“”-–’≥≤½→µ□✓');
const alphabets = [
  latin,
  of('ẠảấĐđơưỳỹ Nguyễn αβγΩώ ЖщїЄ'),
  of('乳腺癌我想問医生 。，（）「」HER2陽性をきガーっ김하늘ㄱ陳'),
  of('שלום ציפורה אָבְּשׁ 123 (HER2) "־'),
  of('أمل مريم لا كَتَّ می‌خ ١٢ 3.5% (PD-L1)؟،'),
  fc.constantFrom('👩🏽‍⚕️', '❤️', '👨‍👩‍👧‍👦', '🇺🇸', '1️⃣', '☎', '🏳️‍🌈', '👍🏿', '🧑🏻‍❤️‍🧑🏿', '🫠', ' '),
  of('হিন্দी शांति ไทย မြန်မာ தமிழ் ខ្មែរ ⠁★⇔①☒𝒜𠮷'),
  between(0, 0x3ff),
  between(0x300, 0x36f),
  between(0x590, 0x8ff),
  between(0x2000, 0x2bff),
  between(0x3000, 0x9fff),
  between(0xd7a0, 0xffff),
  between(0x10000, 0x10ffff),
  between(0x1f000, 0x1faff),
  of('\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ufe0f\u20e3\u0301\n\t'),
];

/** A text as nobody types it: one alphabet or several, words of any length. */
export const hostileText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(...alphabets.map((unit) => fc.string({ unit, maxLength: 60 }))),
  },
  { weight: 3, arbitrary: fc.string({ unit: fc.oneof(...alphabets), maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(...alphabets), fc.integer({ min: 25, max: 300 }))
      .map(([unit, count]) => unit.repeat(count)),
  },
);

/** Tells what is wrong with a text on the paper; undefined if nothing is. */
export function faultOf({ covered, read, left, right }: SetText): string | undefined {
  const wanted = withoutSpace(covered);
  if (wanted === '') return read === '' ? undefined : `${JSON.stringify(read)} out of nothing`;
  if (left < column.left - 0.6 || right > column.left + column.width + 0.6) {
    return `${left} to ${right} for ${JSON.stringify(covered)}`;
  }
  const keys = [wanted, read].map((text) => keysOf(text, covered));
  return keys[0] === keys[1] ? undefined : `${JSON.stringify(read)} for ${JSON.stringify(wanted)}`;
}

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u20e3/gu;

/**
 * The characters of a text, made comparable. Characters that share a glyph are the same on paper,
 * and joiners and variation selectors draw nothing.
 * Text with letters that run from right to left was painted in the order of the eye, with brackets
 * turned round, and pdf.js takes emoji apart: there only what else is there counts.
 */
function keysOf(text: string, source: string): string {
  const families = [...new Set(signsOf(source, loadedFamily).map(({ family }) => family))];
  const fonts = families.map((family) => fontOf(family));
  const glyphsOf = (character: string) => {
    const font = fonts.find((one) => hasAll(one, character));
    return font?.layout(character).glyphs.map(({ id }) => `${font.postscriptName}:${id}`);
  };
  const isReversed = mayMirror(source);
  const kept = isReversed ? text.replace(emoji, '') : text;
  const keys = graphemesOf(kept).flatMap((grapheme) => {
    if (/\p{Extended_Pictographic}|\u20e3/u.test(grapheme)) return glyphsOf(grapheme) ?? [grapheme];
    const bare = grapheme
      .replace(/[\u200c\u200d]|[\ufe0e\ufe0f]/g, '')
      .normalize('NFKC')
      .normalize('NFD');
    return Array.from(bare, (character) =>
      isReversed && /\p{Bidi_Mirrored}/u.test(character)
        ? 'mirrored'
        : (glyphsOf(character)?.join() ?? character),
    );
  });
  return (isReversed ? keys.sort() : keys).join(' ');
}

/** Cleans and sets texts in one document; the faults that are found, each with its text. */
export async function faultsOf(typed: readonly string[]): Promise<string[]> {
  const cleaned = typed.map((text) => cleanText(text));
  const { bytes, texts } = await setTexts(cleaned);
  const faults = texts.flatMap((text, index) => {
    const fault = faultOf(text);
    return fault === undefined ? [] : [`${JSON.stringify(typed[index])}: ${fault}`];
  });
  const objects = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
  return objects.includes('Helvetica') ? [...faults, 'Helvetica in the file'] : faults;
}
