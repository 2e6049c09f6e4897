/** A glyph of a line and its advance; `unit` is the size of its type over the units of its font. */
export type Advance = { isSpace: boolean; width: number; unit: number; advance: number };

/** The narrowest space between words, in parts of the one that its typeface has. */
const narrowest = 0.9;

/**
 * Widens spaces between words that line breaking has squeezed, by up to a third, and takes what they
 * lack off all letters of the line alike: a hundredth of their size or less, which no eye sees.
 * @param line all glyphs of a line, from left to right
 * @returns their advances, which add up to the same
 */
export function advancesWithSpaces(line: readonly Advance[]): number[] {
  const wanted = line.map(({ isSpace, width, unit, advance }, index) =>
    isSpace && index < line.length - 1 ? Math.max(advance, narrowest * width * unit) : advance,
  );
  const lack = sum(wanted) - sum(line.map(({ advance }) => advance));
  const letters = line.filter(({ isSpace, advance }) => !isSpace && advance > 0).length;
  if (lack <= 0 || letters === 0) return line.map(({ advance }) => advance);
  return wanted.map((advance, index) =>
    line[index]?.isSpace || advance === 0 ? advance : advance - lack / letters,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
