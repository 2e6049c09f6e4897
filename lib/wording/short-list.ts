import { sayIn } from './sheet-wording';
import { type Language, listOf } from './wording';

/**
 * Joins as many items as fit, at least one, and says how many more there are.
 * @param letters maximum length of the phrase, in UTF-16 code units
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
