import { Font } from '@react-pdf/renderer';
import { graphemesOf } from '../text';

/** Where the two static TTF files of the paper's typeface are: paths on Node, addresses in a browser. */
export type FontSources = { regular: string; semibold: string };

export const fontFamily = 'Source Sans 3';
export const fontWeights = { regular: 400, semibold: 600 } as const;

/** The longest run of graphemes that stays whole; longer words may break, without a hyphen. */
const longestWord = 24;

let registered: FontSources | undefined;

/**
 * Makes the typeface known to react-pdf and loads it.
 * @throws if a file is missing or is no font: the sheet is never set in another typeface
 */
export async function loadFonts(sources: FontSources): Promise<void> {
  if (registered !== sources) {
    // react-pdf adds to a family of the same name and remembers a load that failed.
    delete Font.getRegisteredFonts()[fontFamily];
    Font.register({
      family: fontFamily,
      fonts: [
        { src: sources.regular, fontWeight: fontWeights.regular },
        { src: sources.semibold, fontWeight: fontWeights.semibold },
      ],
    });
    Font.registerHyphenationCallback(breakableParts);
    registered = sources;
  }
  const weights = Object.values(fontWeights);
  await Promise.all(weights.map((fontWeight) => Font.load({ fontFamily, fontWeight })));
}

/** The bytes of the loaded regular file, to type in. */
export const typingFont = (): Uint8Array | undefined =>
  // The parsed font keeps its file: the one way to it that is the same on Node and in a browser.
  Font.getFont({ fontFamily, fontWeight: fontWeights.regular })?.data?.stream.buffer;

/** Words stay whole at line ends; only a word that no line could hold is cut, and nothing of it is lost. */
export function breakableParts(word: string): string[] {
  const graphemes = graphemesOf(word);
  if (graphemes.length <= longestWord) return [word];
  const parts: string[] = [];
  for (let at = 0; at < graphemes.length; at += longestWord) {
    // An empty part between two others lets the line break there without a hyphen.
    if (at > 0) parts.push('');
    parts.push(graphemes.slice(at, at + longestWord).join(''));
  }
  return parts;
}

/** Whether both weights of the loaded typeface can draw every character of `grapheme`. */
export function canDraw(grapheme: string): boolean {
  return Object.values(fontWeights).every((fontWeight) => {
    const font = Font.getFont({ fontFamily, fontWeight })?.data;
    return Array.from(grapheme).every((character) =>
      font?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
  });
}
