import { sayToStaff } from '../../wording/staff-wording';
import { quoted } from '../../wording/text';
import { preferredNames } from '../words/column-names';
import { columnOf } from './columns';
import type { TableColumn } from './table';

const say = sayToStaff('en');

/**
 * Names the columns of a list; no two have the same header.
 * @param names cells of the header, '' where one is blank
 * @param groups cells of a row of groups above it: each spans the blank cells after it
 */
export function columnsIn(names: readonly string[], groups: readonly string[] = []): TableColumn[] {
  let group = '';
  const width = Math.max(names.length, groups.length);
  const found = Array.from({ length: width }, (_, at) => {
    const above = groups[at] ?? '';
    if (above !== '') group = above;
    const own = names[at] ?? '';
    return own === '' ? { own: above, group: '' } : { own, group };
  });
  const isTwice = found.map(
    ({ own }) => own !== '' && found.filter((one) => sameText(one.own, own)).length > 1,
  );
  const columns = withLegalNames(
    found.map((one, at) => columnUnder(one, at, isTwice[at] === true)),
  );
  return columns.map((column, at) => {
    const isRepeated = columns.findIndex(({ header }) => sameText(header, column.header)) < at;
    return isRepeated ? withHeader(column, `${column.header} (${letterOf(at)})`) : column;
  });
}

/** Leaves out the name that people go by where another column has a name. */
function withLegalNames(columns: readonly TableColumn[]): TableColumn[] {
  const isPreferred = ({ header }: TableColumn) => preferredNames.includes(header.toLowerCase());
  const hasLegal = columns.some(
    (one) => one.column === 'lastName' || (one.column === 'name' && !isPreferred(one)),
  );
  return columns.map((one) => (hasLegal && isPreferred(one) ? { ...one, column: null } : one));
}

const sameText = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

type Named = { own: string; group: string };

function columnUnder({ own, group }: Named, at: number, isTwice: boolean): TableColumn {
  if (own === '') return { header: unnamed(at), column: null };
  const whole = group === '' ? own : `${group} ${own}`;
  const known = group === '' ? undefined : columnOf(whole);
  if (known) return { header: quoted(whole, shownAtMost), column: known };
  const header = quoted(own, shownAtMost);
  const column = { header, column: columnOf(own) ?? null };
  // "Name" under "Caregiver" is the name of somebody else.
  if (aboutOthers.test(group)) return { header: quoted(whole, shownAtMost), column: null };
  return isTwice && group !== '' ? withHeader(column, quoted(whole, shownAtMost)) : column;
}

/** Graphemes of a header that are shown. */
const shownAtMost = 60;

const aboutOthers =
  /\b(care ?giver|emergency|contact|guarantor|family|spouse|husband|wife|mother|father|daughter|son|sister|aunt|referr\w*|pcp|primary care|insurance|payer|pharmacy|surgeon|surgery|provider|physician|doctor|nurse)\b/i;

/** Shows a column under another header; it goes on being read by the name that it has. */
const withHeader = (column: TableColumn, header: string): TableColumn => ({
  ...column,
  header,
  name: column.name ?? column.header,
});

/** Whether a column has no name of its own. */
export const isUnnamed = ({ header, column }: TableColumn, at: number): boolean =>
  column === null && header === unnamed(at);

const unnamed = (at: number) => say('table.unnamed', { letter: letterOf(at) });

/** Names a column as a spreadsheet does: A to Z, then AA. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
