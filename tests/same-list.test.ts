import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PacketList, readRows } from '../lib/intake/rows/packet-rows';
import { readTable, type TableSource } from '../lib/intake/table/read-table';
import type { Table } from '../lib/intake/table/table';
import { tableIn } from './list-of';
import { sheetOf } from './workbooks';

// A clinic's list says the same as CSV, as a workbook and as a table that is pasted.

const folder = join(import.meta.dirname, 'data/lists');
const lists = readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** All rows of a table by their numbers, those of its header as its columns name them. */
function gridOf({ columns, above, rows }: Table): string[][] {
  const grid: string[][] = [];
  for (const { number, cells } of [...above, ...rows]) grid[number - 1] = [...cells];
  const first = Math.min(...rows.map(({ number }) => number));
  grid[first - 2] = columns.map(({ name, header }) => name ?? header);
  return Array.from(grid, (cells) => cells ?? []);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const pageOf = (grid: readonly string[][]) =>
  `<table>${grid
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const today = '2026-12-01';

/** Meaning of each row, without the form in which its cells came. */
const understood = ({ rows, leftOut }: PacketList) => ({
  leftOut: leftOut.map(({ number, why }) => [number, why]),
  rows: rows.map((row) =>
    row.state === 'ready'
      ? [row.number, row.answers, row.resultsTold, row.pressing]
      : [row.number, row.problems, row.pressing],
  ),
});

const listIn = async (source: TableSource) =>
  understood(readRows(await tableIn(source), { today }));

describe.each(lists)('%s', (name) => {
  it('says the same in each form', async () => {
    const read = await readTable(readFileSync(join(folder, name)));
    if (!read.ok) throw new Error(read.problem.message);
    const grid = gridOf(read.table);
    const { rows, leftOut } = understood(readRows(read.table, { today }));
    expect(await listIn(sheetOf(grid))).toEqual({ rows, leftOut });
    expect(await listIn({ html: pageOf(grid) })).toEqual({ rows, leftOut });
  });
});
