import { namesTest } from '../words/record-words';
import { type Cell, cellsIn, columnKindOf } from './cells';
import type { SectionLine } from './sections';
import type { ColumnOwner } from './unit';

/** Columns of a table that are each about a sample of their own. */
export type OwnedColumns = { starts: number[]; owners: ColumnOwner[] };

/** A head of a table has no more lines. */
const longestHead = 5;

const aDate = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\b(?:19|20)\d{2}\b/;
const aSite =
  /\b(?:breast|liver|lung|bone|brain|node|nodal|skin|pleura|chest wall|primary|metasta\w+|recurrence|biopsy|specimen|sample|axilla\w*|ovary|omentum|sternum|spine|vertebra)\b|^[A-H][.):]/i;

/**
 * Finds columns of samples at the start of these lines: lines to the right of all labels, whose
 * cells give a site or a day for each of two or more columns.
 * @returns the columns, and how many lines name them
 */
export function ownersIn(
  lines: readonly SectionLine[],
): { columns: OwnedColumns; lines: number } | null {
  const rows = lines.slice(0, longestHead + 1).map(({ text }) => cellsIn(text));
  const end = rows.findIndex((cells) => !isHead(cells));
  const head = rows.slice(0, end < 0 ? rows.length : end).map(withoutName);
  const [first] = head;
  const row = rows[head.length];
  const label = row?.[0];
  if (!first || !label || !row || row.length < 2) return null;
  const starts = first.map(({ at }) => at);
  if (label.at >= Math.min(...starts) - 2) return null;
  if (head.some((cells) => cells.length !== first.length)) return null;
  const owners = starts.map((_, column): ColumnOwner => {
    const texts = head.map((cells) => cells[column]?.text ?? '');
    return {
      specimen: texts.find((text) => aSite.test(text)) ?? null,
      dateText: texts.find((text) => aDate.test(text) && !/[A-Z]+-?\d+-\d{3,}/.test(text)) ?? null,
    };
  });
  if (!owners.every(({ specimen, dateText }) => specimen ?? dateText)) return null;
  // Columns that name no site, but a laboratory or a block, are readings of one sample.
  const areReadings =
    owners.every(({ specimen }) => specimen === null) &&
    head.some((cells) => cells.some(({ text }) => /[A-Za-z]{3}/.test(text.replace(aDate, ''))));
  const ownersOf = areReadings ? owners.map(() => ({ specimen: null, dateText: null })) : owners;
  return { columns: { starts, owners: ownersOf }, lines: head.length };
}

/** Drops the header of the column of names, which leads its row. */
const withoutName = (cells: readonly Cell[]) =>
  columnKindOf(cells[0]?.text ?? '') === 'name' ? cells.slice(1) : cells;

function isHead(row: readonly Cell[]): boolean {
  const cells = withoutName(row);
  return (
    cells.length > 1 &&
    cells.every(({ text }) => !namesTest.test(text) && columnKindOf(text) === null) &&
    (cells[0]?.at ?? 0) > 3
  );
}
