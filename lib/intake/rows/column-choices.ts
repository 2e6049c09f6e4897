import { factFields } from '../../answers/fields';
import { factHeader } from '../facts/header';
import { columnOf } from '../table/columns';
import type { TableColumn } from '../table/table';
import type { Column } from '../words/column-names';
import { templateHeaders } from '../words/packet-columns';

/** The meaning that a person gave to the column under a header; null leaves it out. */
export type ColumnChoice = { header: string; column: Column | null };

/** Returns the choices with one more, which replaces an earlier one for its column. */
export const withChoice = (
  choices: readonly ColumnChoice[] = [],
  { header, column }: ColumnChoice,
): ColumnChoice[] => [...choices.filter((one) => one.header !== header), { header, column }];

/** Returns the columns with the meanings that were chosen. */
export const withChoices = (
  columns: readonly TableColumn[],
  choices: readonly ColumnChoice[] = [],
): readonly TableColumn[] =>
  columns.map((column) => {
    const chosen = choices.find(({ header }) => header === column.header)?.column;
    if (chosen === undefined || chosen === column.column) return column;
    const { header } = column;
    return chosen === null ? { header, column: null } : readAs(chosen, column);
  });

/** Reads a column by the plain name of its meaning, unless its own name tells more: "PD-L1 SP142". */
function readAs(chosen: Column, { header, name = header }: TableColumn): TableColumn {
  const { subjects, percent, current } = factHeader(name);
  const named = columnOf(name);
  const tellsMore = subjects.length > 0 && (named === undefined || named === 'facts');
  if (tellsMore || named === chosen) return { header, column: chosen, name };
  const isFact = chosen === 'facts' || factFields.some((field) => field === chosen);
  if (!isFact) return { header, column: chosen };
  if (chosen === 'priorLines' && current) return { header, column: chosen, name: 'Current line' };
  const plain = templateHeaders.find((one) => columnOf(one) === chosen) ?? chosen;
  return { header, column: chosen, name: percent ? `${plain} %` : plain };
}
