import { mirror } from '../type/coverage';
import type { InlineMark } from './inline-mark';
import type { MarkedSpan } from './page-model';

/** A run of a line as it was laid out: its text as the eye meets it, and its level (UAX #9). */
export type LaidOutRun = { text: string; level: number; mark: InlineMark };

/**
 * The spans of a line, whose runs come from left to right, and the number of the span of each run.
 * What runs from right to left, with the numbers and Latin words inside it, is one span and says its
 * letters in their logical order: programs that copy the glyphs would turn its words round.
 */
export function spansOf(runs: readonly LaidOutRun[]): {
  spans: MarkedSpan[];
  spanOf: (number | undefined)[];
} {
  const spans: MarkedSpan[] = [];
  const spanOf: (number | undefined)[] = [];
  for (let from = 0; from < runs.length; ) {
    const to = endOf(runs, from);
    const some = runs.slice(from, to);
    const span = spanOver(some);
    if (span) spans.push(span);
    spanOf.push(...some.map(() => (span ? spans.length - 1 : undefined)));
    from = to;
  }
  return { spans, spanOf };
}

/** Where the span that begins at a run ends. */
function endOf(runs: readonly LaidOutRun[], from: number): number {
  const first = runs[from];
  const goesOn = ({ level, mark }: LaidOutRun) =>
    first?.level
      ? level > 0
      : level === 0 &&
        mark.lang === first?.mark.lang &&
        (mark.actualText === undefined) === (first?.mark.actualText === undefined);
  let to = from + 1;
  for (let run = runs[to]; run && goesOn(run); run = runs[to]) to += 1;
  return to;
}

function spanOver(runs: readonly LaidOutRun[]): MarkedSpan | undefined {
  const lang = runs.find(({ mark }) => mark.lang)?.mark.lang;
  const isReversed = runs.some(({ level }) => level > 0);
  const isRead = isReversed || runs.some(({ mark }) => mark.actualText !== undefined);
  if (!lang && !isRead) return undefined;
  const text = inLogicalOrder(runs, ({ level }) => level)
    .map(textOf)
    .join('');
  return {
    ...(lang && { lang }),
    ...(isRead && { actualText: text.replace(/[\u2068\u2069]/g, '') }),
    ...(isReversed && { isReversed }),
  };
}

const textOf = ({ text, level, mark }: LaidOutRun): string => {
  if (mark.actualText !== undefined) return mark.actualText;
  return level % 2 === 1 ? mirror(Array.from(text).reverse().join('')) : text;
};

/** Turns what is in the order of the eye round, from the highest level down (UAX #9, L2), and back. */
export function inLogicalOrder<One>(line: readonly One[], levelOf: (one: One) => number): One[] {
  const ordered = [...line];
  const isIn = (one: One | undefined, level: number) => one !== undefined && levelOf(one) >= level;
  for (let level = Math.max(...line.map(levelOf)); level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while (isIn(ordered[to], level)) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered;
}
