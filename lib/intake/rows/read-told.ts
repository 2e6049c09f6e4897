import { dayWords, emptyBoxes, markWords, notToldWords, toldWords } from '../words/told-words';
import { readDay } from './read-day';

/** How a cell answers whether the patient was told the results. */
export type Told = 'yes' | 'no' | 'unclear';

/** The meaning of the marks of a column; null where its other cells do not tell. */
export type ToldMarks = { x: boolean | null; tick: boolean | null; one: boolean | null };
type Mark = keyof ToldMarks;

const marks = Object.keys(markWords) as Mark[];

/** Maximum length of what is read, in UTF-16 code units: a longer text says more than one thing. */
const longest = 80;

/** What a person said that a cell with these words means; `words` are in normal form. */
export type ToldChoice = { words: string; isTold: boolean };

/** Returns the choices with one more, which replaces an earlier one for the same words. */
export const withTold = (
  choices: readonly ToldChoice[] = [],
  { words, isTold }: ToldChoice,
): ToldChoice[] => [...choices.filter((one) => one.words !== words), { words, isTold }];

/** Returns what was chosen for the words of a cell; undefined if nothing was. */
export function chosenTold(text: string, choices: readonly ToldChoice[]): boolean | undefined {
  if (choices.length === 0) return undefined;
  const key = toldKey(text);
  return choices.find(({ words }) => words === key)?.isTold;
}

/** Normal form of a cell: two cells with the same one say the same. */
export const toldKey = (text: string): string =>
  text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');

const markIn = (text: string): Mark | undefined =>
  marks.find((mark) => (markWords[mark] as readonly string[]).includes(toldKey(text)));

/**
 * Reads whether the patient was told. Only a clear yes is one: a part of the results, a relative, a
 * plan, a bare date or a day that is to come is not.
 * @param today ISO date; without it no day is taken for one to come
 */
export function readTold(text: string, columnMarks: ToldMarks, today?: string): Told {
  const mark = markIn(text);
  if (mark) {
    const means = columnMarks[mark];
    return means === null ? 'unclear' : means ? 'yes' : 'no';
  }
  const words = toldKey(text);
  if (words.length > longest) return 'unclear';
  if (emptyBoxes.includes(words) || notToldWords.some((one) => one.test(words))) return 'no';
  const isTold = toldWords.some((one) => one.test(words));
  return isTold && !isToCome(words, today) ? 'yes' : 'unclear';
}

const days = new RegExp(dayWords, 'gu');

/** A day without a year is one to come if it comes within this many days; else it was the last. */
const soon = 60;

function isToCome(words: string, today: string | undefined): boolean {
  return (words.match(days) ?? []).some((day) => {
    const read = readDay(day, { today });
    if ('fault' in read || today === undefined || read.day <= today) return false;
    const hasYear = !('fault' in readDay(day));
    return hasYear || Date.parse(read.day) - Date.parse(today) <= soon * 86_400_000;
  });
}

/**
 * Decides what marks mean in a column. Where it has words for yes, or words that are not clear, a
 * mark may be something else. Beside a tick an X is a no.
 */
export function toldMarksOf(cells: readonly string[]): ToldMarks {
  const none: ToldMarks = { x: null, tick: null, one: null };
  const found = new Set(cells.map(markIn));
  const words = cells.filter((cell) => !markIn(cell));
  if (words.some((cell) => readTold(cell, none) !== 'no')) return none;
  const [has, isOnly] = [
    (mark: Mark) => found.has(mark),
    found.size - Number(found.has(undefined)),
  ];
  if (has('x') && has('tick') && isOnly === 2) return { x: false, tick: true, one: null };
  return isOnly === 1
    ? { x: has('x') || null, tick: has('tick') || null, one: has('one') || null }
    : none;
}
