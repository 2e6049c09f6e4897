import { valueWords } from '../words/cell-words';
import {
  betweenDenialAndSign,
  noSymptomWords,
  nowWords,
  orWords,
  otherComplaints,
} from '../words/sign-words';
import { wordKey } from './known-words';

const keysOf = (words: readonly string[]) => new Set(words.map(wordKey));
const none = keysOf(noSymptomWords);
const deniable = keysOf([
  ...Object.values(valueWords.symptoms ?? {}).flat(),
  ...otherComplaints,
  ...betweenDenialAndSign,
  ...orWords,
]);
const endings = nowWords.map(wordKey);

/** Drops words at the end that only say when: "none today". */
export function withoutNow(key: string): string {
  const ending = endings.find((words) => key.endsWith(` ${words}`));
  return ending === undefined ? key : withoutNow(key.slice(0, -ending.length - 1));
}

/** Whether a cell of symptoms, or an item in it, says that there is none: "none today", "afebrile". */
export const saysNoSymptom = (text: string): boolean => none.has(withoutNow(wordKey(text)));

/** Longest known complaint, in words. */
const longest = 6;

/**
 * Whether all that an item denies is a known complaint: the "f/c/n/v" of "denies f/c/n/v".
 * @param denied as `wordKey` spells it
 */
export function isKnownComplaint(denied: string): boolean {
  const words = withoutNow(denied).split(' ');
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from(
      { length: Math.min(longest, words.length - at) },
      (_, less) => less + 1,
    );
    const length = lengths.findLast((count) => deniable.has(words.slice(at, at + count).join(' ')));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}
