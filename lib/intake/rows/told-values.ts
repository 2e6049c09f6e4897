import { cleanText, quoted } from '../../wording/text';
import { isBlank } from './blank-cell';
import type { PacketList } from './packet-rows';
import { chosenTold, readTold, type Told, toldKey } from './read-told';

/** What the cells of a list that say who was told hold, each wording once. */
export type ToldValue = {
  /** By which a person says what it means. */
  key: string;
  /** As it was typed first. */
  words: string;
  rows: number;
  reads: Told;
  /** What a person said that it means. */
  chosen: boolean | undefined;
};

/** Graphemes of a cell that are shown: all of those whose meaning is not clear at a glance. */
const shownAtMost = 200;

/** Lists the different cells that say who was told: first those that are not clear. */
export function toldValues({
  rows,
  columns,
  reading,
}: Pick<PacketList, 'rows' | 'columns' | 'reading'>): ToldValue[] {
  const values = new Map<string, ToldValue>();
  const places = columns.flatMap(({ column }, at) => (column === 'resultsTold' ? at : []));
  // To read each wording once spares a long list most of the work.
  const newValue = (cell: string, key: string): ToldValue => ({
    key,
    words: quoted(cleanText(cell), shownAtMost),
    rows: 0,
    reads: readTold(cell, reading.toldMarks, reading.today),
    chosen: chosenTold(cell, reading.told),
  });
  for (const { cells } of rows) {
    const keys = new Set<string>();
    for (const at of places) {
      const cell = cells[at] ?? '';
      if (isBlank(cell)) continue;
      const key = toldKey(cell);
      const known = values.get(key) ?? newValue(cell, key);
      values.set(key, { ...known, rows: known.rows + (keys.has(key) ? 0 : 1) });
      keys.add(key);
    }
  }
  const isUnclear = ({ reads }: ToldValue) => Number(reads !== 'unclear');
  return [...values.values()].sort((a, b) => isUnclear(a) - isUnclear(b));
}

/** Whether a wording counts as told: what is not clear does not. */
export const countsAsTold = ({ reads, chosen }: ToldValue): boolean => chosen ?? reads === 'yes';
