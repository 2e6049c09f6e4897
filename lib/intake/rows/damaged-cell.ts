import { factFields } from '../../answers/fields';
import type { Column } from '../words/column-names';

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const asDate = new RegExp(
  `^(\\d{1,2}[-./ ]${month}([-./ ]\\d+)?|${month}[-./ ]\\d+|\\d{4}-\\d\\d?-\\d\\d?( .*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}( .*)?)$`,
  'i',
);
const asPower = /^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i;
const asError = /^#(name|ref|value|n\/a|div\/0|num|null|spill|calc|#+)[!?]?$/i;

/**
 * Detects what a spreadsheet did to a cell: a formula `error`, a result `changed` to a date or a
 * number ("9-Jan", "1E+05"), or a long number `shortened` to scientific notation.
 * @returns null if the cell looks intact
 */
export function damageIn(text: string, column: Column) {
  const cell = text.trim();
  if (asError.test(cell)) return 'error';
  // In a result column, a date or scientific notation is what a spreadsheet made of a result.
  const isResult = factFields.some((field) => field === column);
  if (isResult && (asDate.test(cell) || asPower.test(cell))) return 'changed';
  return asPower.test(cell) ? 'shortened' : null;
}
