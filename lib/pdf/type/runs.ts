import { fontFamily } from './fonts';
import { withBreaks } from './line-breaks';
import { type Has, isPlain, signsOf } from './signs';

/** A stretch of text that one font draws. */
export type Run = { text: string; family: string };

/** A word that some column may be too narrow for. */
const longWord = /\S{16}/;

/** Text to runs, with a soft hyphen wherever a line may break inside a word. */
export function runsOf(text: string, has: Has): Run[] {
  if (isPlain(text) && !longWord.test(text)) return [{ text, family: fontFamily }];
  const runs: (Run & { alone: boolean })[] = [];
  for (const { grapheme, family } of withBreaks(signsOf(text, has))) {
    const last = runs.at(-1);
    const alone = standsAlone.test(grapheme);
    if (last?.family === family && !last.alone && !alone) last.text += grapheme;
    else runs.push({ text: grapheme, family, alone });
  }
  return runs.map(({ text, family }) => ({ text, family }));
}

/**
 * A character beyond U+FFFF is a run of its own: react-pdf counts it once in glyphs and twice in
 * text, and would cut the line behind it in the wrong place.
 */
const standsAlone = /[\u{10000}-\u{10ffff}]/u;
