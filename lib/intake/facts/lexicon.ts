import { factWords, type KnownWord } from '../words/fact-words';
import { firstLettersOf } from './first-letters';

/** Expands `_` and spaces as `factWords` describes; spaces in brackets and optional ones stay. */
const patternOf = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]|_| (?!\?)/g, (mark) => {
    if (mark === '_') return '[ -]{0,3}';
    return mark === ' ' ? '[ -]{1,3}' : mark;
  });

/** Results that may be glued to a subject: "HER2neg", "ESR1m". */
const gluedResult = '(?=neg|pos|low|mut|m(?![a-z\\d]))';
const gluedNumber: readonly string[] = ['er', 'pr', 'cps', 'tmb', 'tps', 'ihc', 'score', 'allred'];

function ending({ kind, is }: KnownWord): string {
  const number = gluedNumber.includes(is) ? '|(?=\\d)' : '';
  return `(?:(?![a-z\\d'])${kind === 'subject' ? `|${gluedResult}` : ''}${number})`;
}

type Entry = { word: KnownWord; pattern: RegExp; first: Set<string> | null };

/** Known words as sticky patterns (`y`) that match whole words only. */
const entries: readonly Entry[] = factWords.map(([kind, is, patterns]) => {
  const word = { kind, is } as KnownWord; // from one row: they belong together
  const either = patterns.map(patternOf).join('|');
  return {
    word,
    first: firstLettersOf(either),
    pattern: new RegExp(`(?:${either})${ending(word)}`, 'y'),
  };
});

const byLetter = new Map<string, readonly Entry[]>();

/** Returns the known words that may begin with a character, in their order. */
export function entriesAt(character: string): readonly Entry[] {
  let found = byLetter.get(character);
  if (!found) {
    found = entries.filter(({ first }) => first === null || first.has(character));
    // Other characters begin few words, and a hostile text has many of them.
    if (character <= '\u007f') byLetter.set(character, found);
  }
  return found;
}
