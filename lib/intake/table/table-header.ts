import { cleanText } from '../../wording/text';
import type { EachRow } from './each-row';
import { lastFilled } from './filled-cells';
import { columnsIn } from './header-columns';
import type { TableColumn } from './table';

/**
 * The header of a list: the numbers of its first and last row, its cell count, and its width up to
 * the last cell with a name.
 */
type Header = {
  first: number;
  number: number;
  cells: number;
  width: number;
  /** How many cells have a name. */
  named: number;
  /** How many meanings its names have. */
  known: number;
  columns: TableColumn[];
};

/** A row that may be the header, or a part of it. */
type NameRow = { number: number; cells: number; width: number; names: string[] };

/** Maximum number of rows with text among which the header is looked for. */
const mostRows = 15;

/** Maximum number of names that are read; a list with more columns is rejected as too wide. */
const mostRead = 100;

/** Maximum length of a header, in UTF-16 code units; the rest is not read. */
const longestHeader = 200;

/**
 * Finds the header: the row among the first ones that names the most columns, alone or with a row
 * of groups above it ("Biomarkers" over "ER" and "PR"). Lines above it are titles. Where no row
 * names a column it is the first of the fullest ones.
 */
export function tableHeader(eachRow: EachRow): Header {
  const rows: NameRow[] = [];
  eachRow((number, cells) => {
    const width = lastFilled(cells) + 1;
    const read = cells.slice(0, Math.min(width, mostRead));
    const names = read.map((cell) => cleanText(cell.slice(0, longestHeader)));
    if (width > 0) rows.push({ number, cells: cells.length, width, names });
    return rows.length < mostRows;
  });
  const single = rows.map((row) => headerOf(row));
  const grouped = rows.slice(1).flatMap((row, at) => {
    const [groups, above, alone] = [rows[at], single[at], single[at + 1]];
    return groups && above && alone ? underGroups(row, groups, above, alone) : [];
  });
  const [best] = [...single, ...grouped].sort(
    (a, b) => b.known - a.known || a.first - b.first || b.named - a.named || b.number - a.number,
  );
  return best && best.known > 0 ? best : unknownHeader(rows);
}

/** Returns a header whose names nobody knows; of a list that has none, one of blank names. */
function unknownHeader(rows: readonly NameRow[]): Header {
  const most = Math.max(...rows.map(({ names }) => filledIn(names)));
  const row = rows.find(({ names }) => filledIn(names) === most);
  if (!row) return { first: 0, number: 0, cells: 0, width: 0, named: 0, known: 0, columns: [] };
  if (!row.names.some(isOfPatient)) return headerOf(row);
  const header = headerOf({ ...row, names: row.names.map(() => '') });
  return { ...header, number: row.number - 1 };
}

/** Days, numbers, results, "yes" and "no" are no names of columns. */
const isOfPatient = (name: string) =>
  /^[<>≤≥~]?\s*\d[\d\s.,/:%()-]*(?:[ap]\.?m\.?)?$|^(?:y|n|yes|no)$/i.test(name) || isResult(name);

function headerOf(row: NameRow, groups?: NameRow): Header {
  const columns = columnsIn(row.names, groups?.names);
  return {
    first: groups?.number ?? row.number,
    number: row.number,
    cells: Math.max(row.cells, groups?.cells ?? 0),
    width: Math.max(row.width, groups?.width ?? 0),
    named: Math.max(filledIn(row.names), filledIn(groups?.names)),
    known: row.names.some(isResult) ? 0 : knownIn(columns),
    columns,
  };
}

/** "ER+" and "HER2-" are results of a patient, and "ER +/-" is a name. */
const isResult = (name: string) => /\+|[-–−]$/.test(name.replace(/\(?\+\s*\/\s*[-–−]\)?/g, ''));

const filledIn = (names: readonly string[] = []) => names.filter((name) => name !== '').length;

/** Returns a header of two rows, if the upper one changes what the lower one means. */
function underGroups(row: NameRow, groups: NameRow, above: Header, alone: Header): Header[] {
  const header = headerOf(row, groups);
  // A title is over the first column and over no other.
  const isTitle = groups.names.every((name, at) => name === '' || at === 0);
  // A row of patients names nothing, although "ER" over "positive" is the name of a column. One name alone is a cell of a patient: "TNBC" is a column in some lists.
  const isPatient = alone.known === 0 || header.known <= above.known || filledIn(row.names) < 2;
  // "Clinic, East" over "Name" is a line about the list.
  const isLost = hasName(alone) && !hasName(header);
  const isChanged = header.columns.some(({ column, name, header: shown }, at) => {
    const before = alone.columns[at];
    const isToldApart = name !== undefined && shown !== before?.header;
    return isToldApart || column !== (before?.column ?? null);
  });
  const known = Math.max(header.known, alone.known);
  return isTitle || isLost || isPatient || !isChanged ? [] : [{ ...header, known }];
}

const hasName = ({ columns }: Header) =>
  columns.some(({ column }) => column === 'name' || column === 'lastName');

const knownIn = (columns: readonly TableColumn[]) =>
  new Set(columns.flatMap(({ column }) => column ?? [])).size;
