import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What is wrong with the quotation marks of a row. */
export type Quotes = 'openQuote' | 'strayQuote' | undefined;

/**
 * Calls `visit` with each row, blank ones too, until it returns false. Papaparse runs here and now:
 * a string, no worker, no download; it stops with us and builds no table of its own.
 */
export function eachRow(
  text: string,
  delimiter: Delimiter,
  visit: (number: number, cells: string[], quotes: Quotes) => boolean,
) {
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      number += 1;
      // A quote that is not closed swallows rows, and so may one within a cell: both are refused.
      const code = errors[0]?.code;
      const quotes = code && (code === 'MissingQuotes' ? 'openQuote' : 'strayQuote');
      if (!visit(number, data, quotes)) parser.abort();
    },
  });
}

const isFilled = (cell: string) => /[^\s\p{Cc}]/u.test(cell);

/** The place of the last cell with something in it; -1 in a blank row. */
export const lastFilled = (cells: readonly string[]) => cells.findLastIndex(isFilled);
