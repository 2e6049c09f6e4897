import { coverText } from './coverage';
import { loadedFamily } from './extra-fonts';
import { fontFamily } from './fonts';
import { languagesOf } from './language-of';
import { mayBreak, withBreaks } from './line-breaks';
import { isPlain, signsOf } from './signs';

/** A stretch of text that one font draws. */
export type Run = {
  text: string;
  family: string;
  /** BCP 47, where its script is not the language of the sheet. */
  lang?: string;
  /** Reads in place of □, which no font has a letter for. */
  actualText?: string;
};

/** A word that some column may be too narrow for. */
const longWord = /\S{16}/;

/** Text to runs, with a soft hyphen wherever a line may break inside a word. */
export function runsOf(text: string): Run[] {
  if (isPlain(text) && !longWord.test(text)) return [{ text, family: fontFamily }];
  const covered = coverText(text);
  const signs = signsOf(covered.text, loadedFamily);
  let length = 0;
  const replaced = signs.map(({ grapheme }) => {
    const missing = covered.missing.get(length);
    length += grapheme.length;
    return missing;
  });
  const languages = languagesOf(signs.map(({ grapheme }, at) => replaced[at] ?? grapheme));
  const runs: (Run & { isAlone: boolean })[] = [];
  for (const [at, { grapheme, family }] of withBreaks(signs).entries()) {
    const actualText = replaced[at];
    const lang = languages[at];
    const last = runs.at(-1);
    const isMissing = actualText !== undefined;
    const goesOn =
      last?.family === family &&
      last.lang === lang &&
      (last.actualText !== undefined) === isMissing &&
      // Both halves of a line that breaks inside a run would read all of it.
      !(isMissing && last.text.endsWith(mayBreak));
    const isAlone = standsAlone.test(grapheme);
    if (last && goesOn && !last.isAlone && !isAlone) {
      last.text += grapheme;
      if (isMissing) last.actualText += actualText;
    } else runs.push({ text: grapheme, family, lang, actualText, isAlone });
  }
  return runs.map(({ isAlone, ...run }) => run);
}

/**
 * A character beyond U+FFFF is a run of its own: react-pdf counts it once in glyphs and twice in
 * text, and would cut the line behind it in the wrong place.
 */
const standsAlone = /[\u{10000}-\u{10ffff}]/u;
