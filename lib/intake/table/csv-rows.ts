import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Error in the quotation marks of a row. */
export type Quotes = 'openQuote' | 'strayQuote' | undefined;

/**
 * Calls `visit` with each row, blank ones too, until it returns false. Papaparse runs synchronously
 * on a string: no worker, no download, and no table of its own.
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
      // An unclosed quote swallows rows, and a stray one may: both are rejected.
      const code = errors[0]?.code;
      const quotes = code && (code === 'MissingQuotes' ? 'openQuote' : 'strayQuote');
      if (!visit(number, data, quotes)) parser.abort();
    },
  });
}

const isFilled = (cell: string) => /[^\s\p{Cc}]/u.test(cell);

/** Returns the index of the last cell that is not blank; -1 in a blank row. */
export const lastFilled = (cells: readonly string[]) => cells.findLastIndex(isFilled);
