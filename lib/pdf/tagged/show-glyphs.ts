import type { CharacterCodes } from './character-codes';
import type { Glyphs } from './page-model';

/**
 * The operations that show glyphs, from the origin of the moment to the right; y runs downward there.
 * react-pdf's own turn the page round for each run, and write a gap of nothing between most glyphs.
 * @param size of the type, in points
 */
export function showGlyphs(glyphs: Glyphs, codes: CharacterCodes, size: number): string[] {
  const { ids, gaps, offsets } = glyphs;
  const operations = ['BT', `/${codes.font.id} ${number(size)} Tf`];
  let [left, text, gap, isMoved] = [0, '', 0, true];
  const show = () => {
    if (text) operations.push(`[<${text}>] TJ`);
    text = '';
  };
  for (let at = 0; at < ids.length; at += 1) {
    const { hex, width } = codes.codeAt(glyphs, at);
    const offset = offsets?.[at];
    if (offset || isMoved) {
      show();
      const [right, up] = offset ?? [0, 0];
      const x = number(left + (right * size) / 1000);
      operations.push(`1 0 0 -1 ${x} ${number((-up * size) / 1000)} Tm`);
    } else if (gap !== 0) {
      text += `> ${-gap} <`;
    }
    text += hex;
    gap = gaps[at] ?? 0;
    left += ((width + gap) * size) / 1000;
    isMoved = offset !== undefined;
  }
  show();
  operations.push('ET');
  return operations;
}

/** A number of PDF, without more digits than anybody sees. */
const number = (value: number) => Math.round(value * 1e6) / 1e6;
