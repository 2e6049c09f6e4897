/** Reads numbers of rows and spans of them, such as "2,5-9"; null if there is anything else. */
export function rowNumbers(typed: string): number[] | null {
  const parts = typed.split(',').map((part) => /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(part));
  const spans = parts.flatMap((part) =>
    part ? [{ from: Number(part[1]), to: Number(part[2] ?? part[1]) }] : [],
  );
  const isWrong = spans.length < parts.length || spans.some(({ from, to }) => to - from > longest);
  if (isWrong || spans.some(({ from, to }) => to < from)) return null;
  return spans.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}

/** Rows in a span: more than a list has. */
const longest = 10_000;
