/**
 * A number as reports write it: a range from `low` to `high`. "<10" is 0 to below 10 (`below`), "10
 * or more" has an infinite `high`, "8-10" is a range, "12" is `exact`.
 */
export type Amount = {
  low: number;
  high: number;
  /** Excludes `high`. */
  below: boolean;
  /** Excludes `low`. */
  above: boolean;
  exact: boolean;
  /** "about 12": somewhere near. */
  about: boolean;
  percent: boolean;
  /** "2+", as a score. */
  plus: boolean;
};

const digits = '\\d{1,6}(?:[.,]\\d{1,4})?';
const from =
  '>=|=>|> ?/ ?=|> or = ?|gte |ge |at least |minimum |min |no(?:t)? (?:less|fewer|lower) than ';
const over =
  '\\(>\\)|>|gt |greater than(?: or equal to)? |more than |over |above |higher than |exceed(?:s|ing) ';
const upTo =
  '<=|=<|< ?/ ?=|< or = ?|lte |le |at most |up to |maximum |max |no(?:t)? (?:more|greater|higher) than ';
const under = '\\(<\\)|<|lt |less than(?: or equal to)? |under |below |fewer than |lower than ';
const near =
  '~|about |approx(?:imately|\\.)? |around |roughly |circa |ca\\. |almost |nearly |close to ';
const sign = `(?<sign>${from}|${over}|${upTo}|${under}|${near}|between )? ?`;
const rest = `(?<pc1> ?%| ?percent)?(?:(?: ?- ?| to | and (?=\\d))(?<second>${digits}))?(?<pc2> ?%| ?percent)?`;
const tail =
  '(?<more> ?\\+(?![\\d+])|[ -](?:or|and)[ -](?:more|higher|greater|above|over|up)| or ?>)?(?<less>[ -]or[ -](?:less|lower|fewer|under|below))?';
const pattern = new RegExp(`${sign}(?<first>${digits})${rest}${tail}(?![a-z\\d])(?![.,]\\d)`, 'y');

/** Returns the amount that is exactly one number. */
export const exactly = (value: number): Amount => ({
  low: value,
  high: value,
  below: false,
  above: false,
  exact: true,
  about: false,
  percent: false,
  plus: false,
});

/** Reads the number at a position, with its sign, range and unit; null if there is none. */
export function amountAt(text: string, at: number): { amount: Amount; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found?.groups) return null;
  const { first = '', second, sign = '', more, less, pc1, pc2 } = found.groups;
  const a = numberFrom(first);
  const b = second === undefined ? a : numberFrom(second);
  if (a === null || b === null || b < a) return null;
  if (sign === 'between ' && second === undefined) return null;
  const amount: Amount = { ...exactly(a), high: b, exact: a === b && second === undefined };
  amount.percent = pc1 !== undefined || pc2 !== undefined;
  const is = (signs: string) => new RegExp(`^(?:${signs})$`).test(sign);
  amount.plus = more?.trim() === '+';
  if (is(near)) Object.assign(amount, { exact: false, about: true });
  else if (
    is(from) ||
    (/ equal to /.test(sign) && is(over)) ||
    (more !== undefined && !amount.plus)
  )
    Object.assign(amount, { high: Number.POSITIVE_INFINITY, exact: false });
  else if (is(over))
    Object.assign(amount, { high: Number.POSITIVE_INFINITY, above: true, exact: false });
  else if (is(upTo) || / equal to /.test(sign) || less !== undefined)
    Object.assign(amount, { low: 0, exact: false });
  else if (is(under)) Object.assign(amount, { low: 0, below: true, exact: false });
  return { amount, end: at + found[0].length };
}

/** Reads "12,5" and "12.5" alike. "1,000" could be two numbers, so it is null. */
function numberFrom(written: string): number | null {
  if (/,\d{3}/.test(written)) return null;
  return Number(written.replace(',', '.'));
}

/** Returns the range that an amount may be in: "about 10" is 8 to 12. */
export function extentOf({ low, high, about }: Amount): { low: number; high: number } {
  const slack = about ? 0.2 : 0;
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

/** Returns the side of a limit that all of an amount is on; undefined if it may be on either. */
export function sideOf(amount: Amount, limit: number): 'under' | 'from' | undefined {
  const { low, high } = extentOf(amount);
  if (low >= limit) return 'from';
  if (high < limit || (amount.below && high === limit)) return 'under';
  return undefined;
}
