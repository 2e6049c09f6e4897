import Papa from 'papaparse';
import type { EachRow } from './each-row';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Goes through the rows of a CSV text, blank ones too. Papaparse runs synchronously on a string: no
 * worker, no download, and no table of its own.
 */
export const csvRows =
  (text: string, delimiter: Delimiter): EachRow =>
  (visit) => {
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
  };
