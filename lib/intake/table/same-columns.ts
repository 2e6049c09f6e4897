import { type Column, repeatable } from '../words/column-names';
import type { TableColumn } from './table';

/** Groups the headers of columns with the same meaning, where one answer can be only one of them. */
export function sameColumns(columns: readonly TableColumn[]): string[][] {
  const headers = new Map<Column, string[]>();
  for (const { column, header } of columns) {
    if (column === null || repeatable.includes(column)) continue;
    headers.set(column, [...(headers.get(column) ?? []), header]);
  }
  return [...headers.values()].filter(({ length }) => length > 1);
}
