import { cleanText, quoted } from '../../wording/text';
import { isBlank } from './blank-cell';
import type { PacketList } from './packet-rows';
import { toldKey } from './read-told';
import { type ClosedColumn, chosenValue, isClosed } from './value-choices';

/** Words of a column with a closed question that were not understood, each wording once. */
export type OpenValue = {
  column: ClosedColumn;
  header: string;
  /** By which a person says what it means. */
  key: string;
  /** As it was typed first. */
  words: string;
  rows: number;
  /** The answer that a person took it for. */
  chosen: string | undefined;
};

/** Graphemes of a cell that are shown. */
const shownAtMost = 80;

/** Lists the words under columns with a closed question that do not answer it by themselves. */
export function openValues({
  rows,
  columns,
  reading,
}: Pick<PacketList, 'rows' | 'columns' | 'reading'>): OpenValue[] {
  return columns.flatMap(({ column, header }, at) => {
    if (!isClosed(column)) return [];
    const found = new Map<string, OpenValue>();
    for (const { cells, openUnder = [] } of rows) {
      const cell = cells[at] ?? '';
      const chosen = isBlank(cell) ? undefined : chosenValue(cell, column, reading.values);
      if (chosen === undefined && !openUnder.includes(header)) continue;
      const key = toldKey(cell);
      const known = found.get(key) ?? {
        ...{ column, header, key, chosen, rows: 0 },
        words: quoted(cleanText(cell), shownAtMost),
      };
      found.set(key, { ...known, rows: known.rows + 1 });
    }
    return [...found.values()];
  });
}
