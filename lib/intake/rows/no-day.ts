import { aroundNoDay, noDayWords, noVisitWords, partsOfDays } from '../words/schedule-words';

/** Maximum length of a cell without a day, in UTF-16 code units: a longer one says more. */
const longest = 80;

const heads = new Set(noDayWords);
const around = new Set(aroundNoDay);

/**
 * Whether a cell of days says that there is none yet, or none that is sure: "TBD", "pt will call",
 * "12/7?". A visit that was canceled is another thing.
 */
export function saysNoDay(text: string): boolean {
  if (text.length > longest || saysNoVisit(text)) return false;
  const words = wordsIn(text);
  return words.some((word) => heads.has(word)) && words.every(isKnown);
}

/** Whether a cell of days says that nobody comes: "canceled", "deceased". */
export const saysNoVisit = (text: string): boolean => noVisitWords.test(text);

const wordsIn = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/n\/a|n\.a\./g, 'na')
    .replace(/\br\/s\b/g, 'reschedule')
    .replace(/['’.]/g, '')
    .match(/\p{L}+|[\d/:]+|\?|^[-–—_\s]+$/gu)
    ?.map((word) => (/^[-–—_\s]+$/.test(word) ? '-' : word)) ?? [];

const isKnown = (word: string) =>
  heads.has(word) || around.has(word) || /\d/.test(word) || partsOfDays.test(word);
