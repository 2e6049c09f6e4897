const isFilled = (cell: string) => /[^\s\p{Cc}]/u.test(cell);

/** Returns the index of the last cell that is not blank; -1 in a blank row. */
export const lastFilled = (cells: readonly string[]) => cells.findLastIndex(isFilled);
