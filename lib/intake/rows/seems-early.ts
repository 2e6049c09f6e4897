import type { Answers } from '../../answers/answers';
import type { TableColumn, TableRow } from '../table/table';
import type { Column } from '../words/column-names';

/** Columns whose words may say how far the cancer has come. */
const telling: readonly (Column | null)[] = ['facts', 'subtype', 'treatments', 'spread', 'health'];

/** Maximum length of a cell that is looked at, in UTF-16 code units. */
const longestCell = 2000;

const stage = '(?:stage|stg|st)\\.?:?\\s*';
const early = new RegExp(
  `\\b${stage}(?:0|i{1,3}|[1-3])\\s?[abc]?[0-9]?\\b(?!\\s*(?:at|when|in \\d|\\d{4}))|(?:^|[\\W\\d_]|\\b[cp])m0\\b|\\bearly[- ]stage\\b|\\bnon[- ]?metastatic\\b|\\bnot metastatic\\b|\\bno (?:evidence of |known |distant )*(?:met\\w*|distant disease)\\b|^(?:dcis|lcis)\\b`,
  'i',
);
const denied =
  /\b(?:non[- ]?metastatic|not metastatic|no (?:evidence of |known |distant )*met\w*|(?:brain|bone|liver|lung) mets?:? no(?:ne)?)\b/gi;
const spread = new RegExp(
  `\\b(?:metasta\\w*|mets|met to|mbc|m[- ]?tnbc|recurren\\w*|relaps\\w*|${stage}(?:iv|4)[abc]?)\\b|(?:^|[\\W\\d_]|\\b[cp])m1[a-d]?\\b|\\bC7[789]\\b`,
  'i',
);

/** The stage column of a cancer that has not spread: "II", "2A", "stage 3". */
const earlyStage =
  /^(?:(?:clinical|path\w*|anatomic|prognostic)\s+)?(?:stage\s*)?[cpy]{0,2}(?:0|i{1,3}|[1-3])\s?[abc]?[0-9]?$/i;
const lateStage = /^(?:stage\s*)?[cpy]{0,2}(?:iv|4)\s?[abc]?/i;

/**
 * Returns the header of the column in which a patient seems to have no metastatic disease, such as
 * "stage II"; undefined if there is none, or if another word or answer says that it has spread.
 */
export function earlyColumn(
  { cells }: TableRow,
  columns: readonly TableColumn[],
  answers: Pick<Answers, 'spread' | 'priorLines'>,
): string | undefined {
  const has = (answers.spread ?? []).some((place) => place !== 'not-sure');
  if (has || answers.priorLines === 'one' || answers.priorLines === 'two-or-more') return undefined;
  let found: string | undefined;
  for (const [at, { column, header }] of columns.entries()) {
    const cell = (cells[at] ?? '').slice(0, longestCell).trim();
    if (cell === '') continue;
    if (column === 'stage') {
      if (lateStage.test(cell) || spread.test(cell)) return undefined;
      if (earlyStage.test(cell) || early.test(cell)) found ??= header;
    } else if (telling.includes(column)) {
      if (spread.test(cell.replace(denied, ' '))) return undefined;
      if (early.test(cell)) found ??= header;
    }
  }
  return found;
}
