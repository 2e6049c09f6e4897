/** A language for each script, as screen readers choose a voice: the one that most readers of it speak. */
const byScript: readonly (readonly [language: string, letter: RegExp])[] = [
  ['he', /^\p{Script=Hebrew}/u],
  ['ar', /^\p{Script=Arabic}/u],
  ['ru', /^\p{Script=Cyrillic}/u],
  ['el', /^\p{Script=Greek}/u],
  ['zh', /^[\p{Script=Han}\p{Script=Bopomofo}]/u],
  ['ja', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /^\p{Script=Hangul}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['bn', /^\p{Script=Bengali}/u],
  ['pa', /^\p{Script=Gurmukhi}/u],
  ['gu', /^\p{Script=Gujarati}/u],
  ['ta', /^\p{Script=Tamil}/u],
  ['te', /^\p{Script=Telugu}/u],
  ['kn', /^\p{Script=Kannada}/u],
  ['ml', /^\p{Script=Malayalam}/u],
  ['si', /^\p{Script=Sinhala}/u],
  ['th', /^\p{Script=Thai}/u],
  ['lo', /^\p{Script=Lao}/u],
  ['my', /^\p{Script=Myanmar}/u],
  ['km', /^\p{Script=Khmer}/u],
  ['bo', /^\p{Script=Tibetan}/u],
  ['ka', /^\p{Script=Georgian}/u],
  ['hy', /^\p{Script=Armenian}/u],
  ['am', /^\p{Script=Ethiopic}/u],
];

/** Letters by which a text shows that it is in another language of the same script. */
const told: readonly (readonly [language: string, instead: string, letter: RegExp])[] = [
  ['zh', 'ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', 'ko', /\p{Script=Hangul}/u],
  ['ru', 'uk', /[іїєґ]/iu],
  ['ar', 'ur', /[ٹڈڑںے]/u],
  ['ar', 'fa', /[پچژگکی]/u],
];

/** Scripts whose single letters are signs in other languages: TGF-β, µ. */
const hasSigns = (language: string | undefined) => language === 'el' || language === 'ru';

/**
 * The language of each grapheme of a text (BCP 47); undefined for Latin letters, which may be of any,
 * and for what is beside them. Spaces, digits and marks take the language of the letters around them.
 */
export function languagesOf(graphemes: readonly string[]): (string | undefined)[] {
  const text = graphemes.join('');
  const languages: (string | undefined)[] = [];
  let last: string | undefined;
  let open = 0; // graphemes since the last letter
  for (const [at, grapheme] of graphemes.entries()) {
    if (!/^\p{L}/u.test(grapheme)) {
      languages.push(undefined);
      open += 1;
      continue;
    }
    const language = languageOf(grapheme, text);
    if (language && language === last) languages.fill(language, at - open, at);
    languages.push(language);
    [last, open] = [language, 0];
  }
  return languages.map((language, at) =>
    hasSigns(language) && languages[at - 1] !== language && languages[at + 1] !== language
      ? undefined
      : language,
  );
}

function languageOf(letter: string, text: string): string | undefined {
  const [language] = byScript.find(([, script]) => script.test(letter)) ?? [];
  const [, instead] = told.find(([of, , sign]) => of === language && sign.test(text)) ?? [];
  return instead ?? language;
}
