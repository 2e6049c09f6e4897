import { cleanText } from '../../wording/text';

/** Length of a cell that is looked at, in UTF-16 code units. */
const looked = 2000;

/** Returns whether nothing would print; the first test spares most cells the second. */
export const isBlank = (cell: string): boolean =>
  !/[!-~]/.test(cell) && cleanText(cell.slice(0, looked)) === '';
