import { factWords, type KnownWord } from '../words/fact-words';

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

type Entry = { word: KnownWord; pattern: RegExp };

/** Known words as sticky patterns (`y`) that match whole words only. */
export const entries: readonly Entry[] = factWords.map(([kind, is, patterns]) => {
  const word = { kind, is } as KnownWord; // from one row: they belong together
  const either = patterns.map(patternOf).join('|');
  return { word, pattern: new RegExp(`(?:${either})${ending(word)}`, 'y') };
});
