import { factWords, type WordKind } from '../words/fact-words';

/** Expands `_` and spaces as `factWords` describes; spaces in brackets and optional ones stay. */
const patternOf = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]|_| (?!\?)/g, (mark) => {
    if (mark === '_') return '[ -]{0,3}';
    return mark === ' ' ? '[ -]{1,3}' : mark;
  });

/** Results that may be glued to a subject: "HER2neg", "ESR1m". */
const gluedResult = '(?=neg|pos|low|mut|m(?![a-z\\d]))';
const gluedNumber = new Set(['er', 'pr', 'cps', 'tmb', 'tps']);

function ending(kind: WordKind, is: string): string {
  if (kind !== 'subject') return "(?![a-z\\d'])";
  return `(?:(?![a-z\\d'])|${gluedResult}${gluedNumber.has(is) ? '|(?=\\d)' : ''})`;
}

export type Entry = { kind: WordKind; is: string; pattern: RegExp };

/** Known words as sticky patterns (`y`) that match whole words only. */
export const entries: readonly Entry[] = factWords.map(([kind, is, patterns]) => ({
  kind,
  is,
  pattern: new RegExp(`(?:${patterns.map(patternOf).join('|')})${ending(kind, is)}`, 'y'),
}));
