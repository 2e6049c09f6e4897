import { hasRightToLeft } from '../../wording/text';
import type { Font, Glyph } from './font';

type Layout = ReturnType<Font['layout']>;

/**
 * Corrects what goes wrong between fontkit and react-pdf 4.9.0 when a font shapes a text:
 * - marks: react-pdf shapes every text as if it ran from left to right, sets each vertical offset
 *   to zero and scales the horizontal ones twice; a shin then reads as a sin, a kaf as a gaf.
 * - letters: fontkit keeps the letters for which it made a glyph first, so that another text, or
 *   another document, finds the glyph of E without its E, and loses a letter in copied text.
 */
export function correctShaping(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => withLetters(getGlyph(id, codePoints), codePoints);
  // Marks that set off a text of another direction draw nothing: fontkit hides them in any font.
  const hasGlyph = font.hasGlyphForCodePoint.bind(font);
  font.hasGlyphForCodePoint = keptByCode(
    (code) => code === 0x2068 || code === 0x2069 || hasGlyph(code),
  );
  const layout = font.layout.bind(font);
  font.layout = wordByWord(
    shapedOnce((text, features, script, language, direction) => {
      const isReversed = hasRightToLeft(text);
      const run = layout(text, features, script, language, isReversed ? 'rtl' : direction);
      if (isReversed) {
        // Back to the order of the letters: react-pdf turns the line round itself.
        run.glyphs.reverse();
        run.positions.reverse();
      }
      keepOffsets(run, font.unitsPerEm);
      return run;
    }),
  );
}

/** Asks a font about each character once: react-pdf asks at every letter of every text. */
function keptByCode(has: (code: number) => boolean): (code: number) => boolean {
  const known = new Map<number, boolean>();
  return (code) => {
    const answer = known.get(code) ?? has(code);
    known.set(code, answer);
    return answer;
  };
}

/** Letters of Latin: no pair of a letter and a space is set closer than any other in our typefaces. */
const latin = /^[\x20-\x7e\u00a0-\u024f\u2010-\u2026]*$/;

/** Shapes the words of a text one by one: most sentences share theirs with others. */
function wordByWord(layout: Font['layout']): Font['layout'] {
  return (text, ...rest) => {
    const words = latin.test(text) ? (text.match(/ +|[^ ]+/g) ?? []) : [];
    if (words.length < 2) return layout(text, ...rest);
    const runs = words.map((word) => layout(word, ...rest));
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
    };
  };
}

/**
 * How many letters' shapes are kept, of all fonts: a sheet has about 9,000, most of them in words that
 * others have too. About 10 MB at most.
 */
const mostKept = 30_000;

/** Shapes made or needed last, and those before them, which go first. */
let recent = new Map<string, Layout>();
let older = new Map<string, Layout>();
let kept = 0;
let fonts = 0;

/** Shapes each text once: most sheets have the same words. */
function shapedOnce(layout: Font['layout']): Font['layout'] {
  const font = fonts++;
  return (text, features, ...rest) => {
    const key = `${font} ${JSON.stringify(features)} ${rest.join()} ${text}`;
    const known = recent.get(key);
    const run = known ?? older.get(key) ?? layout(text, features, ...rest);
    if (!known) {
      kept += text.length;
      if (kept > mostKept / 2) [recent, older, kept] = [new Map(), recent, text.length];
      recent.set(key, run);
    }
    // Callers may change the list of glyphs, so each gets a copy; positions are only ever mapped.
    return { glyphs: [...run.glyphs], positions: run.positions };
  };
}

/** The glyph as drawn for these letters, whichever it was made for. */
const withLetters = (glyph: Glyph, codePoints: number[]): Glyph =>
  Object.create(glyph, { codePoints: { value: codePoints } });

/**
 * Offsets in what the page is written in, thousandths of an em, whatever is written into them on
 * the way (`resolveRunYOffset` of textkit, `renderGlyphs` of render).
 */
function keepOffsets({ positions }: Layout, unitsPerEm: number): void {
  if (positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)) return;
  const thousandths = 1000 / unitsPerEm;
  const constant = (value = 0) => ({
    get: () => value * thousandths,
    set: () => {},
    enumerable: true,
  });
  const offsets = positions.map(({ xOffset, yOffset }) => ({
    xOffset: constant(xOffset),
    yOffset: constant(yOffset),
  }));
  // react-pdf maps the positions of a run to its own, and does nothing else with them.
  const map = positions.map.bind(positions);
  positions.map = (change) =>
    map((position, index, all) =>
      Object.defineProperties(change(position, index, all), offsets[index] ?? {}),
    ) as never;
}
