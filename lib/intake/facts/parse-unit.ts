import { classesOf } from './classes-of';
import { type FormName, grammar } from './grammar';
import type { Token } from './tokens';
import { type WordClass, wordClasses } from './word-classes';

/** A run of tokens that a form of the grammar accounts for; `end` is exclusive. */
export type Statement = { form: FormName; from: number; end: number };

/** A unit as the grammar sees it: statements in order, and the places of tokens left over. */
export type Parsed = { statements: Statement[]; left: number[]; classes: WordClass[] };

/** Classes that may come between statements without a meaning of their own. */
const between: ReadonlySet<WordClass> = new Set<WordClass>([
  'Comma',
  'Slash',
  'And',
  'Quote',
  'Open',
  'Close',
  'Colon',
  'Plain',
  'Self',
  'Date',
  'Measure',
  'Spread',
  'Now',
  'Early',
  'Article',
  'Preposition',
  'Method',
]);

/** Longer sentences are not read: nobody writes them, and each takes time in its square. */
const mostTokens = 200;

/** Finds the statements of a unit from left to right, the longest form at each place. */
export function parseUnit(tokens: readonly Token[]): Parsed {
  const classes = classesOf(tokens);
  const statements: Statement[] = [];
  const left: number[] = [];
  if (tokens.length > mostTokens) return { statements, left: tokens.map((_, at) => at), classes };
  const letters = classes.map((one) => wordClasses[one]).join('');
  let at = 0;
  while (at < letters.length) {
    let best: Statement | undefined;
    for (const { name, pattern } of grammar) {
      pattern.lastIndex = at;
      const length = pattern.exec(letters)?.[0].length ?? 0;
      if (length > (best ? best.end - at : 0)) best = { form: name, from: at, end: at + length };
    }
    if (best) {
      statements.push(best);
      at = best.end;
      continue;
    }
    const isBetween =
      between.has(classes[at] as WordClass) ||
      (classes[at] === 'Dash' && at > 0) ||
      (classes[at] === 'Verb' && !/^w/.test(tokens[at]?.text ?? ''));
    if (!isBetween) left.push(at);
    at += 1;
  }
  return { statements, left, classes };
}
