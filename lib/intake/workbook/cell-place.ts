/** A cell by its row, from 1, and its column, from 0. */
export type CellPlace = { row: number; column: number };

/** Reads the address of a cell, such as `B7`; null if it is none. */
export function placeOf(address: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
