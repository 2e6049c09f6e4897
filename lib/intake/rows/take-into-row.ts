import { sayToStaff } from '../../wording/staff-wording';
import type { FactField } from '../facts/findings';
import type { Offer } from '../record/record';
import type { TableColumn } from '../table/table';
import type { PacketRow } from './packet-row';
import type { PacketList } from './packet-rows';

/** A row as it is being edited: its cells, and the columns over them. */
export type RowDraft = { cells: readonly string[]; columns: readonly TableColumn[] };

const say = sayToStaff('en');

/** Finds the column whose cells are read as a field and nothing else; -1 if there is none. */
const placeOf = (field: FactField, columns: readonly TableColumn[]) =>
  columns.findIndex(
    ({ column, name, isAdded }) => column === field && (isAdded || name === undefined),
  );

/**
 * Fills in what was taken from a report: in the column of its field, or in one more at the end of the
 * row. A list keeps what the row has of it.
 */
export function takeIntoRow(draft: RowDraft, row: PacketRow, { field, value }: Taken): RowDraft {
  const at = placeOf(field, draft.columns);
  const columns = at < 0 ? [...draft.columns, columnFor(field)] : draft.columns;
  const width = Math.max(columns.length, draft.cells.length);
  const cells = Array.from({ length: width }, (_, index) => draft.cells[index] ?? '');
  const had =
    Array.isArray(value) && row.state === 'ready' ? [row.answers[field] ?? []].flat() : [];
  const text = [...new Set([...had, ...[value].flat()])].join(', ');
  return { columns, cells: cells.with(at < 0 ? columns.length - 1 : at, text || 'none') };
}

type Taken = Pick<Offer, 'field' | 'value'>;

const columnFor = (field: FactField): TableColumn => ({
  header: say('desk.report.column', { label: say(`label.${field}`) }),
  column: field,
  name: field,
  isAdded: true,
});

/** Takes back what was taken for a field: its cell is as it was before. */
export function untakeFromRow(draft: RowDraft, before: RowDraft, field: FactField): RowDraft {
  const at = placeOf(field, draft.columns);
  return { ...draft, cells: draft.cells.with(at, before.cells[at] ?? '') };
}

/** What a row says of a field, before or while it is edited; empty where it says nothing. */
export function answeredIn(
  { cells, columns }: RowDraft,
  row: PacketRow,
  field: FactField,
): string[] {
  const at = placeOf(field, columns);
  const typed = cells[at]?.trim() ?? '';
  const isAsRead = row.state === 'ready' && typed === (row.cells[at]?.trim() ?? '');
  if (isAsRead && row.answers[field] !== undefined) return [row.answers[field]].flat().map(String);
  return typed === '' ? [] : [typed];
}

/**
 * Returns a draft without the columns that were added to it for nothing.
 * @param count of the columns that its list has
 */
export function withoutBlankColumns({ cells, columns }: RowDraft, count: number): RowDraft {
  const isAdded = (at: number) => at >= count && at < columns.length;
  const isKept = (at: number) => !isAdded(at) || (cells[at] ?? '').trim() !== '';
  return {
    columns: columns.filter((_, at) => isKept(at)),
    cells: cells.filter((_, at) => isKept(at)),
  };
}

/** Returns a list with the columns of one of its rows, of which those at the end may be new. */
export function withColumnsOf(list: PacketList, { columns }: RowDraft): PacketList {
  const added = columns.slice(list.columns.length);
  if (added.length === 0) return list;
  return { ...list, columns: [...list.columns, ...added], found: [...list.found, ...added] };
}
