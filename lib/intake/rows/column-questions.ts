import { cleanText, quoted } from '../../wording/text';
import { columnKey } from '../table/columns';
import { sameColumns } from '../table/same-columns';
import type { Column } from '../words/column-names';
import { unneededColumns } from '../words/unneeded-columns';
import { isBlank } from './blank-cell';
import { isChosen } from './list-reading';
import { type OpenValue, openValues } from './open-values';
import type { PacketList } from './packet-rows';
import { type ToldValue, toldValues } from './told-values';

/** A column as a person checks it. */
export type ListedColumn = {
  header: string;
  /** What it is taken for; null if it is not used. */
  column: Column | null;
  /** Different cells of it. */
  samples: string[];
  /** Nobody knows what it is: a person should say. */
  isAsked: boolean;
};

/** Columns of one meaning, by their headers. */
export type SameMeaning = { column: Column; headers: readonly string[] };

/** A line of treatment by its number alone, and how many rows have one. */
export type OpenLine = { words: string; rows: number };

/** What a list leaves open about its columns, and what was understood. */
export type ColumnQuestions = {
  columns: ListedColumn[];
  /** Those of one meaning that nobody decided on. */
  same: SameMeaning[];
  told: ToldValue[];
  /** Words of other closed questions that were not understood. */
  values: OpenValue[];
  openLine: OpenLine | null;
  /** How many questions wait for an answer. */
  asked: number;
};

/** Collects what a person should know, or say, about the columns of a list. */
export function columnQuestions(list: PacketList): ColumnQuestions {
  const columns = list.columns.map((_, at) => listedColumn(list, at));
  const same = openSame(list);
  const told = toldValues(list);
  const values = openValues(list);
  const openLine = openLineIn(list);
  const asked =
    columns.filter(({ isAsked }) => isAsked).length +
    same.length +
    told.filter(({ reads, chosen }) => reads === 'unclear' && chosen === undefined).length +
    values.filter(({ chosen }) => chosen === undefined).length +
    (openLine && list.choices.firstLine === undefined ? 1 : 0);
  return { columns, same, told, values, openLine, asked };
}

const unneeded = new Set(unneededColumns.map(columnKey));

/** Cells of a column that are shown, and graphemes of each. */
const mostSamples = 3;
const shownAtMost = 40;
/** Maximum length of a cell that is looked at, in UTF-16 code units. */
const longestCell = 200;

function listedColumn({ columns, rows, choices }: PacketList, at: number): ListedColumn {
  const { header = '', column = null } = columns[at] ?? {};
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? '';
    if (!isBlank(cell)) samples.add(quoted(cleanText(cell.slice(0, longestCell)), shownAtMost));
    if (samples.size === mostSamples) break;
  }
  const isKnown = column !== null || isChosen(choices, header) || unneeded.has(columnKey(header));
  return { header, column, samples: [...samples], isAsked: !isKnown && samples.size > 0 };
}

function openSame({ columns, choices }: PacketList): SameMeaning[] {
  return sameColumns(columns)
    .filter((headers) => !headers.every((header) => isChosen(choices, header)))
    .flatMap((headers) => {
      const column = columns.find(({ header }) => header === headers[0])?.column;
      return column ? { column, headers } : [];
    });
}

function openLineIn({ rows }: PacketList): OpenLine | null {
  const lines = rows.flatMap(({ openLine }) => openLine ?? []);
  return lines[0] === undefined ? null : { words: lines[0], rows: lines.length };
}
