import { fever, type SignId } from '../../answers/pressing';
import { cleanText, quoted } from '../../wording/text';
import type { TableColumn, TableRow } from '../table/table';
import type { Column } from '../words/column-names';
import { yesOrNo } from './known-words';
import { onceInList } from './reading-once';
import { type NamedSign, signsInText } from './signs-in-text';

/**
 * Words of a cell that name signs, quoted, with its column and header ('' where it has none). Unless
 * they are clear, they may be over, feared, or about somebody else.
 */
export type SignWords = {
  column: Column | null;
  header: string;
  words: string;
  signs: SignId[];
  isClear: boolean;
};

/** Maximum length of a cell that is searched, in UTF-16 code units: a long note of a visit. */
const longestCell = 20_000;

/** Columns of names, numbers and the list's own business. */
const unsaid: readonly (Column | null | undefined)[] = [
  ...(['name', 'firstName', 'middleName', 'lastName', 'recordNumber', 'patientPhone'] as const),
  ...(['dayPhone', 'nightPhone', 'doctor', 'clinic', 'stage'] as const),
];

/** Columns of what was and what is wished for: a sign in them is hardly one of today. */
const notOfToday: readonly (Column | null | undefined)[] = [
  ...(['health', 'treatments', 'priorLines', 'immunotherapy', 'immunotherapyEffects'] as const),
  ...(['goal', 'ownQuestions', 'drugsNow', 'resultsTold'] as const),
];
const headerNotOfToday = /\b(?:hist\w*|hx|pmhx?|fhx|past|prior|problem|allerg\w*|family)\b/i;

/** Finds the signs that the cells of a row name, whatever their columns mean and whatever is wrong. */
export const signsSaid = (
  { cells }: Pick<TableRow, 'cells'>,
  columns: readonly TableColumn[],
): SignWords[] =>
  cells.flatMap((cell, at) => {
    const { header = '', column = null } = columns[at] ?? {};
    if (unsaid.includes(column)) return [];
    const isOfToday = !notOfToday.includes(column) && !headerNotOfToday.test(header);
    return onceInList('signs', `${at}\n${cell}`, () =>
      wordsIn(cell, { header, column, isOfToday }),
    );
  });

type Place = Pick<SignWords, 'header' | 'column'> & { isOfToday: boolean };

function wordsIn(cell: string, { header, column, isOfToday }: Place): SignWords[] {
  const typed = cell.slice(0, longestCell).normalize('NFKC');
  const text = column === null ? withHeader(typed, header) : typed;
  const named = signsInText(text).flatMap((sign) => (isOfToday ? sign : openly(sign)));
  const keys = named.map(({ clause, isClear }) => `${clause.start} ${isClear}`);
  return [...new Set(keys)].map((key) => {
    const signs = named.filter((_, at) => keys[at] === key);
    return {
      column,
      header,
      words: wordsAround(text, signs[0] as NamedSign),
      signs: [...new Set(signs.map(({ id }) => id))],
      isClear: signs[0]?.isClear === true,
    };
  });
}

const openly = (sign: NamedSign) =>
  sign.id.startsWith('911.') || sign.id === fever ? [{ ...sign, isClear: false }] : [];

/** "Fever?" over "Y", and "Temp" over "101.2". */
function withHeader(text: string, header: string): string {
  // "1" may be a score.
  if (yesOrNo(text) === true && text.trim() !== '1') return header.replaceAll('?', '');
  return /^\s*\d{2,3}(?:[.,]\d)?\s*(?:°\s*)?[fc]?\s*$/i.test(text) &&
    /^(?:t(?:emp|max|\b)|fever)/i.test(header)
    ? `${header.split(/\W/)[0]} ${text.replace(',', '.')}`
    : text;
}

const longestWords = 80;
const wordsBefore = 30;

function wordsAround(text: string, { start, clause }: NamedSign): string {
  const isShort = clause.end - clause.start <= longestWords;
  const from = isShort ? clause.start : Math.max(clause.start, start - wordsBefore);
  return quoted(cleanText(text.slice(from, clause.end)), longestWords);
}
