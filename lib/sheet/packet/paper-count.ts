import type { Answers } from '../../answers/answers';

/**
 * Returns how many sheets of paper a packet takes at least, printed on both sides: the cover, the
 * visit sheet, the home sheet, the wallet card, and the practice's own page. Long texts take more.
 */
export function leastPaper(
  { textSize, sheets, wallet }: Pick<Answers, 'textSize' | 'sheets' | 'wallet'>,
  { hasInsert }: { hasInsert: boolean },
): number {
  const each = textSize === 'large' ? 2 : 1;
  return 1 + each * (sheets === 'visit' ? 1 : 2) + (wallet ? 1 : 0) + (hasInsert ? 1 : 0);
}
