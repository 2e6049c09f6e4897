/** A cell of a table in HTML as it comes: its text, whether it is shown, and how far it reaches. */
export type HtmlCell = { text: string; isHidden: boolean; rows: number; columns: number };

/** A row of cells, and whether it is shown. */
export type HtmlRow = { isHidden: boolean; cells: readonly HtmlCell[] };

/** A grid of texts, and the places in it that are not shown. */
export type HtmlGrid = {
  rows: string[][];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
};

/** A cell is in no more rows or columns than that: no list has more. */
const furthest = 2000;
const widest = 100;

/**
 * Puts cells in their columns: one that spans rows is about each of them, and one that spans columns
 * is in the first. A column is hidden if all its text is; other hidden text is left out.
 */
export function gridOf(rows: readonly HtmlRow[]): HtmlGrid {
  const grid: string[][] = rows.map(() => []);
  const shown = new Set<number>();
  const hidden = new Map<number, number[]>();
  for (const [number, { cells, isHidden }] of rows.entries()) {
    let at = 0;
    for (const cell of cells) {
      while (grid[number]?.[at] !== undefined) at += 1;
      const right = Math.min(at + cell.columns, widest);
      const below = Math.min(number + Math.min(cell.rows, furthest), rows.length);
      for (let row = number; row < below; row += 1) {
        for (let column = at; column < right; column += 1) {
          const text = column === at ? cell.text : '';
          const place = grid[row];
          if (place) place[column] = text;
          if (text === '' || isHidden) continue;
          if (!cell.isHidden) shown.add(column);
          else
            hidden
              .set(column, hidden.get(column) ?? [])
              .get(column)
              ?.push(row);
        }
      }
      at = right;
    }
  }
  for (const [column, places] of hidden) {
    if (!shown.has(column)) continue;
    for (const row of places) {
      const cells = grid[row];
      if (cells) cells[column] = '';
    }
  }
  return {
    rows: grid.map((cells) => Array.from(cells, (cell) => cell ?? '')),
    hiddenRows: new Set(rows.flatMap(({ isHidden }, at) => (isHidden ? [at + 1] : []))),
    hiddenColumns: new Set([...hidden.keys()].filter((column) => !shown.has(column))),
  };
}
