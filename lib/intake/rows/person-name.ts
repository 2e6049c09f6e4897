import { cleanText } from '../../wording/text';
import type { TableColumn } from '../table/table';
import type { Column } from '../words/column-names';
import { isBlank } from './blank-cell';

/** Maximum length of a name, in UTF-16 code units; the rest of the cell is not read. */
const longestName = 200;

/** Columns that name the patient, alone or together. */
const nameParts: readonly Column[] = ['firstName', 'middleName', 'lastName'];

/** Whether a column has the name of the patient, or a part of it. */
export const isNameColumn = ({ column }: Pick<TableColumn, 'column'>): boolean =>
  column === 'name' || (column !== null && nameParts.includes(column));

/** Joins first and last name of a row; '' if there are none, or if a column has the whole name. */
export function joinedName(cells: readonly string[], columns: readonly TableColumn[]): string {
  const filledAt = (meaning: Column) =>
    columns.findIndex(({ column }, at) => column === meaning && !isBlank(cells[at] ?? ''));
  if (filledAt('name') >= 0) return '';
  const parts = nameParts.map((part) => cells[filledAt(part)] ?? '');
  return cleanText(parts.map((part) => part.slice(0, longestName)).join(' '));
}

const label =
  '(?:mrn|mr ?#|med(?:ical)?\\.? rec\\w*(?: (?:no|num|number))?|dob|d\\.o\\.b|date of birth|birth ?date|born|csn|fin|har|acct|account|chart|patient id|pt id|id|pid|ssn|phone|ph|tel|cell|age)';

/** Words that programs and nurses put behind a name: record numbers, birthdays, age and sex. */
const details = [
  `[([{][^)\\]}]*\\d[^)\\]}]*(?:[)\\]}]|$)`,
  `${label}\\b[\\s.:#-]*[a-z]{0,3}[-\\d]`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b',
  '\\d{4}-\\d\\d-\\d\\d\\b',
  '(?:[-–—,;|/#]\\s*)#?[a-z]{0,3}\\d{4,}\\b',
  '#?[a-z]{0,2}\\d{5,}\\b',
  '\\d{1,3}\\s*(?:y\\.?\\s?o\\.?|yrs?|years?)(?![a-z])',
  '\\d{1,3}\\s*[-/]?\\s*[fm]\\b',
  '[fm]\\s*[-/,]?\\s*\\d{1,3}\\b',
];
const detail = new RegExp(`[\\s,;|([{–—/#-]+(?:${details.join('|')})`, 'iu');
const before = new RegExp(
  `^(?:\\d{1,3}[.)]\\s+|[*†‡•·]+\\s*|${label}\\b[\\s.:#-]*[a-z]{0,3}\\d[\\w-]*[\\s,;:|–—-]+|[([]?#?[a-z]{0,2}\\d{4,}[)\\]]?[\\s,;:|–—-]+)`,
  'iu',
);

/**
 * Takes the name alone from a cell such as "SANTOS, MARIA (MRN 123) DOB 3/4/61". A text that is no
 * name with such details stays as it is.
 */
export function nameAlone(typed: string): string {
  const text = cleanText(typed.slice(0, longestName).replaceAll('\n', ' '));
  let name = text;
  while (before.test(name)) name = name.replace(before, '');
  if (!/^\p{L}/u.test(name)) return text;
  const end = detail.exec(name)?.index ?? name.length;
  const alone = name.slice(0, end).replace(/[\s,;:|–—*†‡-]+$/u, '');
  return /\p{L}{2}/u.test(alone) || end === name.length ? alone : text;
}

/** Normal form of a name, for comparing: letters alone, whichever of them comes first. */
export const nameKey = (name: string): string =>
  nameAlone(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`-]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => !/^[a-z]$/.test(part))
    .sort()
    .join(' ');
