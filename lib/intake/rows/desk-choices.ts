import { type DeskFile, deskName, leaveOut } from '../../answers/desk-file';
import { isUnnamed } from '../table/header-columns';
import type { Column } from '../words/column-names';
import { withChoice } from './column-choices';
import type { ListChoices } from './list-reading';
import type { PacketList } from './packet-rows';

/** How lists are read, for a desk file: columns whose meaning a person chose, and other choices. */
export function deskFileFrom({ found, choices, rows }: PacketList): DeskFile<Column> {
  const { columns = [], dates, firstLine } = choices;
  return {
    columns: found.flatMap((column, at) => {
      const meaning = columns.find(({ header }) => header === column.header)?.column;
      // The next list may have another column in the same place.
      if (meaning === undefined || isUnnamed(column, at)) return [];
      // A list without names of columns may have a patient in their place.
      if (rows.some(({ cells }) => deskName(cells[at] ?? '') === deskName(column.header)))
        return [];
      return { name: deskName(column.header), meaning: meaning ?? leaveOut };
    }),
    ...(dates && { dates }),
    ...(firstLine && { firstLine }),
  };
}

/** Choices of a desk file that apply to a list, and where they went. */
export type AppliedDesk = {
  choices: ListChoices;
  /** Headers of the columns that were set. */
  set: string[];
  /** Names of columns that this list does not have. */
  missing: string[];
};

/** Applies a desk file to a list, over what was chosen before. */
export function applyDesk(
  { found, choices }: Pick<PacketList, 'found' | 'choices'>,
  { columns, dates, firstLine }: DeskFile<Column>,
): AppliedDesk {
  let chosen = choices.columns;
  const set: string[] = [];
  const missing: string[] = [];
  for (const { name, meaning } of columns) {
    const own = found.filter(({ header }) => deskName(header) === name);
    if (own.length === 0) missing.push(name);
    for (const { header } of own) {
      chosen = withChoice(chosen, { header, column: meaning === leaveOut ? null : meaning });
      set.push(header);
    }
  }
  return {
    choices: {
      ...choices,
      columns: chosen,
      ...(dates && { dates }),
      ...(firstLine && { firstLine }),
    },
    set,
    missing,
  };
}
