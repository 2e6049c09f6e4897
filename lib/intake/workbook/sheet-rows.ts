import type { EachRow } from '../table/each-row';
import { lastFilled } from '../table/filled-cells';
import type { Hidden } from '../table/table-from';
import { type CellPlace, placeOf } from './cell-place';
import { RichText, unescaped } from './rich-text';
import { shownNumber } from './shown-number';
import { isOn, visitXml, type XmlAttributes } from './xml';

/** A cell further to the right is read as if it was there: no list is so wide, and it is refused. */
const widest = 100;

/** Parts of a workbook that the cells of all sheets refer to. */
export type CellContext = {
  strings: readonly string[];
  /** Number formats by the number of a style. */
  formats: readonly string[];
  is1904: boolean;
};

/** The rows of a sheet as they are shown, and what it hides. */
export type SheetRows = { eachRow: EachRow; hidden: Hidden; shown: number };

type Cell = {
  attributes: XmlAttributes;
  column: number;
  /** Content of the cell, or the result of its formula; undefined if there is none. */
  value?: string;
  hasFormula: boolean;
  inline: RichText;
};

/** @throws if the sheet is damaged */
export function sheetRowsIn(xml: Uint8Array, context: CellContext): SheetRows {
  const rows = new Map<number, string[]>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: { from: CellPlace; to: CellPlace }[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  visitXml(xml, {
    open: (name, attributes) => {
      const { r = '', ref = '', hidden, ht, min, max, width } = attributes;
      if (cell) {
        isValue = name === 'v';
        if (isValue) cell.value = '';
        else if (name === 'f') cell.hasFormula = true;
        else cell.inline.open(name, attributes);
      } else if (name === 'col' && (isOn(hidden) || Number(width) === 0)) {
        const last = Math.min(Number(max), widest);
        for (let at = Number(min) - 1; at < last; at += 1) hiddenColumns.add(at);
      } else if (name === 'row') {
        number = r === '' ? number + 1 : Number(r);
        cells = rows.get(number) ?? [];
        rows.set(number, cells);
        if (isOn(hidden) || (ht !== undefined && Number(ht) === 0)) hiddenRows.add(number);
      } else if (name === 'c') {
        const column = placeOf(r)?.column ?? cells.length;
        cell = { attributes, column, hasFormula: false, inline: new RichText() };
      } else if (name === 'mergeCell') {
        const [from, to] = ref.split(':').map(placeOf);
        if (from && to && from.column < widest) merged.push({ from, to });
      }
    },
    text: (text) => {
      if (isValue && cell) cell.value += text;
      else cell?.inline.add(text);
    },
    close: (name) => {
      if (name === 'c' && cell) {
        const text = textOf(cell, context);
        const at = Math.min(cell.column, widest);
        while (cells.length < at) cells.push('');
        cells[at] = text;
        cell = undefined;
      }
      if (name === 'v') isValue = false;
      else cell?.inline.close(name);
    },
  });
  for (const { from, to } of merged) fillDown(rows, from, to);
  const filled = [...rows].filter(([, row]) => lastFilled(row) >= 0).sort(([a], [b]) => a - b);
  return {
    eachRow: (visit) => void filled.every(([at, row]) => visit(at, row)),
    hidden: { rows: hiddenRows, columns: hiddenColumns },
    shown: filled.filter(([at]) => !hiddenRows.has(at)).length,
  };
}

function textOf({ attributes: { t = 'n', s = '0' }, ...cell }: Cell, context: CellContext): string {
  const { value, hasFormula, inline } = cell;
  if (t === 'inlineStr') return inline.text;
  // Nobody has calculated the formula yet: it is not known what the cell will show.
  if (value === undefined || (value === '' && t === 'n')) return hasFormula ? '#CALC!' : '';
  switch (t) {
    case 's': {
      const text = context.strings[Number(value)];
      if (text === undefined) throw new Error('No such string');
      return text;
    }
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return /^#(NAME|REF|VALUE|N\/A|DIV\/0|NUM|NULL)/.test(value) ? value : '#VALUE!';
    case 'n':
      return shownNumber(value, context.formats[Number(s)] ?? 'General', context.is1904);
    default:
      return unescaped(value);
  }
}

/** A cell that spans several rows is about each of them; one that spans columns is in the first. */
function fillDown(rows: ReadonlyMap<number, string[]>, from: CellPlace, to: CellPlace): void {
  const text = rows.get(from.row)?.[from.column] ?? '';
  if (text === '') return;
  for (let row = from.row + 1; row <= to.row; row += 1) {
    const cells = rows.get(row);
    if (!cells || lastFilled(cells) < 0) continue;
    while (cells.length < from.column) cells.push('');
    cells[from.column] ||= text;
  }
}
