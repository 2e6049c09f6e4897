/** A letter with its marks, a flag, or an emoji with its skin tone and those joined to it. */
const plainGrapheme =
  /\r\n|\p{Regional_Indicator}{2}|[\s\S](?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d\p{Extended_Pictographic}?)*/gu;

const byPattern = (text: string): string[] => text.match(plainGrapheme) ?? [];

function bySegmenter(): (text: string) => string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Splits a short text into graphemes. Firefox has `Intl.Segmenter` from version 125 on; before, a
 * plainer way counts an Indian conjunct as two letters, and is right for the rest that people type.
 */
export const splitGraphemes: (text: string) => string[] =
  'Segmenter' in Intl ? bySegmenter() : byPattern;
