import { isWithin } from '../../wording/text';
import type { PacketRow } from './packet-row';

/** Words that a person looked at and chose to print on the sheet of a row, as they are typed. */
export type PrintedWords = { number: number; words: string };

/** Words that may print, or why they may not. */
export type WordsOffer = { words: string } | { not: 'withheld' | 'long' };

/** Rows, and the words of some of them that were chosen to print. */
type List = { rows: readonly PacketRow[]; printed: readonly PrintedWords[] };

/** Graphemes that print at most. */
const longest = 200;

/**
 * Returns the words in a row's cells of symptoms that the sheet does not mark, since they were not
 * understood; null where there are none, and where the row gets no sheet. They may tell a result, so
 * they never print where results are withheld.
 */
export function wordsOffer(row: PacketRow): WordsOffer | null {
  const words = row.said.filter(({ isOfSymptoms }) => isOfSymptoms).map((one) => one.words);
  if (row.state === 'not-ready' || words.length === 0) return null;
  if (!row.resultsTold) return { not: 'withheld' };
  const joined = words.join('; ');
  const isCut = words.some((one) => one.endsWith('…'));
  return isCut || !isWithin(joined, longest) ? { not: 'long' } : { words: joined };
}

/**
 * Returns the list with the words of a row to be printed, or not.
 * @param number row number in the spreadsheet
 */
export function printWords<Of extends List>(list: Of, number: number, isWanted: boolean): Of {
  const others = list.printed.filter((one) => one.number !== number);
  const row = list.rows.find((one) => one.number === number);
  const offer = row && wordsOffer(row);
  const chosen = isWanted && offer && 'words' in offer ? [{ number, words: offer.words }] : [];
  return { ...list, printed: [...others, ...chosen] };
}

/** Returns the words that print with a row: those that were chosen, as long as it still has them. */
export function printedWords(
  { printed }: Pick<List, 'printed'>,
  row: PacketRow,
): string | undefined {
  const chosen = printed.find(({ number }) => number === row.number);
  const offer = chosen && wordsOffer(row);
  return offer && 'words' in offer && offer.words === chosen.words ? offer.words : undefined;
}
