import { type Cell, type ColumnKind, columnAt, columnKindOf } from './cells';

/** The columns of a table, by where they begin or by the bars before them. */
export type Columns = { starts: number[]; bars: (number | undefined)[]; kinds: ColumnKind[] };

/** Returns the columns that a row of headers names; null if a cell of it is no header. */
export function columnsOf(cells: readonly Cell[]): Columns | null {
  const kinds = cells.map(({ text }) => columnKindOf(text));
  const known = kinds.filter((kind) => kind !== null);
  // One header that nobody knows is of a column that is not read.
  const isTable = known.length === cells.length || (known.length > 1 && kinds[0] === 'name');
  if (cells.length < 2 || known.length < cells.length - 1 || !isTable) return null;
  return {
    starts: cells.map(({ at }) => at),
    bars: cells.map(({ bar }) => bar),
    // Beside the name of a test, an analyte is what it was made on.
    kinds: kinds.map((kind, at) =>
      kind === null || (at > 0 && /^analyte$/i.test(cells[at]?.text ?? '')) ? 'drop' : kind,
    ),
  };
}

/** Marks for what was not filled in. */
export const isNoValue = (text: string) => /^(?:[-\u2013\u2014*.]+|see \w+|n\/a)$/i.test(text);

/** A name of a row with the values beside it, and with what says which unit they have. */
export type Placed = { name: string; values: string[]; units: string[] };

/** Splits a row by the names in it, without the cells of columns that are not read. */
export function groupsOf(cells: readonly Cell[], columns: Columns): Placed[] {
  const groups: Placed[] = [];
  const [label] = cells;
  // A number in front of a row is not its name.
  const isNumbered = columns.kinds[0] === 'drop' && columns.kinds.includes('name');
  cells.forEach((cell) => {
    const kind = cell === label && !isNumbered ? 'name' : kindOf(columns, cell);
    if (kind === 'name')
      groups.push({ name: cell.text.replace(/[:\s]+$/, ''), values: [], units: [] });
    else if (kind === 'value' && !isNoValue(cell.text)) groups.at(-1)?.values.push(cell.text);
    else if (kind === 'unit') groups.at(-1)?.units.push(cell.text);
  });
  return groups;
}

/** Finds the kind of the column of a cell: by bars where both rows have them, else by its place. */
function kindOf({ starts, bars, kinds }: Columns, cell: Cell): ColumnKind | undefined {
  if (cell.bar === undefined || bars[0] === undefined) return kinds[columnAt(starts, cell)];
  return kinds[bars.indexOf(cell.bar)];
}

/** Says what a bare number is, where a column does. */
export function withUnits({ name, values, units }: Placed): string {
  const unit = units.join(' ');
  const isBare = values.every((value) => /^[\d.<>=\s-]+$/.test(value));
  const percent = isBare && /%|per ?cent/i.test(unit) ? '%' : '';
  const score = /\bCPS\b/.exec(unit)?.[0] ?? (/\bIHC\b/.test(unit) ? 'IHC' : '');
  const label = score && !name.includes(score) ? `${name} ${score}` : name;
  return `${label}: ${values.map((value) => `${value}${percent}`).join(', ')}`;
}
