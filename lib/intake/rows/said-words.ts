import { fields } from '../../answers/fields';
import type { SignId } from '../../answers/pressing';
import { quoted } from '../../wording/text';
import type { TableColumn, TableRow } from '../table/table';
import { note, type RowNote } from './row-notes';
import type { RowPart } from './row-part';
import { signsSaid } from './signs-said';

/**
 * Words of a row for staff alone, quoted under their header ('' where there is none). With `signs`,
 * a call: they clearly name them. Without, they are to be read: they may name one, or are about
 * symptoms and were not understood.
 */
export type SaidWords = { header: string; words: string; signs: SignId[]; isOfSymptoms: boolean };

/** Graphemes of what was not understood that staff read (decision 54 prints up to as many). */
const longestToRead = 200;

/**
 * Finds the words in a row that staff hear of.
 * @param marked signs that the columns of symptoms already gave
 */
export function saidIn(
  row: Pick<TableRow, 'cells'>,
  columns: readonly TableColumn[],
  parts: readonly RowPart[],
  marked: unknown,
): SaidWords[] {
  const isMarked = (sign: SignId) => Array.isArray(marked) && marked.includes(sign);
  const wasRead = parts.some(({ column, toRead }) => column === 'symptoms' && toRead);
  const found = signsSaid(row, columns).flatMap(({ column, header, words, isClear, ...said }) => {
    const isOfSymptoms = column === 'symptoms';
    const signs = isClear ? said.signs.filter((sign) => !isOfSymptoms || !isMarked(sign)) : [];
    const isKnown = isOfSymptoms && wasRead && signs.length === 0;
    return isKnown ? [] : [{ header, words, signs, isOfSymptoms }];
  });
  const toRead = parts.flatMap(({ column, header = '', toRead = [] }) =>
    toRead.map(
      (words): SaidWords => ({
        ...{ header, words: quoted(words, longestToRead) },
        ...{ signs: [], isOfSymptoms: column === 'symptoms' },
      }),
    ),
  );
  const isFound = ({ words, isOfSymptoms }: SaidWords) =>
    found.some((one) => one.isOfSymptoms === isOfSymptoms && one.words === words);
  return [...found, ...toRead.filter((one) => !isFound(one))];
}

/** Adds the signs that are clearly said to those of an answer; undefined if there are none. */
export function symptomsWith(marked: unknown, said: readonly SaidWords[]): SignId[] | undefined {
  const all = [...(Array.isArray(marked) ? marked : []), ...said.flatMap(({ signs }) => signs)];
  const found = fields.symptoms.of.filter((sign) => all.includes(sign));
  return found.length > 0 ? found : undefined;
}

/** Notes words in other columns; cells of symptoms have their own notes. */
export const saidNotes = (said: readonly SaidWords[]): RowNote[] =>
  said.flatMap(({ header, words, signs, isOfSymptoms }) => {
    if (signs.length > 0) return note('signSaid', header, { words });
    return isOfSymptoms ? [] : note('signOpen', header, { words });
  });
