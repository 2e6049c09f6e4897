/** Error in the quotation marks of a row. */
export type Quotes = 'openQuote' | 'strayQuote' | undefined;

/**
 * Calls `visit` with each row of a list, by its number in the spreadsheet from 1, until it returns
 * false.
 */
export type EachRow = (
  visit: (number: number, cells: readonly string[], quotes?: Quotes) => boolean,
) => void;
