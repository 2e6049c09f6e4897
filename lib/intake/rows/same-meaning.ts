import { type Field, fields } from '../../answers/fields';
import { note, type RowNote } from './row-notes';
import type { RowPart } from './row-part';

/** Lists add up: two columns may name two symptoms, or two needs. */
const addsUp = (one: unknown): one is unknown[] => Array.isArray(one);

/** Topics are at most three, in an order: two lists of them do not add up. */
const isTopics = (field: string) => field in fields && fields[field as Field].kind === 'ids';

/** Answers of a row as its cells gave them, and notes where two columns do not agree. */
export type MergedRaw = { raw: Record<string, unknown>; notes: RowNote[] };

/**
 * Merges what the cells of a row gave. Lists add up; of everything else, a field that two columns
 * give differently is left out.
 */
export function mergeRaw(parts: readonly RowPart[]): MergedRaw {
  const raw: Record<string, unknown> = {};
  const notes: RowNote[] = [];
  const given = new Set(parts.flatMap(({ raw = {} }) => Object.keys(raw)));
  for (const field of given) {
    const giving = parts.filter((part) => part.raw?.[field] !== undefined);
    const values = giving.map((part) => part.raw?.[field]);
    const [first] = values;
    if (values.length === 1) raw[field] = first;
    else if (!isTopics(field) && values.every(addsUp)) raw[field] = joined(values);
    else if (values.every((value) => sameText(value) === sameText(first))) raw[field] = first;
    else notes.push(differ(giving));
  }
  return { raw, notes };
}

/** "Not sure" counts only where no other column knows more. */
function joined(lists: readonly unknown[][]): unknown[] {
  const all = [...new Set(lists.flat())];
  const sure = all.filter((value) => value !== 'not-sure');
  return sure.length > 0 ? sure : all;
}

const sameText = (value: unknown) =>
  typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value);

function differ(parts: readonly RowPart[]): RowNote {
  const headers = parts.map(({ header = '' }) => header);
  return note('twoColumns', headers.join(', '), columnsOf(headers));
}

const columnsOf = (headers: readonly string[]) => ({
  columns: headers.map((header) => `“${header}”`).join(', '),
});

/** Whether each column that says who was told says yes, and a note where only some do. */
export function mergeTold(
  parts: readonly RowPart[],
  columns: number,
): { told: boolean; notes: RowNote[] } {
  const yes = parts.filter(({ told }) => told === true);
  const told = yes.length > 0 && yes.length === columns;
  const isMixed = yes.length > 0 && !told;
  return {
    told,
    notes: isMixed ? [note('toldByFew', yes.map(({ header = '' }) => header).join(', '))] : [],
  };
}

/**
 * Returns the parts of cells that were not understood with a note alone where another column with the
 * same meaning was read. Symptoms keep theirs: none may be lost.
 */
export function withSpares(parts: readonly RowPart[]): RowPart[] {
  return parts.map((part) => {
    const { column, header = '', notRead = [] } = part;
    const isSpare =
      column !== undefined &&
      column !== 'symptoms' &&
      notRead.length > 0 &&
      parts.some((other) => other !== part && other.column === column && other.raw?.[column]);
    if (!isSpare) return part;
    return { ...part, notRead: [], notes: [...(part.notes ?? []), note('spare', header)] };
  });
}
