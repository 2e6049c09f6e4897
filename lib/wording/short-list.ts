import { sayIn } from './sheet-wording';
import { type Language, listOf } from './wording';

/**
 * Items as one phrase of about one line: as many as it holds, at least one, and how many more.
 * @param letters how long the phrase may get
 */
export function shortList(
  items: readonly string[],
  { letters, language }: { letters: number; language: Language },
): string {
  const say = sayIn(language);
  const naming = (count: number) => {
    const rest = items.length - count;
    const named = items.slice(0, count);
    return listOf(rest > 0 ? [...named, say('list.more', { count: rest })] : named, language);
  };
  for (let count = items.length; count > 1; count -= 1) {
    const phrase = naming(count);
    if (phrase.length <= letters) return phrase;
  }
  return naming(1);
}
