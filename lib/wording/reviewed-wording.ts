import card from './en/card.json' with { type: 'json' };
import glossary from './en/glossary.json' with { type: 'json' };
import making from './en/making.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import screen from './en/screen.json' with { type: 'json' };
import sheet from './en/sheet.json' with { type: 'json' };

const files = { card, sheet, glossary, screen, making, review };

/** Key of a wording that the book shows as it is written. */
export type ReviewedKey = {
  [File in keyof typeof files]: keyof (typeof files)[File];
}[keyof typeof files];

/** Keys of everything that prints on paper, signs first. */
export const paperKeys = [card, sheet, glossary].flatMap(
  (file) => Object.keys(file) as ReviewedKey[],
);

const written: Record<ReviewedKey, string> = {
  ...sheet,
  ...card,
  ...glossary,
  ...screen,
  ...making,
  ...review,
};

/** A wording as it is written, with its `{placeholders}`. */
export const asWritten = (key: ReviewedKey): string => written[key];

/** The file of the project that holds a wording. */
export function wordingFile(key: ReviewedKey): string {
  const [name] = Object.entries(files).find(([, words]) => Object.hasOwn(words, key)) ?? [];
  return `lib/wording/en/${name}.json`;
}
