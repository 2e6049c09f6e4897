import { sayToStaff } from '../../wording/staff-wording';
import { quoted } from '../../wording/text';
import { listOf } from '../../wording/wording';
import type { ReadTable } from '../table/table';
import { tableFrom } from '../table/table-from';
import { refusal } from '../table/table-problem';
import { openWorkbook, type WorkbookSheet } from './open-workbook';
import { largestInside, TooLargeInside } from './parts';
import type { SheetRows } from './sheet-rows';

const say = sayToStaff('en');

/**
 * Reads a sheet of a workbook as its cells show it. Hidden sheets are not read. Never throws.
 * @param name of the sheet; without it, the only one that shows rows
 */
export function readWorkbook(bytes: Uint8Array, name?: string): ReadTable {
  try {
    return read(bytes, name);
  } catch (error) {
    // A person who gets it knows no more than that: the file is not as Excel writes it.
    if (!(error instanceof TooLargeInside)) return refusal('damaged');
    return refusal('tooLargeInside', { megabytes: largestInside / 1024 / 1024 });
  }
}

type Shown = { sheet: WorkbookSheet; rows: SheetRows };

function read(bytes: Uint8Array, name: string | undefined): ReadTable {
  const { sheets, hasMacros } = openWorkbook(bytes);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.length - visible.length;
  const all: Shown[] = visible.map((sheet) => ({ sheet, rows: sheet.read() }));
  const shown = all.filter(({ rows }) => rows.shown > 0);
  const names = listOf(
    shown.map(({ sheet }) => inQuotes(sheet)),
    'en',
  );
  const wanted = name === undefined ? shown : shown.filter(({ sheet }) => isNamed(sheet, name));
  const [only, ...others] = wanted;
  if (!only) {
    const hasMore = hidden > 0 || all.some(({ rows }) => rows.hidden.rows.size > 0);
    if (shown.length > 0) return refusal('noSheet', { names });
    return refusal(hasMore ? 'allHidden' : 'empty');
  }
  if (others.length > 0)
    return {
      ...refusal('severalSheets', { names }),
      sheets: shown.map(({ sheet, rows }) => ({ name: sheet.name, rows: rows.shown })),
    };
  const { eachRow, hidden: within } = only.rows;
  const remarks = [
    ...(shown.length > 1 ? [say('table.sheet', { name: inQuotes(only.sheet) })] : []),
    ...(hidden > 0 ? [say('table.hiddenSheets', { count: hidden })] : []),
    ...(hasMacros ? [say('table.macros')] : []),
  ];
  return tableFrom({ eachRow, encoding: 'workbook', delimiter: null, hidden: within, remarks });
}

const isNamed = (sheet: WorkbookSheet, name: string) => keyOf(sheet.name) === keyOf(name);

/** Two sheets of a workbook may not differ by case alone. */
const keyOf = (name: string) => name.trim().toLowerCase();

const inQuotes = ({ name }: WorkbookSheet) => `“${quoted(name, 40)}”`;
